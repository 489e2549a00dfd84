import type { FileDelivery } from '../../shared/api/file-delivery.ts';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { ActionContext } from './context.ts';

/** A list that leaves as a paper of its own instead of as the rows of its grid. */
export interface LeavingList {
  /** The grid of which it is. */
  readonly source: ExportSource | 'legalPack';
  readonly format: 'docx' | 'zip';
  readonly fileName: string;
  readonly mediaType: string;
  readonly rows: number;
  /** What of the grid is in it, as asked for. */
  readonly scope: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly receiver: string;
  /** Of the mark. */
  readonly language: Language;
  /** The file, with the mark of a list that left by the bulk as its last line; '' for none. */
  readonly render: (mark: string) => Promise<Uint8Array>;
}

/** Lets a list go under the same limit, record and mark as what leaves from a grid. */
export type LetListGo = (list: LeavingList, context: ActionContext) => Promise<FileDelivery>;
