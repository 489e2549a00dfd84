import {
  type DocumentMediaType,
  LONGEST_SIDE,
  MOST_PIXELS,
} from '../../../shared/features/documents/document.ts';

/** What a file's content says of it. */
export interface FileFacts {
  readonly mediaType: DocumentMediaType;
  /** Null where only a reader of the whole format could tell. */
  readonly pages: number | null;
}

export type FileProblem =
  | 'documentEmpty'
  | 'documentTooLarge'
  | 'documentProgram'
  | 'documentWebPage'
  | 'documentUnknown'
  | 'documentDamaged'
  | 'documentTwoInOne'
  | 'documentActive'
  | 'documentTooManyPixels';

/** Why a file is not taken; becomes a sentence where it is refused. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

export function assertSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new FileProblemError('documentDamaged');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new FileProblemError('documentTooManyPixels');
  }
}

/** What follows the end of a picture: nothing, or the padding that some scanners write. */
export function assertNothingAfter(bytes: Buffer, end: number): void {
  for (let place = end; place < bytes.length; place += 1) {
    if (!PADDING.has(bytes[place] ?? 0)) throw new FileProblemError('documentTwoInOne');
  }
}

const PADDING: ReadonlySet<number> = new Set([0x00, 0x0a, 0x0d, 0x20, 0xff]);

/** Reads what lies at a place; a place beyond the end is damage. */
export function within<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblemError('documentDamaged');
    throw error;
  }
}
