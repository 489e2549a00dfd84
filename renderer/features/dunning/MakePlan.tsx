import { Alert, Button, Form, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { monthOf, monthRange } from '../../../shared/domain/calendar.ts';
import type { MadePlan, PlanPreview } from '../../../shared/features/dunning/plans.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';
import { PreviewTables } from './PreviewTables.tsx';

const USUAL_TARGET_HUNDREDTHS = 8500;

/** A plan is made in one step: choose, look at every household that is in it or left out, and make it. */
export const MakePlan = observer(function MakePlan() {
  const { api, route, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [month, setMonth] = useState(monthOf(today));
  const [minimumCents, setMinimumCents] = useState<number | null>(0);
  const [targetHundredths, setTarget] = useState<number | null>(USUAL_TARGET_HUNDREDTHS);
  const [dueBy, setDueBy] = useState<string | null>(monthRange(monthOf(today)).last);
  const [assigneeId, setAssigneeId] = useState<number | null>(null);
  const [without, setWithout] = useState<readonly number[]>([]);
  const preview = useLoaded<PlanPreview>(
    () => api.dunning.previewPlan({ month, minimumCents: minimumCents ?? 0 }),
    [api, month, minimumCents],
  );
  const settings = useLoaded(() => api.dunning.settings(), [api]);
  const job = useJob<MadePlan>();
  const make = (): void => {
    void job.run(
      () =>
        api.dunning.makePlan({
          month,
          minimumCents: minimumCents ?? 0,
          targetHundredths: targetHundredths ?? USUAL_TARGET_HUNDREDTHS,
          dueBy: dueBy ?? monthRange(month).last,
          assigneeId,
          without: [...without],
        }),
      (plan) => {
        notices.succeed('dunning.made', { month, count: formatCount(plan.lines) });
        route.go(`fees/dunning/${plan.id}`);
      },
    );
  };
  const count = (preview.loadable.value?.lines ?? []).filter(
    ({ unitId }) => !without.includes(unitId),
  ).length;
  return (
    <>
      <PageHeader
        title={t('dunning.make')}
        up="fees/dunning"
        actions={
          <Button type="primary" disabled={count === 0} onClick={make}>
            {t('dunning.makeOf', { month, count: formatCount(count) })}
          </Button>
        }
      />
      <Form layout="vertical" component="div" requiredMark={false} className="panel dunning-choice">
        <Form.Item label={t('dunning.month')} htmlFor="dunning-month">
          <MonthInput
            id="dunning-month"
            value={month}
            allowClear={false}
            onChange={(chosen) => {
              if (chosen === null) return;
              setMonth(chosen);
              setDueBy(monthRange(chosen).last);
            }}
          />
        </Form.Item>
        <Form.Item label={t('dunning.minimum')} htmlFor="dunning-minimum">
          <MoneyInput id="dunning-minimum" value={minimumCents} onChange={setMinimumCents} />
        </Form.Item>
        <Form.Item label={t('dunning.target')} htmlFor="dunning-target">
          <PercentInput id="dunning-target" value={targetHundredths} onChange={setTarget} />
        </Form.Item>
        <Form.Item label={t('dunning.dueBy')} htmlFor="dunning-due">
          <DateInput id="dunning-due" value={dueBy} allowClear={false} onChange={setDueBy} />
        </Form.Item>
        <Form.Item label={t('dunning.fallback')} htmlFor="dunning-assignee">
          <Select<number | null>
            id="dunning-assignee"
            value={assigneeId}
            options={[
              { value: null, label: t('dunning.nobody') },
              ...(settings.loadable.value?.staff ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setAssigneeId}
          />
        </Form.Item>
      </Form>
      <LoadedView of={preview}>
        {(value) => (
          <>
            {value.closes === null ? null : (
              <Alert
                type="info"
                showIcon
                title={t('dunning.closesEarlier', {
                  month: value.closes.month,
                  count: formatCount(value.closes.left),
                })}
              />
            )}
            <PreviewTables
              preview={value}
              without={without}
              willPress={t('dunning.willPress', {
                count: formatCount(count),
                amount: formatMoney(
                  value.lines
                    .filter(({ unitId }) => !without.includes(unitId))
                    .reduce((sum, { owedCents }) => sum + owedCents, 0),
                ),
              })}
              onToggle={(unitId) =>
                setWithout(
                  without.includes(unitId) ? without.filter((id) => id !== unitId) : [...without, unitId],
                )
              }
            />
          </>
        )}
      </LoadedView>
      <JobProgress job={job} title={t('dunning.making', { month })} />
    </>
  );
});
