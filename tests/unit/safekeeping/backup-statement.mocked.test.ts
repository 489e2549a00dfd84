import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listBackups, writeStatement } from '../../../electron/features/safekeeping/backup-statement.ts';
import { makeScratchFolder } from '../../fixtures/scratch-folder.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeEach(() => {
  folder = makeScratchFolder();
});
afterEach(() => {
  vi.resetAllMocks();
});

const nameOf = (sequence: number) => `office-${sequence}.sqlite`;
const pathOf = (sequence: number) => join(folder, nameOf(sequence));

function put(sequence: number): void {
  fs.writeFileSync(pathOf(sequence), 'a copy');
  writeStatement(pathOf(sequence), {
    format: 2,
    sequence,
    officeId: 'office-1',
    siteName: '翠湖花園',
    madeAt: '2026-11-23T02:00:00.000Z',
    madeBy: '陳經理',
    cause: 'byHand',
    programVersion: 'test',
    userVersion: 9,
    bytes: 6,
    sha256: '0'.repeat(64),
    rows: { receipt: 1 },
    auditEntries: 3,
    auditHead: '0'.repeat(64),
    attachments: ['1'.repeat(64)],
    lacking: [],
    lackingRemoved: [],
  });
}

/** Statements that were read from the disk since the last time this was asked. */
function statementsRead(): string[] {
  const { calls } = vi.mocked(fs.readFileSync).mock;
  const read = calls.map(([file]) => String(file)).filter((file) => file.endsWith('.sqlite.json'));
  vi.mocked(fs.readFileSync).mockClear();
  return read;
}

test('a statement is read once, however often the backups are asked for', () => {
  put(1);
  put(2);
  const two = listBackups(folder);
  expect(two.map(({ name }) => name)).toEqual([nameOf(2), nameOf(1)]);
  expect(statementsRead()).toHaveLength(2);
  expect(listBackups(folder)).toEqual(two);
  expect(statementsRead()).toEqual([]);

  put(3);
  expect(listBackups(folder).slice(1)).toEqual(two);
  expect(statementsRead()).toEqual([`${pathOf(3)}.json`]);
});

test('what changes in the folder is seen at once, by whatever hand', () => {
  put(1);
  const statement = fs.readFileSync(`${pathOf(1)}.json`, 'utf8');
  expect(listBackups(folder)).toMatchObject([
    { state: 'verified', bytes: 6, madeBy: '陳經理', attachments: 1 },
  ]);
  fs.writeFileSync(`${pathOf(1)}.json`, statement.replace('陳經理', '李主管與王主管'));
  expect(listBackups(folder)).toMatchObject([{ state: 'verified', madeBy: '李主管與王主管' }]);
  fs.writeFileSync(`${pathOf(1)}.bad`, '');
  expect(listBackups(folder)).toMatchObject([{ state: 'bad', madeBy: '李主管與王主管' }]);
  fs.rmSync(`${pathOf(1)}.bad`);
  expect(listBackups(folder)).toMatchObject([{ state: 'verified' }]);
  fs.writeFileSync(`${pathOf(1)}.json`, 'not a statement');
  expect(listBackups(folder)).toMatchObject([{ state: 'unproved', bytes: 6, madeBy: '' }]);
  fs.rmSync(`${pathOf(1)}.json`);
  expect(listBackups(folder)).toMatchObject([{ state: 'unproved', bytes: 6 }]);
  fs.writeFileSync(`${pathOf(1)}.json`, statement);
  fs.rmSync(pathOf(1));
  expect(listBackups(folder)).toMatchObject([{ state: 'missing', bytes: 6, madeBy: '陳經理' }]);
  fs.rmSync(`${pathOf(1)}.json`);
  expect(listBackups(folder)).toEqual([]);
});
