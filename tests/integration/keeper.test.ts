import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeBackup } from '../../electron/features/safekeeping/backup.service.ts';
import { writeStatement } from '../../electron/features/safekeeping/backup-statement.ts';
import { Keeper, type KeeperActs } from '../../electron/features/safekeeping/keeper.ts';
import { insertDrill } from '../../electron/features/safekeeping/restore-log.repository.ts';
import { SafekeepingActs } from '../../electron/features/safekeeping/safekeeping-acts.ts';
import { rememberCopy } from '../../electron/features/safekeeping/second-target.service.ts';
import { lastAuditRow } from '../../electron/office/audit-trail.ts';
import { checkFile } from '../../electron/office/check-file.ts';
import { createKeeper } from '../../electron/office/create-keeper.ts';
import { createTurns, type InTurn } from '../../electron/office/in-turn.ts';
import { attachmentPath } from '../../electron/safekeeping/attachment-folder.ts';
import { keepAttachment } from '../../electron/safekeeping/keep-attachment.ts';
import { refuse } from '../../shared/api/api-error.ts';
import type { Backup } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { filesKeyAt } from '../fixtures/files-key.ts';
import { holdOffice, SECOND_PERSON } from '../fixtures/holder-office.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice, MANAGER, type TestOffice } from '../fixtures/test-office.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
  await work();
});
afterEach(async () => {
  vi.useRealTimers();
  await office.close();
});

const files = () => office.office.core.office.files;
const database = () => office.office.core.office.database;
const pass = (milliseconds: number) => {
  office.now = new Date(office.now.getTime() + milliseconds);
};
const work = () => office.api.archives.saveBuilding({ name: `${randomBytes(4).toString('hex')}棟` });

/** Acts that leave behind what the keeper goes by, and no more; each says what it did. */
function fakeActs(change: Partial<KeeperActs> = {}): { done: string[]; faults: unknown[]; acts: KeeperActs } {
  const done: string[] = [];
  const faults: unknown[] = [];
  let copies = 0;
  const now = () => office.now.toISOString();
  const acts: KeeperActs = {
    now,
    async backUp(cause) {
      done.push(cause);
      copies += 1;
      return fakeBackup(copies);
    },
    async copyToTarget({ name }) {
      done.push('copied');
      rememberCopy(database(), { name, bytes: 1 }, now());
      return { name, bytes: 1 };
    },
    async practise() {
      done.push('practised');
      const drill = {
        at: now(),
        backupName: 'office.sqlite',
        backupMadeAt: null,
        problem: 'none' as const,
        rows: 0,
        auditEntries: 0,
        auditHead: '',
      };
      insertDrill(database(), drill);
      return drill;
    },
    reportFault: (error) => faults.push(error),
    ...change,
  };
  return { done, faults, acts };
}

/** A proved copy of the office as it is, as far as the keeper looks. */
function fakeBackup(sequence: number): Backup {
  const name = `office-${sequence}.sqlite`;
  const path = join(files().backups, name);
  const head = lastAuditRow(database());
  const auditEntries = head?.seq ?? 0;
  const madeAt = office.now.toISOString();
  writeFileSync(path, '');
  writeStatement(path, {
    format: 2,
    sequence,
    officeId: '',
    siteName: '',
    madeAt,
    madeBy: '',
    cause: 'scheduled',
    programVersion: 'test',
    userVersion: 1,
    bytes: 0,
    sha256: '0'.repeat(64),
    rows: {},
    auditEntries,
    auditHead: head?.hash ?? '0'.repeat(64),
    attachments: [],
    lacking: [],
    lackingRemoved: [],
  });
  return {
    name,
    bytes: 0,
    madeAt,
    madeBy: '',
    cause: 'scheduled',
    state: 'verified',
    sequence,
    auditEntries,
    attachments: 0,
    lackingFiles: 0,
  };
}

const setTarget = () =>
  office.api.safekeeping.setSecondTarget({
    folder: makeScratchFolder(),
    passphrase: 'plum lantern harbour ninety',
  });

