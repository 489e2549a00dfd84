import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { DESK_ROLES, HOUSEHOLD_READERS } from '../../domain/role.ts';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';
import { keyKindSchema, keyMoveSchema, keyStateSchema } from './key-item.ts';

export const keyItemSchema = z.object({
  id: idSchema,
  /** Null for the office's own. */
  unitId: idSchema.nullable(),
  /** Empty for the office's own. */
  unitName: z.string(),
  kind: keyKindSchema,
  number: z.string(),
  label: z.string(),
  state: keyStateSchema,
  /** Who has it, or had it when it was lost or cancelled; null for somebody who is not on file. */
  holderPersonId: idSchema.nullable(),
  holder: z.string(),
  purpose: z.string(),
  /** The day by which it is to be back; only while it is signed out. */
  dueOn: dateSchema.nullable(),
  /** Days since that day; null when it is not overdue. */
  overdueDays: z.int().nullable(),
  /** Day of the last movement. */
  movedOn: dateSchema,
  /** Of the last movement, such as why it was cancelled. */
  reason: z.string(),
  note: z.string(),
  version: z.int(),
});
export type KeyItem = z.output<typeof keyItemSchema>;

export const keyMovementSchema = z.object({
  id: idSchema,
  move: z.enum(['register', ...keyMoveSchema.options]),
  /** State that it led to. */
  state: keyStateSchema,
  /** Name as it was then. */
  holder: z.string(),
  purpose: z.string(),
  dueOn: dateSchema.nullable(),
  reason: z.string(),
  at: instantSchema,
  staffName: z.string(),
});
export type KeyMovement = z.output<typeof keyMovementSchema>;

/** Somebody on file, or a name. */
const holderFields = {
  holderPersonId: idSchema.nullable().default(null),
  holder: lineSchema(60).default(''),
};
/** A key as it was read. */
const ofKey = { id: idSchema, version: z.int() };
const reasonSchema = lineSchema(200).default('');

export const keyOperations = {
  keysOfUnit: operation({
    summary: 'Keys and access cards of a household: what is out first, what is cancelled last',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({
      unitId: idSchema,
      /** A past day: where each of them was at its end, by its movements; whoever had it is told by name alone. */
      on: enteredDateSchema.optional(),
    }),
    output: z.array(keyItemSchema),
  }),
  listKeys: operation({
    summary: 'Keys and access cards of all households and of the office as a grid, what is overdue first',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(keyItemSchema, z.object({ signedOut: z.int(), overdue: z.int() })),
  }),
  keyMovements: operation({
    summary: 'Every movement of a key or card, newest first; none is ever deleted',
    effect: 'read',
    callableBy: HOUSEHOLD_READERS,
    input: z.strictObject({ id: idSchema }),
    output: z.array(keyMovementSchema),
  }),
  saveKey: operation({
    summary: 'Registers a key or card, which is then in the office, or corrects what is written about one',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      /** Both absent for a new one. */
      id: idSchema.optional(),
      version: z.int().optional(),
      unitId: idSchema.nullable().default(null),
      kind: keyKindSchema,
      number: requiredLineSchema(40),
      label: lineSchema(60).default(''),
      note: lineSchema(200).default(''),
    }),
    output: keyItemSchema,
  }),
  handOutKey: operation({
    summary: 'Hands a key or card out for good to somebody on file or to a name',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, ...holderFields, reason: reasonSchema }),
    output: keyItemSchema,
  }),
  signOutKey: operation({
    summary: 'Signs a key or card out for a purpose until a day',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({
      ...ofKey,
      ...holderFields,
      purpose: requiredLineSchema(100),
      dueOn: enteredDateSchema,
    }),
    output: keyItemSchema,
  }),
  extendKey: operation({
    summary: 'Lets a key or card that is signed out stay out until a later day',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, dueOn: enteredDateSchema, reason: reasonSchema }),
    output: keyItemSchema,
  }),
  takeKeyBack: operation({
    summary: 'Takes a key or card back from whoever had it',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, reason: reasonSchema }),
    output: keyItemSchema,
  }),
  reportKeyLost: operation({
    summary: 'Records that a key or card is lost, and how',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, reason: requiredLineSchema(200) }),
    output: keyItemSchema,
  }),
  findKey: operation({
    summary: 'Records that a lost key or card was found and is in the office again',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, reason: reasonSchema }),
    output: keyItemSchema,
  }),
  cancelKey: operation({
    summary: 'Cancels a key or card for a reason; it stays on file and opens nothing any more',
    effect: 'write',
    callableBy: DESK_ROLES,
    input: z.strictObject({ ...ofKey, reason: requiredLineSchema(200) }),
    output: keyItemSchema,
  }),
};
