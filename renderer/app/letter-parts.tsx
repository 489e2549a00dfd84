import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PageProps } from './page.ts';

/** A part of the letters that another slice keeps, beside the register and the templates. */
export interface LetterPart {
  /** Part of its address: `#/letters/notices`. */
  readonly name: string;
  readonly label: MessageKey;
  /** Given what follows its name in the address; what lies below its first page has a head of its own. */
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

/** The further parts of the letters, in their order. A slice adds its own here and nowhere else. */
export const letterParts: readonly LetterPart[] = [
  {
    name: 'notices',
    label: 'notices.title',
    page: lazy(async () => ({
      default: (await import('../features/notices/NoticesPage.tsx')).NoticesPage,
    })),
  },
  {
    name: 'memos',
    label: 'memos.title',
    page: lazy(async () => ({
      default: (await import('../features/memos/MemosPage.tsx')).MemosPage,
    })),
  },
];

/** Whether an address of the letters belongs to a part that heads itself. */
export function partBelow(path: readonly string[]): LetterPart | undefined {
  const [name, detail] = path;
  return detail === undefined
    ? undefined
    : letterParts.find((part) => part.name === name && !isSubView(detail));
}

/** A part's own views stand under the head of the letters; a single notice or memo does not. */
function isSubView(detail: string): boolean {
  return !/^\d+$/u.test(detail) && detail !== 'round' && detail !== 'print';
}
