import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import type { Balance } from '../../../shared/features/leave/leave-balance.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly balance: Balance;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface Values {
  readonly year: number;
  readonly amount: number;
  readonly expiresOn?: string | null;
  readonly reason: string;
}

/** Adds to annual leave or takes from it, such as for a year that leads to none. */
export function AdjustAnnualDialog(props: DialogProps) {
  const { api } = useApp();
  const t = useText();
  const { employeeId } = props.balance.row;
  return (
    <AdjustDialog
      {...props}
      title={t('leave.adjustAnnual')}
      note={t('leave.adjustAnnualNote')}
      amount={t('leave.daysPlusMinus')}
      step={0.5}
      submit={async ({ year, amount, reason }, options) => {
        await api.leave.adjustAnnual({ employeeId, year, halfDays: Math.round(amount * 2), reason }, options);
      }}
    />
  );
}

export function CarryDialog(props: DialogProps) {
  const { api } = useApp();
  const t = useText();
  const { row, carryable } = props.balance;
  return (
    <AdjustDialog
      {...props}
      title={t('leave.carryOver')}
      note={t('leave.carryNote', { days: carryable / 2, year: props.balance.year })}
      amount={t('leave.daysLabel')}
      reason={t('leave.consentLabel')}
      step={0.5}
      submit={async ({ year, amount, reason }, options) => {
        await api.leave.carryOver(
          { employeeId: row.employeeId, year, halfDays: Math.round(amount * 2), consent: reason },
          options,
        );
      }}
    />
  );
}

export function AdjustLieuDialog(props: DialogProps) {
  const { api } = useApp();
  const t = useText();
  const { employeeId } = props.balance.row;
  return (
    <AdjustDialog
      {...props}
      title={t('leave.adjustLieu')}
      note={t('leave.adjustLieuNote')}
      amount={t('leave.hoursPlusMinus')}
      step={0.5}
      submit={async ({ amount, expiresOn, reason }, options) => {
        const ends = typeof expiresOn === 'string' ? { expiresOn } : {};
        await api.leave.adjustLieu(
          { employeeId, minutes: Math.round(amount * 60), ...ends, reason },
          options,
        );
      }}
      extra={
        <Form.Item name="expiresOn" label={t('leave.expiresOn')} extra={t('leave.expiresHint')}>
          <DateInput />
        </Form.Item>
      }
    />
  );
}

function AdjustDialog(
  props: DialogProps & {
    readonly title: string;
    readonly note: string;
    readonly amount: string;
    readonly reason?: string;
    readonly step: number;
    /** Instead of the year that an amount is of. */
    readonly extra?: ReactNode;
    readonly submit: (values: Values, options: { readonly key: string }) => Promise<void>;
  },
) {
  const { open, balance, title, note, amount, reason, step, extra, submit, onClose, onSaved } = props;
  const { notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Values>
      open={open}
      title={title}
      okText={t('action.save')}
      initialValues={{ year: balance.year, reason: '' }}
      onClose={onClose}
      submit={async (values, options) => {
        await submit(values, options);
        notices.succeed('leave.adjustedNote', { name: balance.row.name });
        onSaved();
      }}
    >
      <p className="dialog-note">{note}</p>
      {extra ?? (
        <Form.Item
          name="year"
          label={t('leave.year')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={1950} max={2199} precision={0} />
        </Form.Item>
      )}
      <Form.Item name="amount" label={amount} rules={[{ required: true, message: t('invalid.required') }]}>
        <InputNumber autoFocus step={step} precision={2} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={reason ?? t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
