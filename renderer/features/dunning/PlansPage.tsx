import { Button, Progress, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { DunningPlan } from '../../../shared/features/dunning/plans.contract.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Hundredths of a percent that came in; null where nothing is to come in. */
export function rateOf({
  paidCents,
  owedCents,
}: Pick<DunningPlan, 'paidCents' | 'owedCents'>): number | null {
  return owedCents === 0 ? null : Math.floor((paidCents / owedCents) * 1000) / 10;
}

/** Every plan, newest first, with how far it has come. */
export const PlansPage = observer(function PlansPage() {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const plans = useLoaded(() => api.dunning.plans(), [api]);
  const make = SUPERVISING_ROLES.includes(role) ? (
    <Button type="primary" href="#/fees/dunning/new">
      {t('dunning.make')}
    </Button>
  ) : null;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('dunning.plans')}</h2>
        <span className="unit-card-links">
          <Button href="#/fees/dunning/settings">{t('dunning.settings')}</Button>
          <Button href="#/fees/dunning/work">{t('dunning.work')}</Button>
          {make}
        </span>
      </div>
      <LoadedView of={plans}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('dunning.plans.none')} text={t('dunning.plans.noneText')} action={make} />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('dunning.month')}</th>
                  <th scope="col">{t('dunning.status')}</th>
                  <th scope="col" className="figure">
                    {t('dunning.stageLines')}
                  </th>
                  <th scope="col" className="figure">
                    {t('dunning.owed')}
                  </th>
                  <th scope="col" className="figure">
                    {t('dunning.paid')}
                  </th>
                  <th scope="col">{t('dunning.target')}</th>
                  <th scope="col" className="figure">
                    {t('dunning.status.waiting')}
                  </th>
                  <th scope="col" className="figure">
                    {t('dunning.overdue')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((plan) => (
                  <tr key={plan.id}>
                    <td>
                      <a href={`#/fees/dunning/${plan.id}`}>{plan.month}</a>
                    </td>
                    <td>
                      <PlanStateTag state={plan.state} />
                    </td>
                    <td className="figure">{formatCount(plan.lines)}</td>
                    <td className="figure">{formatMoney(plan.owedCents)}</td>
                    <td className="figure">{formatMoney(plan.paidCents)}</td>
                    <td>
                      <PlanProgress plan={plan} />
                    </td>
                    <td className="figure">{formatCount(plan.statuses.waiting)}</td>
                    <td className="figure">{formatCount(plan.overdue)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
    </section>
  );
});

export function PlanStateTag({ state }: Pick<DunningPlan, 'state'>) {
  const t = useText();
  return (
    <Tag variant="filled" color={state === 'open' ? 'green' : 'default'}>
      {t(`dunning.planState.${state}`)}
    </Tag>
  );
}

export function PlanProgress({ plan }: { readonly plan: DunningPlan }) {
  const t = useText();
  const rate = rateOf(plan);
  const target = plan.targetHundredths / 100;
  const words = t('dunning.progress', { rate: rate === null ? '—' : `${rate}%`, target: `${target}%` });
  return (
    <div className="dunning-progress">
      <Progress
        percent={Math.min(100, rate ?? 0)}
        showInfo={false}
        size="small"
        aria-label={words}
        status={rate !== null && rate >= target ? 'success' : 'normal'}
      />
      <span>{words}</span>
    </div>
  );
}
