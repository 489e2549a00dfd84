import type { OfficeDocument } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import type { Swap } from './leave.ts';
import { type DayOf, requestForm } from './request-form.ts';

/** 調班申請單 */
export function swapForm(
  { office, dayOf, swap }: { readonly office: string; readonly dayOf: DayOf; readonly swap: Swap },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const agreed = (consent: Swap['ownConsent']): string =>
    consent === null ? '' : say(`leave.consent.${consent}`);
  return requestForm(
    {
      title: 'leavePaper.swapForm',
      office,
      dayOf,
      request: swap,
      lines: [
        ['leave.person', `${swap.name}（${swap.number}）`],
        ['leave.gives', `${swap.day} ${swap.shiftCode} ${swap.shiftName}`],
        ['leave.swapWith', `${swap.otherName}（${swap.otherNumber}）`],
        [
          'leave.takes',
          swap.otherDay === null
            ? say('leave.takesNothing')
            : `${swap.otherDay} ${swap.otherShiftCode} ${swap.otherShiftName}`,
        ],
        ['leave.reason', swap.reason],
      ],
      signing: [
        { label: 'leavePaper.applicant', words: agreed(swap.ownConsent) },
        { label: 'leavePaper.colleague', words: agreed(swap.otherConsent) },
      ],
      note: 'leavePaper.swapNote',
    },
    language,
  );
}
