import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { requireLetter } from './letter.repository.ts';
import { keepDraft, traceOf } from './letter.service.ts';
import { type LetterSource, makeLetter } from './letter-content.service.ts';
import { sortInRoomOrder } from './letter-facts.repository.ts';
import { assertMaySignMany, signAtOnce } from './letter-life.service.ts';
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

export function requireTemplateToUnits(
  input: Pick<ManyInput, 'templateId'>,
  { database }: Pick<ReadContext, 'database'>,
): LetterTemplate {
  const template = requireTemplate(database, input.templateId);
  if (!template.active) throw refuse('templateInactive');
  if (LETTER_KIND_FACTS[template.kind].to !== 'unit') throw refuse('lettersForUnitsOnly');
  return template;
}

/** A household that is not there is said, since a letter left out would go unnoticed among many. */
export function householdsInOrder(
  unitIds: readonly number[],
  { database }: Pick<ReadContext, 'database'>,
): readonly number[] {
  const found = sortInRoomOrder(database, unitIds);
  const known = new Set(found);
  const missing = unitIds.find((id) => !known.has(id));
  if (missing !== undefined) throw notFound('unit', missing);
  return found;
}

/** Tells before the run which households it would stop at. */
export function checkMany(input: ManyInput, context: ReadContext): Check {
  const template = requireTemplateToUnits(input, context);
  const checked = householdsInOrder(input.unitIds, context).map((unitId) => {
    const made = makeLetter({ ...template, unitId, values: input.values }, null, context);
    return { unitId, unitName: made.unitName, missing: [...made.missing] };
  });
  const blocked = checked.filter(({ missing }) => missing.length > 0);
  return { ready: checked.length - blocked.length, blocked };
}

/** Drafts, signs and sends out in one step, for a letter among many. */
function issueAtOnce(
  source: LetterSource,
  template: LetterTemplate,
  approver: string,
  context: WriteContext,
): { readonly id: number; readonly number: string } {
  const draft = keepDraft(source, template, context);
  signAtOnce(draft, source, approver, context);
  const issued = requireLetter(context.database, draft.id);
  context.record({ entity: 'letter', entityId: draft.id, after: traceOf(issued) });
  return issued;
}

/** Whoever may not sign the letters of a template alone needs the manager, before any is made. */
export function assertMayIssue(
  input: Pick<ManyInput, 'templateId' | 'unitIds'>,
  context: Pick<ActionContext, 'database' | 'staff' | 'requireApproval'>,
): void {
  const { kind, name } = requireTemplate(context.database, input.templateId);
  assertMaySignMany(kind, { subject: name, rows: input.unitIds.length }, context);
}

/** One letter to one household about some of what it owes; without a number where it is short of something. */
export function issueToUnit(
  letter: {
    readonly templateId: number;
    readonly unitId: number;
    readonly chargeIds: readonly number[];
    readonly values: Readonly<Record<string, string>>;
    /** The second person whom the run was approved by; '' where none was needed. */
    readonly approver: string;
  },
  context: WriteContext,
): { readonly letterId: number; readonly number: string } | { readonly missing: readonly string[] } {
  const { unitId, chargeIds, values } = letter;
  const template = requireTemplateToUnits(letter, context);
  const source = { ...template, unitId, values, chargeIds };
  const { missing } = makeLetter(source, null, context);
  if (missing.length > 0) return { missing };
  const { id, number } = issueAtOnce(source, template, letter.approver, context);
  return { letterId: id, number };
}
