import type { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { momentAt, momentWords } from '../../../shared/domain/moment.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import { handoverDocument } from '../../../shared/features/handover/handover-document.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import type { ActionContext } from '../../office/context.ts';
import { deliverPaper, siteName } from '../../office/deliver-paper.ts';
import { readHandover, titleOf } from './handover-read.service.ts';

export async function deliverSheet(
  { handoverId, language, format }: z.output<typeof handoverContract.deliverSheet.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const handover = readHandover({ handoverId }, context);
  const timeZone = officeTimeZone(context.database);
  const office = siteName(context.database);
  const when = (instant: string): string => momentWords(momentAt(new Date(instant), timeZone));
  const document = handoverDocument({ office, handover, when }, language);
  const taken = { entity: 'handover', entityId: handoverId, after: titleOf(handover, context) };
  return deliverPaper(document, format, taken, context);
}
