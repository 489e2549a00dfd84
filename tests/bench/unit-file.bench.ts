import type { LargeOffice } from './large-office.ts';
import { againstTime, type Figure, median, quantile } from './measure.ts';

const OPENED = 400;
const LISTED = 20;

/** Everything that the screen of a household asks for, a building's plan, and a household and the lists as of a past day. */
export async function benchUnitFile(large: LargeOffice): Promise<Figure[]> {
  const { api, office, unitIds } = large;
  const { database } = office.core.office;
  const opened = Array.from({ length: OPENED }, (_, index) => unitIds[(index * 7919) % unitIds.length] ?? 0);
  const openFile = (id: number) =>
    Promise.all([
      api.archives.unitFile({ id }),
      api.archives.unitTimeline({ unitId: id, limit: 30 }),
      api.fees.unitAccount({ unitId: id }),
      api.letters.forUnit({ unitId: id, limit: 8 }),
      api.household.keysOfUnit({ unitId: id }),
      api.household.records({ unitId: id }),
      api.documents.forUnit({ unitId: id }),
      api.filing.forUnit({ unitId: id, limit: 8 }),
    ]);
  const unit = database.prepare('SELECT * FROM unit WHERE id = ?');
  const people = database.prepare(
    'SELECT * FROM occupancy o JOIN person p ON p.id = o.person_id WHERE o.unit_id = ?',
  );
  const charges = database.prepare('SELECT * FROM charge WHERE unit_id = ?');
  const bare = (id: number) => [unit.get(id), people.all(id), charges.all(id)];
  const took = await durations(opened, openFile);
  const floor = await durations(opened, bare);
  const past = await durations(opened, (id) => api.archives.unitFileAsOf({ id, on: '2026-01-01' }));
  const timelines = await durations(opened, (unitId) => api.archives.unitTimeline({ unitId, limit: 30 }));
  const buildings = (await api.archives.buildings()).map(({ id }) => id);
  const plans = await durations(buildings, (buildingId) => api.archives.buildingPlan({ buildingId }));
  const inBuilding = database.prepare('SELECT * FROM unit WHERE building_id = ?');
  const plain = await durations(buildings, (id) => inBuilding.all(id));
  const pastDays = Array.from(
    { length: LISTED },
    (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`,
  );
  const units = await durations(pastDays, (on) => api.archives.listUnitsAsOf({ on }));
  const peopleThen = await durations(pastDays, (on) => api.archives.listPeopleAsOf({ on }));
  const among = `${unitIds.length.toLocaleString('en')} households`;
  return [
    againstTime(`unit file among ${among}: p50`, median(took), median(floor), null),
    againstTime(`unit file among ${among}: p95`, quantile(took, 0.95), quantile(floor, 0.95), 200),
    againstTime(`unit file as of a past day: p95`, quantile(past, 0.95), quantile(floor, 0.95), 200),
    againstTime(`timeline of a household: p95`, quantile(timelines, 0.95), quantile(floor, 0.95), 200),
    againstTime(`units as of a past day: median`, median(units), null, null),
    againstTime(`people as of a past day: median`, median(peopleThen), null, null),
    againstTime(`plan of a building of 250: p95`, quantile(plans, 0.95), quantile(plain, 0.95), 200),
  ];
}

/** Milliseconds of each, the first few left out, which prepare what all share. */
async function durations<Asked>(ids: readonly Asked[], open: (id: Asked) => unknown): Promise<number[]> {
  const took: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    await open(id);
    took.push(performance.now() - began);
  }
  return took.slice(Math.min(10, Math.floor(took.length / 2)));
}
