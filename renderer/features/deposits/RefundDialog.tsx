import { Form, Input, Radio, Select } from 'antd';
import { refundProofSchema } from '../../../shared/features/deposits/deposit.ts';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../shared/features/fees/receipt.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { DepositDialogProps } from './DepositDialogs.tsx';

interface Fields {
  readonly proof: (typeof refundProofSchema.options)[number];
  readonly proofNote?: string;
  readonly method: PaymentMethod;
  readonly voucherNumber?: string;
  readonly payeeName?: string;
  readonly account?: string;
  readonly note?: string;
}

/** Pays back what is left; its slip is there to print and sign. */
export function RefundDialog({ deposit, open, onClose }: DepositDialogProps) {
  const { api, notices, route } = useApp();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const lost = Form.useWatch('proof', form) === 'lossStatement';
  const inCash = Form.useWatch('method', form) === 'cash';
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      width={560}
      title={`${t('deposits.refund.title', { amount: formatMoney(deposit.heldCents) })} · ${deposit.unitName} ${deposit.kindName}`}
      okText={t('deposits.refund.ok')}
      initialValues={{ proof: 'receipt', method: 'transfer' }}
      onClose={onClose}
      submit={async (fields, options) => {
        const {
          proof,
          method,
          proofNote = '',
          voucherNumber = '',
          payeeName = '',
          account = '',
          note = '',
        } = fields;
        const paper = await api.deposits.refund(
          { depositId: deposit.id, proof, method, proofNote, voucherNumber, payeeName, account, note },
          options,
        );
        notices.succeed('deposits.refund.done', {
          amount: formatMoney(Math.abs(paper.amountCents)),
          number: paper.number,
        });
        route.go(`fees/deposits/papers/${paper.id}?new=1`);
      }}
    >
      <Form.Item name="proof" label={t('deposits.refund.proof')}>
        <Radio.Group
          options={refundProofSchema.options.map((value) => ({
            value,
            label: t(`deposits.refund.proof.${value}`),
          }))}
        />
      </Form.Item>
      {lost ? (
        <Form.Item name="proofNote" label={t('deposits.refund.proofNote')} rules={[required]}>
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
      <div className="form-pair">
        <Form.Item name="method" label={t('deposits.method')}>
          <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`tender.${value}`) }))} />
        </Form.Item>
        <Form.Item name="voucherNumber" label={t('deposits.voucher')}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item name="payeeName" label={t('deposits.refund.payee')}>
        <Input maxLength={80} placeholder={deposit.payerName} />
      </Form.Item>
      <Form.Item
        name="account"
        label={t('deposits.refund.account')}
        extra={t('deposits.refund.accountHint')}
        {...(inCash || deposit.heldCents === 0 ? {} : { rules: [required] })}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t('deposits.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
