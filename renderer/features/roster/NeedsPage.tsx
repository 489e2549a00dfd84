import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { StaffingNeed } from '../../../shared/features/roster/roster.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { timeText } from './minute-of-day.ts';
import { NeedDialog } from './NeedDialog.tsx';
import { useTeam } from './use-team.ts';

/** How many people each team needs when. */
export const NeedsPage = observer(function NeedsPage() {
  const api = useApi();
  const t = useText();
  const loaded = useLoaded(() => api.employees.teams(), [api]);
  const teams = loaded.loadable.value?.filter(({ active }) => active) ?? null;
  const { teamId, choose } = useTeam(teams);
  return (
    <section className="panel">
      <LoadedView of={loaded}>
        {() =>
          teamId === null || teams === null ? (
            <EmptyState
              title={t('roster.noTeams')}
              text={t('roster.noTeamsText')}
              action={<Button href="#/staff/employees">{t('employees.register')}</Button>}
            />
          ) : (
            <>
              <div className="roster-bar">
                <label className="roster-field">
                  <span>{t('employees.team')}</span>
                  <Select
                    value={teamId}
                    onChange={choose}
                    options={teams.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                </label>
              </div>
              <NeedsOf key={teamId} teamId={teamId} />
            </>
          )
        }
      </LoadedView>
    </section>
  );
});

const NeedsOf = observer(function NeedsOf({ teamId }: { readonly teamId: number }) {
  const api = useApi();
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const needs = useLoaded(() => api.roster.needs({ teamId }), [api, teamId]);
  const [edited, setEdited] = useState<StaffingNeed | 'new' | null>(null);
  const mayChange = ROSTER_ROLES.includes(role);
  const add = (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t('roster.addNeed')}
    </Button>
  );
  const remove = useAction(async ({ id, version, teamId: _team, ...values }: StaffingNeed) => {
    await api.roster.removeNeed({ needId: id, version });
    needs.reload();
    notices.show({
      tone: 'success',
      text: 'roster.needRemoved',
      undo: {
        label: 'roster.undo',
        run: () => void restore.run({ teamId, ...values }),
      },
    });
  });
  const restore = useAction(async (values: Omit<StaffingNeed, 'id' | 'version'>) => {
    await api.roster.saveNeed(values);
    needs.reload();
  });
  return (
    <>
      <LoadedView of={needs}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('roster.noNeeds')}
              text={t('roster.noNeedsText')}
              action={mayChange ? add : undefined}
            />
          ) : (
            <>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th>{t('roster.needDays')}</th>
                    <th>{t('roster.time')}</th>
                    <th className="figure">{t('roster.needPeople')}</th>
                    <th>{t('roster.note')}</th>
                    <th aria-label={t('roster.actions')} />
                  </tr>
                </thead>
                <tbody>
                  {rows.map((need) => (
                    <tr key={need.id}>
                      <td>{daysText(need.days, t)}</td>
                      <td>{`${timeText(need.startsMinute)}–${endText(need.endsMinute)}`}</td>
                      <td className="figure">{need.people}</td>
                      <td>{need.note}</td>
                      <td>
                        {mayChange ? (
                          <>
                            <Button type="link" onClick={() => setEdited(need)}>
                              {t('action.edit')}
                            </Button>
                            <Button type="link" danger onClick={() => void remove.run(need)}>
                              {t('roster.removeNeed')}
                            </Button>
                          </>
                        ) : null}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="soft">{t('roster.needsNote')}</p>
              {mayChange ? add : null}
            </>
          )
        }
      </LoadedView>
      <NeedDialog
        teamId={teamId}
        edited={edited}
        refresh={needs.reload}
        onClose={() => setEdited(null)}
        onSaved={() => {
          setEdited(null);
          needs.reload();
        }}
      />
    </>
  );
});

function endText(minute: number): string {
  return minute === 1440 ? '24:00' : timeText(minute);
}

/** Days as people say them. */
function daysText(days: string, t: Text): string {
  if (days === '1234567H') return t('roster.everyDay');
  if (days === '12345') return t('roster.weekdays');
  return days
    .split('')
    .map((day) => (day === 'H' ? t('roster.statutoryHolidays') : t(`roster.weekday.${Number(day) as 1}`)))
    .join(' ');
}
