import { z } from 'zod';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { momentAt, momentWords } from '../../../shared/domain/moment.ts';
import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import { handoverDocument } from '../../../shared/features/handover/handover-document.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { readHandover, titleOf } from './handover-read.service.ts';

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverSheet(
  { handoverId, language, format }: z.output<typeof handoverContract.deliverSheet.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, desktop } = context;
  if (format === 'pdf' && !desktop.canRenderPdf)
    throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
  const handover = readHandover({ handoverId }, context);
  const timeZone = officeTimeZone(database);
  const office = readSetting(database, 'siteName', z.string(), '');
  const when = (instant: string): string => momentWords(momentAt(new Date(instant), timeZone));
  const document = handoverDocument({ office, handover, when }, language);
  const content =
    format === 'pdf'
      ? await desktop.renderPdf(renderHtml(document))
      : await renderDocx(document, { author: office });
  await context.write((write) => {
    write.record({
      entity: 'handover',
      entityId: handoverId,
      after: { ...titleOf(handover, context), taken: format },
    });
    return null;
  });
  return desktop.deliverFile({
    name: `${safeFileName(document.title)}.${format}`,
    mediaType: format === 'pdf' ? 'application/pdf' : DOCX_MEDIA_TYPE,
    content,
  });
}
