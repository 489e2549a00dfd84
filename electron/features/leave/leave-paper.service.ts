import type { z } from 'zod';
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
import type { ActionContext } from '../../office/context.ts';
import { deliverPaper, siteName } from '../../office/deliver-paper.ts';
import { overtimeSheetOf } from './away.service.ts';
import { readLeave } from './leave.service.ts';
import { readLeaveSettings } from './leave-settings.service.ts';
import { readOvertime } from './overtime.service.ts';
import { REQUEST_ENTITIES } from './request.service.ts';
import { readSwap } from './swap.service.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;

export function deliverForm(
  { sort, id, language }: Input<'deliverForm'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const document = formOf(sort, id, language, context);
  return deliverPaper(document, 'docx', { entity: REQUEST_ENTITIES[sort], entityId: id }, context);
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
  return deliverPaper(document, 'docx', { entity: 'export', entityId: 'overtime' }, context);
}
