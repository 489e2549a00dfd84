import { Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Consent } from '../../../shared/features/household/household-record.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { HolderInput } from './HolderInput.tsx';
import type { RecordDialogProps } from './record-dialog.ts';
import { usePeopleOfUnit } from './use-people-of-unit.ts';

type ConsentValues = Pick<Consent, 'purpose' | 'givenBy' | 'givenOn' | 'note'>;

/** Records for what somebody consented and on what day, or corrects that. */
export const ConsentDialog = observer(function ConsentDialog(props: RecordDialogProps<Consent>) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { row, unitId } = props;
  const people = usePeopleOfUnit(props.open ? unitId : null);
  const what = t('records.consent');
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<ConsentValues>
      open={props.open}
      title={t(row === null ? 'records.addOf' : 'records.editOf', { what })}
      okText={row === null ? t('records.addOf', { what }) : t('action.save')}
      initialValues={row ?? { purpose: '', givenBy: '', givenOn: today, note: '' }}
      submit={async (values, options) => {
        const identity = row === null ? {} : { id: row.id };
        await api.household.saveConsent({ ...values, unitId, ...identity }, options);
        props.onSaved(values.purpose);
      }}
      onClose={props.onClose}
    >
      <Form.Item name="purpose" label={t('records.purpose')} rules={required}>
        <Input maxLength={120} autoFocus placeholder={t('records.purposeHint')} />
      </Form.Item>
      <Form.Item name="givenBy" label={t('records.consentBy')} rules={required}>
        <HolderInput people={people} />
      </Form.Item>
      <Form.Item
        name="givenOn"
        label={t('records.givenOn')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput allowClear={false} />
      </Form.Item>
      <Form.Item name="note" label={t('records.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
