import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import {
  isMoney,
  PAYMENT_METHODS,
  type PaymentMethod,
  type Receipt,
} from '../../../shared/features/fees/receipt.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

interface Fields {
  readonly whole: boolean;
  readonly lines?: Readonly<Record<string, number | null>>;
  readonly back: 'money' | 'keep';
  readonly method: PaymentMethod;
  readonly voucherNumber?: string;
  readonly freePeriods: boolean;
  readonly outOfTurn?: string;
  readonly reason: string;
}

/** 紅沖: takes all or part of a receipt back, says where the money goes and whether the period is freed. */
export function ReverseDialog(props: {
  readonly receipt: Receipt;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (reversal: Receipt) => void;
}) {
  const { receipt, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const whole = Form.useWatch('whole', form) ?? true;
  const back = Form.useWatch('back', form) ?? 'money';
  const firstMethod = receipt.tenders.map(({ method }) => method).find(isMoney);
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      danger
      width={560}
      title={t('fees.reverse.title', { number: receipt.number })}
      okText={t('fees.reverse')}
      initialValues={{
        whole: true,
        back: 'money',
        method: firstMethod ?? 'cash',
        freePeriods: false,
      }}
      onClose={onClose}
      submit={async (fields, options) => {
        const reversal = await api.fees.reverseReceipt(
          {
            receiptId: receipt.id,
            lines: fields.whole ? null : linesOf(fields.lines ?? {}),
            back:
              fields.back === 'keep'
                ? null
                : { method: fields.method, voucherNumber: fields.voucherNumber ?? '' },
            freePeriods: fields.freePeriods,
            outOfTurn: fields.outOfTurn ?? '',
            reason: fields.reason,
          },
          options,
        );
        notices.succeed('fees.reverse.done', {
          number: reversal.number,
          amount: formatMoney(-reversal.amountCents),
        });
        onDone(reversal);
      }}
    >
      <p className="dialog-note">{t('fees.reverse.note')}</p>
      <Form.Item name="whole">
        <Radio.Group
          options={[
            { value: true, label: t('fees.reverse.whole') },
            { value: false, label: t('fees.reverse.part') },
          ]}
        />
      </Form.Item>
      {whole ? null : (
        <div className="reverse-lines" role="group" aria-label={t('fees.reverse.lines')}>
          {receipt.lines.map((line) => {
            const name = `${line.itemName} ${periodText(line.periodStart, line.periodEnd)}`;
            return (
              <Form.Item
                key={line.chargeId}
                name={['lines', String(line.chargeId)]}
                label={`${name} · ${formatMoney(line.amountCents)}`}
              >
                <MoneyInput />
              </Form.Item>
            );
          })}
        </div>
      )}
      <Form.Item name="back" label={t('fees.reverse.back')}>
        <Radio.Group
          options={[
            { value: 'money', label: t('fees.reverse.giveBack') },
            { value: 'keep', label: t('fees.reverse.keep') },
          ]}
        />
      </Form.Item>
      {back === 'money' ? (
        <div className="form-pair">
          <Form.Item name="method" label={t('fees.reverse.method')}>
            <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`tender.${value}`) }))} />
          </Form.Item>
          <Form.Item name="voucherNumber" label={t('fees.voucher')}>
            <Input maxLength={60} />
          </Form.Item>
        </div>
      ) : null}
      <Form.Item name="freePeriods" valuePropName="checked">
        <Checkbox>{t('fees.reverse.free')}</Checkbox>
      </Form.Item>
      <Form.Item name="outOfTurn" label={t('fees.reverse.outOfTurn')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="reason" label={t('reason.label')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}

function linesOf(
  lines: Readonly<Record<string, number | null>>,
): { chargeId: number; amountCents: number }[] {
  return Object.entries(lines).flatMap(([chargeId, amountCents]) =>
    amountCents === null || amountCents === 0 ? [] : [{ chargeId: Number(chargeId), amountCents }],
  );
}
