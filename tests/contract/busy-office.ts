import { monthsLater } from '../../shared/domain/calendar.ts';
import { MERGE_FIELDS } from '../../shared/features/letters/merge-field.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { OWN_LETTER, wordFile } from '../fixtures/word-files.ts';

/** A value for every field that a letter may ask for. */
export const EVERY_VALUE = Object.fromEntries(
  Object.entries(MERGE_FIELDS).map(([name, { input }]) => [name, input === 'date' ? '2026-12-01' : '如述']),
);

/** Keys for the calls to move about: so many in the office, then as many signed out and as many lost. */
export const KEYS_OF_A_STATE = 25;
/** Contacts, pets, authorisations and consents of one household, of each. */
export const RECORDS = 20;
/** People on file twice. */
export const TWINS = 6;
/** Papers that are out. */
export const LOANS = 8;
/** Entries of the registers: so many registered, then as many circulating, as many archived long ago, drafts, and internal ones. */
export const ENTRIES_OF_A_STATE = 8;
/** Disposal lists of one entry each: some drawn up, some appraised, some approved. */
export const LISTS_OF_A_STATE = 6;
export const SCAN = { name: '掃描.jpg', bytes: jpegPhoto() };

/** Shared pools that are not billed. */
export const POOLS = 12;
/** Reductions of months that no other call bills. */
export const REDUCTIONS = 8;
/** Months of one reduction that leaves nothing. */
export const WAIVERS = 10;

export const DRAFTS = 60;
/** Letters that wait for somebody to agree, then those that went out on the manager’s word. */
export const LETTERS_IN_REVIEW = 12;
export const URGENT_LETTERS = 6;
/** Drafts that nothing but their issue is called for. */
export const ISSUABLE = 12;
export const DRAFT = {
  kind: 'publicNotice' as const,
  language: 'zh-Hant' as const,
  body: '# 通告\n停水',
  unitId: null,
  values: EVERY_VALUE,
  templateId: null,
};

/** Passages that no template calls yet. */
export const CLAUSES = ['異議', '繳費方式', '施工須知'];

export type Twins = readonly [one: number, other: number];

/** Money, records of one household, keys in every state, people on file twice, and drafts, for the calls to go on with. */
export async function fillHousehold(fees: FeeOffice): Promise<readonly Twins[]> {
  const { api } = fees.office;
  const twins: Twins[] = [];
  await fees.bill('2026-09');
  await fees.bill('2026-10');
  for (const unitId of fees.unitIds.slice(0, 4)) {
    await api.fees.takePayment({ unitId, amountCents: 15_000, method: 'cash' });
  }
  const [first = 0] = fees.unitIds;
  await api.archives.saveVehicle({ unitId: first, plate: '粵B12345' });
  for (let made = 1; made <= RECORDS; made += 1) {
    const unitId = first;
    await api.household.saveContact({ unitId, name: '陳太', phone: '13800138000' });
    await api.household.savePet({ unitId, kind: 'dog', name: '旺財' });
    await api.household.saveAuthorisation({ unitId, kind: 'parcel', name: '鄰居', fromOn: '2026-01-01' });
    await api.household.saveConsent({
      unitId,
      purpose: '短信通知',
      givenBy: '陳太',
      givenOn: '2026-01-01',
    });
  }
  for (let made = 0; made < 3 * KEYS_OF_A_STATE; made += 1) {
    const { id, version } = await api.household.saveKey({
      unitId: first,
      kind: 'key',
      number: `K-${String(made)}`,
    });
    const state = Math.floor(made / KEYS_OF_A_STATE);
    if (state === 1) {
      await api.household.signOutKey({ id, version, holder: '師傅', purpose: '維修', dueOn: '2026-11-24' });
    }
    if (state === 2) await api.household.reportKeyLost({ id, version, reason: '遺失' });
  }
  for (let made = 0; made < TWINS; made += 1) {
    const { id: one } = await api.archives.savePerson({
      name: `雙份${made}`,
      phones: [{ phone: '13800138000' }],
    });
    const { id: other } = await api.archives.savePerson({
      name: `双份${made}`,
      email: 'twin@example.invalid',
    });
    twins.push([one, other]);
  }
  const { connection, office } = fees.office;
  office.tray.put({ name: '通知.docx', bytes: wordFile(OWN_LETTER) }, connection.id, 'the-word-file');
  for (const name of CLAUSES) await api.letters.saveClause({ name, body: '如有異議，請以書面提出。' });
  for (let made = 0; made < DRAFTS; made += 1) await api.letters.saveDraft(DRAFT);
  await api.letters.issue({ id: 1, version: 1 });
  for (let made = 0; made < LETTERS_IN_REVIEW + URGENT_LETTERS; made += 1) {
    const { id, version } = await api.letters.saveDraft(DRAFT);
    if (made < LETTERS_IN_REVIEW) await api.letters.submit({ id, version });
    else {
      await api.letters.issueUrgently({ id, version, managerId: 1, way: 'phone', reason: '停水在即' });
    }
  }
  // By somebody else than who issues them: the office may come to want a second person.
  const desk = await fees.office.openWindowAs('frontDesk');
  for (let made = 0; made < ISSUABLE; made += 1) await desk.api.letters.saveDraft(DRAFT);
  for (let made = 0; made < 3; made += 1) {
    await api.letters.recordSealUse({
      usedOn: '2026-11-23',
      seal: '公章',
      letterId: 1,
      copies: 1,
      applicant: '李小姐',
      approver: '陳經理',
      keeper: '王小姐',
    });
  }
  return twins;
}

