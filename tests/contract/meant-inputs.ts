import * as fc from 'fast-check';
import { listEntrances } from '../../electron/features/archives/entrance.repository.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { monthsLater } from '../../shared/domain/calendar.ts';
import type { ImportInspection } from '../../shared/features/exchange/exchange.contract.ts';
import { FIRST_FILING_SETTINGS } from '../../shared/features/filing/filing-settings.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import {
  DRAFT,
  DRAFTS,
  ENTRIES_OF_A_STATE,
  EVERY_VALUE,
  KEYS_OF_A_STATE,
  LISTS_OF_A_STATE,
  LOANS,
  type OfficeTariffs,
  POOLS,
  RECORDS,
  REDUCTIONS,
  type Twins,
} from './busy-office.ts';

/** Stands for the hash of the preview that an import follows, which is known only when it is called. */
export const AS_PREVIEWED = '0'.repeat(64);
/** Stands for the manager’s password, which other calls change. */
export const OWN_PASSWORD = 'whatever the manager’s password is';

/** Inputs whose fields must fit each other before anything happens at all. */
export function meantInputs(
  fees: FeeOffice,
  twins: readonly Twins[],
  tariffs: OfficeTariffs,
  found: ImportInspection,
): ReadonlyMap<string, fc.Arbitrary<unknown>> {
  const { management, unitIds } = fees;
  const unitId = fc.constantFrom(...unitIds);
  const runId = fc.integer({ min: 1, max: 60 });
  const documentId = fc.integer({ min: 1, max: 12 });
  const month = fc.integer({ min: 0, max: 40 }).map((later) => monthsLater('2026-01', later));
  const letterAt = { id: fc.integer({ min: 1, max: DRAFTS }), version: fc.constantFrom(1, 1, 2) };
  const itemIds = fc.constant([management.id]);
  const columns = found.columns.flatMap(({ column, guess }) =>
    guess === null ? [] : [{ column, field: guess }],
  );
  const choice = {
    kind: 'roll' as const,
    ticket: 'the-roll',
    sheet: found.sheet,
    headerRow: found.headerRow,
    columns,
  };
  const exports = Object.entries(EXPORT_GRIDS).map(([source, grid]) =>
    fc.subarray(Object.keys(grid.fields), { minLength: 1 }).map((fields) => ({
      source,
      columns: fields.map((field) => ({ field, header: field })),
      ...(grid.ofDay === true ? { on: '2026-10-31' } : {}),
    })),
  );
  const keyFrom = (state: number) =>
    fc.integer({ min: 1 + state * KEYS_OF_A_STATE, max: (state + 1) * KEYS_OF_A_STATE });
  const [inOffice, signedOut, lost] = [keyFrom(0), keyFrom(1), keyFrom(2)];
  const reason = fc.constant('住戶要求');
  const dueOn = fc.constantFrom('2026-11-30', '2027-06-30');
  const recordId = fc.integer({ min: 1, max: RECORDS });
  const [firstUnitId = 0] = unitIds;
  const version = fc.integer({ min: 1, max: 3 });
  // Of what was moved once when the office was filled, and perhaps once more since.
  const moved = fc.constantFrom(2, 2, 3);
  const readOnce = fc.constantFrom(1, 1, 2);
  const ofRecord = { id: recordId, version: readOnce, unitId: fc.constant(firstUnitId) };
  const ended = fc.record({ id: recordId, version: readOnce, toOn: dueOn, reason });
  const personId = fc.integer({ min: 1, max: 8 });
  return new Map<string, fc.Arbitrary<unknown>>([
    [
      'archives.changeUnits',
      fc
        .record({ id: unitId, version, value: fc.constantFrom('applied', 'underWay', 'toAccept') })
        .map(({ value, ...unit }) => ({ changes: [{ ...unit, set: { field: 'worksState', value } }] })),
    ],
    [
      'archives.renameEntrance',
      fc.record({
        buildingId: fc.constant(fees.buildingId),
        from: fc.constantFrom('', 'A單元'),
        to: fc.constantFrom('', 'A單元'),
      }),
    ],
    [
      'archives.orderEntrances',
      // In the order in which they stand when it is called; other calls make, rename and take away entrances.
      fc.boolean().map((reversed) => {
        const asRead = listEntrances(fees.office.office.core.office.database, fees.buildingId).map(
          ({ name }) => name,
        );
        return { buildingId: fees.buildingId, names: reversed ? asRead.toReversed() : asRead, asRead };
      }),
    ],
    ['exchange.auditPack', fc.constant({ reason: '年度審計', receiver: '會計師事務所' })],
    ['archives.verifyPerson', fc.record({ personId, version })],
    ['archives.verifyUnit', fc.record({ unitId, version })],
    ['archives.keepApart', fc.record({ oneId: personId, otherId: personId })],
    [
      'archives.mergePeople',
      fc
        .record({
          twin: fc.constantFrom(...twins),
          keptVersion: fc.constantFrom(1, 1, 3),
          otherVersion: fc.constantFrom(1, 1, 3),
        })
        .map(({ twin: [keptId, otherId], ...versions }) => ({ keptId, otherId, ...versions })),
    ],
    ['archives.undoMerge', fc.constantFrom(...twins).map(([, mergedId]) => ({ mergedId }))],
    ['household.saveContact', fc.record({ ...ofRecord, name: fc.constant('陳先生') })],
    ['household.endContact', ended],
    ['household.revealContact', fc.record({ id: recordId, reason })],
    ['household.savePet', fc.record({ ...ofRecord, kind: fc.constant('cat'), name: fc.constant('咪咪') })],
    ['household.endPet', ended],
    [
      'household.saveAuthorisation',
      fc.record({ ...ofRecord, kind: fc.constant('entry'), name: fc.constant('鐘點工'), fromOn: dueOn }),
    ],
    ['household.endAuthorisation', ended],
    [
      'household.saveConsent',
      fc.record({
        ...ofRecord,
        purpose: fc.constant('短信通知'),
        givenBy: fc.constant('陳太'),
        givenOn: fc.constant('2026-02-01'),
      }),
    ],
    ['household.withdrawConsent', fc.record({ id: recordId, version: readOnce, withdrawnOn: dueOn, reason })],
    ['archives.listUnitsAsOf', fc.constant({ on: '2026-11-01' })],
    ['archives.listPeopleAsOf', fc.constant({ on: '2026-11-01' })],
    ['filing.listCatalogue', fc.constant({})],
    ['household.keyMovements', fc.record({ id: inOffice })],
    [
      'household.saveKey',
      fc.record({
        unitId: fc.constant(firstUnitId),
        kind: fc.constantFrom('key', 'card'),
        number: fc.uuid().map((text) => text.slice(0, 8)),
      }),
    ],
    ['household.handOutKey', fc.record({ id: inOffice, version: readOnce, holder: fc.constant('陳太') })],
    [
      'household.signOutKey',
      fc.record({
        id: inOffice,
        version: readOnce,
        holder: fc.constant('師傅'),
        purpose: fc.constant('維修'),
        dueOn,
      }),
    ],
    ['household.extendKey', fc.record({ id: signedOut, version: moved, dueOn })],
    ['household.takeKeyBack', fc.record({ id: signedOut, version, reason })],
    ['household.reportKeyLost', fc.record({ id: inOffice, version: readOnce, reason })],
    ['household.findKey', fc.record({ id: lost, version: moved, reason })],
    ['household.cancelKey', fc.record({ id: lost, version, reason })],
    ['access.newRecoveryCode', fc.constant({ password: OWN_PASSWORD })],
    [
      'archives.saveUnit',
      fc.integer({ min: 201, max: 999 }).map((room) => ({ buildingId: fees.buildingId, room: String(room) })),
    ],
    ['access.unlock', fc.constantFrom({ password: 'second password' }, { password: 'first password' })],
    ['exchange.previewImport', fc.constant(choice)],
    [
      'exchange.rejectedRows',
      fc.constant({ ...choice, columns: columns.filter(({ field }) => field !== 'building') }),
    ],
    ['exchange.runImport', fc.constant({ ...choice, hash: AS_PREVIEWED })],
    [
      'exchange.exportGrid',
      fc
        .tuple(fc.oneof(...exports), fc.constantFrom('xlsx', 'csv'))
        .map(([one, format]) => ({ ...PURPOSE, ...one, format })),
    ],
    [
      'fees.setPrice',
      fc.record({
        itemId: fc.constant(management.id),
        fromOn: month.map((text) => `${text}-15`),
        priceTenThousandths: fc.integer({ min: 1, max: 100_000 }),
        source: fc.constant('業主大會決議'),
      }),
    ],
    [
      'fees.attach',
      fc.record({
        itemId: fc.constant(management.id),
        to: unitId.map((id) => ({ kind: 'units', unitIds: [id] })),
        fromOn: month.map((text) => `${text}-01`),
      }),
    ],
    [
      'fees.detach',
      fc.record({
        unitFeeIds: fc.integer({ min: 1, max: 6 }).map((id) => [id]),
        lastOn: fc.constant('2031-12-31'),
        reason,
      }),
    ],
    ['fees.previewBilling', fc.record({ month, itemIds })],
    ['fees.startBilling', fc.record({ month, itemIds })],
    ['fees.billUnit', fc.record({ unitId, month, itemIds })],
    ['fees.publishRun', fc.record({ runId })],
    ['fees.cancelRun', fc.record({ runId, reason: fc.constant('重做') })],
    [
      'fees.takePayment',
      fc.record({
        unitId,
        amountCents: fc.integer({ min: 1, max: 50_000 }),
        method: fc.constantFrom('cash', 'wechat', 'cheque'),
        keepAsCredit: fc.boolean(),
      }),
    ],
    [
      'documents.add',
      fc.record({ ticket: fc.constant('the-scan'), unitId, kindId: fc.constantFrom(null, 1, 3) }),
    ],
    [
      'documents.change',
      fc.record({ id: documentId, version: fc.constantFrom(1, 2), title: fc.constant('一') }),
    ],
    [
      'documents.remove',
      fc.record({ id: documentId, version: fc.constantFrom(1, 2), reason: fc.constant('重複') }),
    ],
    ['documents.open', fc.record({ id: documentId, reason: fc.constant('核對') })],
    ['documents.take', fc.record({ id: documentId, reason: fc.constant('核對') })],
    [
      'documents.saveKind',
      fc.record({
        code: fc.stringMatching(/^[A-Z]{6}$/u),
        name: fc.constant('其他'),
        process: fc.constantFrom('moveIn', 'fitOut', 'moveOut'),
        required: fc.boolean(),
        identity: fc.boolean(),
      }),
    ],
    [
      'documents.notePaper',
      fc.record({
        unitId,
        kindId: fc.integer({ min: 1, max: 29 }),
        standing: fc.constant('paper'),
        version: fc.constantFrom(0, 1),
      }),
    ],
    [
      'documents.lend',
      fc.record({
        unitId: fc.constant(firstUnitId),
        kindId: fc.integer({ min: 5 + LOANS, max: 4 + 2 * LOANS }),
        borrower: fc.constant('工程部'),
        purpose: fc.constant('核對'),
        manner: fc.constantFrom('read', 'copy', 'takeAway'),
        dueOn: fc.constant('2026-12-31'),
      }),
    ],
    ['documents.takeBack', fc.record({ id: fc.integer({ min: 1, max: LOANS }) })],
    ...tariffInputs(tariffs, { unitId, month, reason }),
    ...reductionInputs(management.id, { unitId, reason }),
    ...filingInputs({ version, unitId, reason }),
    ['letters.issue', fc.record(letterAt)],
    ['letters.voidLetter', fc.record({ id: letterAt.id, reason })],
    ['letters.discardDraft', fc.record(letterAt)],
    [
      'letters.editDraft',
      fc.record({ ...letterAt, body: fc.constant('# 通告\n{{scope}}') }).map((one) => ({ ...DRAFT, ...one })),
    ],
    [
      'letters.issueMany',
      fc.record({
        templateId: fc.integer({ min: 1, max: 15 }),
        unitIds: fc.uniqueArray(unitId, { minLength: 1 }),
        values: fc.constant(EVERY_VALUE),
      }),
    ],
  ]);
}

