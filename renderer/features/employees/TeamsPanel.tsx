import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Teams in the order in which lists and rosters show them. */
export const TeamsPanel = observer(function TeamsPanel() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const teams = useLoaded(() => api.employees.teams(), [api]);
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const add = (): void => setEdited('new');
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'employees.addTeam', run: add } as const] : []);
  const put = useAction(async (team: Team, active: boolean) => {
    await api.employees.saveTeam({ ...valuesOf(team), active });
    teams.reload();
    notices.succeed(active ? 'employees.teamBack' : 'employees.teamOut', { name: team.name });
  });
  // Two that stood on one place are parted on the way.
  const move = useAction(async (list: readonly Team[], from: number, to: number) => {
    const order = [...list];
    const [moved] = order.splice(from, 1);
    if (moved === undefined) return;
    order.splice(to, 0, moved);
    for (const [index, team] of order.entries()) {
      if (team.position !== index + 1) {
        await api.employees.saveTeam({ ...valuesOf(team), position: index + 1 });
      }
    }
    teams.reload();
  });
  const button = mayChange ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
      {t('employees.addTeam')} <kbd>Alt+N</kbd>
    </Button>
  ) : null;
  return (
    <div className="staff-scroll">
      <LoadedView of={teams}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('employees.noTeam')} text={t('employees.noTeamText')} action={button} />
          ) : (
            <section className="panel">
              <div className="panel-head">
                <h2 className="panel-title">{t('employees.part.teams')}</h2>
                {button}
              </div>
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">{t('employees.team')}</th>
                    <th scope="col">{t('employees.people')}</th>
                    <th scope="col">{t('employees.stateLabel')}</th>
                    <th scope="col" aria-label={t('employees.actions')} />
                  </tr>
                </thead>
                <tbody>
                  {list.map((team, index) => (
                    <tr key={team.id}>
                      <td>{team.name}</td>
                      <td>
                        <a href={`#/staff/employees/list?team=${encodeURIComponent(team.name)}`}>
                          {team.people}
                        </a>
                      </td>
                      <td>
                        <Tag variant="filled" color={team.active ? 'green' : 'default'}>
                          {t(team.active ? 'employees.inUse' : 'employees.outOfUse')}
                        </Tag>
                      </td>
                      <td>
                        {mayChange ? (
                          <div className="staff-actions">
                            <Button
                              size="small"
                              icon={<ArrowUpOutlined aria-hidden="true" />}
                              aria-label={t('employees.moveUp', { name: team.name })}
                              disabled={index === 0}
                              onClick={() => void move.run(list, index, index - 1)}
                            />
                            <Button
                              size="small"
                              icon={<ArrowDownOutlined aria-hidden="true" />}
                              aria-label={t('employees.moveDown', { name: team.name })}
                              disabled={index === list.length - 1}
                              onClick={() => void move.run(list, index, index + 1)}
                            />
                            <Button size="small" onClick={() => setEdited(team)}>
                              {t('employees.rename')}
                            </Button>
                            <Button size="small" onClick={() => void put.run(team, !team.active)}>
                              {t(team.active ? 'employees.putOut' : 'employees.putBack')}
                            </Button>
                          </div>
                        ) : null}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </LoadedView>
      <FormDialog<{ readonly name: string }>
        open={edited !== null}
        title={t(edited === 'new' ? 'employees.addTeam' : 'employees.renameTeam')}
        okText={t('action.save')}
        initialValues={{ name: edited === null || edited === 'new' ? '' : edited.name }}
        onClose={() => setEdited(null)}
        submit={async ({ name }, options) => {
          const saved = await api.employees.saveTeam(
            edited === null || edited === 'new' ? { name } : { ...valuesOf(edited), name },
            options,
          );
          setEdited(null);
          teams.reload();
          notices.succeed('employees.teamSaved', { name: saved.name });
        }}
      >
        <Form.Item
          name="name"
          label={t('employees.teamName')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
      </FormDialog>
    </div>
  );
});

function valuesOf({ id, version, name, position, active }: Team) {
  return { id, version, name, position, active };
}
