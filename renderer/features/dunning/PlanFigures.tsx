import type { PlanDetail } from '../../../shared/features/dunning/plans.contract.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { PlanProgress } from './PlansPage.tsx';
import { stageWords } from './stage-words.ts';

/** How far a plan has come, by stage, by person and by reason, each figure with how it is counted. */
export function PlanFigures({ plan }: { readonly plan: PlanDetail }) {
  const t = useText();
  return (
    <div className="dunning-figures">
      <section className="panel">
        <PlanProgress plan={plan} />
        <p className="soft">
          {t('dunning.progressNote', {
            paid: formatMoney(plan.paidCents),
            owed: formatMoney(plan.owedCents),
          })}
        </p>
        <h3 className="dunning-subtitle">{t('dunning.byAssignee')}</h3>
        <ul className="unit-lines">
          {plan.assignees.map((assignee) => (
            <li key={assignee.staffId ?? 0}>
              <span>{assignee.name === '' ? t('dunning.nobody') : assignee.name}</span>
              <span>
                {t('dunning.assigneeDone', {
                  done: formatCount(assignee.done),
                  lines: formatCount(assignee.lines),
                })}
                {assignee.overdue === 0 ? null : (
                  <strong className="dunning-warn">
                    {' '}
                    {t('dunning.assigneeOverdue', { count: formatCount(assignee.overdue) })}
                  </strong>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel">
        <h3 className="dunning-subtitle">{t('dunning.byStage')}</h3>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('dunning.stage')}</th>
              <th scope="col" className="figure">
                {t('dunning.stageLines')}
              </th>
              <th scope="col" className="figure">
                {t('dunning.stageActs')}
              </th>
              <th scope="col" className="figure">
                {t('dunning.stageLetters')}
              </th>
              <th scope="col" className="figure">
                {t('dunning.stageRecovered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.stages.map((stage) => (
              <tr key={stage.stage}>
                <td>{stageWords(stage.stage, t)}</td>
                <td className="figure">{formatCount(stage.lines)}</td>
                {stage.acts === 0 ? (
                  <td colSpan={3} className="soft">
                    {t('dunning.zeroSent')}
                  </td>
                ) : (
                  <>
                    <td className="figure">{formatCount(stage.acts)}</td>
                    <td className="figure">{formatCount(stage.letters)}</td>
                    <td className="figure">{formatMoney(stage.recoveredCents)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="soft">{t('dunning.byStageNote')}</p>
      </section>
      <section className="panel">
        <h3 className="dunning-subtitle">{t('dunning.byReason')}</h3>
        <ul className="unit-lines">
          {plan.reasons.map(({ reason, units }) => (
            <li key={reason}>
              <span>{t(reason === '' ? 'dunning.reason.none' : `dunning.reason.${reason}`)}</span>
              <span>{formatCount(units)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
