import { Form, Input } from 'antd';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DayAndPerson } from './DayAndPerson.tsx';
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
      <DayAndPerson step="apply" name="applicant" />
      <Form.Item name="note" label={t('deposits.note')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
