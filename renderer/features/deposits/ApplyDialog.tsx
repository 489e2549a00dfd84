import { Form, Input } from 'antd';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { DepositDialogProps } from './DepositDialogs.tsx';

interface Fields {
  readonly on: string;
  readonly applicant: string;
  readonly note?: string;
}

/** The payer asks for the deposit back. */
export function ApplyDialog({ deposit, open, onClose, onDone }: DepositDialogProps) {
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      title={`${t('deposits.apply')} · ${deposit.unitName} ${deposit.kindName}`}
      okText={t('deposits.apply')}
      initialValues={{ on: today, applicant: deposit.payerName }}
      onClose={onClose}
      submit={async ({ on, applicant, note = '' }, options) => {
        await api.deposits.applyForRefund({ depositId: deposit.id, on, applicant, note }, options);
        onDone();
      }}
    >
      <p className="dialog-note">
        {t(deposit.inspected ? 'deposits.terms.inspected' : 'deposits.terms.plain', {
          days: deposit.inspectAfterDays,
          refund: deposit.refundDays,
        })}
      </p>
      <div className="form-pair">
        <Form.Item name="on" label={t('deposits.apply.on')} rules={[required]}>
          <DateInput allowClear={false} max={today} />
        </Form.Item>
        <Form.Item
          name="applicant"
          label={t('deposits.apply.who')}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={80} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('deposits.note')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
