import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY } from '../../../shared/domain/role.ts';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ReceiptView } from './ReceiptView.tsx';

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
  const { api, notices } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const [voiding, setVoiding] = useState(false);
  const [reprinted, setReprinted] = useState<Receipt | null>(null);
  const shown = reprinted !== null && reprinted.reprintCount > receipt.reprintCount ? reprinted : receipt;
  const values = { number: receipt.number, amount: formatMoney(receipt.amountCents) };
  const voidable = receipt.voidedAt === null && MANAGER_ONLY.includes(role);
  return (
    <>
      <PageHeader
        title={receipt.number}
        detail={<a href={`#/${unitAddress(receipt.unitId)}`}>{receipt.unitName}</a>}
        up="fees/receipts"
        actions={
          voidable ? (
            <>
              {receipt.receivedOn === today ? null : (
                <span className="header-note">{t('fees.void.onlyToday')}</span>
              )}
              <Button danger disabled={receipt.receivedOn !== today} onClick={() => setVoiding(true)}>
                {t('fees.void')}
              </Button>
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
    </>
  );
}
