import * as fc from 'fast-check';
import { monthsLater } from '../../shared/domain/calendar.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

/** Meters to be read, and as many that are read once, with nothing used where somebody lives. */
const METERS = 12;
const SUPPLIER_BILLS = 8;

/** A household of its own with many meters, half of them read, and bills of a supplier. */
export async function fillMeters({ office: { api }, buildingId }: FeeOffice): Promise<void> {
  const { id: unitId } = await api.archives.saveUnit({
    buildingId,
    room: 'M1',
    occupancyState: 'ownerOccupied',
  });
  for (let made = 0; made < 2 * METERS; made += 1) {
    const { id: meterId } = await api.meters.save({ unitId, kind: 'water', number: `M${made}` });
    if (made < METERS) continue;
    await api.meters.record({ meterId, month: '2026-05', readOn: '2026-05-20', currentThousandths: 0 });
  }
  for (let made = 0; made < SUPPLIER_BILLS; made += 1) {
    await api.meters.enterSupplierBill({
      meterKind: 'electricity',
      month: '2026-05',
      supplier: '供電局',
      documentNumber: `GD-${made}`,
      quantityThousandths: 1000,
      amountCents: 100,
    });
  }
}

/** Readings that rise month by month, looked at and taken back, and bills of suppliers. */
export function meterInputs(buildingId: number): [string, fc.Arbitrary<unknown>][] {
  const readingId = fc.integer({ min: 1, max: METERS });
  const monthsPast = fc.nat(10);
  const meterKind = fc.constantFrom('water', 'electricity');
  const month = monthsPast.map((later) => monthsLater('2026-01', later));
  return [
    [
      'meters.record',
      fc
        .record({ meterId: fc.integer({ min: 1, max: METERS }), later: monthsPast })
        .map(({ meterId, later }) => {
          const of = monthsLater('2026-01', later);
          return { meterId, month: of, readOn: `${of}-20`, currentThousandths: later * 10_000 };
        }),
    ],
    ['meters.withdrawReading', fc.record({ readingId, reason: fc.constant('輸入錯誤') })],
    ['meters.acceptFlags', fc.record({ readingId })],
    ['meters.sheet', fc.record({ month, meterKind, buildingId: fc.constantFrom(null, buildingId) })],
    ['meters.progress', fc.record({ month, meterKind })],
    ['meters.usageOf', fc.record({ meterKind, from: fc.constant('2026-01'), to: month })],
    [
      'meters.saveSettings',
      fc.record({ estimateMonths: fc.integer({ min: 1, max: 12 }), resaleRule: fc.constant('') }),
    ],
    [
      'meters.enterSupplierBill',
      fc.record({
        meterKind,
        month,
        supplier: fc.constant('自來水公司'),
        documentNumber: fc.stringMatching(/^[A-Z]{3}[0-9]{4}$/u),
        quantityThousandths: fc.nat(1_000_000),
        amountCents: fc.integer({ min: 1, max: 1_000_000 }),
      }),
    ],
    [
      'meters.withdrawSupplierBill',
      fc.record({ id: fc.integer({ min: 1, max: SUPPLIER_BILLS }), reason: fc.constant('金額有誤') }),
    ],
  ];
}
