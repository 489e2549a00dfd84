import { EXPORTING_ROLES, HOUSEHOLD_READERS } from '../../shared/domain/role.ts';
import { countGrid, type GridSource, iterateGrid } from '../database/grid-select.ts';
import { auditSource } from '../features/access/audit.repository.ts';
import { iteratePeople, personSource } from '../features/archives/person-list.repository.ts';
import { iterateUnits, unitSource } from '../features/archives/unit-list.repository.ts';
import {
  iterateVerification,
  verificationSource,
} from '../features/archives/verification-list.repository.ts';
import { loanSource, missingSource } from '../features/documents/paper-list.repository.ts';
import type { ExportableGrids } from '../features/exchange/export.service.ts';
import type { ExportableGrid } from '../features/exchange/grid-export.ts';
import { arrearsSource } from '../features/fees/arrears.repository.ts';
import { chargeSource } from '../features/fees/charge.repository.ts';
import { receiptSource } from '../features/fees/receipt.repository.ts';
import { keySource } from '../features/household/key-item.repository.ts';
import { letterSource } from '../features/letters/letter-list.repository.ts';

/** The rows of a grid whose source is shown as it is. */
function rowsOf(source: (today: string) => GridSource): Pick<ExportableGrid, 'rows' | 'count'> {
  return {
    rows: (database, today, query) => iterateGrid<object>(database, source(today), query),
    count: countOf(source),
  };
}

function countOf(source: (today: string) => GridSource): ExportableGrid['count'] {
  return (database, today, query) => countGrid(database, source(today), query);
}

/** Grids that people may take out as a file, each with the fields that a file may carry. */
export const EXPORT_GRIDS: ExportableGrids = {
  units: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iterateUnits,
    count: countOf(unitSource),
    ofPeople: true,
    fields: {
      building: { kind: 'text' },
      entrance: { kind: 'text' },
      floor: { kind: 'integer' },
      room: { kind: 'text' },
      displayName: { kind: 'text' },
      kind: { kind: 'choice', words: 'unitKind' },
      areaThousandths: { kind: 'area' },
      owners: { kind: 'text' },
      tenants: { kind: 'text' },
      payer: { kind: 'text' },
      phone: { kind: 'text' },
      occupancyState: { kind: 'choice', words: 'occupancyState' },
      worksState: { kind: 'choice', words: 'worksState' },
    },
  },
  people: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iteratePeople,
    count: countOf(personSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      honorific: { kind: 'text' },
      phones: { kind: 'text' },
      idNumber: { kind: 'text' },
      email: { kind: 'text' },
      units: { kind: 'text' },
    },
  },
  verification: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    rows: iterateVerification,
    count: countOf(verificationSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'personKind' },
      name: { kind: 'text' },
      units: { kind: 'text' },
      phones: { kind: 'text' },
      standing: { kind: 'choice', words: 'verificationStanding' },
      oldestOn: { kind: 'date' },
      lastOn: { kind: 'date' },
      open: { kind: 'integer' },
    },
  },
  charges: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(chargeSource),
    ofPeople: true,
    fields: {
      id: { kind: 'integer' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      payerName: { kind: 'text' },
      itemName: { kind: 'text' },
      periodStart: { kind: 'date' },
      periodEnd: { kind: 'date' },
      dueOn: { kind: 'date' },
      amountCents: { kind: 'money' },
      paidCents: { kind: 'money' },
      owedCents: { kind: 'money' },
      standing: { kind: 'choice', words: 'fees.standing' },
      runId: { kind: 'integer' },
      inputs: { kind: 'json' },
      cancelReason: { kind: 'text' },
    },
  },
  receipts: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => receiptSource),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      receivedOn: { kind: 'date' },
      receivedAt: { kind: 'instant' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      payerName: { kind: 'text' },
      methods: { kind: 'choice', words: 'tender' },
      amountCents: { kind: 'money' },
      creditedCents: { kind: 'money' },
      cashierName: { kind: 'text' },
      bookNumber: { kind: 'text' },
      note: { kind: 'text' },
      reprintCount: { kind: 'integer' },
      voided: { kind: 'flag' },
      voidReason: { kind: 'text' },
    },
  },
  arrears: {
    id: 'unitId',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(arrearsSource),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      payerName: { kind: 'text' },
      owedCents: { kind: 'money' },
      overdueCents: { kind: 'money' },
      notDueCents: { kind: 'money' },
      to30Cents: { kind: 'money' },
      to90Cents: { kind: 'money' },
      to180Cents: { kind: 'money' },
      to365Cents: { kind: 'money' },
      over365Cents: { kind: 'money' },
      charges: { kind: 'integer' },
      months: { kind: 'integer' },
      oldestDueOn: { kind: 'date' },
      overdueDays: { kind: 'integer' },
      lastPaidOn: { kind: 'date' },
      creditCents: { kind: 'money' },
    },
  },
  letters: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => letterSource),
    ofPeople: true,
    fields: {
      kind: { kind: 'choice', words: 'letterKind' },
      state: { kind: 'choice', words: 'letterState' },
      number: { kind: 'text' },
      subject: { kind: 'text' },
      recipient: { kind: 'text' },
      draftedBy: { kind: 'text' },
      issuedBy: { kind: 'text' },
      issuedOn: { kind: 'date' },
      validUntil: { kind: 'date' },
      updatedAt: { kind: 'instant' },
    },
  },
  keys: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(keySource),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      kind: { kind: 'choice', words: 'keyKind' },
      number: { kind: 'text' },
      label: { kind: 'text' },
      state: { kind: 'choice', words: 'keyState' },
      holder: { kind: 'text' },
      purpose: { kind: 'text' },
      dueOn: { kind: 'date' },
      overdueDays: { kind: 'integer' },
      movedOn: { kind: 'date' },
      reason: { kind: 'text' },
      note: { kind: 'text' },
    },
  },
  missingPapers: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(missingSource),
    ofPeople: true,
    fields: {
      displayName: { kind: 'text' },
      building: { kind: 'text' },
      percent: { kind: 'integer' },
      moveInPercent: { kind: 'integer' },
      fitOutPercent: { kind: 'integer' },
      moveOutPercent: { kind: 'integer' },
      missingCount: { kind: 'integer' },
      missing: { kind: 'text' },
    },
  },
  paperLoans: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(loanSource),
    ofPeople: true,
    fields: {
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      kindName: { kind: 'text' },
      box: { kind: 'text' },
      shelf: { kind: 'text' },
      borrower: { kind: 'text' },
      purpose: { kind: 'text' },
      manner: { kind: 'choice', words: 'loanManner' },
      lentOn: { kind: 'date' },
      dueOn: { kind: 'date' },
      returnedOn: { kind: 'date' },
      state: { kind: 'choice', words: 'loanState' },
      overdueDays: { kind: 'integer' },
      lentBy: { kind: 'text' },
    },
  },
  auditTrail: {
    id: 'seq',
    roles: EXPORTING_ROLES,
    ...rowsOf(() => auditSource),
    // What an entry was before and after names owners.
    ofPeople: true,
    fields: {
      seq: { kind: 'integer' },
      at: { kind: 'instant' },
      staffName: { kind: 'text' },
      role: { kind: 'choice', words: 'role' },
      action: { kind: 'text' },
      entity: { kind: 'text' },
      entityId: { kind: 'text' },
      reason: { kind: 'text' },
      before: { kind: 'json' },
      after: { kind: 'json' },
      hash: { kind: 'text' },
    },
  },
};