test('what is due is done once: the hour’s backup, the day’s second copy, the month’s practice', async () => {
  await setTarget();
  const { done, faults, acts } = fakeActs();
  const keeper = new Keeper(database(), files(), acts);
  await keeper.look();
  expect(done.splice(0)).toEqual(['scheduled', 'copied']);
  // There was no backup to practise with when the first look began.
  await keeper.look();
  expect(done.splice(0)).toEqual(['practised']);
  await keeper.look();
  expect(done).toEqual([]);

  await work();
  pass(HOUR_MS - 1);
  await keeper.look();
  expect(done).toEqual([]);
  pass(1);
  await keeper.look();
  await keeper.look();
  expect(done.splice(0)).toEqual(['scheduled']);

  pass(DAY_MS);
  await keeper.look();
  await keeper.look();
  expect(done.splice(0)).toEqual(['copied']);

  pass(31 * DAY_MS);
  await keeper.look();
  await keeper.look();
  expect(done).toEqual(['copied', 'practised']);
  expect(faults).toEqual([]);
});

test('an act that fails is reported, keeps no other from being done, and is tried again at the next look', async () => {
  await setTarget();
  let tries = 0;
  const { done, faults, acts } = fakeActs({
    copyToTarget() {
      tries += 1;
      return Promise.reject(new Error('the stick was pulled out'));
    },
  });
  const keeper = new Keeper(database(), files(), acts);
  await keeper.look();
  expect(done).toEqual(['scheduled']);
  await keeper.look();
  expect(tries).toBe(2);
  expect(done).toEqual(['scheduled', 'practised']);
  expect(faults).toEqual([new Error('the stick was pulled out'), new Error('the stick was pulled out')]);
});

test('the office’s own refusals are no faults', async () => {
  const backUp = vi.fn(() => Promise.reject(refuse('diskFull')));
  const { faults, acts } = fakeActs({ backUp });
  await new Keeper(database(), files(), acts).look();
  expect(backUp).toHaveBeenCalledOnce();
  expect(faults).toEqual([]);
});

test('what broke beneath a refusal is a fault', async () => {
  const cause = new Error('row counts differ');
  const { faults, acts } = fakeActs({ backUp: () => Promise.reject(refuse('backupFailed', {}, cause)) });
  await new Keeper(database(), files(), acts).look();
  expect(faults).toEqual([cause]);
});

test('a look that fails before it comes to any act is reported and does not end the looking', async () => {
  let broken = true;
  const { done, faults, acts } = fakeActs({
    now() {
      if (broken) throw new Error('no time');
      return office.now.toISOString();
    },
  });
  const keeper = new Keeper(database(), files(), acts);
  await keeper.look();
  expect(faults).toEqual([new Error('no time')]);
  broken = false;
  await keeper.look();
  expect(done).toContain('scheduled');
});

test('a keeper that cannot read the office any more still closes', async () => {
  const other = await createTestOffice();
  const closed = other.office.core.office.database;
  await other.close();
  const { faults, acts } = fakeActs();
  await new Keeper(closed, files(), acts).close();
  expect(faults).toHaveLength(1);
});

test('a stopped keeper waits for the act under way and begins no other', async () => {
  const act = new EventEmitter();
  const begun = once(act, 'begun');
  const released = once(act, 'released');
  const { done, acts } = fakeActs({
    async backUp(cause) {
      act.emit('begun');
      await released;
      done.push(cause);
      return fakeBackup(1);
    },
  });
  const keeper = new Keeper(database(), files(), acts);
  void keeper.look();
  await begun;
  const stopping = keeper.stop();
  act.emit('released');
  await stopping;
  expect(done).toEqual(['scheduled']);
  await keeper.look();
  expect(done).toEqual(['scheduled']);
});

test('a keeper that is started looks after a moment, then again and again, and no more once it is stopped', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { done, acts } = fakeActs();
  const keeper = new Keeper(database(), files(), acts);
  keeper.start(60_000, 300_000);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['scheduled']);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(done).toEqual(['scheduled', 'practised']);
  await keeper.stop();
  await work();
  pass(40 * DAY_MS);
  await vi.advanceTimersByTimeAsync(DAY_MS);
  expect(done).toEqual(['scheduled', 'practised']);
});

