import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { GridQueryInput } from '../../../shared/api/grid-query.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import { CASHIER_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { UnitAccount, UnitAccountAsOf } from '../../../shared/features/fees/charges.contract.ts';
import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { paymentAddress } from '../../app/addresses.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { GiveCharge } from './GiveCharge.tsx';

/** What a household owes, holds and last paid, on its one-screen file; or what it did at the end of a past day. */
export const UnitMoneyCard = observer(function UnitMoneyCard({ unitId, on }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const [giving, setGiving] = useState(false);
  const account = useLoaded<UnitAccount | UnitAccountAsOf>(
    () => (on === null ? api.fees.unitAccount({ unitId }) : api.fees.unitAccountAsOf({ unitId, on })),
    [api, unitId, on],
  );
  const reductions = useLoaded(
    async () => (on === null ? (await api.fees.listReductions(reducedOf(unitId))).rows : []),
    [api, unitId, on],
  );
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('archives.money')}</h2>
        <span className="unit-card-links">
          {on === null && SUPERVISING_ROLES.includes(role) ? (
            <>
              <Button type="link" size="small" onClick={() => setGiving(true)}>
                {t('fees.giveCharge')}
              </Button>
              <a href={`#/fees/bills/new?unit=${unitId}`}>{t('fees.billOne')}</a>
            </>
          ) : null}
          {on === null && CASHIER_ROLES.includes(role) ? (
            <a href={`#/${paymentAddress(unitId)}`}>
              {t('fees.take')} <kbd>F4</kbd>
            </a>
          ) : null}
        </span>
      </div>
      <LoadedView of={account}>
        {(value) => (
          <>
            <Account account={value} />
            <ChargedLess reductions={reductions.loadable.value ?? []} />
          </>
        )}
      </LoadedView>
      {on === null ? (
        <GiveCharge
          unitId={unitId}
          unitName={nameIn(account.loadable.value)}
          open={giving}
          onClose={() => setGiving(false)}
          onDone={() => {
            setGiving(false);
            account.reload();
          }}
        />
      ) : null}
    </section>
  );
});

/** What is or will be charged less. */
function reducedOf(unitId: number): GridQueryInput {
  return {
    filters: {
      unitId: { kind: 'oneOf', values: [unitId] },
      standing: { kind: 'oneOf', values: ['inForce', 'ahead'] },
    },
  };
}

function ChargedLess({ reductions }: { readonly reductions: readonly Reduction[] }) {
  const t = useText();
  if (reductions.length === 0) return null;
  return (
    <>
      <h3 className="unit-card-part">{t('fees.reductions')}</h3>
      <dl className="unit-lines">
        {reductions.map(({ id, itemName, kind, offHundredths, fromOn, toOn, endedOn }) => (
          <div key={id}>
            <dt>
              {itemName} · {t(`fees.reduction.kind.${kind}`)}{' '}
              <span className="soft">
                {fromOn}–{endedOn ?? toOn}
              </span>
            </dt>
            <dd>−{formatScaled(offHundredths, 2)}%</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function nameIn(account: UnitAccount | UnitAccountAsOf | null | undefined): string {
  return account && 'unitName' in account ? account.unitName : '';
}

function Account({ account }: { readonly account: UnitAccount | UnitAccountAsOf }) {
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
      {'credits' in account && account.credits.some(({ purposeId }) => purposeId !== null) ? (
        <dl className="unit-lines">
          {account.credits.map(({ purposeId, purposeName, cents }) => (
            <div key={purposeId ?? 0}>
              <dt>
                {t('fees.credit')} · {purposeId === null ? t('fees.purpose.any') : purposeName}
              </dt>
              <dd>{formatMoney(cents)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {'lateFeeCents' in account && account.lateFeeCents > 0 ? (
        <p className="soft">
          {t('fees.lateFee.ifPaid')} {formatMoney(account.lateFeeCents)}
        </p>
      ) : null}
      {'on' in account ? (
        <p className="soft">
          {t('fees.byThen', {
            charged: formatMoney(account.chargedCents),
            paid: formatMoney(account.paidCents),
          })}
        </p>
      ) : null}
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
                  {receipt.voided ? <Tag variant="filled">{t('fees.voided')}</Tag> : null}
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
