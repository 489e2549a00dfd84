import type { Api } from '../../shared/api/contract.ts';
import { addDays, addMonths, daysBetween } from '../../shared/domain/calendar.ts';
import type { Random } from './random.ts';
import { makeCompany, makeIdNumber, makeName, makePhone, makePlate } from './sample-people.ts';
import type { PlannedBuilding, PlannedUnit } from './sample-units.ts';

export interface SampleHousehold {
  readonly unitId: number;
  readonly unitName: string;
  readonly plan: PlannedUnit;
  readonly parks: boolean;
}

export interface HouseholdsInput {
  readonly api: Api;
  readonly random: Random;
  readonly buildings: readonly PlannedBuilding[];
  /** The roll is typed in on this day; people have lived here for years by then. */
  readonly today: string;
  readonly step: () => Promise<void>;
}

type PersonInput = Extract<Parameters<Api['archives']['addOccupancy']>[0]['person'], { name: string }>;

/** The share of owners who hold several flats. */
const ANOTHER_FLAT = 0.04;
const MOST_REMEMBERED = 200;

/** Types the owner roll in: buildings, units, owners, tenants, vehicles. */
export async function addHouseholds(input: HouseholdsInput): Promise<SampleHousehold[]> {
  const { api, random, buildings, today, step } = input;
  const households: SampleHousehold[] = [];
  const plates = new Set<string>();
  const investors: number[] = [];
  let shops = 0;
  for (const [position, building] of buildings.entries()) {
    const { id: buildingId } = await api.archives.saveBuilding({ name: building.name, position });
    for (const plan of building.units) {
      const handedOverOn =
        plan.occupancyState === 'notHandedOver' ? null : addDays(today, -random.between(900, 3600));
      const unit = await api.archives.saveUnit({ buildingId, ...plan, handedOverOn });
      if (plan.kind === 'shop') shops += 1;
      const ownerSince = ownedSince(random, handedOverOn, today);
      const known = random.chance(ANOTHER_FLAT)
        ? investors[random.between(0, investors.length - 1)]
        : undefined;
      const file = await api.archives.addOccupancy({
        unitId: unit.id,
        person: known === undefined ? individual(random) : { id: known },
        role: 'owner',
        fromOn: ownerSince,
        isPayer: true,
        isPrimaryContact: true,
      });
      const owner = file.people[0];
      if (owner === undefined) throw new Error('an owner was added and is not in the file');
      if (investors.length < MOST_REMEMBERED && !investors.includes(owner.person.id))
        investors.push(owner.person.id);
      if (plan.kind === 'residence' && random.chance(0.28)) {
        await addCoOwner(api, random, owner.id, unit.id, ownerSince);
      }
      if (plan.occupancyState === 'let') {
        await api.archives.addOccupancy({
          unitId: unit.id,
          person: plan.kind === 'shop' ? company(random, shops) : individual(random),
          role: 'tenant',
          fromOn: later(ownerSince, addDays(today, -random.between(30, 700))),
          // A shop pays for itself; of the flats, about half of the tenants do.
          isPayer: plan.kind === 'shop' || random.chance(0.5),
          isPrimaryContact: true,
        });
      }
      const parks =
        plan.kind === 'residence' && plan.occupancyState !== 'notHandedOver' && random.chance(0.45);
      if (parks) await api.archives.saveVehicle({ unitId: unit.id, plate: makePlate(random, plates) });
      households.push({ unitId: unit.id, unitName: unit.displayName, plan, parks });
      await step();
    }
  }
  return households;
}

/** Some bought from the developer, some later from an owner. */
function ownedSince(random: Random, handedOverOn: string | null, today: string): string {
  if (handedOverOn === null) return addMonths(today, -random.between(2, 10));
  return random.chance(0.7)
    ? handedOverOn
    : addDays(handedOverOn, random.between(1, daysBetween(handedOverOn, today)));
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** A couple holds its flat by halves. */
async function addCoOwner(
  api: Api,
  random: Random,
  ownerOccupancyId: number,
  unitId: number,
  fromOn: string,
): Promise<void> {
  await api.archives.changeOccupancy({
    id: ownerOccupancyId,
    role: 'owner',
    fromOn,
    shareHundredths: 5000,
    isPayer: true,
    isPrimaryContact: true,
  });
  await api.archives.addOccupancy({
    unitId,
    person: individual(random),
    role: 'coOwner',
    fromOn,
    shareHundredths: 5000,
  });
}

function individual(random: Random): PersonInput {
  const phones = random.chance(0.2) ? [makePhone(random), makePhone(random)] : [makePhone(random)];
  return {
    kind: 'individual',
    ...makeName(random),
    phones: phones.map((phone) => ({ phone })),
    ...(random.chance(0.35) ? { idType: '居民身份證', idNumber: makeIdNumber(random) } : {}),
  };
}

function company(random: Random, number: number): PersonInput {
  return { kind: 'company', name: makeCompany(number), phones: [{ phone: makePhone(random) }] };
}
