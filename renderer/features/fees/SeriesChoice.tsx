import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useId } from 'react';
import type { CreditPurpose } from '../../../shared/features/fees/prepaid.contract.ts';
import { firstItemOf, usualSeries } from '../../../shared/features/fees/receipt-series.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PaymentStore } from './payment.store.ts';
import { keepSeriesHere } from './receipt-places.ts';

/** The series that numbers the receipt: that of its first fee, or the counter's own; an office of one series is not asked. */
export const SeriesChoice = observer(function SeriesChoice(props: {
  readonly store: PaymentStore;
  readonly purposes: readonly CreditPurpose[];
}) {
  const { store, purposes } = props;
  const { api } = useApp();
  const t = useText();
  const id = useId();
  const loaded = useLoaded(() => api.fees.receiptSeries(), [api]);
  const all = loaded.loadable.value;
  useEffect(() => {
    // The counter's own may have been shut, or be of another office.
    const open = all?.some((series) => series.active && series.id === store.seriesId) ?? true;
    if (!open) store.chooseSeries(null);
  }, [all, store]);
  const open = (all ?? []).filter(({ active }) => active);
  if (open.length < 2) return null;
  const keptFor =
    store.overCents > 0 ? purposes.find((each) => each.id === store.creditPurposeId) : undefined;
  const firstItemId = firstItemOf(store.shared.shares, store.payable, keptFor?.itemIds ?? []);
  const usual = usualSeries(open, firstItemId);
  return (
    <div className="payment-field">
      <label htmlFor={id}>{t('fees.series')}</label>
      <Select
        id={id}
        className="payment-purpose"
        value={store.seriesId ?? 0}
        options={[
          { value: 0, label: t('fees.series.usual', { name: `${usual?.code ?? ''} ${usual?.name ?? ''}` }) },
          ...open.map((series) => ({ value: series.id, label: `${series.code} ${series.name}` })),
        ]}
        onChange={(chosen) => {
          const seriesId = chosen === 0 ? null : chosen;
          keepSeriesHere(seriesId);
          store.chooseSeries(seriesId);
        }}
      />
    </div>
  );
});