/** Amounts given by hand, and pools shared out and withdrawn. */
function tariffInputs(
  { givenItemId, sharedItemId }: OfficeTariffs,
  {
    unitId,
    month,
    reason,
  }: {
    readonly unitId: fc.Arbitrary<number>;
    readonly month: fc.Arbitrary<string>;
    readonly reason: fc.Arbitrary<string>;
  },
): [string, fc.Arbitrary<unknown>][] {
  const pool = {
    itemId: fc.constant(sharedItemId),
    month,
    totalCents: fc.integer({ min: 1, max: 1_000_000 }),
    weighting: fc.constantFrom('area', 'household', 'weights'),
  };
  const poolId = fc.integer({ min: 1, max: POOLS });
  return [
    [
      'fees.giveCharge',
      fc.record({ unitId, day: fc.integer({ min: 1, max: 28 }), month }).map(({ day, ...each }) => {
        const on = `${each.month}-${String(day).padStart(2, '0')}`;
        const what = { itemId: givenItemId, amountCents: 4000, note: '補辦門禁卡' };
        return { ...what, unitId: each.unitId, fromOn: on, toOn: on };
      }),
    ],
    ['fees.previewPool', fc.record(pool)],
    ['fees.savePool', fc.record({ ...pool, basis: fc.constant('業主大會決議') })],
    ['fees.withdrawPool', fc.record({ poolId, reason })],
    ['fees.poolShares', fc.record({ poolId })],
  ];
}

