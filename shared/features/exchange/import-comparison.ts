import { z } from 'zod';
import { rowProblemSchema } from './row-problem.ts';

export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** One difference between a row and what the office holds. Phones and ID numbers are masked. */
export const importChangeSchema = z.object({
  /**
   * A field of the record, such as `areaThousandths` or `phones`; the role of a person who comes or, with an empty
   * `after`, goes; `payer`; or `plate`. Values are as the office keeps them, in text.
   */
  field: z.string(),
  /** Whose field it is; empty for the unit, the vehicle or the meter itself. */
  person: z.string(),
  before: z.string(),
  after: z.string(),
});
export type ImportChange = z.output<typeof importChangeSchema>;

/** What taking a row would do, worked out before anything is written. */
export interface ImportComparison {
  readonly outcome: ImportOutcome;
  readonly changes: readonly ImportChange[];
  /** Why the row cannot be taken as it is. */
  readonly problem: z.output<typeof rowProblemSchema> | null;
  /** Takes back money that was entered before, which a second person approves. */
  readonly corrects: boolean;
}

/** A row that the rules of its slice do not accept. */
export function refusedRow(problem: ImportComparison['problem']): ImportComparison {
  return { outcome: 'unchanged', changes: [], problem, corrects: false };
}

/** A row that is taken: new, with what differs, or as it is on file. */
export function acceptedRow(isNew: boolean, changes: readonly ImportChange[]): ImportComparison {
  const outcome = isNew ? 'created' : changes.length === 0 ? 'unchanged' : 'updated';
  return { outcome, changes, problem: null, corrects: false };
}

/** Fields of a record by name, as they are compared. */
export type ComparedFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The fields whose text differs, as changes of one record. */
export function differences(before: ComparedFields, after: ComparedFields, person = ''): ImportChange[] {
  return Object.keys(after).flatMap((field) => {
    const [old, next] = [before[field], after[field]].map((value) => String(value ?? ''));
    return old === next ? [] : [{ field, person, before: old ?? '', after: next ?? '' }];
  });
}
