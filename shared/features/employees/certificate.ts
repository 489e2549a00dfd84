import { z } from 'zod';
import {
  dateSchema,
  enteredDateSchema,
  idSchema,
  lineSchema,
  requiredLineSchema,
} from '../../domain/text.ts';

/** What is entered of a certificate 證件. */
export const certificateValuesSchema = z
  .strictObject({
    kind: requiredLineSchema(40),
    number: lineSchema(60).default(''),
    issuedOn: enteredDateSchema.nullable().default(null),
    /** The last day on which it is good; null for one without an end. */
    expiresOn: enteredDateSchema.nullable().default(null),
  })
  .refine(({ issuedOn, expiresOn }) => issuedOn === null || expiresOn === null || expiresOn >= issuedOn, {
    path: ['expiresOn'],
    error: 'beforeStart',
  });

export const certificateSchema = z.object({
  id: idSchema,
  employeeId: idSchema,
  kind: z.string(),
  number: z.string(),
  issuedOn: dateSchema.nullable(),
  expiresOn: dateSchema.nullable(),
  /** '' for one that counts. */
  withdrawReason: z.string(),
  version: z.int(),
});
export type Certificate = z.output<typeof certificateSchema>;

export const CERTIFICATE_STATES = ['good', 'ending', 'expired', 'withdrawn'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** How a certificate stands on a day. `warnOn` is the last day of those of which one is told ahead. */
export function certificateState(
  { expiresOn, withdrawReason }: Pick<Certificate, 'expiresOn' | 'withdrawReason'>,
  today: string,
  warnOn: string,
): CertificateState {
  if (withdrawReason !== '') return 'withdrawn';
  if (expiresOn === null) return 'good';
  if (expiresOn < today) return 'expired';
  return expiresOn <= warnOn ? 'ending' : 'good';
}
