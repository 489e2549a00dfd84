import { Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Consent } from '../../../shared/features/household/household-record.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { HolderInput } from './HolderInput.tsx';
import { RecordFormDialog } from './RecordFormDialog.tsx';
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
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <RecordFormDialog<Consent, ConsentValues>
      dialog={props}
      what={t('records.consent')}
      values={
        row === null
          ? { purpose: '', givenBy: '', givenOn: today, note: '' }
          : { purpose: row.purpose, givenBy: row.givenBy, givenOn: row.givenOn, note: row.note }
      }
      save={async (values, asRead, options) => {
        const { purpose } = await api.household.saveConsent({ ...values, unitId, ...asRead }, options);
        return purpose;
      }}
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
    </RecordFormDialog>
  );
});
