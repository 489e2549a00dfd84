import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { CASHIER_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { UnitAccount } from '../../../shared/features/fees/charges.contract.ts';
import { paymentAddress } from '../../app/addresses.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { GiveCharge } from './GiveCharge.tsx';

/** What a household owes, holds and last paid, on its one-screen file. */
export const UnitMoneyCard = observer(function UnitMoneyCard({ unitId }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const [giving, setGiving] = useState(false);
  const account = useLoaded(() => api.fees.unitAccount({ unitId }), [api, unitId]);
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('archives.money')}</h2>
        <span className="unit-card-links">
          {SUPERVISING_ROLES.includes(role) ? (
            <>
              <Button type="link" size="small" onClick={() => setGiving(true)}>
                {t('fees.giveCharge')}
              </Button>
              <a href={`#/fees/bills/new?unit=${unitId}`}>{t('fees.billOne')}</a>
            </>
          ) : null}
          {CASHIER_ROLES.includes(role) ? (
            <a href={`#/${paymentAddress(unitId)}`}>
              {t('fees.take')} <kbd>F4</kbd>
            </a>
          ) : null}
        </span>
      </div>
      <LoadedView of={account}>{(value) => <Account account={value} />}</LoadedView>
      <GiveCharge
        unitId={unitId}
        unitName={account.loadable.value?.unitName ?? ''}
        open={giving}
        onClose={() => setGiving(false)}
        onDone={() => {
          setGiving(false);
          account.reload();
        }}
      />
    </section>
  );
});

function Account({ account }: { readonly account: UnitAccount }) {
  const t = useText();
  const receipts = account.recentReceipts.slice(0, 3);
  return (
    <>
      <dl className="unit-figures">
        <div>
          <dt>{t('fees.owedInAll')}</dt>
          <dd className="unit-figure">{formatMoney(account.owedCents)}</dd>
        </div>
        <div>
          <dt>{t('fees.overdue')}</dt>
          <dd className="unit-figure" data-warn={account.overdueCents > 0}>
            {formatMoney(account.overdueCents)}
          </dd>
        </div>
        <div>
          <dt>{t('fees.credit')}</dt>
          <dd className="unit-figure">{formatMoney(account.creditCents)}</dd>
        </div>
      </dl>
      {account.owedCents === 0 ? <p className="soft">{t('archives.nothingOwed')}</p> : null}
      {account.paidThrough.length === 0 ? null : (
        <dl className="unit-lines">
          {account.paidThrough.map(({ itemId, itemName, on }) => (
            <div key={itemId}>
              <dt>
                {itemName} · {t('archives.paidThrough')}
              </dt>
              <dd>{on ?? t('archives.neverPaid')}</dd>
            </div>
          ))}
        </dl>
      )}
      {receipts.length === 0 ? null : (
        <>
          <h3 className="unit-card-part">{t('archives.lastReceipts')}</h3>
          <ul className="unit-lines">
            {receipts.map((receipt) => (
              <li key={receipt.id}>
                <span>
                  <a href={`#/fees/receipts/${receipt.id}`}>{receipt.number}</a>{' '}
                  <span className="soft">{receipt.receivedOn}</span>
                </span>
                <span className="figure">{formatMoney(receipt.amountCents)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
