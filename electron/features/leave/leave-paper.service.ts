import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { dateAt } from '../../../shared/domain/calendar.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import { leaveForm } from '../../../shared/features/leave/leave-form.ts';
import { overtimeForm } from '../../../shared/features/leave/overtime-form.ts';
import { overtimeSheetDocument } from '../../../shared/features/leave/overtime-sheet.ts';
import { swapForm } from '../../../shared/features/leave/swap-form.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { overtimeSheetOf } from './away.service.ts';
import { readLeave } from './leave.service.ts';
import { readLeaveSettings } from './leave-settings.service.ts';
import { readOvertime } from './overtime.service.ts';
import { REQUEST_ENTITIES } from './request.service.ts';
import { readSwap } from './swap.service.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;

function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', z.string(), '');
}

export function deliverForm(
  { sort, id, language }: Input<'deliverForm'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const document = formOf(sort, id, language, context);
  return deliver(document, { entity: REQUEST_ENTITIES[sort], entityId: id }, context);
}

function formOf(
  sort: Input<'deliverForm'>['sort'],
  id: number,
  language: Language,
  context: ActionContext,
): OfficeDocument {
  const { database } = context;
  const timeZone = officeTimeZone(database);
  const of = {
    office: siteName(database),
    dayOf: (instant: string) => dateAt(new Date(instant), timeZone),
  };
  if (sort === 'leave') {
    const { leave } = readLeave({ id }, context);
    return leaveForm({ ...of, leave, settings: readLeaveSettings(database) }, language);
  }
  if (sort === 'overtime') return overtimeForm({ ...of, ...readOvertime({ id }, context) }, language);
  return swapForm({ ...of, ...readSwap({ id }, context) }, language);
}

export function deliverOvertimeSheet(
  { language, ...of }: Input<'deliverOvertimeSheet'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const people = overtimeSheetOf(of, context);
  const document = overtimeSheetDocument(
    { office: siteName(database), month: of.month, people, printedOn: today },
    language,
  );
  return deliver(document, { entity: 'export', entityId: 'overtime' }, context);
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(
  document: OfficeDocument,
  about: { readonly entity: string; readonly entityId: string | number },
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const content = await renderDocx(document, { author: siteName(database) });
  await context.write((write) => {
    write.record({ ...about, after: { taken: 'docx', title: document.title } });
    return null;
  });
  return context.desktop.deliverFile({
    name: `${safeFileName(`${document.title}-${today}`)}.docx`,
    mediaType: DOCX_MEDIA_TYPE,
    content,
  });
}
