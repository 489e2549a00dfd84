import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { codeOf } from '../../../shared/features/attendance/day-code.ts';
import { explainDay } from '../../../shared/features/attendance/explain-day.ts';
import { sumWords } from '../../../shared/features/attendance/personal-sheet-document.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';

/** The month of whoever looks, each day with why it is what it is. */
export const MyMonth = observer(function MyMonth() {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const say = phrasesIn(useLanguage());
  const [month, setMonth] = useState(today.slice(0, 7));
  const loaded = useLoaded(() => api.attendance.mine({ month }), [api, month]);
  return (
    <div className="attendance-body">
      <LoadedView of={loaded}>
        {(mine) =>
          mine === null ? (
            <EmptyState title={t('attendance.mine.none')} text={t('attendance.mine.noneText')} />
          ) : (
            <>
              <div className="attendance-bar">
                <label htmlFor="my-month">{t('attendance.monthLabel')}</label>
                <MonthInput
                  id="my-month"
                  allowClear={false}
                  value={month}
                  onChange={(chosen) => {
                    if (chosen !== null) setMonth(chosen);
                  }}
                />
                <span>{sumWords(mine.person.sums, say).join('　')}</span>
              </div>
              <div className="attendance-scroll">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>{t('attendance.mine.day')}</th>
                      <th>{t('attendance.mine.code')}</th>
                      <th>{t('attendance.mine.why')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {mine.person.days.map((day) => (
                      <tr key={day.day}>
                        <td>{day.day}</td>
                        <td>{codeOf(day, mine.settings)}</td>
                        <td>{explainDay(day, say).join(' ')}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )
        }
      </LoadedView>
    </div>
  );
});
