import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { openDatabase } from '../../electron/database/open-database.ts';
import { hashPassword } from '../../electron/office/password.ts';
import { findNumbersIn } from '../fixtures/byte-search.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

const NUMBER = '110101199003074514';
const FIRST = 'first password';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

async function addPerson(idNumber = NUMBER): Promise<number> {
  const { id } = await office.api.archives.savePerson({ name: '陳大文', idNumber });
  return id;
}

const reveal = ({ api }: Pick<TestWindow, 'api'>, personId: number) =>
  api.archives.reveal({ personId, what: 'idNumber', reason: '核對過戶文件' });

function sql(statement: string): void {
  office.office.core.office.database.exec(statement);
}

async function signIn(userName: string, password: string): Promise<TestWindow> {
  const window = office.openWindow();
  await window.api.access.signIn({ userName, password });
  return window;
}

/** Nobody is left at any window of the program. */
async function everyoneLeaves(...windows: readonly TestWindow[]): Promise<void> {
  for (const { api } of windows) await api.access.signOut();
}

test('every colleague who keeps the archives opens numbers from the first sign-in on, also after a change of password', async () => {
  const personId = await addPerson();
  for (const role of ['supervisor', 'steward', 'frontDesk'] as const) {
    expect(await reveal(await office.openWindowAs(role), personId)).toEqual({ values: [NUMBER] });
  }
  await everyoneLeaves(office);
  expect(await reveal(await signIn('steward2', 'second password'), personId)).toEqual({ values: [NUMBER] });
  for (const role of ['groundsSupervisor', 'auditor'] as const) {
    await office.api.access.signIn(MANAGER);
    expect((await office.openWindowAs(role)).connection.dataKey).toBeNull();
  }
});

test('the key leaves the memory with whoever held it, however they leave', async () => {
  const keyOf = ({ connection }: TestWindow) => {
    const { dataKey } = connection;
    if (dataKey === null) throw new Error('no key is held');
    return dataKey;
  };
  const desk = await office.openWindowAs('steward');
  const steward = keyOf(desk);
  await office.api.access.changeStaff({
    id: desk.connection.staff?.id ?? 0,
    displayName: '管家',
    role: 'frontDesk',
    active: true,
  });
  const second = await office.openWindowAs('steward');
  const closed = keyOf(second);
  office.office.disconnect(second.connection);
  const manager = keyOf(office);
  await office.api.access.signOut();
  for (const key of [steward, closed, manager]) {
    expect(() => key.blindIndex(NUMBER)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason: 'keyNotHeld' }) }),
    );
  }
  expect([desk, second, office].map(({ connection }) => connection.dataKey)).toEqual([null, null, null]);
});

test('whoever comes to the archives later gets the key while a colleague holds it, and else is told what to do', async () => {
  const personId = await addPerson();
  const grounds = await office.openWindowAs('groundsSupervisor');
  const { id, userName } = grounds.connection.staff ?? { id: 0, userName: '' };
  await office.api.access.changeStaff({ id, displayName: '何管家', role: 'steward', active: true });
  await everyoneLeaves(office);
  const alone = await signIn(userName, 'second password');
  await expect(reveal(alone, personId)).rejects.toMatchObject({ failure: { reason: 'keyNotHeld' } });
  await expect(
    alone.api.archives.savePerson({ name: '新住戶', idNumber: 'A123456(7)' }),
  ).rejects.toMatchObject({ failure: { reason: 'keyNotHeld' } });
  // Everything but the number itself goes on without the key.
  const { version } = (await alone.api.archives.personFile({ id: personId })).person;
  expect(
    await alone.api.archives.savePerson({ id: personId, version, name: '陳大文', note: '二樓' }),
  ).toMatchObject({
    idNumber: '110***********4514',
  });
  await everyoneLeaves(alone);
  await office.api.access.signIn(MANAGER);
  const beside = await signIn(userName, 'second password');
  expect(await reveal(beside, personId)).toEqual({ values: [NUMBER] });
  await everyoneLeaves(beside, office);
  expect(await reveal(await signIn(userName, 'second password'), personId)).toEqual({ values: [NUMBER] });
});

