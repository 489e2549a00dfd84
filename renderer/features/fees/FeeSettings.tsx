import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { CounterSettings } from './CounterSettings.tsx';
import { ReceiptLayouts } from './ReceiptLayouts.tsx';
import { ReceiptSeriesList } from './ReceiptSeriesList.tsx';

const VIEWS = ['counter', 'series', 'layouts'] as const;

/** What the office sets for its counter: how money is settled, how receipts are numbered and printed. */
export function FeeSettings({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { route } = useApp();
  const t = useText();
  const view = VIEWS.find((each) => each === query.get('view')) ?? 'counter';
  return (
    <>
      <Segmented
        className="fee-views"
        aria-label={t('fees.settings')}
        value={view}
        options={VIEWS.map((value) => ({ value, label: t(`fees.settings.part.${value}`) }))}
        onChange={(value) => route.go(`fees/settings?view=${value}`)}
      />
      {view === 'counter' ? <CounterSettings /> : null}
      {view === 'series' ? <ReceiptSeriesList /> : null}
      {view === 'layouts' ? <ReceiptLayouts /> : null}
    </>
  );
}
