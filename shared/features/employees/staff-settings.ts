import { z } from 'zod';
import { requiredLineSchema } from '../../domain/text.ts';

/** How early one is told of what runs out, and the kinds of certificates that are offered. */
export const staffSettingsSchema = z.strictObject({
  version: z.int(),
  /** Days before a certificate expires. */
  certificateDays: z.int().min(0).max(365),
  /** Days before a contract ends. */
  contractDays: z.int().min(0).max(365),
  certificateKinds: z
    .array(requiredLineSchema(40))
    .max(60)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'duplicate'),
});
export type StaffSettings = z.output<typeof staffSettingsSchema>;

export const FIRST_STAFF_SETTINGS: StaffSettings = {
  version: 0,
  certificateDays: 30,
  contractDays: 60,
  certificateKinds: ['保安員證', '消防設施操作員', '電工證', '電梯安全管理員', '健康證', '物業管理師'],
};
