import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type Database from 'better-sqlite3';
import { makeAuditPack } from '../../electron/features/exchange/pack.service.ts';
import {
  iterateRegister,
  REGISTERS,
  type Register,
} from '../../electron/features/exchange/pack-registers.repository.ts';
import type { ActionContext } from '../../electron/office/context.ts';
import { createTurns } from '../../electron/office/in-turn.ts';
import { createApi } from '../../shared/api/create-api.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, growing, SAMPLE_MS } from './measure.ts';

const PEOPLE = 100_000;
/** What a pack may add to the process, whatever its rows: buffers of streams, and what the collector leaves lying. */
const MOST_MEBIBYTES = 128;

/** An audit pack of 100,000 people, beside their bare lines in one file. */
export async function benchPack(large: LargeOffice): Promise<Figure[]> {
  // What is loaded and compiled once is no growth of the large pack.
  await pack(large);
  addPeople(large.office.core.office.database);
  const floor = await growing(() => bareLines(large.office.core.office.database));
  const product = await growing(() => pack(large));
  const rows = PEOPLE.toLocaleString('en');
  return [
    againstTime(`audit pack of ${rows} people`, product.took, floor.took, null),
    {
      name: `audit pack of ${rows} people, memory at its peak`,
      product: `+${product.mebibytes.toFixed(0)} MiB`,
      floor: `+${floor.mebibytes.toFixed(0)} MiB`,
      ratio: '',
      target: `≤ +${MOST_MEBIBYTES} MiB`,
      verdict: product.mebibytes <= MOST_MEBIBYTES ? 'OK' : 'over target',
    },
  ];
}

/** Runs the job as the office does, on a connection of its own, and hands the file to a desktop that keeps none of it. */
async function pack({ office }: LargeOffice): Promise<void> {
  const desktop = {
    ...createMemoryDesktop(),
    deliverFile: () => Promise.resolve({ kind: 'cancelled' as const }),
  };
  const connection = office.connect({ host: 'inProcess', desktop });
  const staff = await createApi(office.sendOn(connection)).access.signIn({
    userName: 'manager',
    password: 'correct horse battery',
  });
  const identity = { key: crypto.randomUUID(), path: 'exchange.auditPack', staffId: staff.id, inputHash: '' };
  // The manager signed in above does it; the wait for a second person is not measured.
  const context = office.core.actionContext(connection, identity) as ActionContext;
  const plan = makeAuditPack({ reason: '年度審計', receiver: '事務所', language: 'zh-Hant' }, context, {
    programVersion: 'bench',
    inTurn: createTurns(),
    attachments: office.core.office.files.attachments,
  });
  const jobId = office.core.startJob(connection, identity, plan, (result) => result);
  const owner = { staffId: staff.id, connectionId: connection.id };
  for (let before = 0; ; ) {
    const { state, done, failure } = office.core.jobs.status(jobId, owner);
    if (failure !== undefined) throw new Error(`the pack failed: ${JSON.stringify(failure)}`);
    if (done < before) throw new Error('the progress went back');
    if (state === 'done') return;
    before = done;
    await new Promise((resolve) => {
      setTimeout(resolve, SAMPLE_MS);
    });
  }
}

/** Straight into the file: how people are entered is measured elsewhere. */
function addPeople(database: Database.Database): void {
  const addPerson = database.prepare(
    "INSERT INTO person (name, name_key, honorific, mailing_address, created_at) VALUES (?, ?, '先生', ?, '2026-01-01T00:00:00.000Z')",
  );
  const addPhone = database.prepare(
    'INSERT INTO person_phone (person_id, position, phone, digits) VALUES (?, 0, ?, ?)',
  );
  database.transaction(() => {
    for (let index = 0; index < PEOPLE; index += 1) {
      const name = `業主${index}`;
      const phone = String(13_800_000_000 + index);
      addPhone.run(addPerson.run(name, name, `翠湖路 ${index} 號`).lastInsertRowid, phone, phone);
    }
  })();
}

async function bareLines(database: Database.Database): Promise<void> {
  const people = REGISTERS.find(({ name }) => name === 'people');
  if (people === undefined) throw new Error('there is no register of people');
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  await pipeline(Readable.from(linesOf(people, database)), createWriteStream(join(folder, 'people.csv')));
  rmSync(folder, { recursive: true, force: true });
}

function* linesOf(register: Register, database: Database.Database): Generator<string> {
  for (const row of iterateRegister(database, register)) yield `${row.join(',')}\n`;
}
