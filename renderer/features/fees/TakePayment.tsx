import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useLeaveGuard } from '../../app/use-leave-guard.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CoverChoice } from './CoverChoice.tsx';
import { moneyThatCame } from './money-that-came.ts';
import { OutstandingLines } from './OutstandingLines.tsx';
import { PaymentForm } from './PaymentForm.tsx';
import { PaymentStore } from './payment.store.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { seriesHere } from './receipt-places.ts';

/** Moves the focus off the fields, so that a further Enter does nothing. */
function focusDone(element: HTMLElement | null): void {
  element?.focus();
}

/** A payment at the counter: what is owed, what is taken, and the receipt. */
export const TakePayment = observer(function TakePayment(props: {
  readonly unitId: number;
  readonly query: ReadonlyMap<string, string>;
}) {
  const { unitId, query } = props;
  const { api } = useApp();
  const t = useText();
  const { today } = useOffice();
  const [store] = useState(() => {
    const payment = new PaymentStore(api, unitId);
    payment.fillIn(moneyThatCame(query), today);
    // From the first moment, so that a quick hand does not number in another series.
    payment.chooseSeries(seriesHere());
    return payment;
  });
  useEffect(() => void store.load(), [store]);
  useLeaveGuard(store.touched);
  useShortcuts([
    { keys: 'Ctrl+Enter', does: 'fees.post', run: () => void store.post() },
    { keys: 'Alt+M', does: 'fees.parts.add', run: () => store.parts.add(store.method) },
  ]);

  const { receipt } = store;
  return (
    <LoadedView of={{ loadable: store.account, reload: () => void store.load() }}>
      {(account) => (
        <>
          <PageHeader
            title={account.unitName}
            detail={account.payerName}
            up="fees/counter"
            actions={
              <a href={`#/${unitAddress(unitId)}`}>
                {t('fees.toUnitFile')} <kbd>F2</kbd>
              </a>
            }
          />
          {receipt === null ? (
            <>
              {store.failure === null ? null : <FailureNote failure={store.failure} />}
              <CoverChoice store={store} />
              <div className="payment">
                <OutstandingLines store={store} />
                <PaymentForm store={store} />
              </div>
            </>
          ) : (
            <>
              <p ref={focusDone} className="payment-done" role="status" tabIndex={-1}>
                {t('fees.posted', { number: receipt.number, amount: formatMoney(receipt.amountCents) })}
                {receipt.changeCents > 0 ? (
                  <strong>{t('fees.giveChange', { change: formatMoney(receipt.changeCents) })}</strong>
                ) : null}
              </p>
              <ReceiptView
                receipt={receipt}
                fresh
                onReprinted={store.reprinted}
                actions={<span className="soft">{t('fees.nextHousehold')}</span>}
              />
            </>
          )}
        </>
      )}
    </LoadedView>
  );
});
