import { Alert } from 'antd';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { useText } from '../../app/texts.ts';
import { InvoiceStateTag } from './invoices.columns.tsx';

/** The invoices of a receipt; one that is to be reversed says what to do. */
export function InvoiceNotes({ invoices }: { readonly invoices: Receipt['invoices'] }) {
  const t = useText();
  return invoices.map(({ id, number, state }) => (
    <Alert
      key={id}
      className="void-note"
      type={state === 'toReverse' ? 'error' : 'info'}
      showIcon
      title={
        <a href="#/fees/receipts?view=invoices">
          {state === 'toReverse' ? (
            t('fees.invoice.toReverseNote', { number })
          ) : (
            <>
              {t('fees.invoices')} {number} <InvoiceStateTag state={state} />
            </>
          )}
        </a>
      }
    />
  ));
}
