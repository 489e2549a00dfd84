import type { OfficeDocument } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Leave } from './leave.ts';
import type { LeaveSettings } from './leave-settings.ts';
import { daysWords, kindName, spanText } from './leave-words.ts';
import { type DayOf, requestForm } from './request-form.ts';

/** 請假單 */
export function leaveForm(
  {
    office,
    dayOf,
    leave,
    settings,
  }: {
    readonly office: string;
    readonly dayOf: DayOf;
    readonly leave: Leave;
    readonly settings: LeaveSettings;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  return requestForm(
    {
      title: 'leavePaper.leaveForm',
      office,
      dayOf,
      request: leave,
      lines: [
        ['leave.person', `${leave.name}（${leave.number}）`],
        ['leave.team', leave.teamName],
        ['leave.kindLabel', kindName(leave.kind, settings, say)],
        ['leave.span', spanText(leave, say)],
        ['leave.counted', daysWords(leave.halfDays, say)],
        ['leave.reason', leave.reason ?? ''],
        ['leave.paper', leave.paper],
      ],
      signing: [{ label: 'leavePaper.applicant' }, { label: 'leavePaper.standIn' }],
      note: 'leavePaper.leaveNote',
    },
    language,
  );
}
