import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { CASHIER_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { DeductionTable } from './DeductionTable.tsx';
import { type DepositDialog, DepositDialogs } from './DepositDialogs.tsx';
import { DepositPapers } from './DepositPapers.tsx';
import { DepositSteps } from './DepositSteps.tsx';
import { DepositStateTag } from './deposits.columns.tsx';

/** One deposit: where it stands, what comes next, and how it came here. */
export const DepositPage = observer(function DepositPage({ depositId }: { readonly depositId: number }) {
  const { api } = useApp();
  const loaded = useLoaded(() => api.deposits.deposit({ depositId }), [api, depositId]);
  return (
    <div className="deposit-scroll">
      <LoadedView of={loaded}>
        {(deposit) => <OneDeposit deposit={deposit} onChanged={loaded.reload} />}
      </LoadedView>
    </div>
  );
});

function OneDeposit({ deposit, onChanged }: { readonly deposit: Deposit; readonly onChanged: () => void }) {
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const [dialog, setDialog] = useState<DepositDialog | null>(null);
  const { state, waitsUntil } = deposit;
  const overdue = state === 'toRefund' && waitsUntil !== null && waitsUntil < today;
  const steps = nextSteps(deposit, role);
  const [first, ...others] = steps;
  const facts = [
    [t('deposits.amount'), formatMoney(deposit.amountCents)],
    [t('deposits.deducted'), formatMoney(deposit.deductedCents)],
    [t('deposits.held'), formatMoney(deposit.heldCents)],
  ] as const;
  return (
    <>
      <h2 className="panel-title">
        <a href="#/fees/deposits">{t('deposits.title')}</a> ›{' '}
        <a href={`#/${unitAddress(deposit.unitId)}`}>{deposit.unitName}</a> {deposit.kindName}　
        <DepositStateTag state={state} overdue={overdue} />{' '}
        {waitsUntil !== null && (state === 'toInspect' || state === 'toRefund') ? (
          <span className="soft">{t(`deposits.wait.${state}`, { date: waitsUntil })}</span>
        ) : null}
      </h2>
      <div className="deposit-actions">
        {first === undefined ? null : (
          <Button type="primary" onClick={() => setDialog(first)}>
            {t(LABELS[first])}
          </Button>
        )}
        {others.map((step) => (
          <Button key={step} onClick={() => setDialog(step)}>
            {t(LABELS[step])}
          </Button>
        ))}
      </div>
      <section className="panel">
        <dl className="deposit-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="figure">{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('deposits.payer')}</dt>
            <dd>{deposit.payerName}</dd>
          </div>
          <div>
            <dt>{t('deposits.terms')}</dt>
            <dd>
              {t(deposit.inspected ? 'deposits.terms.inspected' : 'deposits.terms.plain', {
                days: deposit.inspectAfterDays,
                refund: deposit.refundDays,
              })}
              {deposit.source === '' ? null : <span className="soft">　{deposit.source}</span>}
            </dd>
          </div>
        </dl>
        {deposit.note === '' ? null : <p className="soft">{deposit.note}</p>}
        <p className="soft">{t('deposits.notIncome')}</p>
      </section>
      <DeductionTable deposit={deposit} mayChange={CASHIER_ROLES.includes(role)} onChanged={onChanged} />
      <DepositPapers deposit={deposit} />
      <DepositSteps steps={deposit.steps} />
      <DepositDialogs
        deposit={deposit}
        shown={dialog}
        onClose={() => setDialog(null)}
        onDone={() => {
          setDialog(null);
          onChanged();
        }}
      />
    </>
  );
}

const LABELS = {
  take: 'deposits.take',
  cancel: 'deposits.cancel',
  apply: 'deposits.apply',
  inspect: 'deposits.inspect',
  withdrawApplication: 'deposits.withdrawApplication',
  confirm: 'deposits.confirm',
  deduct: 'deposits.deduct',
  refund: 'deposits.refund',
  withdrawConfirmation: 'deposits.withdrawConfirmation',
} as const satisfies Record<DepositDialog, string>;

/** What may be done next, the usual step first. */
function nextSteps({ state, deductedCents }: Deposit, role: Parameters<typeof CASHIER_ROLES.includes>[0]) {
  if (!CASHIER_ROLES.includes(role)) return [];
  const steps: DepositDialog[] = [];
  if (state === 'due') steps.push('take', 'cancel');
  if (state === 'held') steps.push('apply');
  if (state === 'toInspect') steps.push('inspect');
  if (state === 'toConfirm') steps.push('confirm', 'deduct');
  if (state === 'toRefund') steps.push('refund');
  if (state === 'toInspect' || (state === 'toConfirm' && deductedCents === 0)) {
    steps.push('withdrawApplication');
  }
  if (state === 'toRefund' && SUPERVISING_ROLES.includes(role)) steps.push('withdrawConfirmation');
  return steps;
}
