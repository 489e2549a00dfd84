import type { OfficeDocument } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Overtime } from './leave.ts';
import { timesText } from './leave-words.ts';
import { hoursText } from './overtime.ts';
import { type DayOf, requestForm } from './request-form.ts';

/** 加班申請單 */
export function overtimeForm(
  {
    office,
    dayOf,
    overtime,
  }: { readonly office: string; readonly dayOf: DayOf; readonly overtime: Overtime },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { startsMinute, lengthMinutes, actualMinutes } = overtime;
  return requestForm(
    {
      title: 'leavePaper.overtimeForm',
      office,
      dayOf,
      request: overtime,
      lines: [
        ['leave.person', `${overtime.name}（${overtime.number}）`],
        ['leave.team', overtime.teamName],
        ['leave.overtimeTime', `${overtime.day} ${timesText(startsMinute, lengthMinutes, say)}`],
        ['leave.overtimeHours', say('leave.hours', { hours: hoursText(lengthMinutes) })],
        [
          'leave.rateLabel',
          `${say(`leave.rate.${overtime.rate}`)}　${say(`leave.compensation.${overtime.compensation}`)}`,
        ],
        ['leave.overtimeReason', overtime.reason],
        ...(overtime.urgent ? ([['leave.urgent', say('leave.urgentNote')]] as const) : []),
        ...(overtime.lateReason === '' ? [] : ([['leave.lateReason', overtime.lateReason]] as const)),
        [
          'leave.actual',
          actualMinutes === null ? '' : say('leave.hours', { hours: hoursText(actualMinutes) }),
        ],
      ],
      signing: [{ label: 'leavePaper.applicant' }],
      note: 'leavePaper.overtimeNote',
    },
    language,
  );
}
