import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { CounterLine } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';

interface Fields {
  readonly kind: 'amount' | 'part';
  readonly amountCents?: number;
  readonly offHundredths?: number;
  readonly reason: string;
}

/** Takes an amount or a part off a line; beyond the limit of one's post a second person is called over. */
export function DiscountDialog(props: {
  readonly line: CounterLine;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { line, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [kind, setKind] = useState<Fields['kind']>('amount');
  const names = { item: line.itemName, period: periodText(line.periodStart, line.periodEnd) };
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.discount.title', names)}
      okText={t('fees.discount')}
      initialValues={{ kind: 'amount' }}
      onClose={onClose}
      onValuesChange={(changed) => {
        if (changed.kind !== undefined) setKind(changed.kind);
      }}
      submit={async ({ amountCents = 0, offHundredths = 0, reason }, options) => {
        const off = kind === 'amount' ? ({ kind, amountCents } as const) : ({ kind, offHundredths } as const);
        const charge = await api.fees.giveDiscount({ chargeId: line.chargeId, off, reason }, options);
        notices.succeed('fees.discount.done', { ...names, owed: formatMoney(charge.owedCents) });
        onDone();
      }}
    >
      <p className="dialog-note">{t('fees.discount.note', { owed: formatMoney(line.owedCents) })}</p>
      <Form.Item name="kind" label={t('fees.discount.by')}>
        <Radio.Group
          optionType="button"
          options={[
            { value: 'amount', label: t('fees.discount.amount') },
            { value: 'part', label: t('fees.discount.part') },
          ]}
        />
      </Form.Item>
      {kind === 'amount' ? (
        <Form.Item name="amountCents" label={t('fees.discount.amount')} rules={[required]}>
          <MoneyInput autoFocus />
        </Form.Item>
      ) : (
        <Form.Item
          name="offHundredths"
          label={t('fees.discount.part')}
          rules={[
            { ...required, type: 'number', min: 1, max: 10_000, message: t('fees.discount.partRange') },
          ]}
        >
          <PercentInput autoFocus />
        </Form.Item>
      )}
      <Form.Item name="reason" label={t('fees.reason')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
