import type { Api } from '../../shared/api/contract.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';
import { makeName, makePhone } from './sample-people.ts';

/** One household in so many has told the office more than who lives there. */
const HOUSEHOLDS_WITH_RECORDS = 6;

/** Authorisations, contacts, pets and consents of the households that also have a card on file, and of no other. */
export async function addRecords(
  api: Api,
  random: Random,
  households: readonly SampleHousehold[],
  today: string,
): Promise<void> {
  const living = households.filter(({ plan }) => plan.occupancyState !== 'notHandedOver');
  for (const [index, { unitId }] of living.entries()) {
    if (index % HOUSEHOLDS_WITH_RECORDS !== 0) continue;
    const { people } = await api.archives.unitFile({ id: unitId });
    const givenBy = people.find(({ when }) => when === 'now')?.person.name;
    if (givenBy === undefined) continue;
    await authorise(api, random, unitId, givenBy, today);
    await api.household.saveContact({
      unitId,
      name: makeName(random).name,
      relation: random.pick(['子女', '兄弟姊妹', '父母']),
      phone: makePhone(random),
      fromOn: today,
    });
    if (random.chance(0.4)) await addPet(api, random, unitId, today);
    const { id, version } = await api.household.saveConsent({
      unitId,
      purpose: '接收短信及微信通知',
      givenBy,
      givenOn: today,
    });
    if (random.chance(0.2)) {
      await api.household.withdrawConsent({ id, version, withdrawnOn: today, reason: '住戶來電要求' });
    }
  }
}

async function authorise(
  api: Api,
  random: Random,
  unitId: number,
  givenBy: string,
  today: string,
): Promise<void> {
  await api.household.saveAuthorisation({
    unitId,
    kind: 'parcel',
    name: makeName(random).name,
    scope: '全部快遞',
    givenBy,
    fromOn: today,
  });
  await api.household.saveAuthorisation({
    unitId,
    kind: 'entry',
    name: makeName(random).name,
    scope: '平日上午清潔',
    givenBy,
    fromOn: today,
    toOn: random.chance(0.5) ? addDays(today, 60) : null,
  });
}

async function addPet(api: Api, random: Random, unitId: number, today: string): Promise<void> {
  const kind = random.pick<'dog' | 'cat'>(['dog', 'cat']);
  await api.household.savePet({
    unitId,
    kind,
    name: kind === 'dog' ? random.pick(['旺財', '豆豆', '可樂']) : random.pick(['咪咪', '花花', '小虎']),
    licenceNumber: kind === 'dog' ? `SZ${String(random.between(100_000, 999_999))}` : '',
    vaccinatedOn: addDays(today, -random.between(10, 300)),
    fromOn: today,
  });
}
