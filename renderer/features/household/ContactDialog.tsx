import { Form, Input } from 'antd';
import type { EmergencyContact } from '../../../shared/features/household/household-record.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { RecordDialogProps } from './record-dialog.ts';

interface ContactValues {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly note: string;
}

/** Adds whom to ring in an emergency, or changes that; the kept phone is not shown to be kept. */
export function ContactDialog(props: RecordDialogProps<EmergencyContact>) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { row, unitId } = props;
  const what = t('records.contact');
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<ContactValues>
      open={props.open}
      title={t(row === null ? 'records.addOf' : 'records.editOf', { what })}
      okText={row === null ? t('records.addOf', { what }) : t('action.save')}
      initialValues={
        row === null
          ? { name: '', relation: '', phone: '', note: '' }
          : { name: row.name, relation: row.relation, phone: '', note: row.note }
      }
      submit={async ({ phone, ...values }, options) => {
        const identity = row === null ? { fromOn: today } : { id: row.id, fromOn: row.fromOn };
        await api.household.saveContact(
          { ...values, unitId, ...identity, ...(phone.trim() === '' ? {} : { phone }) },
          options,
        );
        props.onSaved(values.name);
      }}
      onClose={props.onClose}
    >
      <Form.Item name="name" label={t('records.name')} rules={required}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="relation" label={t('records.relation')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('records.phone')}
        {...(row === null ? { rules: required } : { extra: t('records.phoneKept', { phone: row.phone }) })}
      >
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
      <Form.Item name="note" label={t('records.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
