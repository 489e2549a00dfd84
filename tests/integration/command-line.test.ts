import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../electron/launch/ensure-build.mjs';
import { runProgram } from '../fixtures/run-program.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, SECOND_PASSWORD } from '../fixtures/test-office.ts';

const PASSWORD = { GUANJIA_PASSWORD: MANAGER.password, GUANJIA_APPROVER_PASSWORD: SECOND_PASSWORD };

let folder: string;
beforeAll(async () => {
  await ensureBuild();
  folder = makeScratchFolder();
  const { code } = await runProgram('desk', ['--office', folder, 'access.setUp', '-'], {
    input: JSON.stringify({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER }),
  });
  expect(code).toBe(0);
}, 180_000);

/** A second person for what nobody may do alone; returns their user name. */
async function takeSupervisorOn(): Promise<string> {
  const office = await createTestOffice({ folder, setUp: false });
  await office.api.access.signIn(MANAGER);
  const { connection } = await office.openWindowAs('supervisor');
  await office.close();
  return connection.staff?.userName ?? '';
}

function desk(line: readonly string[], environment: Record<string, string> = PASSWORD) {
  return runProgram('desk', ['--office', folder, ...line], { environment });
}

test('the list names every operation with its summary, schemas and who may call it', async () => {
  const { code, output } = await runProgram('desk', ['--list']);
  expect(code).toBe(0);
  const list = JSON.parse(output) as { path: string }[];
  expect(list.map(({ path }) => path)).toEqual(expect.arrayContaining(['access.signIn', 'jobs.status']));
  expect(list.find(({ path }) => path === 'access.addStaff')).toMatchObject({
    summary: expect.stringContaining('staff account'),
    effect: 'action',
    callableBy: ['manager'],
    input: {
      type: 'object',
      required: ['userName', 'displayName', 'role', 'password'],
      additionalProperties: false,
    },
    output: { type: 'object' },
  });
});

test('a call by a person of the office prints the reply and nothing else', async () => {
  const { code, output, errors } = await desk(['--as', MANAGER.userName, 'access.listStaff']);
  expect(JSON.parse(output)).toMatchObject({ ok: true, value: [{ userName: MANAGER.userName }] });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

test('a refusal is JSON on the output, a sentence beside it, and exit code 1', async () => {
  const unsigned = await desk(['access.listStaff']);
  expect(JSON.parse(unsigned.output)).toMatchObject({ ok: false, failure: { reason: 'notSignedIn' } });
  expect(unsigned).toMatchObject({ code: 1, errors: expect.stringContaining('Please sign in first.') });
  const wrong = await desk(['--as', MANAGER.userName, 'access.listStaff'], { GUANJIA_PASSWORD: 'wrong' });
  expect(JSON.parse(wrong.output)).toMatchObject({ ok: false, failure: { reason: 'wrongPassword' } });
  expect(wrong.code).toBe(1);
});

test('the password is never taken from the line, nor waited for without a terminal', async () => {
  const asked = await runProgram('desk', ['--office', folder, '--as', MANAGER.userName, 'access.listStaff']);
  expect(asked).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('GUANJIA_PASSWORD') });
  expect(await desk(['--password', 'x', 'access.status'])).toMatchObject({ code: 2, output: '' });
});

test.each([
  ['no operation', []],
  ['what is no JSON', ['access.status', '{']],
  ['too much', ['access.status', '{}', 'more']],
  ['a file that is not there', ['--attach', '/nowhere/roll.xlsx', 'access.status']],
])('a line with %s is explained before the office is opened', async (_what, line) => {
  const { code, output, errors } = await desk(line);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain('npm run -s desk');
});

test('a job is waited for and answers with its result, and its files land in the folder named', async () => {
  const saveTo = join(makeScratchFolder(), 'made');
  const pack = JSON.stringify({ reason: '年度審計', receiver: '審計師' });
  const alone = ['--as', MANAGER.userName, '--save-to', saveTo, 'exchange.auditPack', pack];
  const refused = await desk(alone);
  expect(JSON.parse(refused.output)).toMatchObject({ ok: false, failure: { reason: 'approvalNeeded' } });
  expect([refused.code, existsSync(saveTo)]).toEqual([1, false]);
  const line = ['--approved-by', await takeSupervisorOn(), ...alone];
  const first = await desk(line);
  expect([first.code, first.errors]).toEqual([0, expect.any(String)]);
  expect(JSON.parse(first.output)).toMatchObject({ ok: true });
  const [made] = readdirSync(saveTo);
  const bytes = readFileSync(join(saveTo, made ?? ''));
  // A second run of the same overwrites nothing.
  expect((await desk(line)).code).toBe(0);
  expect(readdirSync(saveTo)).toHaveLength(2);
  expect(readFileSync(join(saveTo, made ?? ''))).toEqual(bytes);
});

test('the same key writes once, also from two commands', async () => {
  const addStaff = JSON.stringify({
    userName: 'once',
    displayName: '一次',
    role: 'auditor',
    password: 'first password',
  });
  expect((await desk(['--as', MANAGER.userName, 'access.addStaff', addStaff])).code).toBe(0);
  const change = '{"id":2,"displayName":"二次","role":"auditor","active":true}';
  const call = ['--as', MANAGER.userName, '--key', 'the-same-key', 'access.changeStaff', change];
  const [first, second] = [await desk(call), await desk(call)];
  expect(second.output).toBe(first.output);
  const trail = await desk(['--as', MANAGER.userName, 'access.auditTrail', '{"limit":200}']);
  const changes = (JSON.parse(trail.output) as { value: { rows: { action: string }[] } }).value.rows.filter(
    ({ action }) => action === 'access.changeStaff',
  );
  expect(changes).toHaveLength(1);
});

test('an office that is open elsewhere is left alone, with the reason', async () => {
  const office = await createTestOffice({ folder: makeScratchFolder() });
  try {
    const { code, output, errors } = await runProgram('desk', ['--office', office.folder, 'access.status']);
    expect(JSON.parse(output)).toEqual({
      ok: false,
      failure: { kind: 'cannotOpen', problem: 'alreadyOpen' },
    });
    expect(code).toBe(1);
    expect(errors).toContain('already open');
  } finally {
    await office.close();
  }
});

test('the window’s sample site cannot be opened from here, and says so', async () => {
  const { code, output } = await desk(['access.trySample']);
  expect(JSON.parse(output)).toMatchObject({ ok: false, failure: { reason: 'hostCannotSwitch' } });
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'sample'))).toBe(false);
});

test('a mistyped folder does not become a new office', async () => {
  const missing = join(makeScratchFolder(), 'ofice');
  const { code, output, errors } = await runProgram('desk', ['--office', missing, 'access.status']);
  expect(JSON.parse(output)).toEqual({
    ok: false,
    failure: { kind: 'cannotOpen', problem: 'folderMissing' },
  });
  expect(code).toBe(1);
  expect(errors).toContain('There is no office in');
  expect(existsSync(missing)).toBe(false);
});
