import { Form, Input, Select } from 'antd';
import { confirmedByMeansSchema } from '../../../shared/features/deposits/deposit.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DayAndPerson } from './DayAndPerson.tsx';
import type { DepositDialogProps } from './DepositDialogs.tsx';

interface Fields {
  readonly on: string;
  readonly confirmedBy: string;
  readonly means: (typeof confirmedByMeansSchema.options)[number];
  readonly note?: string;
}

/** The payer agreed to what is deducted, or to nothing being so. */
export function ConfirmDialog({ deposit, open, onClose, onDone }: DepositDialogProps) {
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<Fields>
      open={open}
      title={`${t('deposits.confirm')} · ${deposit.unitName} ${deposit.kindName}`}
      okText={t(deposit.deductedCents === 0 ? 'deposits.confirm.none' : 'deposits.confirm')}
      initialValues={{ on: today, confirmedBy: deposit.payerName, means: 'signature' }}
      onClose={onClose}
      submit={async ({ on, confirmedBy, means, note = '' }, options) => {
        await api.deposits.confirm(
          { depositId: deposit.id, deductedCents: deposit.deductedCents, on, confirmedBy, means, note },
          options,
        );
        onDone();
      }}
    >
      <p className="dialog-note">
        {t('deposits.confirm.note', {
          deducted: formatMoney(deposit.deductedCents),
          left: formatMoney(deposit.amountCents - deposit.deductedCents),
        })}
      </p>
      <DayAndPerson step="confirm" name="confirmedBy" />
      <Form.Item name="means" label={t('deposits.confirm.means')}>
        <Select
          options={confirmedByMeansSchema.options.map((value) => ({
            value,
            label: t(`deposits.means.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('deposits.note')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
