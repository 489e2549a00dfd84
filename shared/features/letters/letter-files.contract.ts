import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { EVERY_ROLE, HOUSEHOLD_READERS } from '../../domain/role.ts';
import { idSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';

export const TAKEN_AS = ['docx', 'pdf'] as const;
/** Lists of letters on paper: what each is signed for on, and what goes on its envelope. */
export const SHEETS = ['deliverySheet', 'labels'] as const;

const idsSchema = z.array(idSchema).min(1).max(20_000);
const takenSchema = z.strictObject({ ids: idsSchema, as: z.enum(TAKEN_AS).default('docx') });
const deliveredSchema = z.object({ letters: z.int(), delivery: fileDeliverySchema });

/** What is handed out of many letters at once. */
export const letterFilesContract = {
  deliverMerged: operation({
    summary: 'Hands over signed letters as one Word file or PDF, each beginning on a page of its own',
    effect: 'job',
    callableBy: EVERY_ROLE,
    input: takenSchema,
    output: deliveredSchema,
  }),
  deliverEach: operation({
    summary: 'Hands over signed letters as a file each, named by room and number, in one ZIP',
    effect: 'job',
    callableBy: EVERY_ROLE,
    input: takenSchema.extend({ ids: idsSchema.max(2000) }),
    output: deliveredSchema,
  }),
  deliverSheet: operation({
    summary: 'Hands over the delivery sheet of letters, or their address labels, in room order',
    effect: 'job',
    callableBy: HOUSEHOLD_READERS,
    input: takenSchema.extend({ sheet: z.enum(SHEETS), language: languageSchema.default('zh-Hant') }),
    output: deliveredSchema,
  }),
};
