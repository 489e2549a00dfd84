import { notFound, refuse } from '../../../shared/api/api-error.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letters.contract.ts';
import type { TransactionJob } from '../../jobs/job-plan.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { issueAtOnce } from './letter.service.ts';
import { makeLetter } from './letter-content.service.ts';
import { sortInRoomOrder } from './letter-facts.repository.ts';
import { requireTemplate } from './template.repository.ts';

export interface ManyInput {
  readonly templateId: number;
  readonly unitIds: readonly number[];
  readonly values: Readonly<Record<string, string>>;
}

interface Check {
  readonly ready: number;
  readonly blocked: { readonly unitId: number; readonly unitName: string; readonly missing: string[] }[];
}

function requireTemplateToUnits(
  input: ManyInput,
  { database }: Pick<ReadContext, 'database'>,
): LetterTemplate {
  const template = requireTemplate(database, input.templateId);
  if (!template.active) throw refuse('templateInactive');
  if (LETTER_KIND_FACTS[template.kind].to !== 'unit') throw refuse('lettersForUnitsOnly');
  return template;
}

/** A household that is not there is said, since a letter left out would go unnoticed among many. */
function householdsInOrder(input: ManyInput, { database }: Pick<ReadContext, 'database'>): readonly number[] {
  const found = sortInRoomOrder(database, input.unitIds);
  const known = new Set(found);
  const missing = input.unitIds.find((id) => !known.has(id));
  if (missing !== undefined) throw notFound('unit', missing);
  return found;
}

/** Tells before the run which households it would stop at. */
export function checkMany(input: ManyInput, context: ReadContext): Check {
  const template = requireTemplateToUnits(input, context);
  const checked = householdsInOrder(input, context).map((unitId) => {
    const made = makeLetter({ ...template, unitId, values: input.values }, null, context);
    return { unitId, unitName: made.unitName, missing: [...made.missing] };
  });
  const blocked = checked.filter(({ missing }) => missing.length > 0);
  return { ready: checked.length - blocked.length, blocked };
}

/** One transaction: numbers run in room order without a gap, and a letter that cannot be issued takes all of them back. */
export function issueMany(
  input: ManyInput,
): TransactionJob<{ ids: number[]; firstNumber: string; lastNumber: string }> {
  return {
    kind: 'transaction',
    *steps(context) {
      const template = requireTemplateToUnits(input, context);
      const unitIds = householdsInOrder(input, context);
      const ids: number[] = [];
      let firstNumber = '';
      let lastNumber = '';
      for (const unitId of unitIds) {
        const letter = issueAtOnce({ ...template, unitId, values: input.values }, template, context);
        ids.push(letter.id);
        if (firstNumber === '') firstNumber = letter.number;
        lastNumber = letter.number;
        yield { done: ids.length, total: unitIds.length };
      }
      return { ids, firstNumber, lastNumber };
    },
  };
}

/** One letter to one household about some of what it owes; without a number where it is short of something. */
export function issueToUnit(
  letter: {
    readonly templateId: number;
    readonly unitId: number;
    readonly chargeIds: readonly number[];
    readonly values: Readonly<Record<string, string>>;
  },
  context: WriteContext,
): { readonly letterId: number; readonly number: string } | { readonly missing: readonly string[] } {
  const { unitId, chargeIds, values } = letter;
  const template = requireTemplateToUnits({ ...letter, unitIds: [unitId] }, context);
  const source = { ...template, unitId, values, chargeIds };
  const { missing } = makeLetter(source, null, context);
  if (missing.length > 0) return { missing };
  const { id, number } = issueAtOnce(source, template, context);
  return { letterId: id, number };
}
