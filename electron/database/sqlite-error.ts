import type { Refusal } from '../../shared/api/api-error.ts';

type MachineRefusal = Extract<
  Refusal,
  'diskFull' | 'officeReadOnly' | 'officeBusy' | 'officeDamaged' | 'diskFault'
>;

const BY_CODE: readonly (readonly [prefix: string, problem: MachineRefusal])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['SQLITE_READONLY', 'officeReadOnly'],
  ['EROFS', 'officeReadOnly'],
  ['EACCES', 'officeReadOnly'],
  ['EPERM', 'officeReadOnly'],
  ['SQLITE_BUSY', 'officeBusy'],
  ['SQLITE_LOCKED', 'officeBusy'],
  ['SQLITE_CORRUPT', 'officeDamaged'],
  ['SQLITE_NOTADB', 'officeDamaged'],
  ['SQLITE_IOERR', 'diskFault'],
  ['SQLITE_CANTOPEN', 'diskFault'],
  ['EIO', 'diskFault'],
];

/** What the disk or SQLite says, itself or as the cause of what was thrown; null when the error is something else. */
export function sqliteProblem(error: unknown): MachineRefusal | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  // Of what keeps it from taking a file away Node passes on no code.
  if (code === '' && 'syscall' in error) return 'diskFault';
  return BY_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? sqliteProblem(error.cause);
}
