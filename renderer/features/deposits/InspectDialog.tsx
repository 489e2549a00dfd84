import { Form, Input, Radio } from 'antd';
import { addDays } from '../../../shared/domain/calendar.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { DayAndPerson } from './DayAndPerson.tsx';
import type { DepositDialogProps } from './DepositDialogs.tsx';

interface Fields {
  readonly on: string;
  readonly inspector: string;
  readonly result: 'passed' | 'failed';
  readonly againOn?: string;
  readonly earlyReason?: string;
  readonly note?: string;
}

/** The second look before the money goes back. */
export function InspectDialog({ deposit, open, onClose, onDone }: DepositDialogProps) {
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const on = Form.useWatch('on', form) ?? today;
  const passed = (Form.useWatch('result', form) ?? 'passed') === 'passed';
  const { waitsUntil } = deposit;
  const early = passed && waitsUntil !== null && on < waitsUntil;
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      title={`${t('deposits.inspect')} · ${deposit.unitName} ${deposit.kindName}`}
      okText={t('deposits.inspect')}
      initialValues={{ on: today, result: 'passed', againOn: addDays(today, 7) }}
      onClose={onClose}
      submit={async (
        { inspector, result, againOn = '', earlyReason = '', note = '', ...fields },
        options,
      ) => {
        await api.deposits.inspect(
          {
            depositId: deposit.id,
            on: fields.on,
            inspector,
            result: result === 'passed' ? { is: 'passed', earlyReason } : { is: 'failed', againOn },
            note,
          },
          options,
        );
        onDone();
      }}
    >
      <DayAndPerson step="inspect" name="inspector" autoFocus />
      <Form.Item name="result" label={t('deposits.inspect.result')}>
        <Radio.Group
          options={(['passed', 'failed'] as const).map((value) => ({
            value,
            label: t(`deposits.inspect.${value}`),
          }))}
        />
      </Form.Item>
      {passed ? null : (
        <Form.Item name="againOn" label={t('deposits.inspect.againOn')} rules={[required]}>
          <DateInput allowClear={false} min={addDays(on, 1)} />
        </Form.Item>
      )}
      {early ? (
        <Form.Item
          name="earlyReason"
          label={t('deposits.inspect.early', { date: waitsUntil })}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={t('deposits.inspect.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
