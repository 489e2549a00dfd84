import { Button, Select, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { monthOf, monthsLater } from '../../../shared/domain/calendar.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { RosterMonth, ShiftKind } from '../../../shared/features/roster/roster.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { ModelShiftsButton } from './ModelShiftsButton.tsx';
import { useTeam } from './use-team.ts';

/** The rosters of a team, and the next one to make. */
export const RosterHome = observer(function RosterHome() {
  const api = useApi();
  const loaded = useLoaded(
    async () => ({ teams: await api.employees.teams(), kinds: await api.roster.shiftKinds() }),
    [api],
  );
  return (
    <LoadedView of={loaded}>
      {({ teams, kinds }) => (
        <OfTeams
          teams={teams.filter(({ active }) => active)}
          kinds={kinds.filter(({ active }) => active)}
          onShifts={loaded.reload}
        />
      )}
    </LoadedView>
  );
});

const OfTeams = observer(function OfTeams(props: {
  readonly teams: readonly Team[];
  readonly kinds: readonly ShiftKind[];
  readonly onShifts: () => void;
}) {
  const { teams, kinds } = props;
  const api = useApi();
  const t = useText();
  const { role } = useStaff();
  const { teamId, choose } = useTeam(teams);
  const months = useLoaded(
    async () => (teamId === null ? [] : await api.roster.months({ teamId })),
    [api, teamId],
  );
  const team = teams.find(({ id }) => id === teamId);
  if (team === undefined || teamId === null) {
    return (
      <EmptyState
        title={t('roster.noTeams')}
        text={t('roster.noTeamsText')}
        action={<Button href="#/staff/employees">{t('employees.register')}</Button>}
      />
    );
  }
  if (kinds.length === 0) {
    return (
      <EmptyState
        title={t('roster.noShifts')}
        text={t('roster.noShiftsText')}
        action={<ModelShiftsButton onAdded={props.onShifts} />}
      />
    );
  }
  return (
    <section className="panel roster-home">
      <div className="roster-bar">
        <label className="roster-field">
          <span>{t('employees.team')}</span>
          <Select
            value={teamId}
            onChange={choose}
            options={teams.map(({ id, name, people }) => ({
              value: id,
              label: `${name} · ${t('roster.peopleCount', { count: people })}`,
            }))}
          />
        </label>
        {ROSTER_ROLES.includes(role) ? (
          <StartMonth key={teamId} teamId={teamId} months={months.loadable.value} />
        ) : null}
      </div>
      <LoadedView of={months}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('roster.noMonths')} text={t('roster.noMonthsText')} />
          ) : (
            <MonthsTable teamId={teamId} rows={rows} />
          )
        }
      </LoadedView>
    </section>
  );
});

function MonthsTable({ teamId, rows }: { readonly teamId: number; readonly rows: readonly RosterMonth[] }) {
  const t = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('roster.month')}</th>
          <th>{t('roster.people')}</th>
          <th>{t('roster.filled')}</th>
          <th>{t('roster.state')}</th>
          <th>{t('roster.publishedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rosterId}>
            <td>
              <a href={`#/staff/roster/${teamId}/${row.month}`}>{row.month}</a>
            </td>
            <td className="figure">{row.members}</td>
            <td className="figure">{row.filled}</td>
            <td>
              <RosterState number={row.publishedNumber} changedSince={row.changedSince} />
            </td>
            <td>{row.publishedAt === null ? '' : formatInstant(row.publishedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Draft, published, or published and changed since. */
export function RosterState(props: { readonly number: number | null; readonly changedSince: boolean }) {
  const t = useText();
  if (props.number === null) return <Tag>{t('roster.draft')}</Tag>;
  return (
    <>
      <Tag color="green">{t('roster.versionNumber', { number: props.number })}</Tag>
      {props.changedSince ? <Tag color="orange">{t('roster.changedSince')}</Tag> : null}
    </>
  );
}

function StartMonth({
  teamId,
  months,
}: {
  readonly teamId: number;
  readonly months: readonly RosterMonth[] | null;
}) {
  const api = useApi();
  const { route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  // Next month's roster is due on the 25th of this one, so that is what one comes for.
  const next = monthsLater(monthOf(today), 1);
  const month =
    chosen ?? (months?.some((each) => each.month === next) === true ? monthsLater(next, 1) : next);
  const exists = months?.some((each) => each.month === month) ?? false;
  const start = useAction(async () => {
    if (!exists) await api.roster.startRoster({ teamId, month });
    route.go(`staff/roster/${teamId}/${month}`);
  });
  return (
    <>
      <label className="roster-field">
        <span>{t('roster.month')}</span>
        <MonthInput value={month} onChange={setChosen} allowClear={false} />
      </label>
      <Button type="primary" loading={start.busy} onClick={() => void start.run()}>
        {t(exists ? 'roster.openMonth' : 'roster.startMonth', { month })}
      </Button>
    </>
  );
}
