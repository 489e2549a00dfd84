import { maskPhone } from '../../../shared/domain/mask.ts';
import { consentWhen, recordWhen } from '../../../shared/features/household/household-record.ts';
import {
  type AuthorisationValues,
  findAuthorisation,
  insertAuthorisation,
  updateAuthorisation,
} from './authorisation.repository.ts';
import { type ConsentValues, findConsent, insertConsent, updateConsent } from './consent.repository.ts';
import {
  type ContactValues,
  findContact,
  insertContact,
  updateContact,
} from './emergency-contact.repository.ts';
import type { RecordKind } from './household-record.service.ts';
import { findPet, insertPet, type PetValues, updatePet } from './pet.repository.ts';

export const CONTACT: RecordKind<ContactValues> = {
  entity: 'emergencyContact',
  find: findContact,
  insert: insertContact,
  update: updateContact,
  nameOf: ({ name }) => name,
  daysOf: ({ fromOn, toOn }) => ({ fromOn, toOn }),
  whenOf: ({ fromOn, toOn }, today) => recordWhen(fromOn, toOn, today),
  imageOf: ({ name, relation, phone, note, fromOn, toOn }) => ({
    name,
    relation,
    phones: maskPhone(phone),
    note,
    fromOn,
    toOn,
  }),
  // Two numbers may look alike once masked; the trail still tells that one became another.
  hiddenChange: (before, after) =>
    before.phone !== after.phone && maskPhone(before.phone) === maskPhone(after.phone)
      ? { phonesChanged: true }
      : {},
};

export const PET: RecordKind<PetValues> = {
  entity: 'pet',
  find: findPet,
  insert: insertPet,
  update: updatePet,
  nameOf: ({ name }) => name,
  daysOf: ({ fromOn, toOn }) => ({ fromOn, toOn }),
  whenOf: ({ fromOn, toOn }, today) => recordWhen(fromOn, toOn, today),
  imageOf: ({ kind, name, licenceNumber, vaccinatedOn, note, fromOn, toOn }) => ({
    petKind: kind,
    name,
    licenceNumber,
    vaccinatedOn,
    note,
    fromOn,
    toOn,
  }),
};

export const AUTHORISATION: RecordKind<AuthorisationValues> = {
  entity: 'authorisation',
  find: findAuthorisation,
  insert: insertAuthorisation,
  update: updateAuthorisation,
  nameOf: ({ name }) => name,
  daysOf: ({ fromOn, toOn }) => ({ fromOn, toOn }),
  whenOf: ({ fromOn, toOn }, today) => recordWhen(fromOn, toOn, today),
  imageOf: ({ kind, name, scope, givenBy, fromOn, toOn }) => ({
    authorisationKind: kind,
    name,
    scope,
    givenBy,
    fromOn,
    toOn,
  }),
};

export const CONSENT: RecordKind<ConsentValues> = {
  entity: 'consent',
  find: findConsent,
  insert: insertConsent,
  update: updateConsent,
  nameOf: ({ purpose }) => purpose,
  daysOf: ({ givenOn, withdrawnOn }) => ({ fromOn: givenOn, toOn: withdrawnOn }),
  whenOf: ({ givenOn, withdrawnOn }, today) => consentWhen(givenOn, withdrawnOn, today),
  imageOf: ({ purpose, givenBy, givenOn, withdrawnOn, note }) => ({
    consentPurpose: purpose,
    givenBy,
    givenOn,
    withdrawnOn,
    note,
  }),
};
