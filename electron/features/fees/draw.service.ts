import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { sharePayment } from '../../../shared/features/fees/share-payment.ts';
import type { Progress } from '../../jobs/job-plan.ts';
import type { WriteContext } from '../../office/context.ts';
import { readCounterSettings } from './counter-settings.service.ts';
import { creditsOf, sumHeld, unitsWithCredit } from './credit.repository.ts';
import { postPayment } from './posting.ts';
import { counterLines, requireUnit, toPayable } from './unit-account.ts';

/** Draws between two looks at other callers. */
const DRAWS_AT_ONCE = 50;

/** Settles with prepaid money what a run made due, where the office wants that. */
export function* drawForRun(runId: number, context: WriteContext): Generator<Progress> {
  const { database } = context;
  if (!readCounterSettings(database).autoDraw) return;
  const units = unitsWithCredit(database, runId);
  for (const [at, unitId] of units.entries()) {
    drawCredit(unitId, context);
    if (at % DRAWS_AT_ONCE === DRAWS_AT_ONCE - 1) yield { done: at + 1, total: units.length };
  }
}

/** A receipt of what prepaid money settles by itself; null where there is nothing to settle. What is disputed stays. */
export function drawCredit(unitId: number, context: WriteContext): Receipt | null {
  const { database, today } = context;
  const unit = requireUnit(database, unitId, today);
  const lines = counterLines(database, unitId, today);
  const credits = creditsOf(database, unitId);
  const heldCents = sumHeld(credits);
  const shared = sharePayment({
    lines: lines.map(toPayable),
    chosen: new Set(),
    moneyCents: 0,
    creditCents: heldCents,
    credits,
  });
  if (shared.shares.length === 0) return null;
  return postPayment(
    {
      kind: 'draw',
      unit,
      payerName: unit.payerName,
      lines,
      shared,
      tenders: [],
      changeCents: 0,
      heldCents,
      keptCents: 0,
      keptFor: null,
      waiveLateFees: '',
      sharedBy: 'order',
      bookNumber: '',
      seriesId: null,
      note: '',
    },
    context,
  );
}
