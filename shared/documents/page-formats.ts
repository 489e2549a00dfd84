import { OFFICE_FORMATS } from './office-formats.ts';
import { OFFICIAL_FORMATS } from './official-formats.ts';
import type { OwnPage, PageFormat } from './page-format.ts';

export const PAGE_FORMAT_NAMES = [
  'gbFull',
  'gbLetter',
  'companyNotice',
  'memo',
  'taiwanLetter',
  'hongKongCircular',
  'receiptA5',
  'slipA6',
  'slip241',
  'labelSheet',
  'plainA4',
  'wideA4',
  'wideA3',
] as const;
export type PageFormatName = (typeof PAGE_FORMAT_NAMES)[number];

export const PAGE_FORMATS: Readonly<Record<PageFormatName, PageFormat>> = {
  ...OFFICIAL_FORMATS,
  ...OFFICE_FORMATS,
};

/** The format of a section, with what it sets for itself. */
export function formatOf(section: {
  readonly format: PageFormatName;
  readonly page?: OwnPage | undefined;
}): PageFormat {
  const format = PAGE_FORMATS[section.format];
  return section.page === undefined ? format : { ...format, ...section.page };
}
