import { Pagination, Spin, Tabs } from 'antd';
import { observer } from 'mobx-react-lite';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNote } from '../../components/FailureNote.tsx';
import { type BillingStore, PREVIEW_ROWS } from './billing.store.ts';
import { Explanation } from './Explanation.tsx';
import { SkippedCounts } from './SkippedCounts.tsx';

/** What would be billed, line by line with its formula, and what would be left out and why. */
export const BillingPreview = observer(function BillingPreview({ store }: { readonly store: BillingStore }) {
  const t = useText();
  const { value, failure, phase } = store.preview;
  if (failure !== null && phase === 'failed') {
    return <FailureNote failure={failure} onRetry={() => void store.turnTo(store.page)} />;
  }
  if (value === null) {
    return phase === 'loading' ? (
      <Spin className="loading" delay={200} />
    ) : (
      <p className="soft">{t('fees.bill.chooseItem')}</p>
    );
  }
  const { counts } = value;
  const skippedInAll = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <dl className="billing-figures panel" aria-live="polite">
        <Figure label={t('fees.units')} value={formatCount(counts.units)} />
        <Figure label={t('fees.charges')} value={formatCount(counts.charges)} />
        <Figure label={t('fees.bill.total')} value={formatMoney(counts.totalCents)} />
        <Figure label={t('fees.skipped')} value={formatCount(skippedInAll)} />
      </dl>
      <Tabs
        className="billing-tabs"
        items={[
          {
            key: 'charges',
            label: t('fees.bill.toCharge', { count: formatCount(counts.charges) }),
            children: <PlannedCharges store={store} />,
          },
          {
            key: 'skipped',
            label: t('fees.bill.toSkip', { count: formatCount(skippedInAll) }),
            children: <SkippedPairs store={store} />,
          },
        ]}
      />
    </>
  );
});

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const PlannedCharges = observer(function PlannedCharges({ store }: { readonly store: BillingStore }) {
  const t = useText();
  const { charges = [], counts } = store.preview.value ?? {};
  if (store.onlyWaived) {
    return <EmptyState title={t('fees.bill.allWaived')} text={t('fees.bill.allWaivedText')} />;
  }
  if (charges.length === 0) {
    return <EmptyState title={t('fees.bill.nothing')} text={t('fees.bill.nothingText')} />;
  }
  return (
    <>
      <table className="plain-table billing-table">
        <thead>
          <tr>
            <th scope="col">{t('fees.unit')}</th>
            <th scope="col">{t('fees.item')}</th>
            <th scope="col">{t('fees.period')}</th>
            <th scope="col">{t('fees.explanation')}</th>
            <th scope="col">{t('fees.dueOn')}</th>
            <th scope="col" className="figure">
              {t('fees.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {charges.map((charge) => (
            <tr key={`${charge.unitId} ${charge.itemId} ${charge.periodStart}`}>
              <td>
                <a href={`#/${unitAddress(charge.unitId)}`}>{charge.unitName}</a>
              </td>
              <td>{charge.itemName}</td>
              <td>{periodText(charge.periodStart, charge.periodEnd)}</td>
              <td>
                <Explanation inputs={charge.inputs} />
              </td>
              <td>{charge.dueOn}</td>
              <td className="figure">{formatMoney(charge.amountCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pages total={counts?.charges ?? 0} page={store.page} onTurn={(page) => void store.turnTo(page)} />
    </>
  );
});

const SkippedPairs = observer(function SkippedPairs({ store }: { readonly store: BillingStore }) {
  const t = useText();
  const { skipped = [], counts } = store.preview.value ?? {};
  if (Object.keys(counts?.skipped ?? {}).length === 0) {
    return <EmptyState title={t('fees.skipped.none')} />;
  }
  return (
    <>
      <SkippedCounts
        skipped={counts?.skipped ?? {}}
        chosen={store.reason}
        onChoose={(reason) => void store.showSkipped(store.reason === reason ? null : reason)}
      />
      <table className="plain-table billing-table">
        <thead>
          <tr>
            <th scope="col">{t('fees.unit')}</th>
            <th scope="col">{t('fees.item')}</th>
            <th scope="col">{t('fees.skip.reason')}</th>
            <th scope="col">{t('fees.skip.next')}</th>
          </tr>
        </thead>
        <tbody>
          {skipped.map((pair) => (
            <tr key={`${pair.unitId} ${pair.itemId} ${pair.reason} ${pair.days?.start ?? ''}`}>
              <td>
                <a href={`#/${unitAddress(pair.unitId)}`}>{pair.unitName}</a>
              </td>
              <td>{pair.itemName}</td>
              <td>
                {t(`fees.skip.${pair.reason}`)}
                {pair.from === null ? '' : ` ${pair.from}`}
                {pair.days === null ? '' : ` ${periodText(pair.days.start, pair.days.end)}`}
              </td>
              <td>
                {pair.reason === 'noPrice' || pair.reason === 'notAttached' || pair.reason === 'noPool' ? (
                  <a href={`#/fees/items/${pair.itemId}`}>{t(`fees.skip.${pair.reason}.next`)}</a>
                ) : (
                  <span className="soft">{t(`fees.skip.${pair.reason}.next`)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pages
        total={store.skippedTotal}
        page={store.skippedPage}
        onTurn={(page) => void store.showSkipped(store.reason, page)}
      />
    </>
  );
});

function Pages(props: {
  readonly total: number;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}) {
  if (props.total <= PREVIEW_ROWS) return null;
  return (
    <Pagination
      align="end"
      pageSize={PREVIEW_ROWS}
      showSizeChanger={false}
      total={props.total}
      current={props.page + 1}
      onChange={(page) => props.onTurn(page - 1)}
    />
  );
}
