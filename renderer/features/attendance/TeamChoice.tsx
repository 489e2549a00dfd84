import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Everything below needs a team: the one that is asked for, or the first with people. */
export function WithTeam(props: {
  readonly asked: string | undefined;
  readonly children: (team: Team, teams: readonly Team[]) => ReactNode;
}) {
  const api = useApi();
  const { route } = useApp();
  const t = useText();
  const loaded = useLoaded(() => api.employees.teams(), [api]);
  return (
    <LoadedView of={loaded}>
      {(all) => {
        const teams = all.filter(({ active }) => active);
        const team =
          teams.find(({ id }) => String(id) === props.asked) ??
          teams.find(({ people }) => people > 0) ??
          teams[0];
        return team === undefined ? (
          <EmptyState
            title={t('attendance.noTeams')}
            text={t('attendance.noTeamsText')}
            action={
              <Button type="primary" onClick={() => route.go('staff/employees')}>
                {t('attendance.toEmployees')}
              </Button>
            }
          />
        ) : (
          props.children(team, teams)
        );
      }}
    </LoadedView>
  );
}

export function TeamChoice(props: {
  readonly team: Team;
  readonly teams: readonly Team[];
  readonly onChoose: (id: number) => void;
}) {
  const t = useText();
  return (
    <Select
      aria-label={t('attendance.team')}
      value={props.team.id}
      popupMatchSelectWidth={false}
      options={props.teams.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={props.onChoose}
    />
  );
}
