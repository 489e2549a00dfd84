import type { LetterTemplate } from '../../shared/features/letters/letter.ts';
import type { Random } from './random.ts';
import type { SampleHousehold } from './sample-households.ts';
import { COMPLAINT_LETTERS, LEAK_LETTERS, MEMOS, NOTICES, REMINDERS, type Story } from './sample-stories.ts';
import type { SampleWindow } from './sample-window.ts';

const MOST_DUNNED = 15;
const MONTHS_BEFORE_DUNNING = 3;

export interface Correspondence {
  /** Drafts the letters, and sends them out once they are signed. */
  readonly steward: SampleWindow;
  readonly supervisor: SampleWindow;
  readonly manager: SampleWindow;
  readonly random: Random;
  readonly households: readonly SampleHousehold[];
}

/** What the office writes in a month; the stories come round in turn. */
export async function writeLetters(office: Correspondence, month: number, today: string): Promise<void> {
  const { random, households } = office;
  await write(office, '停水停電停梯通知', inTurn(NOTICES, month), today, null);
  if (month % 2 === 0) await write(office, '溫馨提示', inTurn(REMINDERS, month / 2), today, null);
  if (month % 2 === 1) await write(office, '內部備忘錄', inTurn(MEMOS, (month - 1) / 2), today, null);
  const someone = () => households[random.between(0, households.length - 1)]?.unitId ?? null;
  await write(office, '業主函（滲漏配合維修）', inTurn(LEAK_LETTERS, month), today, someone());
  if (month % 3 === 1) {
    await write(office, '業主函（投訴答覆）', inTurn(COMPLAINT_LETTERS, (month - 1) / 3), today, someone());
  }
}

/** Written to those who owe for several months, all in one run, and brought to them. */
export async function dunArrears({ manager, steward }: Correspondence, today: string): Promise<void> {
  const { api, finish } = manager;
  const { rows } = await api.fees.listArrears({
    filters: { months: { kind: 'number', min: MONTHS_BEFORE_DUNNING } },
    sort: [{ field: 'owedCents', direction: 'desc' }],
    limit: MOST_DUNNED,
  });
  if (rows.length === 0) return;
  const template = await templateNamed(manager, '催繳函');
  const values = {
    stage: '一',
    contractName: '前期物業管理服務合同',
    clause: '二十三',
    graceDays: '十五',
    responseDays: '七',
  };
  const many = { templateId: template.id, unitIds: rows.map(({ unitId }) => unitId), values };
  const { blocked } = await api.letters.checkMany(many);
  const held = new Set(blocked.map(({ unitId }) => unitId));
  const unitIds = many.unitIds.filter((unitId) => !held.has(unitId));
  if (unitIds.length === 0) return;
  const { id } = await api.letters.beginRun({ ...many, unitIds, takenOut: [...held] });
  await finish(await api.letters.draftRun({ id }));
  const { digest } = await api.letters.run({ id });
  const { ids } = await finish(await api.letters.signRun({ id, digest }));
  await deliverDemands(steward, ids, today);
}

/** A letter to nobody in particular, written and issued. */
export function sendOut(
  office: Correspondence,
  templateName: string,
  story: Story,
  today: string,
): Promise<void> {
  return write(office, templateName, story, today, null);
}

/** Most sign; the last but one refuses before a witness, and to the last it goes by post. */
async function deliverDemands({ api }: SampleWindow, ids: readonly number[], onDay: string): Promise<void> {
  const signed = ids.slice(0, -2);
  const [refused, posted] = ids.slice(-2);
  if (signed.length > 0) {
    await api.letters.recordDeliveries({
      letterIds: signed,
      method: 'hand',
      result: 'signed',
      relation: 'self',
      onDay,
    });
  }
  if (refused !== undefined) {
    await api.letters.recordDeliveries({
      letterIds: [refused],
      method: 'hand',
      result: 'refused',
      reason: '對欠費金額有異議',
      witness: '秩序員（當值）',
      onDay,
    });
  }
  if (posted !== undefined) {
    await api.letters.recordDeliveries({
      letterIds: [posted],
      method: 'post',
      result: 'sent',
      reference: `EMS${onDay.replaceAll('-', '')}`,
      onDay,
    });
  }
}

/** What the office sorts its households by. */
export async function tagHouseholds({ supervisor, random, households }: Correspondence): Promise<void> {
  const { archives } = supervisor.api;
  for (const [name, colour, chance] of TAGS) {
    const { id: tagId } = await archives.saveTag({ name, colour });
    const unitIds = households.filter(() => random.chance(chance)).map(({ unitId }) => unitId);
    if (unitIds.length > 0) await archives.tagUnits({ tagId, unitIds: unitIds.slice(0, 200), bears: true });
  }
}

const TAGS = [
  ['獨居長者', 'orange', 0.03],
  ['業主委員會', 'purple', 0.01],
  ['出租戶', 'blue', 0.08],
] as const;

/** Leaves a draft on the desk, as there always is one. */
export async function leaveDraft(office: Correspondence, today: string): Promise<void> {
  await draft(office, '公共通知（通用）', NOTICES[0], today, null);
}

function inTurn(stories: readonly [Story, ...Story[]], turn: number): Story {
  return stories[turn % stories.length] ?? stories[0];
}

async function write(
  office: Correspondence,
  templateName: string,
  story: Story,
  today: string,
  unitId: number | null,
): Promise<void> {
  const { steward, supervisor, manager } = office;
  const drafted = await draft(office, templateName, story, today, unitId);
  const { id } = drafted;
  const sent = await steward.api.letters.submit({ id, version: drafted.version });
  const agreed = await supervisor.api.letters.agree({ id, version: sent.version });
  const signed =
    agreed.state === 'signed' ? agreed : await manager.api.letters.agree({ id, version: agreed.version });
  await steward.api.letters.issue({ id, version: signed.version });
  if (unitId === null) return;
  await steward.api.letters.recordSealUse({
    usedOn: today,
    seal: '客戶服務專用章',
    letterId: id,
    copies: 2,
    applicant: signed.draftedBy,
    approver: signed.signedBy,
    keeper: signed.draftedBy,
  });
  await steward.api.letters.recordDeliveries({
    letterIds: [id],
    method: 'hand',
    result: 'signed',
    relation: 'self',
    onDay: today,
  });
}

async function draft(
  { steward }: Correspondence,
  templateName: string,
  story: Story,
  today: string,
  unitId: number | null,
) {
  const { id, kind, language, body } = await templateNamed(steward, templateName);
  const values = story(today);
  return steward.api.letters.saveDraft({ kind, language, body, templateId: id, unitId, values });
}

async function templateNamed({ api }: SampleWindow, name: string): Promise<LetterTemplate> {
  const templates = await api.letters.listTemplates({});
  const template = templates.find((one) => one.name === name);
  if (template === undefined) throw new Error(`the office has no template ${name}`);
  return template;
}