test('a reset password opens the key, and whoever leaves the archives or the office loses it', async () => {
  const personId = await addPerson();
  const desk = await office.openWindowAs('steward');
  const { id, userName } = desk.connection.staff ?? { id: 0, userName: '' };
  await office.api.access.resetPassword({ id, password: FIRST });
  await everyoneLeaves(office);
  const back = await signIn(userName, FIRST);
  await back.api.access.changePassword({ current: FIRST, next: 'third password' });
  expect(await reveal(back, personId)).toEqual({ values: [NUMBER] });
  const held = () =>
    office.office.core.office.database
      .prepare('SELECT count(*) FROM staff_key WHERE staff_id = ?')
      .pluck()
      .get(id);
  expect(held()).toBe(1);
  await office.api.access.signIn(MANAGER);
  await office.api.access.changeStaff({ id, displayName: '管家', role: 'auditor', active: true });
  expect(held()).toBe(0);
  await office.api.access.changeStaff({ id, displayName: '管家', role: 'steward', active: true });
  await signIn(userName, 'third password');
  expect(held()).toBe(1);
  await office.api.access.changeStaff({ id, displayName: '管家', role: 'steward', active: false });
  expect(held()).toBe(0);
});

test('the last account that opens the key is not shut by a manager who does not hold it', async () => {
  await addPerson();
  const desk = await office.openWindowAs('steward');
  const { id } = desk.connection.staff ?? { id: 0 };
  await everyoneLeaves(office, desk);
  sql('DELETE FROM staff_key WHERE staff_id = 1');
  await office.api.access.signIn(MANAGER);
  for (const attempt of [
    () => office.api.access.resetPassword({ id, password: FIRST }),
    () => office.api.access.changeStaff({ id, displayName: '管家', role: 'auditor', active: true }),
    () => office.api.access.changeStaff({ id, displayName: '管家', role: 'steward', active: false }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ failure: { reason: 'lastKeyHolder' } });
  }
});

test('an office of an earlier version is sealed at the first sign-in, and nothing of it stays in the clear', async () => {
  const folder = makeScratchFolder();
  const numbers = Array.from({ length: 200 }, (_, index) => `44030119${700_101_0000 + index * 7}`);
  const database = openDatabase(join(folder, 'office.sqlite'), { create: true });
  migrate(database, MIGRATIONS.slice(0, 6));
  database
    .prepare(
      `INSERT INTO staff (user_name, user_name_key, display_name, role, password_hash, created_at)
       VALUES ('auditor', 'auditor', '審計', 'auditor', @hash, @at), ('manager', 'manager', '經理', 'manager', @hash, @at)`,
    )
    .run({ hash: await hashPassword(MANAGER.password), at: '2026-01-01T00:00:00Z' });
  const insert = database.prepare(
    `INSERT INTO person (name, name_key, id_number, id_number_key, created_at) VALUES (?, ?, ?, ?, '2026-01-01')`,
  );
  for (const [index, number] of numbers.entries()) insert.run(`人${index}`, `人${index}`, number, number);
  database.close();

  const earlier = await createTestOffice({ setUp: false, folder });
  const { api } = earlier;
  // An auditor's sign-in brings no key; the numbers are masked already.
  await api.access.signIn({ userName: 'auditor', password: MANAGER.password });
  expect((await api.archives.listPeople({ quick: '人7' })).rows[0]?.idNumber).toMatch(/^440\*+\d{4}$/u);
  await api.access.signOut();
  await api.access.signIn(MANAGER);
  const values: string[] = [];
  for (let personId = 1; personId <= numbers.length; personId += 1) {
    values.push(...(await reveal(earlier, personId)).values);
  }
  expect(values).toEqual(numbers);
  expect(await api.archives.findPeopleByIdNumber({ idNumber: numbers[5] ?? '' })).toHaveLength(1);
  // The copy made before the upgrade is the office as it was, and is named by its maker as such.
  const inClear = findNumbersIn([folder], numbers);
  expect(inClear.filter((line) => !line.includes('before-upgrade-'))).toEqual([]);
  expect(inClear).toHaveLength(1);
  await earlier.close();
});

async function makeCode(): Promise<string> {
  const { code } = await office.api.access.newRecoveryCode({ password: MANAGER.password });
  return code;
}

const recover = (window: TestWindow, code: string, userName: string = MANAGER.userName) =>
  window.api.access.recover({ userName, code, newPassword: 'a phrase of 2027' });

