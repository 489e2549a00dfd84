import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { phoneSchema } from '../archives/household.ts';
import { authorisationKindSchema, petKindSchema, recordWhenSchema } from './household-record.ts';

const dated = {
  id: idSchema,
  unitId: idSchema,
  /** First day; null when nobody knows it any more. */
  fromOn: dateSchema.nullable(),
  /** Last day; null while it has no end. */
  toOn: dateSchema.nullable(),
  when: recordWhenSchema,
  version: z.int(),
};

export const emergencyContactSchema = z.object({
  ...dated,
  name: z.string(),
  relation: z.string(),
  /** Masked. */
  phone: z.string(),
  note: z.string(),
});
export type EmergencyContact = z.output<typeof emergencyContactSchema>;

export const petSchema = z.object({
  ...dated,
  kind: petKindSchema,
  name: z.string(),
  licenceNumber: z.string(),
  vaccinatedOn: dateSchema.nullable(),
  note: z.string(),
});
export type Pet = z.output<typeof petSchema>;

export const authorisationSchema = z.object({
  ...dated,
  kind: authorisationKindSchema,
  /** Who may. */
  name: z.string(),
  /** What for, such as all parcels, or cleaning on weekdays. */
  scope: z.string(),
  /** Who of the household said so. */
  givenBy: z.string(),
});
export type Authorisation = z.output<typeof authorisationSchema>;

/**
 * Why the office may use somebody's data where no contract needs it. Source: Personal Information Protection Law of the
 * PRC (個人信息保護法), articles 13 to 17 (consent, informed and freely given; withdrawn as easily; notice) and 29
 * (separate consent for sensitive data).
 */
export const consentSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  purpose: z.string(),
  givenBy: z.string(),
  givenOn: dateSchema,
  /** From this day on it does not hold any more. */
  withdrawnOn: dateSchema.nullable(),
  note: z.string(),
  when: recordWhenSchema,
  version: z.int(),
});
export type Consent = z.output<typeof consentSchema>;

export const householdRecordsSchema = z.object({
  /** Each list: what holds today first, then what is to come, then what is over, the latest first. */
  authorisations: z.array(authorisationSchema),
  contacts: z.array(emergencyContactSchema),
  pets: z.array(petSchema),
  consents: z.array(consentSchema),
});
export type HouseholdRecords = z.output<typeof householdRecordsSchema>;

/** Id and version are absent for a new row. */
const ofRecord = { id: idSchema.optional(), version: z.int().optional(), unitId: idSchema };
/** A row as it was read. */
const asRead = { id: idSchema, version: z.int() };
const fromOn = enteredDateSchema.nullable().default(null);
const ending = z.strictObject({ ...asRead, toOn: enteredDateSchema, reason: lineSchema(200).default('') });

export const recordOperations = {
  records: operation({
    summary:
      'Authorisations, emergency contacts, pets and consents of a household, what holds today first; phones masked',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      /** A past day: what held on it, by the days that are known today; what was still to come is left out. */
      on: enteredDateSchema.optional(),
    }),
    output: householdRecordsSchema,
  }),
  saveContact: operation({
    summary: 'Adds an emergency contact or changes a present one as read; without a phone the kept one stays',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...ofRecord,
      name: requiredLineSchema(60),
      relation: lineSchema(40).default(''),
      /** Needed for a new one. */
      phone: phoneSchema.optional(),
      note: lineSchema(200).default(''),
      fromOn,
    }),
    output: emergencyContactSchema,
  }),
  endContact: operation({
    summary: 'Ends an emergency contact on its last day; the row stays',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: ending,
    output: emergencyContactSchema,
  }),
  revealContact: operation({
    summary: 'Shows an emergency contact’s phone in full; asks why and leaves an audit entry',
    effect: 'action',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({ id: idSchema, reason: requiredLineSchema(200) }),
    output: z.object({ phone: z.string() }),
  }),
  savePet: operation({
    summary: 'Adds a pet to a household or changes a present one',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...ofRecord,
      kind: petKindSchema,
      name: requiredLineSchema(40),
      licenceNumber: lineSchema(40).default(''),
      vaccinatedOn: enteredDateSchema.nullable().default(null),
      note: lineSchema(200).default(''),
      fromOn,
    }),
    output: petSchema,
  }),
  endPet: operation({
    summary: 'Ends a pet’s row on its last day in the household; the row stays',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: ending,
    output: petSchema,
  }),
  saveAuthorisation: operation({
    summary: 'Lets somebody take a household’s parcels or be let in, from a day to a day, or changes that',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...ofRecord,
      kind: authorisationKindSchema,
      name: requiredLineSchema(60),
      scope: lineSchema(100).default(''),
      givenBy: lineSchema(60).default(''),
      fromOn: enteredDateSchema,
      toOn: enteredDateSchema.nullable().default(null),
    }),
    output: authorisationSchema,
  }),
  endAuthorisation: operation({
    summary: 'Ends an authorisation on its last day; the row stays',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: ending,
    output: authorisationSchema,
  }),
  saveConsent: operation({
    summary: 'Records for what purpose somebody consented and on what day (個人信息保護法 arts. 13–17, 29)',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...ofRecord,
      purpose: requiredLineSchema(120),
      givenBy: requiredLineSchema(60),
      givenOn: enteredDateSchema,
      note: lineSchema(200).default(''),
    }),
    output: consentSchema,
  }),
  withdrawConsent: operation({
    summary: 'Records on what day a consent was withdrawn; the row stays',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...asRead,
      withdrawnOn: enteredDateSchema,
      reason: lineSchema(200).default(''),
    }),
    output: consentSchema,
  }),
};
