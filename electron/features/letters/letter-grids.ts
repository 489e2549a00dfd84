import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { deliverySource } from './letter-delivery.repository.ts';
import { letterSource } from './letter-list.repository.ts';
import { sealUseSource } from './seal-use.repository.ts';

/** The lists of letters and of the seals’ use that people may take out. */
export const letterGrids = {
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
      signedBy: { kind: 'text' },
      signedOn: { kind: 'date' },
      issuedBy: { kind: 'text' },
      issuedOn: { kind: 'date' },
      validUntil: { kind: 'date' },
      updatedAt: { kind: 'instant' },
    },
  },
  deliveries: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(deliverySource),
    ofPeople: true,
    fields: {
      number: { kind: 'text' },
      kind: { kind: 'choice', words: 'letterKind' },
      subject: { kind: 'text' },
      unitName: { kind: 'text' },
      recipient: { kind: 'text' },
      issuedOn: { kind: 'date' },
      days: { kind: 'integer' },
      deliveryState: { kind: 'choice', words: 'deliveryState' },
      method: { kind: 'choice', words: 'deliveryMethod' },
      onDay: { kind: 'date' },
      receivedBy: { kind: 'text' },
    },
  },
  sealUses: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(() => sealUseSource),
    ofPeople: false,
    fields: {
      usedOn: { kind: 'date' },
      seal: { kind: 'text' },
      documentNumber: { kind: 'text' },
      title: { kind: 'text' },
      copies: { kind: 'integer' },
      applicant: { kind: 'text' },
      approver: { kind: 'text' },
      keeper: { kind: 'text' },
      note: { kind: 'text' },
      recordedBy: { kind: 'text' },
      state: { kind: 'choice', words: 'sealUseState' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
