import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { hoursWords } from '../../../shared/features/training/minutes.ts';
import { type PlanLine, planCompletion } from '../../../shared/features/training/training.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { SessionDialog } from './SessionDialog.tsx';

const COLOURS = { held: 'green', coming: 'blue', overdue: 'error', cancelled: 'default' } as const;

/** 年度計劃: what is to be trained in which month, and what was held of it. */
export const PlanPanel = observer(function PlanPanel({
  query,
}: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const asked = Number(query.get('year') ?? today.slice(0, 4));
  const year = asked >= 2000 && asked <= 2199 ? asked : Number(today.slice(0, 4));
  const plan = useLoaded(() => api.training.plan({ year }), [api, year]);
  const [edited, setEdited] = useState<PlanLine | 'new' | null>(null);
  const [cancelled, setCancelled] = useState<PlanLine | null>(null);
  const [planned, setPlanned] = useState<PlanLine | null>(null);
  const go = (to: number): void => route.replace(`staff/training/plan?year=${to}`);
  const add = (): void => setEdited('new');
  const restore = useAction(async ({ id, version, subject }: PlanLine) => {
    await api.training.restorePlanLine({ id, version });
    plan.reload();
    notices.succeed('training.planRestored', { subject });
  });
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'training.addPlan', run: add } as const] : []);
  const button = mayChange ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
      {t('training.addPlan')} <kbd>Alt+N</kbd>
    </Button>
  ) : null;
  const completion = planCompletion(plan.loadable.value ?? []);
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
        {completion.planned === 0 ? null : (
          <span className="soft">{t('training.completion', { ...completion })}</span>
        )}
        {button}
      </div>
      <div className="staff-scroll">
        <LoadedView of={plan}>
          {(lines) =>
            lines.length === 0 ? (
              <EmptyState title={t('training.noPlan', { year })} text={t('training.noPlanText')} />
            ) : (
              <section className="panel">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('training.month')}</th>
                      <th scope="col">{t('training.subject')}</th>
                      <th scope="col">{t('training.for')}</th>
                      <th scope="col" className="figure">
                        {t('training.hours')}
                      </th>
                      <th scope="col">{t('training.trainer')}</th>
                      <th scope="col">{t('training.budget')}</th>
                      <th scope="col">{t('training.stateLabel')}</th>
                      <th scope="col" aria-label={t('employees.actions')} />
                    </tr>
                  </thead>
                  <tbody>
                    {lines.map((line) => (
                      <tr key={line.id}>
                        <td>{line.month}</td>
                        <td>{line.subject}</td>
                        <td>
                          {[line.teamNames === '' ? t('training.everybody') : line.teamNames, line.posts]
                            .filter((part) => part !== '')
                            .join(' · ')}
                        </td>
                        <td className="figure">{hoursWords(line.minutes)}</td>
                        <td>{line.trainer}</td>
                        <td>{line.budget}</td>
                        <td>
                          <Tag variant="filled" color={COLOURS[line.state]}>
                            {t(`training.plan.${line.state}`)}
                          </Tag>{' '}
                          <span className="soft">
                            {line.cancelledReason}
                            {line.held === 0
                              ? ''
                              : t('training.heldNote', {
                                  held: line.held,
                                  hours: hoursWords(line.heldMinutes),
                                  people: line.attended,
                                })}
                          </span>
                        </td>
                        <td>
                          {mayChange ? (
                            <div className="staff-actions">
                              {line.state === 'cancelled' ? (
                                <Button size="small" onClick={() => void restore.run(line)}>
                                  {t('training.restore')}
                                </Button>
                              ) : (
                                <>
                                  <Button size="small" onClick={() => setPlanned(line)}>
                                    {t('training.arrange')}
                                  </Button>
                                  <Button
                                    size="small"
                                    aria-label={`${t('action.edit')} ${line.subject}`}
                                    onClick={() => setEdited(line)}
                                  >
                                    {t('action.edit')}
                                  </Button>
                                  <Button
                                    size="small"
                                    aria-label={`${t('training.cancel')} ${line.subject}`}
                                    disabled={line.held + line.open > 0}
                                    onClick={() => setCancelled(line)}
                                  >
                                    {t('training.cancel')}
                                  </Button>
                                </>
                              )}
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
      </div>
      <PlanDialog
        edited={edited}
        year={year}
        onClose={() => setEdited(null)}
        onSaved={({ subject }) => {
          setEdited(null);
          plan.reload();
          notices.succeed('training.planSaved', { subject });
        }}
      />
      <SessionDialog
        open={planned !== null}
        session={null}
        plan={planned}
        onClose={() => setPlanned(null)}
        onSaved={({ id }) => route.go(`staff/training/${id}`)}
      />
      <ReasonDialog
        open={cancelled !== null}
        title={t('training.cancelPlan', { subject: cancelled?.subject ?? '' })}
        okText={t('training.cancel')}
        note={t('training.cancelPlanNote')}
        onClose={() => setCancelled(null)}
        submit={async (reason, options) => {
          if (cancelled === null) return;
          const { id, version } = cancelled;
          await api.training.cancelPlanLine({ id, version, reason }, options);
          setCancelled(null);
          plan.reload();
        }}
      />
    </>
  );
});
