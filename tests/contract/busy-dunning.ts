import type Database from 'better-sqlite3';
import type { FeeOffice } from '../fixtures/fee-office.ts';

/** The day on which the calls begin. */
const CALLS_BEGIN = new Date('2026-11-23T02:00:00Z');

/** Acts, promises and holds for the calls to withdraw and to lift, and acts that wait for their service. */
export const ACTS = 30;
export const PROMISES = 4;
export const HOLDS = 5;
/** More than calls by chance ever pay. */
const OLD_DEBT_CENTS = 900_000_000;
/** Less than is left of it after the payments that an office begins with. */
const PROMISED_CENTS = 800_000_000;

/** An office whose households owe from August on, more than is paid by chance. */
export async function oweSinceAugust(fees: FeeOffice): Promise<void> {
  const { api } = fees.office;
  const item = await api.fees.saveItem({ code: 'WN', name: '往年欠費', formula: 'given' });
  for (const unitId of fees.unitIds) {
    await api.fees.giveCharge({
      unitId,
      itemId: item.id,
      fromOn: '2026-08-01',
      toOn: '2026-08-01',
      amountCents: OLD_DEBT_CENTS,
      note: '移交時的欠費',
    });
  }
  fees.office.now = CALLS_BEGIN;
}

/** A plan with its lines, and acts, promises and holds. */
export async function fillDunning(fees: FeeOffice): Promise<void> {
  const { dunning } = fees.office.api;
  const [first = 0, ...others] = fees.unitIds;
  await fees.office.finish(await dunning.makePlan({ month: '2026-11', dueBy: '2026-11-30' }));
  for (let made = 0; made < ACTS; made += 1) {
    await dunning.recordAct({
      unitId: first,
      kind: 'slip',
      stage: 2,
      actedOn: '2026-11-20',
      outcome: 'delivered',
      served: { result: 'signed', servedOn: '2026-11-21', receivedBy: '業主' },
    });
  }
  for (const unitId of others.slice(0, PROMISES)) {
    await dunning.recordPromise({
      unitId,
      promisedOn: '2026-11-22',
      promisedBy: '業主',
      instalments: [{ dueOn: '2026-12-31', amountCents: PROMISED_CENTS }],
    });
  }
  for (const unitId of others) {
    await dunning.placeHold({ unitId, reason: '面積有異議', untilOn: '2027-01-31' });
  }
}

/** Lines of the plan that is worked on. */
export function openLines(database: Database.Database): { readonly id: number; readonly version: number }[] {
  return database
    .prepare<[], { id: number; version: number }>(
      `SELECT n.id, n.version FROM dunning_line n JOIN dunning_plan p ON p.id = n.plan_id WHERE p.state = 'open'`,
    )
    .all();
}
