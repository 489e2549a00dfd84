import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { EmployeeDialog } from './EmployeeDialog.tsx';
import { employeeColumns } from './employees.columns.tsx';

const SCOPES = ['here', 'left', 'all'] as const;
const STATES: Readonly<Record<(typeof SCOPES)[number], readonly string[] | null>> = {
  here: ['coming', 'working', 'leaving'],
  left: ['left'],
  all: null,
};

/** Everybody on file, of one team or of all, and those who left apart. */
export const EmployeeList = observer(function EmployeeList({
  query,
}: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const [adding, setAdding] = useState(false);
  const [revision, setRevision] = useState(0);
  const teams = useLoaded(() => api.employees.teams(), [api, revision]);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'here';
  const team = query.get('team') ?? '';
  const states = STATES[scope];
  const filters: GridFilters = {
    ...(states === null ? {} : { state: { kind: 'oneOf', values: [...states] } }),
    ...(team === '' ? {} : { teamName: { kind: 'oneOf', values: [team] } }),
  };
  const show = (next: { readonly scope?: string; readonly team?: string }): void => {
    const asked = new URLSearchParams({ scope: next.scope ?? scope, team: next.team ?? team });
    route.replace(`staff/employees/list?${asked.toString()}`);
  };
  const add = (): void => setAdding(true);
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'employees.add', run: add } as const] : []);
  const button = (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
      {t('employees.add')} <kbd>Alt+N</kbd>
    </Button>
  );
  return (
    <>
      <DataGrid
        name="employees.list"
        title="employees.register"
        columns={employeeColumns}
        load={api.employees.list}
        rowId={({ id }) => id}
        revision={revision}
        onOpen={({ id }) => route.go(`staff/employees/${id}`)}
        fixedFilters={filters}
        exportAs="employees"
        quickFilterHint="employees.hint"
        tools={
          <>
            <Segmented
              value={scope}
              aria-label={t('employees.scopeLabel')}
              options={SCOPES.map((value) => ({ value, label: t(`employees.scope.${value}`) }))}
              onChange={(value) => show({ scope: value })}
            />
            <Select
              className="staff-team-filter"
              aria-label={t('employees.team')}
              value={team}
              options={[
                { value: '', label: t('employees.allTeams') },
                ...(teams.loadable.value ?? []).map(({ name }) => ({ value: name, label: name })),
              ]}
              onChange={(value) => show({ team: value })}
            />
            {mayChange ? button : null}
          </>
        }
        empty={{
          title: scope === 'left' ? 'employees.noneLeft' : 'employees.none',
          ...(scope === 'left' ? {} : { text: 'employees.noneText' as const }),
          ...(mayChange && scope !== 'left'
            ? {
                action: (
                  <div className="staff-actions">
                    {(teams.loadable.value ?? []).length === 0 ? (
                      <Button onClick={() => route.go('staff/employees/teams')}>
                        {t('employees.addTeam')}
                      </Button>
                    ) : null}
                    {button}
                  </div>
                ),
              }
            : {}),
        }}
      />
      <EmployeeDialog
        edited={adding ? 'new' : null}
        onClose={() => setAdding(false)}
        onStale={() => undefined}
        onSaved={({ id, name }) => {
          setAdding(false);
          setRevision(revision + 1);
          notices.succeed('employees.saved', { name });
          route.go(`staff/employees/${id}`);
        }}
      />
    </>
  );
});
