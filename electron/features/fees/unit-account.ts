import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { CounterLine, UnitAccount } from '../../../shared/features/fees/charges.contract.ts';
import { lateFeeCents } from '../../../shared/features/fees/late-fee.ts';
import type { PayableLine } from '../../../shared/features/fees/share-payment.ts';
import { disputesOf } from '../../office/dunning-hold.repository.ts';
import { outstandingLines, paidThrough } from './charge.repository.ts';
import { creditsOf, sumHeld } from './credit.repository.ts';
import { lateFeesOn } from './late-fee.service.ts';
import { findUnitPayer, type UnitPayer } from './payer.repository.ts';
import { recentReceipts } from './receipt.repository.ts';

export const RECENT_RECEIPTS = 10;

export function requireUnit(database: Database.Database, unitId: number, today: string): UnitPayer {
  const unit = findUnitPayer(database, unitId, today);
  if (unit === null) throw notFound('unit', unitId);
  return unit;
}

/** What a unit owes, with what paying it on a day costs beside and what it disputes. */
export function counterLines(
  database: Database.Database,
  unitId: number,
  today: string,
  paidOn = today,
): CounterLine[] {
  const lines = outstandingLines(database, unitId, today);
  const fees = lateFeesOn(database, lines, paidOn);
  const disputes = disputesOf(database, unitId, today);
  return lines.map((line) => {
    const lateFee = fees.get(line.chargeId) ?? null;
    return {
      ...line,
      lateFee,
      lateFeeCents: lateFee === null ? 0 : lateFeeCents(lateFee),
      disputed: disputes.find(({ chargeId }) => chargeId === null || chargeId === line.chargeId) ?? null,
    };
  });
}

export function toPayable({
  chargeId,
  itemId,
  owedCents,
  lateFeeCents: fee,
  disputed,
}: CounterLine): PayableLine {
  return { chargeId, itemId, owedCents, lateFeeCents: fee, disputed: disputed !== null };
}

export function unitAccount(
  database: Database.Database,
  unitId: number,
  today: string,
  paidOn = today,
): UnitAccount {
  const unit = requireUnit(database, unitId, today);
  const outstanding = counterLines(database, unitId, today, paidOn);
  const credits = creditsOf(database, unitId);
  return {
    unitId,
    unitName: unit.unitName,
    payerName: unit.payerName,
    areaThousandths: unit.areaThousandths,
    outstanding,
    owedCents: sumOwed(outstanding),
    overdueCents: sumOwed(outstanding.filter((line) => line.overdueDays > 0)),
    lateFeeCents: outstanding.reduce((sum, line) => sum + line.lateFeeCents, 0),
    creditCents: sumHeld(credits),
    credits: credits.map((credit) => ({ ...credit, itemIds: [...credit.itemIds] })),
    paidThrough: paidThrough(database, unitId),
    recentReceipts: recentReceipts(database, unitId, RECENT_RECEIPTS),
  };
}

export function sumOwed(lines: readonly { readonly owedCents: number }[]): number {
  return lines.reduce((sum, line) => sum + line.owedCents, 0);
}
