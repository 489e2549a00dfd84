import { takePayment } from '../../electron/features/fees/payment.service.ts';
import { monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { feesContract } from '../../shared/features/fees/fees.contract.ts';
import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, timed } from './measure.ts';

const ROUNDS = 5;
const PAID_CENTS = 5_000;

/** Every household pays something of what it owes. */
async function payAll({ office, connection, unitIds }: LargeOffice): Promise<void> {
  const { staff } = connection;
  if (staff === null) throw new Error('nobody is signed in');
  const identity = { key: 'all-pay', path: 'bench.payments', staffId: staff.id, inputHash: '' };
  await office.core.write(connection, identity, (context) => {
    for (const unitId of unitIds) {
      const asked = { unitId, amountCents: PAID_CENTS, method: 'cash' } as const;
      takePayment(feesContract.takePayment.input.parse(asked), { ...context, staff });
    }
  });
}

/** The page of a month that may be closed, beside one pass over every charge. */
export async function benchClosing(large: LargeOffice): Promise<Figure[]> {
  const { api, office, unitIds } = large;
  await payAll(large);
  const { today } = await api.access.status();
  const month = monthsLater(monthOf(today), -1);
  const everyCharge = office.core.office.database.prepare(
    'SELECT unit_id, sum(amount_cents - paid_cents) FROM charge GROUP BY unit_id',
  );
  const opened: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await timed(() => everyCharge.all()));
    opened.push(await timed(() => api.closing.month({ month })));
  }
  const name = `page of a month among ${unitIds.length.toLocaleString('en')} households: median`;
  return [againstTime(name, median(opened), median(floor), 200)];
}
