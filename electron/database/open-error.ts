/** Why an office cannot be opened. Each has a sentence and a next step in the messages. */
export const OPEN_PROBLEMS = [
  'folderReadOnly',
  'folderMissing',
  'alreadyOpen',
  'foreignFile',
  'newerFile',
  'damagedFile',
  'pagesChanged',
  'databaseGone',
  'notSound',
  'entriesMissing',
  'historyDiffers',
  'diskFull',
  'migrationFailed',
  'sqliteTooOld',
  'walUnavailable',
] as const;

export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

/** What is wrong with the file itself, so that going back to a backup is the way out. */
const DAMAGE: ReadonlySet<OpenProblem> = new Set([
  'damagedFile',
  'pagesChanged',
  'databaseGone',
  'notSound',
  'entriesMissing',
  'historyDiffers',
]);

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

/** The error, when the office's file is what is wrong; null when it is the machine, the folder or the program. */
export function asDamage(error: unknown): OfficeOpenError | null {
  return error instanceof OfficeOpenError && DAMAGE.has(error.problem) ? error : null;
}