/** Items that are charged by hand or shared out. */
export interface OfficeTariffs {
  readonly givenItemId: number;
  readonly sharedItemId: number;
}

/** An item given by hand, one that is shared out, pools of it, and reductions. */
export async function fillTariffs(fees: FeeOffice): Promise<OfficeTariffs> {
  const { api } = fees.office;
  const cards = await api.fees.saveItem({ code: 'MJ', name: '門禁卡工本費', formula: 'given' });
  const shared = await api.fees.saveItem({ code: 'GT', name: '公共水電分攤', formula: 'shared' });
  await api.fees.attach({ itemId: shared.id, to: { kind: 'rule' }, fromOn: '2026-01-01' });
  // Of months that no other call shares out, so that there is always one to withdraw.
  for (let made = 0; made < POOLS; made += 1) {
    await api.fees.savePool({
      itemId: shared.id,
      month: monthsLater('2035-01', made),
      totalCents: 30_001,
      weighting: 'household',
      basis: '業主大會決議',
    });
  }
  const [unitId = 0] = fees.unitIds;
  for (let made = 0; made < REDUCTIONS; made += 1) {
    await fees.approved.fees.grantReduction({
      unitId,
      itemId: fees.management.id,
      kind: 'vacancy',
      offHundredths: 3000,
      fromOn: `${monthsLater('2035-01', made)}-01`,
      toOn: `${monthsLater('2035-01', made)}-28`,
      applicant: '業主1',
      appliedOn: '2026-11-20',
      basis: '服務合同第九條',
    });
  }
  await waiveMonths(fees);
  return { givenItemId: cards.id, sharedItemId: shared.id };
}

/** Months that a household is charged nothing for, long before those that calls reduce. */
async function waiveMonths({
  approved,
  management,
  office: { api },
  unitIds: [, unitId = 0],
}: FeeOffice): Promise<void> {
  await approved.fees.grantReduction({
    unitId,
    itemId: management.id,
    kind: 'hardship',
    offHundredths: 10_000,
    fromOn: '2031-01-01',
    toOn: '2031-12-31',
    applicant: '業主2',
    appliedOn: '2026-11-20',
    basis: '服務合同第九條',
  });
  for (let made = 0; made < WAIVERS; made += 1) {
    await api.fees.billUnit({ unitId, month: monthsLater('2031-01', made), itemIds: [management.id] });
  }
}

/** A file, papers on their shelf and as many that are out, and entries of the registers in every state. */
export async function fillPapers(fees: FeeOffice): Promise<void> {
  const { office, unitIds } = fees;
  const { api } = office;
  const [first = 0] = unitIds;
  const scan = office.office.tray.put(SCAN, office.connection.id, 'the-scan');
  await api.documents.add({ ticket: scan, unitId: first });
  for (let kindId = 5; kindId < 5 + LOANS; kindId += 1) {
    await api.documents.notePaper({ unitId: first, kindId, standing: 'paper', version: 0 });
    // As many again are on their shelf.
    await api.documents.notePaper({ unitId: first, kindId: kindId + LOANS, standing: 'paper', version: 0 });
    await api.documents.lend({
      unitId: first,
      kindId,
      borrower: '工程部',
      purpose: '核對',
      manner: 'read',
      dueOn: '2026-12-31',
    });
  }
  await fileEntries(first, fees);
}

/** Entries in every state, for the calls to go on with. */
async function fileEntries(unitId: number, fees: FeeOffice): Promise<void> {
  const { filing, documents } = fees.office.api;
  const add = (register: 'incoming' | 'internal', ofUnit: number | null, registered = true) =>
    filing.saveEntry({ register, passedOn: '2010-05-06', title: '舊文件', unitId: ofUnit, registered });
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('incoming', unitId);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    const { id, version } = await add('incoming', null);
    await filing.circulate({ id, version, readers: ['王主任', '李工'] });
  }
  const archived: number[] = [];
  const lists = 3 * LISTS_OF_A_STATE;
  for (let made = 0; made < ENTRIES_OF_A_STATE + lists; made += 1) {
    const { id, version } = await add('internal', null);
    // Some are kept from a settlement; those that are listed further down are not.
    const retentionClassId = made < ENTRIES_OF_A_STATE && made % 2 === 0 ? 8 : 9;
    const place = { archiveClass: 'WS', organisation: 'KFB', year: 2010, retentionClassId };
    archived.push((await filing.archive({ id, version, ...place })).id);
  }
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('internal', null, false);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) await add('internal', null);
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    const { connection, office: own } = fees.office;
    await documents.add({ ticket: own.tray.put(SCAN, connection.id, 'the-scan'), unitId });
  }
  const { office } = fees;
  const second = await office.approvedBy('supervisor');
  for (const [made, entryId] of archived.slice(-lists).entries()) {
    const { id, version, rows } = await filing.drawUpDisposal({ entryIds: [entryId] });
    if (made < LISTS_OF_A_STATE) continue;
    const decisions = rows.map(({ id: itemId }) => ({ itemId, decision: 'destroy' as const }));
    const judged = await filing.appraiseDisposal({ id, version, appraisers: ['張會計'], decisions });
    if (made >= 2 * LISTS_OF_A_STATE) await second.filing.approveDisposal({ id, version: judged.version });
  }
  const { documents: held } = await documents.forUnit({ unitId });
  await filing.attachDocument({ id: 1, documentId: held[0]?.id ?? 0 });
  for (let made = 0; made < ENTRIES_OF_A_STATE; made += 1) {
    await filing.placeHold({ of: 'entry', id: made + 1, reason: '訴訟' });
  }
}
