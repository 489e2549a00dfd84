import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

interface Fields {
  readonly itemId: number;
  readonly amountCents: number;
  readonly note: string;
  readonly fromOn: string;
  readonly toOn: string;
}

/** One bill with an amount given by hand, such as a replaced access card. */
export const GiveCharge = observer(function GiveCharge(props: {
  readonly unitId: number;
  readonly unitName: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { unitId, unitName, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const items = useLoaded(() => api.fees.items(), [api]);
  const given = (items.loadable.value ?? []).filter((item) => item.active && item.formula === 'given');
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.giveCharge.title', { unit: unitName })}
      okText={t('fees.giveCharge.do')}
      initialValues={{ fromOn: today, toOn: today }}
      onClose={onClose}
      submit={async (fields, options) => {
        const charge = await api.fees.giveCharge({ unitId, ...fields }, options);
        notices.succeed('fees.giveCharge.done', {
          unit: unitName,
          name: charge.itemName,
          amount: formatMoney(charge.amountCents),
        });
        onDone();
      }}
    >
      <Form.Item
        name="itemId"
        label={t('fees.item')}
        rules={required}
        extra={given.length === 0 ? t('fees.giveCharge.noItems') : undefined}
      >
        <Select autoFocus options={given.map((item) => ({ value: item.id, label: item.name }))} />
      </Form.Item>
      <Form.Item name="amountCents" label={t('fees.amount')} rules={required}>
        <MoneyInput />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('fees.giveCharge.note')}
        extra={t('fees.giveCharge.noteExtra')}
        rules={required}
      >
        <Input maxLength={200} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="fromOn" label={t('fees.giveCharge.from')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="toOn" label={t('fees.giveCharge.to')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
      </div>
    </FormDialog>
  );
});
