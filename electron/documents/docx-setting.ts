import type { FaceName, PageFormat } from '../../shared/documents/page-format.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { RunLook } from './word-markup.ts';

/** What a block is set in. */
export interface Setting {
  readonly format: PageFormat;
  readonly language: Language;
  /** Words of the section’s letterhead. */
  readonly letterhead: string;
  /** Names what is drawn in the section, apart from the drawings of others. */
  readonly drawingId: number;
}

/** The face of what names none. */
export function bodyFace({ body }: PageFormat): FaceName {
  return body.face ?? 'body';
}

/** Running text. */
export function bodyLook(format: PageFormat): RunLook {
  const { body } = format;
  return { face: bodyFace(format), sizePt: body.sizePt, trackingPt: body.trackingPt };
}
