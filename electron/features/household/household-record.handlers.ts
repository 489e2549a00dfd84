import type Database from 'better-sqlite3';
import { invalid } from '../../../shared/api/api-error.ts';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type {
  EmergencyContact,
  HouseholdRecords,
  recordOperations,
} from '../../../shared/features/household/household-record.contract.ts';
import type { RecordWhen } from '../../../shared/features/household/household-record.ts';
import type { ActionContext, HandlersOf } from '../../office/context.ts';
import { authorisationsOfUnit } from './authorisation.repository.ts';
import { consentsOfUnit } from './consent.repository.ts';
import { type ContactRecord, contactsOfUnit } from './emergency-contact.repository.ts';
import { requireUnitName } from './household.repository.ts';
import { addRecord, changeRecord, type RecordKind, requireRecord } from './household-record.service.ts';
import { AUTHORISATION, CONSENT, CONTACT, PET } from './household-record-kinds.ts';
import { petsOfUnit } from './pet.repository.ts';

const PLACE: Readonly<Record<RecordWhen, number>> = { now: 0, later: 1, past: 2 };

function withWhen<Values extends { readonly unitId: number }, Row extends Values>(
  kind: RecordKind<Values>,
  row: Row,
  today: string,
): Row & { readonly when: RecordWhen } {
  return { ...row, when: kind.whenOf(row, today) };
}

/** What holds today first; within that, as the repository orders them. */
function inOrder<Values extends { readonly unitId: number }, Row extends Values>(
  kind: RecordKind<Values>,
  rows: readonly Row[],
  today: string,
): (Row & { readonly when: RecordWhen })[] {
  return rows
    .map((row) => withWhen(kind, row, today))
    .sort((one, other) => PLACE[one.when] - PLACE[other.when]);
}

function masked(contact: ContactRecord, today: string): EmergencyContact {
  return { ...withWhen(CONTACT, contact, today), phone: maskPhone(contact.phone) };
}

function recordsOfUnit(database: Database.Database, unitId: number, day: string): HouseholdRecords {
  requireUnitName(database, unitId);
  return {
    authorisations: inOrder(AUTHORISATION, authorisationsOfUnit(database, unitId), day),
    contacts: inOrder(CONTACT, contactsOfUnit(database, unitId), day).map((row) => masked(row, day)),
    pets: inOrder(PET, petsOfUnit(database, unitId), day),
    consents: inOrder(CONSENT, consentsOfUnit(database, unitId), day),
  };
}

/** On a past day nobody knew yet what was to come. */
function recordsThen(database: Database.Database, unitId: number, on: string): HouseholdRecords {
  const { authorisations, contacts, pets, consents } = recordsOfUnit(database, unitId, on);
  const known = ({ when }: { readonly when: RecordWhen }): boolean => when !== 'later';
  return {
    authorisations: authorisations.filter(known),
    contacts: contacts.filter(known),
    pets: pets.filter(known),
    consents: consents.filter(known),
  };
}

/** Shows the phone after the look itself is in the audit trail. */
async function revealContact(
  { id, reason }: { readonly id: number; readonly reason: string },
  context: ActionContext,
): Promise<{ phone: string }> {
  const { phone } = requireRecord(CONTACT, context.database, id);
  await context.write((write) => {
    write.record({ entity: 'emergencyContact', entityId: id, after: { revealed: 'phones' }, reason });
    return null;
  });
  return { phone };
}

export function createRecordHandlers(): HandlersOf<typeof recordOperations> {
  return {
    records: ({ unitId, on }, { database, today }) =>
      on === undefined ? recordsOfUnit(database, unitId, today) : recordsThen(database, unitId, on),
    saveContact({ id, version, phone, ...fields }, context) {
      const { today } = context;
      if (id !== undefined) {
        const row = changeRecord(
          CONTACT,
          { id, version },
          (before) => ({ ...before, ...fields, phone: phone ?? before.phone }),
          context,
        );
        return masked(row, today);
      }
      if (phone === undefined) throw invalid(['phone'], 'required');
      return masked(addRecord(CONTACT, { ...fields, phone, toOn: null }, context), today);
    },
    endContact: ({ toOn, reason, ...row }, context) =>
      masked(
        changeRecord(CONTACT, row, (before) => ({ ...before, toOn }), context, reason),
        context.today,
      ),
    revealContact,
    savePet: ({ id, version, ...fields }, context) =>
      withWhen(
        PET,
        id === undefined
          ? addRecord(PET, { ...fields, toOn: null }, context)
          : changeRecord(PET, { id, version }, (before) => ({ ...before, ...fields }), context),
        context.today,
      ),
    endPet: ({ toOn, reason, ...row }, context) =>
      withWhen(
        PET,
        changeRecord(PET, row, (before) => ({ ...before, toOn }), context, reason),
        context.today,
      ),
    saveAuthorisation: ({ id, version, ...fields }, context) =>
      withWhen(
        AUTHORISATION,
        id === undefined
          ? addRecord(AUTHORISATION, fields, context)
          : changeRecord(AUTHORISATION, { id, version }, (before) => ({ ...before, ...fields }), context),
        context.today,
      ),
    endAuthorisation: ({ toOn, reason, ...row }, context) =>
      withWhen(
        AUTHORISATION,
        changeRecord(AUTHORISATION, row, (before) => ({ ...before, toOn }), context, reason),
        context.today,
      ),
    saveConsent: ({ id, version, ...fields }, context) =>
      withWhen(
        CONSENT,
        id === undefined
          ? addRecord(CONSENT, { ...fields, withdrawnOn: null }, context)
          : changeRecord(CONSENT, { id, version }, (before) => ({ ...before, ...fields }), context),
        context.today,
      ),
    withdrawConsent: ({ withdrawnOn, reason, ...row }, context) =>
      withWhen(
        CONSENT,
        changeRecord(CONSENT, row, (before) => ({ ...before, withdrawnOn }), context, reason),
        context.today,
      ),
  };
}
