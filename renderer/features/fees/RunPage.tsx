import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatShare } from '../../../shared/domain/ratio.ts';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { BillingRun } from '../../../shared/features/fees/billing.contract.ts';
import { paymentAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant, formatMoney } from '../../app/format.ts';
import { runJob } from '../../app/run-job.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { JobProgress } from '../../components/JobProgress.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { BillingSteps } from './BillingSteps.tsx';
import { chargeColumns } from './charges.columns.tsx';
import { RunState } from './RunState.tsx';
import { SkippedCounts } from './SkippedCounts.tsx';

/** One run of bills: a draft to look at and publish, or what became of it. */
export const RunPage = observer(function RunPage({ runId }: { readonly runId: number }) {
  const { api } = useApp();
  const run = useLoaded(() => api.fees.run({ runId }), [api, runId]);
  return <LoadedView of={run}>{(value) => <LoadedRun run={value} onChanged={run.reload} />}</LoadedView>;
});

function LoadedRun(props: { readonly run: BillingRun; readonly onChanged: () => void }) {
  const { run, onChanged } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const job = useJob<BillingRun>();
  const [cancelling, setCancelling] = useState(false);
  const [revision, setRevision] = useState(0);
  const [ofRun] = useState<GridFilters>({ runId: { kind: 'oneOf', values: [run.id] } });
  const values = { month: run.month, units: formatCount(run.units) };
  const waived = { month: run.month, count: formatCount(run.skipped.waived ?? 0) };
  const onlyWaived = run.charges === 0;
  const draft = run.state === 'draft';
  const changed = (): void => {
    setRevision((before) => before + 1);
    onChanged();
  };
  const publish = (): void => {
    void job.run(
      () => api.fees.publishRun({ runId: run.id }),
      () => {
        if (onlyWaived) notices.succeed('fees.run.publishedWaived', waived);
        else
          notices.succeed('fees.run.published', values, { label: 'fees.run.toBills', address: 'fees/bills' });
        changed();
      },
    );
  };
  return (
    <>
      <PageHeader
        title={t('fees.run.title', values)}
        detail={<RunState state={run.state} />}
        up="fees/runs"
        actions={
          draft && SUPERVISING_ROLES.includes(role) ? (
            <>
              <Button danger onClick={() => setCancelling(true)}>
                {t('fees.run.cancel')}
              </Button>
              <Button type="primary" onClick={publish}>
                {onlyWaived ? t('fees.run.publishWaived', waived) : t('fees.run.publish', values)}
              </Button>
            </>
          ) : null
        }
      />
      {draft ? <BillingSteps at="publish" /> : null}
      <section className="panel run-facts">
        <dl className="facts">
          <Fact label={t('fees.items')} value={run.itemNames} />
          <Fact label={t('fees.charges')} value={formatCount(run.charges)} />
          <Fact label={t('fees.bill.total')} value={formatMoney(run.totalCents)} />
          <Fact label={t('fees.madeBy')} value={`${run.madeBy}　${formatInstant(run.madeAt)}`} />
          {run.closedAt === null ? null : (
            <Fact
              label={t(`fees.runState.${run.state}`)}
              value={`${run.closedBy}　${formatInstant(run.closedAt)}`}
            />
          )}
          {run.reason === '' ? null : <Fact label={t('reason.label')} value={run.reason} />}
        </dl>
        {Object.keys(run.skipped).length === 0 ? null : (
          <div className="run-skipped">
            <span className="soft">{t('fees.skipped')}</span>
            <SkippedCounts skipped={run.skipped} />
          </div>
        )}
      </section>
      <DataGrid
        name="fees.run"
        title="fees.bills"
        columns={chargeColumns}
        load={api.fees.listCharges}
        rowId={(row) => row.id}
        revision={revision}
        fixedFilters={ofRun}
        onOpen={(row) => route.go(paymentAddress(row.unitId))}
        exportAs="charges"
        empty={
          onlyWaived
            ? { title: 'fees.bill.allWaived', text: 'fees.bill.allWaivedText' }
            : { title: 'fees.bills.none' }
        }
        summary={(totals) =>
          run.state === 'published'
            ? [
                { label: t('fees.bills.charged'), value: formatMoney(totals.amountCents) },
                { label: t('fees.owed'), value: formatMoney(totals.owedCents) },
                { label: t('fees.collected'), value: formatShare(totals.paidCents, totals.amountCents) },
              ]
            : []
        }
      />
      <JobProgress job={job} title={t('fees.run.publishing', values)} />
      <ReasonDialog
        open={cancelling}
        title={t('fees.run.cancel')}
        okText={t('fees.run.cancel')}
        note={t('fees.run.cancelNote', values)}
        onClose={() => setCancelling(false)}
        submit={async (reason, options) => {
          await runJob(api, await api.fees.cancelRun({ runId: run.id, reason }, options));
          notices.succeed('fees.run.cancelled', values, { label: 'fees.bill', address: 'fees/bills/new' });
          setCancelling(false);
          changed();
        }}
      />
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
