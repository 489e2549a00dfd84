import { addDays, monthRange } from '../../shared/domain/calendar.ts';
import type { LineRow } from '../../shared/features/dunning/lines.contract.ts';
import type { SampleStaff } from './sample-staff.ts';

/** Households that somebody goes to see; the others wait, as they do in an office. */
const PRESSED = 9;
const MINIMUM_CENTS = 20_000;

/** The plan of a month: made by the supervisor, given to the steward of each building. */
export async function makeDunningPlan({ supervisor, steward }: SampleStaff, month: string): Promise<void> {
  const { dunning } = supervisor.api;
  const { stewards } = await dunning.settings();
  const worker = (await steward.api.access.status()).staff?.id ?? null;
  for (const { buildingId } of stewards) await dunning.setSteward({ buildingId, staffId: worker });
  const { lines } = await dunning.previewPlan({ month, minimumCents: MINIMUM_CENTS });
  if (lines.length === 0) return;
  const dueBy = monthRange(month).last;
  await supervisor.finish(await dunning.makePlan({ month, minimumCents: MINIMUM_CENTS, dueBy }));
}

async function openLines({ steward }: SampleStaff): Promise<readonly LineRow[]> {
  const { rows } = await steward.api.dunning.listLines({
    filters: { status: { kind: 'oneOf', values: ['waiting', 'pressed'] } },
    limit: PRESSED,
  });
  return rows;
}

/** Slips are handed over, some signed for, and whoever is not in is called. */
export async function pressByPlan(staff: SampleStaff, on: string): Promise<void> {
  const { dunning } = staff.steward.api;
  for (const [index, { unitId, stage }] of (await openLines(staff)).entries()) {
    const signed = index % 3 === 0;
    await dunning.recordAct({
      unitId,
      kind: 'slip',
      stage,
      actedOn: on,
      outcome: signed ? 'delivered' : 'posted',
      ...(signed ? { served: { result: 'signed', servedOn: on, receivedBy: '業主本人' } } : {}),
    });
    if (signed) continue;
    await dunning.recordAct({
      unitId,
      kind: 'call',
      actedOn: on,
      outcome: index % 3 === 1 ? 'reached' : 'notReached',
      reason: index % 3 === 1 ? 'service' : 'unreachable',
      note: index % 3 === 1 ? '業主反映樓道燈久未修復，要求先處理' : '',
    });
  }
}

/** One household promises to pay in two parts, one disputes what it owes, one is seen by two people. */
export async function settleByPlan(staff: SampleStaff, on: string): Promise<void> {
  const [promising, disputing, visited] = await openLines(staff);
  const { api } = staff.steward;
  if (promising !== undefined && promising.leftCents > 1) {
    const half = Math.floor(promising.leftCents / 2);
    await api.dunning.recordPromise({
      unitId: promising.unitId,
      promisedOn: on,
      promisedBy: '業主本人',
      instalments: [
        { dueOn: addDays(on, 20), amountCents: half },
        { dueOn: addDays(on, 50), amountCents: promising.leftCents - half },
      ],
    });
  }
  if (disputing !== undefined) {
    await staff.supervisor.api.dunning.placeHold({
      unitId: disputing.unitId,
      reason: '業主對計費面積有異議，待測繪覆核',
      untilOn: addDays(on, 60),
    });
  }
  if (visited === undefined) return;
  await api.dunning.recordAct({
    unitId: visited.unitId,
    kind: 'visit',
    actedOn: on,
    madeBy: ['何嘉欣', '林淑儀'],
    spokenWith: '業主配偶',
    outcome: 'reached',
    reason: 'hardship',
  });
}
