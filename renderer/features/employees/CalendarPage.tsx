import '../../components/staff.css';
import { ImportOutlined, LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { weekdayOf } from '../../../shared/features/employees/day-kind.ts';
import type { CalendarDay } from '../../../shared/features/employees/employee.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { CalendarDayDialog } from './CalendarDayDialog.tsx';
import { ModelCalendarDialog } from './ModelCalendarDialog.tsx';
import { isWeekday, regionWords, workdaysOf } from './year-of-days.ts';

const COLOURS = { statutoryHoliday: 'red', restDay: 'green', workday: 'blue' } as const;

/** 假日表: which days of a year are something else than their weekday says. */
export const CalendarPage = observer(function CalendarPage({ query }: PageProps) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const asked = Number(query.get('year') ?? today.slice(0, 4));
  const year = asked >= 2000 && asked <= 2199 ? asked : Number(today.slice(0, 4));
  const [revision, setRevision] = useState(0);
  const days = useLoaded(
    () => api.employees.calendar({ from: `${year}-01-01`, to: `${year}-12-31` }),
    [api, year, revision],
  );
  const [edited, setEdited] = useState<CalendarDay | 'new' | null>(null);
  const [choosing, setChoosing] = useState(false);
  const changed = (): void => setRevision((before) => before + 1);
  const go = (to: number): void => route.replace(`staff/calendar?year=${to}`);
  const remove = useAction(async ({ day }: CalendarDay) => {
    await api.employees.removeCalendarDay({ day });
    changed();
    notices.succeed('employees.dayRemoved', { day });
  });
  useShortcuts(
    mayChange
      ? [
          { keys: 'Alt+N', does: 'employees.addDay', run: () => setEdited('new') } as const,
          { keys: 'Alt+M', does: 'employees.takeModel', run: () => setChoosing(true) } as const,
        ]
      : [],
  );
  const tools = mayChange ? (
    <>
      <Button icon={<ImportOutlined aria-hidden="true" />} onClick={() => setChoosing(true)}>
        {t('employees.takeModel')} <kbd>Alt+M</kbd>
      </Button>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited('new')}>
        {t('employees.addDay')} <kbd>Alt+N</kbd>
      </Button>
    </>
  ) : null;
  return (
    <>
      <div className="staff-question">
        <Button
          icon={<LeftOutlined aria-hidden="true" />}
          aria-label={t('employees.yearBefore')}
          onClick={() => go(year - 1)}
        />
        <strong>{year}</strong>
        <Button
          icon={<RightOutlined aria-hidden="true" />}
          aria-label={t('employees.yearAfter')}
          onClick={() => go(year + 1)}
        />
        <span className="soft">
          {days.loadable.value === null
            ? ''
            : t('employees.yearSummary', {
                holidays: days.loadable.value.filter(({ kind }) => kind === 'statutoryHoliday').length,
                workdays: workdaysOf(year, days.loadable.value),
              })}
        </span>
        {tools}
      </div>
      <div className="staff-scroll">
        <LoadedView of={days}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t('employees.noDays', { year })} text={t('employees.noDaysText')} />
            ) : (
              <section className="panel">
                {rows.some(({ provisional }) => provisional) ? (
                  <Alert type="warning" showIcon title={t('employees.provisionalNote', { year })} />
                ) : null}
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('employees.day')}</th>
                      <th scope="col">{t('employees.weekday')}</th>
                      <th scope="col">{t('employees.dayKind')}</th>
                      <th scope="col">{t('employees.dayName')}</th>
                      <th scope="col">{t('employees.daySource')}</th>
                      <th scope="col" aria-label={t('employees.actions')} />
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => {
                      const weekday = weekdayOf(row.day);
                      return (
                        <tr key={row.day}>
                          <td>{row.day}</td>
                          <td>{isWeekday(weekday) ? t(`employees.weekday.${weekday}`) : ''}</td>
                          <td>
                            <Tag variant="filled" color={COLOURS[row.kind]}>
                              {t(`employees.day.${row.kind}`)}
                            </Tag>
                          </td>
                          <td>{row.name}</td>
                          <td className="soft">
                            {row.model === '' ? t('employees.ownDay') : regionWords(row.model, t)}
                            {row.provisional ? ` · ${t('employees.provisional')}` : ''}
                          </td>
                          <td>
                            {mayChange ? (
                              <div className="staff-actions">
                                <Button
                                  size="small"
                                  aria-label={`${t('action.edit')} ${row.day}`}
                                  onClick={() => setEdited(row)}
                                >
                                  {t('action.edit')}
                                </Button>
                                <Button
                                  size="small"
                                  aria-label={`${t('employees.removeDay')} ${row.day}`}
                                  onClick={() => void remove.run(row)}
                                >
                                  {t('employees.removeDay')}
                                </Button>
                              </div>
                            ) : null}
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </section>
            )
          }
        </LoadedView>
      </div>
      <CalendarDayDialog
        edited={edited}
        year={year}
        onClose={() => setEdited(null)}
        onSaved={({ day }) => {
          setEdited(null);
          changed();
          notices.succeed('employees.daySaved', { day });
        }}
      />
      <ModelCalendarDialog open={choosing} year={year} onClose={() => setChoosing(false)} onTaken={changed} />
    </>
  );
});
