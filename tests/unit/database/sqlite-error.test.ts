import { expect, test } from 'vitest';
import { sqliteProblem } from '../../../electron/database/sqlite-error.ts';

test.each([
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['SQLITE_READONLY_DIRECTORY', 'officeReadOnly'],
  ['EROFS', 'officeReadOnly'],
  ['SQLITE_BUSY_SNAPSHOT', 'officeBusy'],
  ['SQLITE_CORRUPT_INDEX', 'officeDamaged'],
  ['SQLITE_NOTADB', 'officeDamaged'],
  ['SQLITE_IOERR_WRITE', 'diskFault'],
  ['SQLITE_CONSTRAINT_UNIQUE', null],
  ['ENOENT', null],
])('%s is told as %s', (code, expected) => {
  expect(sqliteProblem(Object.assign(new Error(code), { code }))).toBe(expected);
});

test('a fault that is the cause of what was thrown is told as itself', () => {
  const cause = Object.assign(new Error('the disk'), { code: 'SQLITE_IOERR_READ' });
  expect(sqliteProblem(new Error('the office cannot be opened', { cause }))).toBe('diskFault');
});

test('a file that cannot be taken away is a fault of the disk, though Node gives no code for it', () => {
  const error = Object.assign(new Error(", Unknown error: Input/output error '/office/restore'"), {
    errno: -4094,
    code: '',
    syscall: 'rm',
  });
  expect(sqliteProblem(error)).toBe('diskFault');
});

test('what is no error with a code is no problem of the machine', () => {
  expect([
    sqliteProblem(new Error('SQLITE_FULL')),
    sqliteProblem('SQLITE_FULL'),
    sqliteProblem(null),
  ]).toEqual([null, null, null]);
});
