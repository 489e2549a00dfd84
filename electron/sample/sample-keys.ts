import type { Api } from '../../shared/api/contract.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { KeyItem } from '../../shared/features/household/key-item.contract.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';

/** One household in so many has keys or cards on file. */
const HOUSEHOLDS_WITH_KEYS = 6;
type Visitor = readonly [name: string, purpose: string];

const VISITORS: readonly [Visitor, ...Visitor[]] = [
  ['順風空調維修', '空調加雪種'],
  ['安心家政', '清潔'],
  ['好住地產', '帶客看房'],
  ['快達搬運', '搬運傢俬'],
];

/** Registers the office's own keys, and a card and a spare key for some of the households. */
export async function registerKeys(
  api: Api,
  random: Random,
  households: readonly SampleHousehold[],
): Promise<void> {
  for (const [number, label] of [
    ['M-01', '水泵房'],
    ['M-02', '電房'],
    ['M-03', '天台門'],
  ] as const) {
    await api.household.saveKey({ kind: 'key', number, label });
  }
  const living = households.filter(({ plan }) => plan.occupancyState !== 'notHandedOver');
  for (const [index, { unitId, unitName }] of living.entries()) {
    if (index % HOUSEHOLDS_WITH_KEYS !== 0) continue;
    const { people } = await api.archives.unitFile({ id: unitId });
    const someone = people.find(({ when }) => when === 'now');
    const card = await api.household.saveKey({
      unitId,
      kind: 'accessCard',
      number: `MJ-${String(10_000 + index)}`,
      label: '大堂門禁',
    });
    if (someone !== undefined) {
      await api.household.handOutKey({
        ...asRead(card),
        holderPersonId: someone.person.id,
        reason: '入住領取',
      });
    }
    if (random.chance(0.5)) {
      await api.household.saveKey({ unitId, kind: 'key', number: `K-${unitName}`, label: '備用大門鑰匙' });
    }
  }
}

/** Some spare keys go out to workmen, one of them from the office's own. */
export async function signOutKeys(api: Api, random: Random, today: string): Promise<void> {
  const { rows } = await api.household.listKeys({
    filters: { state: { kind: 'oneOf', values: ['inOffice'] }, kind: { kind: 'oneOf', values: ['key'] } },
  });
  for (const key of rows.slice(0, 3)) {
    const [holder, purpose] = random.pick(VISITORS);
    await api.household.signOutKey({
      ...asRead(key),
      holder,
      purpose,
      dueOn: addDays(today, random.between(1, 4)),
    });
  }
}

/** Of what is out, one comes back; and a household loses a card, which is cancelled. */
export async function settleKeys(api: Api): Promise<void> {
  const out = await api.household.listKeys({ filters: { state: { kind: 'oneOf', values: ['signedOut'] } } });
  const [back] = out.rows;
  if (back !== undefined) await api.household.takeKeyBack(asRead(back));
  const held = await api.household.listKeys({ filters: { state: { kind: 'oneOf', values: ['handedOut'] } } });
  const [lost] = held.rows;
  if (lost === undefined) return;
  const reported = await api.household.reportKeyLost({ ...asRead(lost), reason: '住戶電話報失' });
  await api.household.cancelKey({ ...asRead(reported), reason: '遺失，已在門禁系統停用' });
}

function asRead({ id, version }: KeyItem): Pick<KeyItem, 'id' | 'version'> {
  return { id, version };
}
