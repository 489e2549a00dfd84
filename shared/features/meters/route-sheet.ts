import { type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { formatScaled } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { MeterKind } from './meter.ts';
import type { SheetRow } from './readings.contract.ts';

export interface RouteSheet {
  readonly siteName: string;
  readonly month: string;
  readonly meterKind: MeterKind;
  /** The building, or the main meters. */
  readonly place: string;
  readonly rows: readonly SheetRow[];
}

/** The paper that a reader walks with: every meter in turn with its previous reading, and room to write. */
export function routeSheetDocument(
  { siteName, month, meterKind, place, rows }: RouteSheet,
  language: Language,
): OfficeDocument {
  const t = phrasesIn(language);
  const title = t('readings.route');
  const kind = t(`meterKind.${meterKind}`);
  const cell = (text: string) => ({ runs: [{ text }] });
  const table: DocumentBlock = {
    kind: 'table',
    columns: [
      { share: 22 },
      { share: 20 },
      { share: 16, align: 'right' },
      { share: 14, align: 'right' },
      { share: 20 },
      { share: 16 },
    ],
    headerRows: 1,
    borders: 'grid',
    sizePt: 10.5,
    rows: [
      [
        t('readings.unit'),
        t('readings.number'),
        t('readings.previous'),
        t('readings.lastUsed'),
        t('readings.current'),
        t('readings.routeNote'),
      ].map(cell),
      ...rows.map((row) =>
        [
          row.place === '' ? t('readings.wholeEstate') : row.place,
          row.number,
          formatScaled(row.before.actualThousandths, 3),
          row.lastUsedThousandths === null ? '' : formatScaled(row.lastUsedThousandths, 3),
          '',
          '',
        ].map(cell),
      ),
    ],
  };
  return {
    title,
    language,
    sections: [
      {
        format: 'plainA4',
        letterhead: siteName,
        blocks: [
          { kind: 'title', lines: [title] },
          {
            kind: 'fields',
            perLine: 3,
            items: [
              { label: t('readings.routeOf', { kind, place, month }), value: '' },
              { label: t('readings.routeDate'), value: '' },
              { label: t('readings.routeReader'), value: '' },
            ],
          },
          table,
        ],
      },
    ],
  };
}
