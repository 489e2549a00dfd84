import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { DESK_ROLES, HOUSEHOLD_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, instantSchema, lineSchema } from '../../domain/text.ts';
import { DUPLICATE_REASONS } from './duplicate-people.ts';
import { occupancySchema } from './household-file.contract.ts';
import { personSchema } from './people.contract.ts';
import { vehicleSchema } from './vehicles.contract.ts';

export const alikePersonSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Masked, all of them. */
  phones: z.string(),
  /** Masked. */
  idNumber: z.string(),
  /** Present households, such as 1棟101、2棟303. */
  units: z.string(),
});
export type AlikePerson = z.output<typeof alikePersonSchema>;

export const duplicatePairSchema = z.object({
  one: alikePersonSchema,
  other: alikePersonSchema,
  reason: z.enum(DUPLICATE_REASONS),
  /** Both have an ID number, and not the same. */
  differentIdNumbers: z.boolean(),
  /** Of 100, by the rule that belongs to the reason. */
  score: z.int(),
});
export type DuplicatePair = z.output<typeof duplicatePairSchema>;

export const comparedPersonSchema = z.object({
  person: personSchema,
  occupancies: z.array(occupancySchema),
  vehicles: z.array(vehicleSchema),
});
export type ComparedPerson = z.output<typeof comparedPersonSchema>;

export const comparisonSchema = z.object({
  one: comparedPersonSchema,
  other: comparedPersonSchema,
  /** Masked numbers may look alike and be two. */
  sameIdNumber: z.boolean(),
});
export type Comparison = z.output<typeof comparisonSchema>;

/** What one person has and another may have otherwise; an ID number goes with its type. */
export const MERGE_FIELDS = [
  'kind',
  'name',
  'honorific',
  'idNumber',
  'email',
  'mailingAddress',
  'note',
] as const;
export const mergeFieldSchema = z.enum(MERGE_FIELDS);
export type MergeField = z.output<typeof mergeFieldSchema>;

export const personMergeSchema = z.object({
  mergedId: idSchema,
  mergedName: z.string(),
  keptId: idSchema,
  keptName: z.string(),
  mergedAt: instantSchema,
  mergedBy: z.string(),
});
export type PersonMerge = z.output<typeof personMergeSchema>;

/** People who are on file twice: found, told apart, made one, and parted again. */
export const duplicatesContract = {
  duplicates: operation({
    summary: 'Pairs of people who look like one, the surest first, with the reason; at most 500 at a time',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({}),
    output: z.object({ pairs: z.array(duplicatePairSchema), total: z.int() }),
  }),
  comparePeople: operation({
    summary: 'Two people side by side, masked, with their households and vehicles',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ oneId: idSchema, otherId: idSchema }),
    output: comparisonSchema,
  }),
  keepApart: operation({
    summary: 'Remembers that two people who look alike are two, so that they are not suggested again',
    effect: 'write',
    notesOnly: true,
    callableBy: DESK_ROLES,
    input: z.strictObject({ oneId: idSchema, otherId: idSchema }),
    output: z.object({}),
  }),
  mergePeople: operation({
    summary:
      'Makes two people, whose versions are as read, one: households, vehicles and phones go to the one kept',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      keptId: idSchema,
      keptVersion: z.int(),
      otherId: idSchema,
      otherVersion: z.int(),
      /** Fields in which the other is right; an empty field of the one kept is filled anyway. */
      fromOther: z.array(mergeFieldSchema).max(20).default([]),
      reason: lineSchema(200).default(''),
    }),
    output: personSchema,
  }),
  mergesOf: operation({
    summary: 'The merges in force that a person was kept or merged in',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ personId: idSchema }),
    output: z.array(personMergeSchema),
  }),
  undoMerge: operation({
    summary: 'Parts two people again, exactly as they were, unless something merged was changed since',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ mergedId: idSchema, reason: lineSchema(200).default('') }),
    output: personSchema,
  }),
};
