import { Form, Input, Radio } from 'antd';
import type { Pet } from '../../../shared/features/household/household-record.contract.ts';
import { PET_KINDS } from '../../../shared/features/household/household-record.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import type { RecordDialogProps } from './record-dialog.ts';

type PetValues = Pick<Pet, 'kind' | 'name' | 'licenceNumber' | 'vaccinatedOn' | 'note'>;

/** Adds a household's pet with its licence and vaccination, or changes that. */
export function PetDialog(props: RecordDialogProps<Pet>) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { row, unitId } = props;
  const what = t('records.pet');
  return (
    <FormDialog<PetValues>
      open={props.open}
      title={t(row === null ? 'records.addOf' : 'records.editOf', { what })}
      okText={row === null ? t('records.addOf', { what }) : t('action.save')}
      initialValues={row ?? { kind: 'dog', name: '', licenceNumber: '', vaccinatedOn: null, note: '' }}
      submit={async ({ vaccinatedOn, ...values }, options) => {
        const identity = row === null ? { fromOn: today } : { id: row.id, fromOn: row.fromOn };
        await api.household.savePet(
          { ...values, vaccinatedOn: vaccinatedOn ?? null, unitId, ...identity },
          options,
        );
        props.onSaved(values.name);
      }}
      onClose={props.onClose}
    >
      <Form.Item name="kind" label={t('records.kind')}>
        <Radio.Group
          optionType="button"
          options={PET_KINDS.map((value) => ({ value, label: t(`petKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('records.petName')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={40} autoFocus />
      </Form.Item>
      <Form.Item name="licenceNumber" label={t('records.licenceNumber')}>
        <Input maxLength={40} spellCheck={false} />
      </Form.Item>
      <Form.Item name="vaccinatedOn" label={t('records.vaccinatedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="note" label={t('records.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
