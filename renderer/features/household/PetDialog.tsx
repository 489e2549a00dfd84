import { Form, Input, Radio } from 'antd';
import type { Pet } from '../../../shared/features/household/household-record.contract.ts';
import { PET_KINDS } from '../../../shared/features/household/household-record.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { RecordFormDialog } from './RecordFormDialog.tsx';
import type { RecordDialogProps } from './record-dialog.ts';

type PetValues = Pick<Pet, 'kind' | 'name' | 'licenceNumber' | 'vaccinatedOn' | 'note'>;

/** Adds a household's pet with its licence and vaccination, or changes that. */
export function PetDialog(props: RecordDialogProps<Pet>) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { row, unitId } = props;
  return (
    <RecordFormDialog<Pet, PetValues>
      dialog={props}
      what={t('records.pet')}
      values={
        row === null
          ? { kind: 'dog', name: '', licenceNumber: '', vaccinatedOn: null, note: '' }
          : {
              kind: row.kind,
              name: row.name,
              licenceNumber: row.licenceNumber,
              vaccinatedOn: row.vaccinatedOn,
              note: row.note,
            }
      }
      save={async ({ vaccinatedOn, ...values }, asRead, options) => {
        const fromOn = row === null ? today : row.fromOn;
        const { name } = await api.household.savePet(
          { ...values, vaccinatedOn: vaccinatedOn ?? null, unitId, fromOn, ...asRead },
          options,
        );
        return name;
      }}
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
    </RecordFormDialog>
  );
}
