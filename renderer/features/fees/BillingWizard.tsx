import { Button, Checkbox, Form } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { BillingRun } from '../../../shared/features/fees/billing.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useJob } from '../../app/use-job.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { BillingPreview } from './BillingPreview.tsx';
import { BillingSteps } from './BillingSteps.tsx';
import { BillingStore } from './billing.store.ts';

/** Bills a month in four plain steps: what, see it, make it as a draft, publish. */
export const BillingWizard = observer(function BillingWizard(props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, notices, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const unit = Number(props.query.get('unit') ?? Number.NaN);
  const unitId = Number.isSafeInteger(unit) ? unit : null;
  const [store] = useState(() => new BillingStore(api, today.slice(0, 7), unitId));
  const job = useJob<BillingRun>();
  useEffect(() => void store.load(), [store]);

  const { counts } = store.preview.value ?? {};
  const waived = { month: store.month, count: formatCount(store.waived) };
  const billOne = useAction(async () => {
    if (unitId === null) return;
    const run = await api.fees.billUnit({ unitId, month: store.month, itemIds: [...store.itemIds] });
    if (run.charges === 0) {
      const count = formatCount(run.skipped.waived ?? 0);
      notices.succeed('fees.run.publishedWaived', { month: run.month, count });
    } else notices.succeed('fees.run.publishedOne', { month: run.month, charges: run.charges });
    route.go(`archives/units/${unitId}`);
  });
  const makeDraft = (): void => {
    void job.run(
      () => api.fees.startBilling({ month: store.month, itemIds: [...store.itemIds] }),
      (run) => route.go(`fees/runs/${run.id}`),
    );
  };

  const items = store.items.value ?? [];
  return (
    <>
      <PageHeader
        title={t(unitId === null ? 'fees.bill' : 'fees.billOne')}
        detail={unitId === null ? undefined : store.preview.value?.charges[0]?.unitName}
        up={unitId === null ? 'fees/bills' : `archives/units/${unitId}`}
        actions={
          unitId === null ? (
            <Button type="primary" disabled={!store.canBill} onClick={makeDraft}>
              {store.onlyWaived
                ? t('fees.bill.draftWaived', waived)
                : t('fees.bill.draft', { units: formatCount(counts?.units ?? 0), month: store.month })}
            </Button>
          ) : (
            <Button
              type="primary"
              disabled={!store.canBill}
              loading={billOne.busy}
              onClick={() => void billOne.run()}
            >
              {store.onlyWaived
                ? t('fees.run.publishWaived', waived)
                : t('fees.bill.one', { charges: formatCount(counts?.charges ?? 0), month: store.month })}
            </Button>
          )
        }
      />
      {unitId === null ? <BillingSteps at="preview" /> : null}
      {store.items.failure === null ? null : (
        <FailureNote failure={store.items.failure} onRetry={() => void store.load()} />
      )}
      {store.items.phase === 'ready' && items.length === 0 ? (
        <EmptyState
          title={t('fees.items.none')}
          text={t('fees.items.noneText')}
          action={<a href="#/fees/items">{t('fees.items')}</a>}
        />
      ) : (
        <>
          <section className="panel billing-choice">
            <Form layout="inline">
              <Form.Item label={t('fees.month')} htmlFor="billing-month">
                <MonthInput
                  id="billing-month"
                  allowClear={false}
                  value={store.month}
                  onChange={(month) => void (month === null ? undefined : store.chooseMonth(month))}
                />
              </Form.Item>
              <Form.Item label={t('fees.items')}>
                <Checkbox.Group<number>
                  value={[...store.itemIds]}
                  options={items.map((item) => ({ value: item.id, label: item.name }))}
                  onChange={(ids) => void store.chooseItems(ids)}
                />
              </Form.Item>
            </Form>
          </section>
          <BillingPreview store={store} />
        </>
      )}
      <JobProgress job={job} title={t('fees.bill.drafting', { month: store.month })} />
    </>
  );
});