/** A keeper whose acts are the office's own. */
function ownKeeper(filesInTurn: InTurn = createTurns()): Keeper {
  const { core } = office.office;
  const inTurn = createTurns();
  const acts = new SafekeepingActs({
    database: database(),
    files: files(),
    backUp: (now, madeBy, cause) =>
      inTurn(() =>
        makeBackup({
          database: database(),
          folder: files().backups,
          attachments: files().attachments,
          programVersion: 'test',
          now,
          madeBy,
          cause,
          checkFile,
        }),
      ),
    checkFile,
    inTurn,
  });
  return createKeeper({
    core,
    acts,
    places: {
      attachments: files().attachments,
      copies: join(files().backups, 'attachments'),
      orphans: files().orphans,
      inTurn: filesInTurn,
    },
    reportFault: (_reference, path, error) => office.faults.push({ path, error }),
  });
}

test('what the keeper does is in the trail under nobody’s name', async () => {
  await setTarget();
  const keeper = ownKeeper();
  const forgotten = await keepAttachment(
    files().attachments,
    Buffer.from('nothing names it'),
    filesKeyAt(office),
  );
  utimesSync(attachmentPath(files().attachments, forgotten), 0, 0);
  await keeper.look();
  await keeper.look();
  expect(existsSync(attachmentPath(files().attachments, forgotten))).toBe(false);
  expect(office.faults).toEqual([]);
  const entries = database().prepare(
    'SELECT action, staff_id, staff_name, role FROM audit ORDER BY seq DESC',
  );
  const nobody = { staff_id: null, staff_name: '', role: '' };
  expect(entries.all().slice(0, 4).reverse()).toEqual([
    { action: 'safekeeping.backUpNow', ...nobody },
    { action: 'safekeeping.copyToSecondTarget', ...nobody },
    { action: 'safekeeping.practiseRestore', ...nobody },
    { action: 'health.check', ...nobody },
  ]);
});

test('a keeper that is stopped sets no further file aside, and the trail says how many it had', async () => {
  const paths: string[] = [];
  for (const content of ['one', 'two', 'three']) {
    const hash = await keepAttachment(files().attachments, Buffer.from(content), filesKeyAt(office));
    paths.push(attachmentPath(files().attachments, hash));
  }
  for (const path of paths) utimesSync(path, 0, 0);
  const keeper = ownKeeper((act) => {
    void keeper.stop();
    return act();
  });
  await keeper.look();
  await keeper.look();
  await keeper.stop();
  expect(paths.filter((path) => existsSync(path))).toHaveLength(2);
  expect(office.faults).toEqual([]);
  const { rows } = await office.api.access.auditTrail({
    filters: { entity: { kind: 'text', contains: 'health' } },
  });
  expect(rows[0]).toMatchObject({ action: 'health.check', after: { orphansSetAside: 1, orphansRemoved: 0 } });
});

test('the keeper of an office that was replaced by a restore looks no more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  const held = await holdOffice(makeScratchFolder());
  try {
    const { api } = held;
    await api.access.setUp({ siteName: '翠湖花園', displayName: '陳經理', ...MANAGER });
    await api.access.addStaff({
      userName: SECOND_PERSON.userName,
      displayName: '李主管',
      role: 'supervisor',
      password: 'first password',
    });
    await api.access.signIn({ ...SECOND_PERSON, password: 'first password' });
    await api.access.changePassword({ current: 'first password', next: SECOND_PERSON.password });
    await api.access.signIn(MANAGER);
    const { name } = await held.finish(await api.safekeeping.backUpNow());
    const { previewId } = await held.finish(
      await api.safekeeping.previewRestore({ source: { kind: 'backup', name } }),
    );
    await api.safekeeping.restore({ previewId, confirm: '翠湖花園' });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(held.faults).toEqual([]);
    expect(unhandled).toEqual([]);
  } finally {
    await held.close();
    process.off('unhandledRejection', note);
  }
});
