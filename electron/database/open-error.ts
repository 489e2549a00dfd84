/** Why an office cannot be opened. Each has a sentence and a next step in the messages. */
export const OPEN_PROBLEMS = [
  'folderReadOnly',
  'folderMissing',
  'alreadyOpen',
  'foreignFile',
  'newerFile',
  'damagedFile',
  'diskFull',
  'migrationFailed',
  'sqliteTooOld',
  'walUnavailable',
] as const;

export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

/** The office stays closed; nothing was changed. `values` fill the sentence. */
export class OfficeOpenError extends Error {
  readonly problem: OpenProblem;
  readonly values: Record<string, string | number>;

  constructor(problem: OpenProblem, values: Record<string, string | number> = {}, cause?: unknown) {
    super(problem, { cause });
    this.name = 'OfficeOpenError';
    this.problem = problem;
    this.values = values;
  }
}
