import type { Api } from '../../shared/api/contract.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';
import { makeName, makePhone } from './sample-people.ts';

/** What happens in a month among so many households, so that files have a history. */
export async function changeHouseholds(
  api: Api,
  random: Random,
  households: readonly SampleHousehold[],
  today: string,
): Promise<void> {
  const some = (one: number, kind: (household: SampleHousehold) => boolean): SampleHousehold[] => {
    const candidates = households.filter(kind);
    const count = Math.min(candidates.length, Math.ceil(households.length / one));
    return Array.from({ length: count }, () => candidates[random.between(0, candidates.length - 1)]).filter(
      (household) => household !== undefined,
    );
  };
  for (const { unitId } of some(240, ({ plan }) => plan.occupancyState === 'ownerOccupied')) {
    await sell(api, random, unitId, today);
  }
  for (const { unitId } of some(
    160,
    ({ plan }) => plan.kind === 'residence' && plan.occupancyState === 'let',
  )) {
    await changeTenant(api, random, unitId, today);
  }
  for (const { unitId } of some(120, () => true)) await changePhone(api, random, unitId);
  for (const { unitId } of some(200, () => true)) await lookUpPhone(api, unitId);
}

async function present(api: Api, unitId: number) {
  const { people } = await api.archives.unitFile({ id: unitId });
  return people.filter(({ when }) => when === 'now');
}

async function sell(api: Api, random: Random, unitId: number, today: string): Promise<void> {
  const owners = (await present(api, unitId)).filter(({ role }) => role === 'owner' || role === 'coOwner');
  if (owners.some(({ fromOn }) => fromOn !== null && fromOn >= addDays(today, -60))) return;
  await api.archives.addOccupancy({
    unitId,
    person: { ...makeName(random), phones: [{ phone: makePhone(random) }] },
    role: 'owner',
    fromOn: today,
    isPayer: true,
    isPrimaryContact: true,
    replacing: owners.map(({ id }) => id),
    reason: '買賣過戶',
  });
}

async function changeTenant(api: Api, random: Random, unitId: number, today: string): Promise<void> {
  const people = await present(api, unitId);
  const tenant = people.find(({ role }) => role === 'tenant');
  const owner = people.find(({ role }) => role === 'owner');
  if (tenant === undefined || owner === undefined) return;
  if (tenant.fromOn !== null && tenant.fromOn >= addDays(today, -60)) return;
  await api.archives.endOccupancy({
    id: tenant.id,
    toOn: addDays(today, -1),
    ...(tenant.isPayer ? { nextPayer: owner.id } : {}),
    reason: '租約期滿遷出',
  });
  await api.archives.addOccupancy({
    unitId,
    person: { ...makeName(random), phones: [{ phone: makePhone(random) }] },
    role: 'tenant',
    fromOn: today,
    isPayer: tenant.isPayer,
    isPrimaryContact: true,
    reason: '新租約',
  });
}

async function changePhone(api: Api, random: Random, unitId: number): Promise<void> {
  const [someone] = await present(api, unitId);
  if (someone === undefined) return;
  const { id, kind, name, honorific, idType, email, mailingAddress, note, version } = someone.person;
  const phones = [{ phone: makePhone(random) }];
  await api.archives.savePerson({
    id,
    kind,
    name,
    honorific,
    idType,
    email,
    mailingAddress,
    note,
    version,
    phones,
  });
}

async function lookUpPhone(api: Api, unitId: number): Promise<void> {
  const [someone] = await present(api, unitId);
  if (someone === undefined) return;
  await api.archives.reveal({
    personId: someone.person.id,
    what: 'phones',
    reason: '樓下反映漏水，聯絡住戶',
  });
}
