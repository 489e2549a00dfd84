import { Form, Input } from 'antd';
import type { EmergencyContact } from '../../../shared/features/household/household-record.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { RecordFormDialog } from './RecordFormDialog.tsx';
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
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <RecordFormDialog<EmergencyContact, ContactValues>
      dialog={props}
      what={t('records.contact')}
      values={
        row === null
          ? { name: '', relation: '', phone: '', note: '' }
          : { name: row.name, relation: row.relation, phone: '', note: row.note }
      }
      save={async ({ phone, ...values }, asRead, options) => {
        const fromOn = row === null ? today : row.fromOn;
        const typed = phone.trim() === '' ? {} : { phone };
        const { name } = await api.household.saveContact(
          { ...values, ...typed, unitId, fromOn, ...asRead },
          options,
        );
        return name;
      }}
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
    </RecordFormDialog>
  );
}
