import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useText } from '../../app/texts.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { describeWarning } from './warning-words.ts';

/** What is wrong with the month, person by person; a click goes to the cell. */
export const WarningPanel = observer(function WarningPanel({ store }: { readonly store: MonthRosterStore }) {
  const t = useText();
  const [shown, setShown] = useState(true);
  const { warningCount, shortDays, selection } = store;
  const title = t('roster.warnings', { count: warningCount });
  if (!shown) {
    return (
      <Button className="roster-panel-open" onClick={() => setShown(true)}>
        {title}
      </Button>
    );
  }
  const goTo = (row: number, day: string): void => {
    selection.goTo({ row, column: store.days.indexOf(day) });
  };
  return (
    <aside className="roster-panel" aria-label={title}>
      <header>
        <strong>{title}</strong>
        <Button size="small" type="text" onClick={() => setShown(false)}>
          {t('roster.hide')}
        </Button>
      </header>
      <p className={shortDays > 0 ? 'roster-short' : 'soft'}>
        {store.roster.needs.length === 0
          ? t('roster.noNeedsYet')
          : t(shortDays > 0 ? 'roster.shortDays' : 'roster.nothingShort', { count: shortDays })}{' '}
        {store.roster.needs.length === 0 ? <a href="#/staff/roster/needs">{t('roster.part.needs')}</a> : null}
      </p>
      {warningCount === 0 ? <p className="soft">{t('roster.noWarnings')}</p> : null}
      <ul>
        {store.members.map(({ employeeId, name }, row) => {
          const warnings = store.warnings.get(employeeId);
          if (warnings === undefined) return null;
          return (
            <li key={employeeId}>
              <strong>{name}</strong>
              <ul>
                {warnings.map((warning) => (
                  <li key={`${warning.kind} ${warning.day} ${JSON.stringify(warning.values)}`}>
                    <button type="button" onClick={() => goTo(row, warning.day)}>
                      <span className="roster-severity" data-severity={warning.severity}>
                        {t(`roster.severity.${warning.severity}`)}
                      </span>{' '}
                      <span className="roster-day">{warning.day.slice(5)}</span> {describeWarning(warning, t)}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </aside>
  );
});
