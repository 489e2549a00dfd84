import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, MANAGER_ONLY } from '../../domain/role.ts';
import { pinSchema } from './pin.ts';

/** Why a window was locked; `system` is the machine's own lock or sleep. */
export const LOCK_CAUSES = ['key', 'idle', 'hidden', 'system'] as const;
export type LockCause = (typeof LOCK_CAUSES)[number];

export const DEFAULT_IDLE_LOCK_MINUTES = 3;
export const DEFAULT_BULK_EXPORT_ROWS = 50;

/** The office's own measure of care, which the manager sets. */
export const careSettingsSchema = z.strictObject({
  /** Minutes without a key or a pointer after which a window locks. */
  idleLockMinutes: z.int().min(1).max(10),
  /** Rows about people that one person may take out in a day without a second person's approval. */
  bulkExportRows: z.int().min(0).max(20_000),
});
export type CareSettings = z.output<typeof careSettingsSchema>;

const enteredPasswordSchema = z.string().max(200);

/** Locking a window, unlocking it, and the PIN that unlocks it. */
export const lockContract = {
  lock: operation({
    summary: 'Locks this connection: until it is unlocked it answers nothing of the office',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ cause: z.enum(LOCK_CAUSES).exclude(['system']).default('key') }),
    output: z.object({}),
  }),
  unlock: operation({
    summary: 'Unlocks this connection for whoever locked it, by password or by PIN',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z
      .strictObject({ password: enteredPasswordSchema.optional(), pin: z.string().max(20).optional() })
      .refine(({ password, pin }) => (password === undefined) !== (pin === undefined), {
        path: ['password'],
        message: 'required',
      }),
    output: z.object({}),
  }),
  stillHere: operation({
    summary: 'Says that a person is at this window, so that it does not lock by itself',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({}),
  }),
  setPin: operation({
    summary: 'Gives oneself a PIN of six digits, which only unlocks a window signed in with the password',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ password: enteredPasswordSchema, pin: pinSchema }),
    output: z.object({}),
  }),
  dropPin: operation({
    summary: 'Takes one’s own PIN away',
    effect: 'action',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.object({}),
  }),
  careSettings: operation({
    summary: 'After how many minutes windows lock, and how many rows may leave without a second person',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: careSettingsSchema,
  }),
  saveCareSettings: operation({
    summary: 'Sets after how many minutes windows lock, and how many rows may leave without a second person',
    effect: 'write',
    callableBy: MANAGER_ONLY,
    input: careSettingsSchema,
    output: careSettingsSchema,
  }),
};
