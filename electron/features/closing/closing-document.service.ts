import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { daySheetDocument } from '../../../shared/features/closing/day-sheet-document.ts';
import { handOverDocument } from '../../../shared/features/closing/hand-over-document.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { officeDay } from './day.service.ts';
import { requireShift } from './shift.service.ts';

export async function deliverHandOverSheet(
  { shiftId, language }: { readonly shiftId: number; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const shift = requireShift(context.database, shiftId);
  const document = handOverDocument({ siteName: siteName(context.database), shift }, language);
  return deliver(document, { entity: 'cashierShift', entityId: shiftId }, context);
}

export async function deliverDaySheet(
  { day, language }: { readonly day: string; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const { state, sheet } = officeDay(day, context);
  const document = daySheetDocument({ siteName: siteName(context.database), state, sheet }, language);
  return deliver(document, { entity: 'dayClose', entityId: day }, context);
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(
  document: OfficeDocument,
  what: { readonly entity: string; readonly entityId: string | number },
  context: ActionContext,
): Promise<FileDelivery> {
  const content = await renderDocx(document, { author: siteName(context.database) });
  await context.write((write) => {
    write.record({ ...what, after: { taken: 'docx', title: document.title } });
    return null;
  });
  const name = `${safeFileName(document.title)}.docx`;
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}

function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', z.string(), '');
}
