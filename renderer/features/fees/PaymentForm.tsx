import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useId, useRef } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { MethodChoice, type MethodChoiceHandle } from './MethodChoice.tsx';
import { PartRows } from './PartRows.tsx';
import type { PaymentStore } from './payment.store.ts';
import { SeriesChoice } from './SeriesChoice.tsx';

/** The amount, how it comes, and the one button that posts it. Enter walks from field to field and then posts. */
export const PaymentForm = observer(function PaymentForm({ store }: { readonly store: PaymentStore }) {
  const t = useText();
  const { today } = useOffice();
  const mayDateBack = SUPERVISING_ROLES.includes(useStaff().role);
  const ids = {
    amount: useId(),
    received: useId(),
    voucher: useId(),
    payer: useId(),
    book: useId(),
    receivedOn: useId(),
    note: useId(),
    purpose: useId(),
    prepay: useId(),
    waive: useId(),
  };
  const { api } = useApp();
  const purposes = useLoaded(() => api.fees.creditPurposes(), [api]);
  const open = (purposes.loadable.value ?? []).filter(({ active }) => active);
  const settings = useLoaded(() => api.fees.counterSettings(), [api]);
  const bookNumberForCash = settings.loadable.value?.bookNumberForCash === true;
  const amount = useRef<InputRef>(null);
  const methods = useRef<MethodChoiceHandle>(null);
  const last = useRef<InputRef>(null);
  const account = store.account.value;
  useEffect(() => {
    amount.current?.focus({ cursor: 'all' });
  }, []);
  const { obstacle } = store;
  const creditHeld = account?.creditCents ?? 0;
  const post = (): void => void store.post();
  return (
    <section className="panel payment-form" aria-label={t('fees.take')}>
      <div className="payment-field">
        <label htmlFor={ids.amount}>{t('fees.takeAmount')}</label>
        <div className="payment-amount">
          <MoneyInput
            id={ids.amount}
            ref={amount}
            value={store.amountCents}
            onChange={store.typeAmount}
            onPressEnter={() => methods.current?.focus()}
          />
        </div>
      </div>
      <MethodChoice ref={methods} store={store} onNext={() => last.current?.focus({ cursor: 'all' })} />
      {store.method === 'cash' ? (
        <div className="payment-field">
          <label htmlFor={ids.received}>{t('fees.received')}</label>
          <MoneyInput
            id={ids.received}
            ref={last}
            value={store.receivedCents}
            placeholder={t('fees.received.exact')}
            onChange={store.typeReceived}
            onPressEnter={post}
          />
          {store.changeCents > 0 ? (
            <p className="payment-change" aria-live="polite">
              {t('fees.giveChange', { change: formatMoney(store.changeCents) })}
            </p>
          ) : null}
        </div>
      ) : (
        <div className="payment-field">
          <label htmlFor={ids.voucher}>{t('fees.voucher')}</label>
          <Input
            id={ids.voucher}
            ref={last}
            maxLength={60}
            value={store.voucherNumber}
            onChange={(event) => store.write('voucherNumber', event.target.value)}
            onPressEnter={post}
          />
        </div>
      )}
      <PartRows store={store} />
      {creditHeld > 0 && store.owedCents > 0 ? (
        <Checkbox checked={store.useCredit} onChange={(event) => store.takeCredit(event.target.checked)}>
          {t('fees.useCredit', { credit: formatMoney(creditHeld) })}
        </Checkbox>
      ) : null}
      <Checkbox checked={store.keepAsCredit} onChange={(event) => store.keepOver(event.target.checked)}>
        {t('fees.keepOver')}
      </Checkbox>
      {store.keepAsCredit && store.owedCents > 0 ? (
        <div className="payment-field">
          <label htmlFor={ids.prepay}>{t('fees.prepayFirst')}</label>
          <MoneyInput id={ids.prepay} value={store.prepayCents} onChange={store.prepay} />
        </div>
      ) : null}
      {store.keepAsCredit && open.length > 0 ? (
        <div className="payment-field">
          <label htmlFor={ids.purpose}>{t('fees.prepayTo')}</label>
          <Select
            id={ids.purpose}
            className="payment-purpose"
            value={store.creditPurposeId ?? 0}
            options={[
              { value: 0, label: t('fees.purpose.any') },
              ...open.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => store.keepFor(id === 0 ? null : id)}
          />
        </div>
      ) : null}
      {(account?.lateFeeCents ?? 0) > 0 ? (
        <>
          <Checkbox checked={store.waiving} onChange={(event) => store.waive(event.target.checked)}>
            {t('fees.lateFee.waive')}
          </Checkbox>
          {store.waiving ? (
            <div className="payment-field">
              <label htmlFor={ids.waive}>{t('fees.lateFee.waiveReason')}</label>
              <Input
                id={ids.waive}
                autoFocus
                maxLength={200}
                value={store.waiveReason}
                onChange={(event) => store.write('waiveReason', event.target.value)}
              />
            </div>
          ) : null}
        </>
      ) : null}
      <div className="payment-more">
        <div className="payment-field">
          <label htmlFor={ids.payer}>{t('fees.payer')}</label>
          <Input
            id={ids.payer}
            maxLength={80}
            placeholder={account?.payerName ?? ''}
            value={store.payerName}
            onChange={(event) => store.write('payerName', event.target.value)}
          />
        </div>
        <div className="payment-field">
          <label htmlFor={ids.book}>{t('fees.bookNumber')}</label>
          <Input
            id={ids.book}
            maxLength={40}
            value={store.bookNumber}
            {...(bookNumberForCash && store.method === 'cash'
              ? { placeholder: t('fees.bookNumber.required') }
              : {})}
            onChange={(event) => store.write('bookNumber', event.target.value)}
          />
        </div>
      </div>
      <SeriesChoice store={store} purposes={open} />
      {mayDateBack ? (
        <div className="payment-field">
          <label htmlFor={ids.receivedOn}>{t('fees.receivedOn')}</label>
          <DateInput
            id={ids.receivedOn}
            max={today}
            placeholder={t('fees.receivedOn.today')}
            value={store.receivedOn}
            onChange={store.dateBack}
          />
          {store.receivedOn === null ? null : <p className="soft">{t('fees.receivedOn.note')}</p>}
        </div>
      ) : null}
      <div className="payment-field">
        <label htmlFor={ids.note}>{t('fees.note')}</label>
        <Input
          id={ids.note}
          maxLength={200}
          value={store.note}
          onChange={(event) => store.write('note', event.target.value)}
        />
      </div>
      <div className="payment-post">
        <dl className="payment-sums" aria-live="polite">
          <div>
            <dt>{t('fees.owedInAll')}</dt>
            <dd>{formatMoney(store.owedCents)}</dd>
          </div>
          {store.lateFeesDueCents > 0 ? (
            <div>
              <dt>{t(store.waiving ? 'fees.lateFee.waive' : 'fees.lateFee')}</dt>
              <dd>{formatMoney(store.lateFeesDueCents)}</dd>
            </div>
          ) : null}
          {store.creditUsedCents > 0 ? (
            <div>
              <dt>{t('tender.credit')}</dt>
              <dd>{formatMoney(store.creditUsedCents)}</dd>
            </div>
          ) : null}
          {store.overCents > 0 ? (
            <div>
              <dt>{t('fees.over')}</dt>
              <dd>{formatMoney(store.overCents)}</dd>
            </div>
          ) : null}
          <div>
            <dt>{t('fees.owedAfter')}</dt>
            <dd>{formatMoney(store.owedAfterCents)}</dd>
          </div>
        </dl>
        <Button
          type="primary"
          size="large"
          block
          loading={store.posting}
          disabled={obstacle !== null}
          onClick={post}
        >
          {t('fees.takeButton', { amount: formatMoney(store.totalCents) })}
          <kbd>Ctrl Enter</kbd>
        </Button>
        {obstacle === null ? null : (
          <p className="payment-obstacle" role="status">
            {t(`fees.obstacle.${obstacle}`, {
              owed: formatMoney(store.mostCents),
              over: formatMoney(store.overCents),
            })}
          </p>
        )}
      </div>
    </section>
  );
});
