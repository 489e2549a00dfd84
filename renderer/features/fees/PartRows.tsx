import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { PAYMENT_METHODS } from '../../../shared/features/fees/receipt.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import type { PaymentStore } from './payment.store.ts';

/** Parts of the amount that come otherwise, each with its number; the method above brings the rest. */
export const PartRows = observer(function PartRows({ store }: { readonly store: PaymentStore }) {
  const t = useText();
  const { parts } = store;
  return (
    <div className="payment-parts">
      {parts.list.map((part, index) => {
        const place = index + 2;
        return (
          <div key={part.id} className="payment-part">
            <Select
              aria-label={t('fees.parts.method', { place })}
              value={part.method}
              options={PAYMENT_METHODS.map((value) => ({ value, label: t(`tender.${value}`) }))}
              onChange={(method) => parts.change(part.id, { method })}
            />
            <MoneyInput
              autoFocus
              aria-label={t('fees.parts.amount', { place })}
              value={part.amountCents}
              onChange={(amountCents) => parts.change(part.id, { amountCents })}
            />
            <Input
              aria-label={t('fees.parts.voucher', { place })}
              placeholder={t('fees.voucher')}
              maxLength={60}
              value={part.voucherNumber}
              onChange={(event) => parts.change(part.id, { voucherNumber: event.target.value })}
            />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('fees.parts.remove')}
              onClick={() => parts.remove(part.id)}
            />
          </div>
        );
      })}
      <div className="payment-parts-end">
        <Button type="link" size="small" onClick={() => parts.add(store.method)}>
          {t('fees.parts.add')} <kbd>Alt M</kbd>
        </Button>
        {parts.sumCents === 0 ? null : (
          <span className="soft">
            {t('fees.parts.rest', {
              method: t(`tender.${store.method}`),
              amount: formatMoney(Math.max(0, store.restCents)),
            })}
          </span>
        )}
      </div>
    </div>
  );
});