test('with every password lost the recovery code opens every number, once', async () => {
  const numbers = Array.from({ length: 50 }, (_, index) =>
    withCheckSign(String(44_030_119_800_101_000n + BigInt(index) * 3n)),
  );
  const people: number[] = [];
  for (const number of numbers) people.push(await addPerson(number));
  const code = await makeCode();
  expect(await office.api.access.recoveryState()).toMatchObject({ madeBy: '陳經理', keyHeld: true });
  await everyoneLeaves(office);
  sql('DELETE FROM staff_key');
  sql(`UPDATE staff SET password_hash = '${await hashPassword('nobody knows')}'`);

  const window = office.openWindow();
  expect(await recover(window, code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ role: 'manager' });
  const values: string[] = [];
  for (const personId of people) values.push(...(await reveal(window, personId)).values);
  expect(values).toEqual(numbers);
  expect(await window.api.access.recoveryState()).toMatchObject({ madeAt: null, keyHeld: true });
  await everyoneLeaves(window);
  await expect(recover(office.openWindow(), code)).rejects.toMatchObject({
    failure: { reason: 'wrongRecoveryCode' },
  });
  const back = await signIn(MANAGER.userName, 'a phrase of 2027');
  expect(await reveal(back, people[0] ?? 0)).toEqual({ values: [numbers[0]] });
});

test('a new code makes the old one worthless, asks for the password, and is kept nowhere', async () => {
  await expect(office.api.access.newRecoveryCode({ password: 'wrong' })).rejects.toMatchObject({
    failure: { reason: 'wrongOwnPassword' },
  });
  const [old, code] = [await makeCode(), await makeCode()];
  await expect(recover(office.openWindow(), old)).rejects.toMatchObject({
    failure: { reason: 'wrongRecoveryCode' },
  });
  const compact = code.replaceAll('-', '');
  expect(findNumbersIn([office.folder], [code, compact])).toEqual([]);
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'recoveryCode' } },
  });
  expect(rows.map(({ after }) => after)).toEqual([
    { made: true, replaced: true },
    { made: true, replaced: false },
  ]);
  await recover(office.openWindow(), code);
});

test('wrong codes count as wrong passwords do, a mistyped one counts for nothing, and only an active manager recovers', async () => {
  const desk = await office.openWindowAs('steward');
  const { id, userName } = desk.connection.staff ?? { id: 0, userName: '' };
  const old = await makeCode();
  const code = await makeCode();
  const window = office.openWindow();
  await expect(recover(window, `${code}X`)).rejects.toMatchObject({
    failure: { kind: 'invalidInput', issues: [{ path: ['code'], message: 'recoveryCode' }] },
  });
  for (const name of [userName, 'nobody']) {
    await expect(recover(window, code, name)).rejects.toMatchObject({
      failure: { reason: 'wrongRecoveryCode' },
    });
  }
  await office.api.access.changeStaff({ id, displayName: '前經理', role: 'manager', active: false });
  await expect(recover(window, code, userName)).rejects.toMatchObject({
    failure: { reason: 'wrongRecoveryCode' },
  });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(recover(window, old)).rejects.toMatchObject({ failure: { reason: 'wrongRecoveryCode' } });
  }
  for (const attempt of [() => recover(window, code), () => window.api.access.signIn(MANAGER)]) {
    await expect(attempt()).rejects.toMatchObject({ failure: { reason: 'tooManyAttempts' } });
  }
  office.now = new Date(office.now.getTime() + 31_000);
  expect(await recover(window, code)).toMatchObject({ role: 'manager' });
  // Whoever was signed in with the old password is signed out.
  expect(office.connection.staff).toBeNull();
});

test('a recovery repeated with its key answers the same and lets nobody else in', async () => {
  const code = await makeCode();
  const key = 'key-of-one-recovery';
  const input = { userName: MANAGER.userName, code, newPassword: 'a phrase of 2027' };
  const first = await office.openWindow().api.access.recover(input, { key });
  const again = office.openWindow();
  expect(await again.api.access.recover(input, { key })).toEqual(first);
  expect(again.connection.dataKey).not.toBeNull();
  const stranger = office.openWindow();
  await expect(
    stranger.api.access.recover({ ...input, newPassword: 'another phrase' }, { key }),
  ).rejects.toMatchObject({ failure: { reason: 'wrongRecoveryCode' } });
  expect(stranger.connection.staff).toBeNull();
});
