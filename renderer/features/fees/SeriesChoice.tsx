import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useId } from 'react';
import { usualSeries } from '../../../shared/features/fees/receipt-series.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { PaymentStore } from './payment.store.ts';
import { keepSeriesHere, seriesHere } from './receipt-places.ts';

/** The series that numbers the receipt: that of its first fee, or the counter's own; an office of one series is not asked. */
export const SeriesChoice = observer(function SeriesChoice({ store }: { readonly store: PaymentStore }) {
  const { api } = useApp();
  const t = useText();
  const id = useId();
  const loaded = useLoaded(() => api.fees.receiptSeries(), [api]);
  const all = loaded.loadable.value;
  useEffect(() => {
    const here = seriesHere();
    if (all?.some((series) => series.id === here && series.active) === true) store.chooseSeries(here);
  }, [all, store]);
  const open = (all ?? []).filter(({ active }) => active);
  if (open.length < 2) return null;
  const usual = usualSeries(open, store.firstItemId);
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
