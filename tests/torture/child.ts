// The program that is killed: opens the office, works in it at random and says on a line each what it is about to do
// and what was answered.
import { join } from 'node:path';
import { createRandom } from '../../electron/sample/random.ts';
import type { ChildLine, ChildOrder } from './child-lines.ts';
import { createRandomWork } from './random-work.ts';
import { findRestoreFlaws } from './restored-office.ts';
import { sayLine } from './say-line.ts';
import { openWorkOffice, SETTING_UP, type WorkRequest } from './work-office.ts';

function say(line: ChildLine): void {
  sayLine(line);
}

async function call(request: WorkRequest): Promise<void> {
  say({ kind: 'intent', request });
  const reply = await work.perform(request);
  say({ kind: 'answer', key: request.key, reply });
  if (request.path !== 'safekeeping.restore' || !reply.ok) return;
  const { database, files } = work.office.core.office;
  for (const text of findRestoreFlaws(database, files, join(files.backups, request.backup ?? ''))) {
    say({ kind: 'problem', text: `after ${request.key} ${text}` });
  }
  // A restore ends every session.
  await work.signIn();
}

// The parent passes what it made itself.
const order = JSON.parse(process.argv[2] ?? '') as ChildOrder;
say({ kind: 'opening' });
const work = await openWorkOffice(order.folder);
if (order.synchronous !== undefined) {
  work.office.core.office.database.pragma(`synchronous=${order.synchronous}`);
}
say({ kind: 'open' });
if (order.begins === 'setUp') await call(SETTING_UP);
else if (order.begins !== 'opening') await work.signIn();
const random = createRandom(order.seed);
const desk = createRandomWork(work, random, String(order.seed));
for (const kind of order.first ?? []) await call(await desk.nextOf(kind, call));
for (let called = 0; called < order.calls; called += 1) {
  await call(await desk.next(order.only));
}
say({ kind: 'closing' });
await work.close();
say({ kind: 'closed', faults: work.faults.map(({ path, error }) => `${path}: ${String(error)}`) });
