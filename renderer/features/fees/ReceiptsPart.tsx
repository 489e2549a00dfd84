import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { Invoices } from './Invoices.tsx';
import { ReceiptNumberList } from './ReceiptNumberList.tsx';
import { Receipts } from './Receipts.tsx';

const VIEWS = { receipts: 'fees.receipts', invoices: 'fees.invoices', numbers: 'fees.numbers' } as const;
const NAMES = ['receipts', 'invoices', 'numbers'] as const;

/** Receipts, the invoices that were asked for on them, and whether their numbers are whole. */
export function ReceiptsPart({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { route } = useApp();
  const t = useText();
  const view = NAMES.find((each) => each === query.get('view')) ?? 'receipts';
  return (
    <>
      <Segmented
        className="fee-views"
        aria-label={t('fees.receipts')}
        value={view}
        options={NAMES.map((value) => ({ value, label: t(VIEWS[value]) }))}
        onChange={(value) => route.go(value === 'receipts' ? 'fees/receipts' : `fees/receipts?view=${value}`)}
      />
      {view === 'receipts' ? <Receipts /> : null}
      {view === 'invoices' ? <Invoices /> : null}
      {view === 'numbers' ? <ReceiptNumberList /> : null}
    </>
  );
}
