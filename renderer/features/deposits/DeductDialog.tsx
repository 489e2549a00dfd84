import { Form, Input, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import type { DepositDialogProps } from './DepositDialogs.tsx';

interface Fields {
  readonly what: 'item' | 'bill';
  readonly itemId?: number;
  readonly on?: string;
  readonly chargeId?: number;
  readonly amountCents: number;
  readonly reason: string;
  readonly evidence: string;
}

/** What the office would keep of a deposit, and which bill that settles. */
export const DeductDialog = observer(function DeductDialog(props: DepositDialogProps) {
  const { deposit, open, onClose, onDone } = props;
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const what = Form.useWatch('what', form) ?? 'item';
  const { unitId } = deposit;
  const items = useLoaded(() => api.fees.items(), [api]);
  const account = useLoaded(() => api.fees.unitAccount({ unitId }), [api, unitId]);
  const given = (items.loadable.value ?? []).filter(
    ({ active, formula, lateFeeOf }) => active && formula === 'given' && lateFeeOf === null,
  );
  const bills = account.loadable.value?.outstanding ?? [];
  const leftCents = deposit.amountCents - deposit.deductedCents;
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      width={560}
      title={`${t('deposits.deduct')} · ${deposit.unitName} ${deposit.kindName}`}
      okText={t('deposits.deduct')}
      initialValues={{ what: 'item', on: today }}
      onClose={onClose}
      onValuesChange={(changed) => {
        const bill = bills.find(({ chargeId }) => chargeId === changed.chargeId);
        if (bill !== undefined) form.setFieldValue('amountCents', Math.min(bill.owedCents, leftCents));
      }}
      submit={async (fields, options) => {
        const { amountCents, reason, evidence, itemId = 0, on = today, chargeId = 0 } = fields;
        await api.deposits.deduct(
          {
            depositId: deposit.id,
            amountCents,
            reason,
            evidence,
            settles: fields.what === 'item' ? { what: 'item', itemId, on } : { what: 'bill', chargeId },
          },
          options,
        );
        onDone();
      }}
    >
      <Form.Item name="what" label={t('deposits.deduct.settles')}>
        <Radio.Group
          options={(['item', 'bill'] as const).map((value) => ({
            value,
            label: t(`deposits.deduct.${value}`),
          }))}
        />
      </Form.Item>
      {what === 'item' ? (
        <div className="form-pair">
          <Form.Item
            name="itemId"
            label={t('deposits.deduct.itemName')}
            rules={[required]}
            extra={items.loadable.value && given.length === 0 ? t('deposits.deduct.noItem') : undefined}
          >
            <Select options={given.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
          <Form.Item name="on" label={t('deposits.deduct.on')} rules={[required]}>
            <DateInput allowClear={false} max={today} />
          </Form.Item>
        </div>
      ) : (
        <Form.Item
          name="chargeId"
          label={t('deposits.deduct.bill')}
          rules={[required]}
          extra={account.loadable.value && bills.length === 0 ? t('deposits.deduct.noBill') : undefined}
        >
          <Select
            options={bills.map(({ chargeId, itemName, periodStart, owedCents }) => ({
              value: chargeId,
              label: `${itemName} ${periodStart.slice(0, 7)} · ${formatMoney(owedCents)}`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="amountCents" label={t('deposits.deducted')} rules={[required]}>
        <MoneyInput />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('deposits.deduct.reason')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t('deposits.deduct.evidence')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
