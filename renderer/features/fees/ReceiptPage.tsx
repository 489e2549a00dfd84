import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { CASHIER_ROLES, MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { InvoiceDialog } from './InvoiceDialog.tsx';
import { InvoiceNotes } from './InvoiceNotes.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { ReverseDialog } from './ReverseDialog.tsx';

/** One receipt: to look at, print again, or void on its own day. */
export const ReceiptPage = observer(function ReceiptPage({ receiptId }: { readonly receiptId: number }) {
  const { api } = useApp();
  const loaded = useLoaded(() => api.fees.receipt({ receiptId }), [api, receiptId]);
  return (
    <LoadedView of={loaded}>
      {(receipt) => <LoadedReceipt receipt={receipt} onChanged={loaded.reload} />}
    </LoadedView>
  );
});

function LoadedReceipt(props: { readonly receipt: Receipt; readonly onChanged: () => void }) {
  const { receipt, onChanged } = props;
  const { api, notices, route } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const [voiding, setVoiding] = useState(false);
  const [reversing, setReversing] = useState(false);
  const [invoicing, setInvoicing] = useState(false);
  const [reprinted, setReprinted] = useState<Receipt | null>(null);
  const shown = reprinted !== null && reprinted.reprintCount > receipt.reprintCount ? reprinted : receipt;
  const values = { number: receipt.number, amount: formatMoney(receipt.amountCents) };
  const ofDeposit = receipt.tenders.find(({ method }) => method === 'deposit');
  const stands =
    receipt.voidedAt === null &&
    ofDeposit === undefined &&
    (receipt.kind === 'payment' || receipt.kind === 'draw');
  const voidable = stands && receipt.reversals.length === 0 && MANAGER_ONLY.includes(role);
  const reversible = stands && SUPERVISING_ROLES.includes(role);
  const invoiceable = isInvoiceable(receipt) && CASHIER_ROLES.includes(role);
  return (
    <>
      <PageHeader
        title={receipt.number}
        detail={<a href={`#/${unitAddress(receipt.unitId)}`}>{receipt.unitName}</a>}
        up="fees/receipts"
        actions={
          voidable || reversible || invoiceable ? (
            <>
              {invoiceable ? (
                <Button onClick={() => setInvoicing(true)}>{t('fees.invoice.register')}</Button>
              ) : null}
              {voidable && receipt.receivedOn < today ? (
                <span className="header-note">{t('fees.void.onlyToday')}</span>
              ) : null}
              {voidable ? (
                <Button danger disabled={receipt.receivedOn < today} onClick={() => setVoiding(true)}>
                  {t('fees.void')}
                </Button>
              ) : null}
              {reversible ? (
                <Button danger onClick={() => setReversing(true)}>
                  {t('fees.reverse')}
                </Button>
              ) : null}
            </>
          ) : null
        }
      />
      {receipt.voidedAt === null ? null : (
        <Alert
          className="void-note"
          type="error"
          showIcon
          title={t('fees.void.note', { at: formatInstant(receipt.voidedAt), reason: receipt.voidReason })}
        />
      )}
      <CorrectionNotes receipt={receipt} />
      {ofDeposit === undefined || receipt.kind !== 'draw' || receipt.reversals.length > 0 ? null : (
        <Alert
          className="void-note"
          type="info"
          showIcon
          title={
            <a href="#/fees/deposits">
              {t('refusal.depositReceiptStays', {
                number: receipt.number,
                deposit: ofDeposit.voucherNumber,
              })}
            </a>
          }
        />
      )}
      <InvoiceNotes invoices={receipt.invoices} />
      <ReceiptView receipt={shown} fresh={false} onReprinted={setReprinted} />
      <ReasonDialog
        open={voiding}
        title={t('fees.void.title', values)}
        okText={t('fees.void')}
        note={t('fees.void.explain', values)}
        onClose={() => setVoiding(false)}
        submit={async (reason, options) => {
          await api.fees.voidReceipt({ receiptId: receipt.id, reason }, options);
          notices.succeed('fees.void.done', values);
          setVoiding(false);
          setReprinted(null);
          onChanged();
        }}
      />
      <InvoiceDialog
        receipt={receipt}
        open={invoicing}
        onClose={() => setInvoicing(false)}
        onDone={() => {
          setInvoicing(false);
          notices.succeed('fees.invoice.registered');
          onChanged();
        }}
      />
      <ReverseDialog
        receipt={receipt}
        open={reversing}
        onClose={() => setReversing(false)}
        onDone={(reversal) => {
          setReversing(false);
          route.go(`fees/receipts/${reversal.id}`);
        }}
      />
    </>
  );
}

/** A payment or draw that stands, in part at least, and is on no invoice that stands. */
function isInvoiceable({ kind, voidedAt, amountCents, reversals, invoices }: Receipt): boolean {
  const left = reversals.reduce((cents, reversal) => cents + reversal.amountCents, amountCents);
  return (
    voidedAt === null &&
    (kind === 'payment' || kind === 'draw') &&
    left > 0 &&
    invoices.every(({ state }) => state === 'reversed' || state === 'withdrawn')
  );
}

/** What this receipt takes back, and what took it back. */
function CorrectionNotes({ receipt }: { readonly receipt: Receipt }) {
  const t = useText();
  const { kind, reverses, reversals, reason } = receipt;
  if (reverses !== null) {
    return (
      <Alert
        className="void-note"
        type="warning"
        showIcon
        title={
          <a href={`#/fees/receipts/${reverses.id}`}>
            {t('fees.reverse.of', { number: reverses.number, reason })}
          </a>
        }
      />
    );
  }
  if (kind === 'refund') {
    return <Alert className="void-note" type="warning" showIcon title={t('fees.refund.of', { reason })} />;
  }
  if (reversals.length === 0) return null;
  return (
    <Alert
      className="void-note"
      type="warning"
      showIcon
      title={reversals.map(({ id, number }) => (
        <a key={id} className="correction-link" href={`#/fees/receipts/${id}`}>
          {t('fees.reverse.by', { numbers: number })}
        </a>
      ))}
    />
  );
}
