import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import { lineSchema, requiredLineSchema } from '../../domain/text.ts';

export const siteSchema = z.strictObject({
  siteName: requiredLineSchema(80),
  companyName: lineSchema(120),
  officeName: lineSchema(80),
  hotline: lineSchema(40),
  address: lineSchema(200),
  timeZone: requiredLineSchema(60),
  currency: z.literal('CNY'),
  /** Counts the changes. */
  version: z.int().min(1),
});
export type Site = z.output<typeof siteSchema>;

export const siteContract = {
  site: operation({
    summary: 'The site: its names, address, hotline, time zone and currency',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: siteSchema,
  }),
  saveSite: operation({
    summary: 'Changes the site’s names, address, hotline or time zone',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: siteSchema,
    output: siteSchema,
  }),
};
