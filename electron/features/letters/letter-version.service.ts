import type { z } from 'zod';
import { documentWords } from '../../../shared/documents/document-words.ts';
import type {
  LetterVersion,
  letterLifeContract,
  TextChange,
} from '../../../shared/features/letters/letter-life.contract.ts';
import type { ReadContext } from '../../office/context.ts';
import { compareTexts } from './compare-texts.ts';
import { requireLetter } from './letter.repository.ts';
import { readLetter } from './letter.service.ts';
import { makeLetter } from './letter-content.service.ts';
import { listDraftVersions, requireDraftVersion } from './letter-draft.repository.ts';

export function draftVersions(id: number, context: ReadContext): LetterVersion[] {
  readLetter(id, context);
  return listDraftVersions(context.database, id);
}

/** Compared as they read on the page today, with what the office fills in. */
export function compareVersions(
  input: z.output<typeof letterLifeContract.compare.input>,
  context: ReadContext,
): TextChange[] {
  readLetter(input.id, context);
  const letter = requireLetter(context.database, input.id);
  const wordsAt = (version: number): string => {
    const { body, values, unitId } = requireDraftVersion(context.database, input.id, version);
    const moment = { ...context, staff: { displayName: letter.draftedBy } };
    return documentWords(makeLetter({ ...letter, body, values, unitId }, null, moment).document);
  };
  return compareTexts(wordsAt(input.earlier), wordsAt(input.later));
}
