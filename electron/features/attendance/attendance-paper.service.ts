import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { attendanceContract } from '../../../shared/features/attendance/attendance.contract.ts';
import { monthSheetDocument } from '../../../shared/features/attendance/month-sheet-document.ts';
import { personalSheetDocument } from '../../../shared/features/attendance/personal-sheet-document.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { deliverPaper, siteName } from '../../office/deliver-paper.ts';
import { csvField } from '../../spreadsheet/write-csv.ts';
import { attendanceMonth } from './month.service.ts';
import { type PunchChoice, planPunches, readChosen, type SheetReading } from './punch-import.service.ts';

type Input<Name extends keyof typeof attendanceContract> = z.output<
  (typeof attendanceContract)[Name]['input']
>;

const TAKEN = { entity: 'export', entityId: 'attendance' };

export function deliverMonth(
  { teamId, month, paper, format, language }: Input<'deliverMonth'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const sheet = attendanceMonth({ teamId, month }, context);
  if (sheet.people.length === 0) throw refuse('attendanceNobody', { team: sheet.teamName, month });
  const office = siteName(context.database);
  const value = { office, month: sheet, paper, printedOn: context.today };
  return deliverPaper(monthSheetDocument(value, language), format, TAKEN, context);
}

export function deliverPersonal(
  { teamId, month, employeeId, format, language }: Input<'deliverPersonal'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const sheet = attendanceMonth({ teamId, month }, context);
  const people = sheet.people.filter((person) => employeeId === null || person.employeeId === employeeId);
  if (employeeId !== null && people.length === 0) throw notFound('employee', employeeId);
  if (people.length === 0) throw refuse('attendanceNobody', { team: sheet.teamName, month });
  const office = siteName(context.database);
  const value = { office, month: sheet, people, printedOn: context.today };
  return deliverPaper(personalSheetDocument(value, language), format, TAKEN, context);
}

/** The rows that are left out, each with why, for whoever keeps the clock. */
export async function deliverRejected(
  { language, ...choice }: PunchChoice & Pick<Input<'deliverRejected'>, 'language'>,
  context: ActionContext,
  reading: SheetReading,
): Promise<FileDelivery> {
  const say = phrasesIn(language);
  const chosen = await readChosen(choice, context, reading);
  const { problems } = planPunches(chosen, choice.clockId, context);
  const lines = [
    [say('attendance.rejected.row'), say('attendance.rejected.why'), say('attendance.rejected.text')],
    ...problems.map(({ row, problem, text }) => [String(row), say(`attendance.problem.${problem}`), text]),
  ];
  await context.write((write) => {
    write.record({
      entity: 'export',
      entityId: 'attendance',
      after: { taken: 'csv', rows: problems.length },
    });
    return null;
  });
  const csv = lines.map((line) => line.map(csvField).join(',')).join('\r\n');
  return context.desktop.deliverFile({
    name: `${safeFileName(say('attendance.rejected.title'))}-${context.today}.csv`,
    mediaType: 'text/csv',
    content: new TextEncoder().encode(`\uFEFF${csv}\r\n`),
  });
}
