import * as fc from 'fast-check';
import { listEntrances } from '../../electron/features/archives/entrance.repository.ts';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { monthsLater } from '../../shared/domain/calendar.ts';
import type { ImportInspection } from '../../shared/features/exchange/exchange.contract.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';
import { openLines } from './busy-dunning.ts';
import { LOANS, type OfficeTariffs, type Twins } from './busy-office.ts';
import { bankInputs } from './meant-bank-inputs.ts';
import { closingInputs } from './meant-closing-inputs.ts';
import { counterInputs } from './meant-counter-inputs.ts';
import { depositInputs } from './meant-deposit-inputs.ts';
import { dunningInputs } from './meant-dunning-inputs.ts';
import { feeInputs, reductionInputs, tariffInputs } from './meant-fee-inputs.ts';
import { filingInputs } from './meant-filing-inputs.ts';
import { householdInputs } from './meant-household-inputs.ts';
import { letterInputs } from './meant-letter-inputs.ts';
import { meterInputs } from './meant-meter-inputs.ts';
import { memoInputs, noticeInputs } from './meant-notice-inputs.ts';
import { receiptInputs } from './meant-receipt-inputs.ts';
import { reportInputs } from './meant-report-inputs.ts';

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
  const documentId = fc.integer({ min: 1, max: 12 });
  const month = fc.integer({ min: 0, max: 40 }).map((later) => monthsLater('2026-01', later));
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
      ...(grid.ofPeriod === true ? { since: '2026-10-01' } : {}),
    })),
  );
  const reason = fc.constant('住戶要求');
  const [firstUnitId = 0] = unitIds;
  const version = fc.integer({ min: 1, max: 3 });
  const personId = fc.integer({ min: 1, max: 8 });
  const { database } = fees.office.office.core.office;
  // Of the version that the unit has when it is called: much else changes it in between.
  const unitNow = unitId.map((id) => ({
    id,
    version: Number(database.prepare('SELECT version FROM unit WHERE id = ?').pluck().get(id) ?? 1),
  }));
  return new Map<string, fc.Arbitrary<unknown>>([
    [
      'archives.changeUnits',
      fc
        .record({ unit: unitNow, value: fc.constantFrom('applied', 'underWay', 'toAccept') })
        .map(({ value, unit }) => ({ changes: [{ ...unit, set: { field: 'worksState', value } }] })),
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
    ...meterInputs(fees.buildingId),
    ['exchange.auditPack', fc.constant({ reason: '年度審計', receiver: '會計師事務所' })],
    ['archives.verifyPerson', fc.record({ personId, version })],
    ['archives.verifyUnit', unitNow.map(({ id, version: now }) => ({ unitId: id, version: now }))],
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
    ['archives.listUnitsAsOf', fc.constant({ on: '2026-11-01' })],
    ['archives.listPeopleAsOf', fc.constant({ on: '2026-11-01' })],
    ['filing.listCatalogue', fc.constant({})],
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
    ...closingInputs(reason),
    ...depositInputs(fees, reason),
    ...bankInputs(reason, AS_PREVIEWED, database),
    ...reportInputs(reason),
    ...feeInputs({ itemId: management.id, unitId, month, reason }),
    ...householdInputs({ firstUnitId, version, reason }),
    ...dunningInputs({
      unitId,
      month,
      reason,
      buildingId: fees.buildingId,
      linesNow: () => openLines(fees.office.office.core.office.database),
    }),
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
    ...tariffInputs(tariffs, { unitId, month, reason }),
    ...reductionInputs(management.id, { unitId, reason }),
    ...receiptInputs(reason),
    ...counterInputs({ itemId: management.id, unitId, reason }),
    ...filingInputs({ version, unitId, reason }),
    ...letterInputs({ unitId, reason, database }),
    ...noticeInputs({ reason, database }),
    ...memoInputs({ reason, database }),
  ]);
}
