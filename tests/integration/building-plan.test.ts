import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { MANAGER } from '../fixtures/test-office.ts';

let fees: FeeOffice;
beforeEach(async () => {
  fees = await createFeeOffice(4);
});
afterEach(async () => {
  await fees.office.close();
});

test('the plan holds every unit in use of the building, with its states and what is overdue since when', async () => {
  const { office, buildingId, unitIds } = fees;
  const { api } = office;
  const other = await api.archives.saveBuilding({ name: '2棟' });
  await api.archives.saveUnit({ buildingId: other.id, room: '101' });
  const { unit } = await api.archives.unitFile({ id: unitIds[3] ?? 0 });
  const { displayName: _name, building: _building, ...fields } = unit;
  await api.archives.saveUnit({ ...fields, active: false });
  await fees.bill('2026-10');
  await fees.bill('2026-11');
  office.now = new Date('2027-01-15T02:00:00Z');
  await api.access.signIn(MANAGER);
  await api.fees.takePayment({
    unitId: unitIds[0] ?? 0,
    amountCents: 2 * 12_891,
    method: 'cash',
  });

  const plan = await api.archives.buildingPlan({ buildingId });
  expect(plan.building).toMatchObject({ name: '1棟', units: 3 });
  expect(plan.units.map(({ room, floor, arrearsCents }) => [room, floor, arrearsCents])).toEqual([
    ['101', 1, 0],
    ['102', 1, 2 * 12_891],
    ['103', 1, 2 * 12_891],
  ]);
  const [, owing] = plan.units;
  const { outstanding } = await api.fees.unitAccount({ unitId: unitIds[1] ?? 0 });
  const oldest = outstanding.map(({ dueOn }) => dueOn).sort()[0];
  expect(plan.units[0]?.overdueDays).toBeNull();
  expect(owing?.overdueDays).toBe((Date.parse('2027-01-15') - Date.parse(oldest ?? '')) / 86_400_000);

  const { rows } = await api.archives.listUnits({ limit: 500 });
  for (const shown of plan.units) {
    expect(rows.find(({ id }) => id === shown.id)).toMatchObject({
      arrearsCents: shown.arrearsCents,
      occupancyState: shown.occupancyState,
      worksState: shown.worksState,
    });
  }
});

test('a building that is not there is said so, and who may not see the archives sees no plan', async () => {
  const { api } = fees.office;
  await expect(api.archives.buildingPlan({ buildingId: 99 })).rejects.toMatchObject({
    failure: { kind: 'notFound' },
  });
  const grounds = await fees.office.openWindowAs('groundsSupervisor');
  await expect(grounds.api.archives.buildingPlan({ buildingId: fees.buildingId })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
});
