import { Form, Input } from 'antd';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { PriceInput } from '../../components/PriceInput.tsx';

interface Fields {
  readonly fromOn: string;
  readonly priceTenThousandths?: number;
  readonly amountCents?: number;
  readonly additionalCents?: number;
  readonly source: string;
}

/** Sets the price of an item from a day on, with where it comes from. */
export function PriceDialog(props: {
  readonly open: boolean;
  readonly item: FeeItem;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, item, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.price.setTitle', { name: item.name })}
      okText={t('fees.price.set')}
      initialValues={{ fromOn: `${today.slice(0, 7)}-01`, source: '' }}
      onClose={onClose}
      submit={async (fields, options) => {
        const price = await api.fees.setPrice({ itemId: item.id, ...fields }, options);
        notices.succeed('fees.price.saved', { name: item.name, date: price.fromOn });
        onSaved();
      }}
    >
      {item.formula === 'fixed' ? (
        <Form.Item name="amountCents" label={t('fees.amountPerMonth')} rules={required}>
          <MoneyInput autoFocus />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="priceTenThousandths" label={t('fees.pricePerArea')} rules={required}>
            <PriceInput autoFocus unit={t('fees.perAreaUnit')} />
          </Form.Item>
          <Form.Item
            name="additionalCents"
            label={t('fees.additional')}
            extra={t('fees.additional.extra')}
            getValueFromEvent={(cents: number | null) => cents ?? undefined}
          >
            <MoneyInput />
          </Form.Item>
        </>
      )}
      <Form.Item name="fromOn" label={t('fees.priceFrom')} extra={t('fees.price.fromExtra')} rules={required}>
        <DateInput allowClear={false} />
      </Form.Item>
      <Form.Item name="source" label={t('fees.price.source')} extra={t('fees.price.sourceExtra')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