/** Reductions of days long after those that are billed, granted and ended. */
function reductionInputs(
  itemId: number,
  { unitId, reason }: { readonly unitId: fc.Arbitrary<number>; readonly reason: fc.Arbitrary<string> },
): [string, fc.Arbitrary<unknown>][] {
  return [
    [
      'fees.grantReduction',
      fc.record({ unitId, later: fc.integer({ min: 0, max: 200 }) }).map(({ later, ...each }) => {
        const on = `${monthsLater('2040-01', later)}-01`;
        const application = { applicant: '業主', appliedOn: '2026-11-20', basis: '服務合同第九條' };
        const what = { itemId, kind: 'vacancy', offHundredths: 3000, ...application };
        return { ...what, unitId: each.unitId, fromOn: on, toOn: on };
      }),
    ],
    [
      'fees.endReduction',
      fc.record({ id: fc.integer({ min: 1, max: REDUCTIONS }), lastOn: fc.constant(null), reason }),
    ],
  ];
}

/** What goes on with the entries of `fileEntries`; those beyond are hit by chance. */
function filingInputs({
  version,
  unitId,
  reason,
}: {
  readonly version: fc.Arbitrary<number>;
  readonly unitId: fc.Arbitrary<number>;
  readonly reason: fc.Arbitrary<string>;
}): [string, fc.Arbitrary<unknown>][] {
  const from = (place: number, count = ENTRIES_OF_A_STATE) =>
    fc.integer({ min: 1 + place, max: place + count });
  const [registered, circulating] = [from(0), from(ENTRIES_OF_A_STATE)];
  const archived = from(2 * ENTRIES_OF_A_STATE);
  const drafts = from(3 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const internal = from(4 * ENTRIES_OF_A_STATE + 3 * LISTS_OF_A_STATE);
  const listsIn = (state: number) => ({
    id: from(state * LISTS_OF_A_STATE, LISTS_OF_A_STATE),
    version: fc.constant(state + 1),
  });
  const [listed, appraised, approvedList] = [listsIn(0), listsIn(1), listsIn(2)];
  const day = fc.constantFrom('2026-11-20', '2026-11-23');
  const attachmentId = fc.integer({ min: 1, max: 3 });
  const entryAt = { id: registered, version };
  return [
    ['filing.entry', fc.record({ id: registered })],
    [
      'archives.saveSite',
      fc.record({
        siteName: fc.constant('翠湖花園'),
        companyName: fc.constant(''),
        officeName: fc.constant(''),
        hotline: fc.constant('2345 6789'),
        address: fc.constant(''),
        timeZone: fc.constantFrom('Asia/Hong_Kong', 'Asia/Hong_Kong', 'Mars/Olympus'),
        currency: fc.constant('CNY'),
        version,
      }),
    ],
    [
      'filing.saveSettings',
      fc.integer({ min: 1, max: 3 }).map((each) => ({ ...FIRST_FILING_SETTINGS, version: each })),
    ],
    [
      'filing.saveEntry',
      fc.record({
        register: fc.constantFrom('incoming', 'outgoing', 'internal'),
        passedOn: day,
        title: fc.constant('關於檢查的通知'),
        unitId: fc.option(unitId),
        registered: fc.boolean(),
      }),
    ],
    ['filing.discardDraft', fc.record({ id: drafts, version: fc.constant(1) })],
    ['filing.registerLetters', fc.record({ letterIds: fc.tuple(fc.constantFrom(1, 1, 2, 3)) })],
    ['filing.ofLetter', fc.record({ letterId: fc.integer({ min: 1, max: DRAFTS }) })],
    [
      'filing.circulate',
      fc.record({ ...entryAt, version: fc.constantFrom(2, 3), readers: fc.constant(['王主任']) }),
    ],
    [
      'filing.noteSeen',
      // The readers were named entry by entry, two of each.
      fc
        .record({
          id: circulating,
          place: fc.constantFrom(0, 1),
          version: fc.constantFrom(2, 3),
          seenOn: day,
        })
        .map(({ place, ...seen }) => ({ ...seen, readerId: 2 * (seen.id - ENTRIES_OF_A_STATE) - place })),
    ],
    [
      'filing.handle',
      fc.record({ id: fc.oneof(registered, internal), version: fc.constantFrom(2, 3), doneOn: day }),
    ],
    [
      'filing.archive',
      fc.record({
        id: internal,
        version: fc.constantFrom(2, 2, 3),
        archiveClass: fc.constantFrom('WS', 'WS', 'YZ'),
        organisation: fc.constant('KFB'),
        year: fc.constant(2026),
        retentionClassId: fc.integer({ min: 1, max: 12 }),
      }),
    ],
    [
      'filing.settle',
      fc.record({ id: archived, version: fc.constantFrom(3, 3, 4), settledOn: fc.option(day) }),
    ],
    ['filing.voidEntry', fc.record({ id: circulating, version, reason })],
    ['filing.attach', fc.record({ ticket: fc.constant('the-scan'), id: archived })],
    ['filing.attachDocument', fc.record({ id: registered, documentId: fc.integer({ min: 1, max: 12 }) })],
    ['filing.removeAttachment', fc.record({ attachmentId: fc.integer({ min: 2, max: 12 }), reason })],
    ['filing.openAttachment', fc.record({ attachmentId, reason })],
    ['filing.takeAttachment', fc.record({ attachmentId, reason })],
    [
      'filing.saveRetentionClass',
      fc.record({
        code: fc.stringMatching(/^[A-Z]{6}$/u),
        name: fc.constant('其他'),
        years: fc.constantFrom(null, 5),
        nature: fc.constant('custom'),
        source: fc.constant('本處'),
      }),
    ],
    ['filing.deliverCatalogue', fc.record({ reason, receiver: fc.constant('業委會') })],
    ['filing.placeHold', fc.record({ of: fc.constantFrom('entry', 'unit'), id: registered, reason })],
    ['filing.liftHold', fc.record({ holdId: fc.integer({ min: 1, max: 12 }), reason })],
    ['filing.drawUpDisposal', fc.record({ entryIds: fc.tuple(archived) })],
    ['filing.disposal', fc.record({ id: listed.id })],
    ['filing.destructionList', fc.record({ id: listed.id })],
    ['filing.deliverDestructionList', fc.record({ id: listed.id })],
    [
      'filing.appraiseDisposal',
      fc.integer({ min: 1, max: LISTS_OF_A_STATE }).map((id) => ({
        id,
        version: 1,
        appraisers: ['張會計'],
        // Each list is of one entry, so its item bears its own number.
        decisions: [{ itemId: id, decision: 'destroy' }],
      })),
    ],
    ['filing.approveDisposal', fc.record(appraised)],
    [
      'filing.carryOutDisposal',
      fc.record({
        ...approvedList,
        method: fc.constant('碎紙'),
        carriedOutOn: fc.constantFrom('2026-11-23', '2026-11-24'),
        witnesses: fc.constant(['王主任', '張會計']),
      }),
    ],
    ['filing.finishRemoval', fc.record({ id: approvedList.id })],
    ['filing.cancelDisposal', fc.record({ ...listed, reason })],
  ];
}
