import { Checkbox, Form, Input, Segmented, Select } from 'antd';
import { OCCUPANCY_ROLES, type OccupancyRole } from '../../../shared/features/archives/household.ts';
import type { Occupancy, UnitFile } from '../../../shared/features/archives/household-file.contract.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PersonFields, type PersonValues, toPersonFields, valuesOfPerson } from './PersonFields.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { ShareInput } from './ShareInput.tsx';

interface AddPersonValues extends PersonValues {
  readonly who: 'new' | 'known';
  readonly personId?: number | null;
  readonly role: OccupancyRole;
  readonly shareHundredths?: number | null;
  readonly fromOn: string | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
  readonly replacing?: readonly number[];
  /** Asked for in a sale. */
  readonly reason?: string;
}

/** Lets someone new, or someone on file, hold or use a unit; in a sale, in the place of its owners. */
export function AddPersonDialog(props: {
  readonly open: boolean;
  readonly unit: Unit;
  readonly owners: readonly Occupancy[];
  readonly onClose: () => void;
  readonly onSaved: (file: UnitFile, name: string) => void;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const [form] = Form.useForm<AddPersonValues>();
  const who = Form.useWatch('who', form) ?? 'new';
  const role = Form.useWatch('role', form) ?? 'owner';
  const owns = role === 'owner' || role === 'coOwner';

  const submit = async (values: AddPersonValues, options: { readonly key: string }): Promise<void> => {
    const known = values.who === 'known' ? (values.personId ?? null) : null;
    const {
      who: _who,
      personId: _id,
      role: chosen,
      shareHundredths,
      fromOn,
      replacing,
      reason,
      ...rest
    } = values;
    const { isPayer, isPrimaryContact, ...person } = rest;
    const file = await api.archives.addOccupancy(
      {
        unitId: props.unit.id,
        person: known === null ? toPersonFields(person) : { id: known },
        role: chosen,
        shareHundredths: owns ? (shareHundredths ?? null) : null,
        fromOn,
        isPayer,
        isPrimaryContact,
        replacing: owns ? [...(replacing ?? [])] : [],
        reason: reason ?? '',
      },
      options,
    );
    const name = file.people.find(({ person: one }) => one.id === known)?.person.name ?? values.name;
    props.onSaved(file, name);
  };

  return (
    <FormDialog<AddPersonValues>
      open={props.open}
      title={t('archives.addPersonTo', { unit: props.unit.displayName })}
      okText={t('archives.addPersonDo')}
      width={600}
      form={form}
      initialValues={{
        ...valuesOfPerson(null),
        who: 'new',
        role: props.owners.length === 0 ? 'owner' : 'tenant',
        fromOn: today,
        isPayer: props.owners.length === 0,
        isPrimaryContact: false,
        replacing: [],
        reason: '',
      }}
      submit={submit}
      onClose={props.onClose}
    >
      <div className="form-row">
        <Form.Item name="role" label={t('archives.role')}>
          <Select options={OCCUPANCY_ROLES.map((value) => ({ value, label: t(`occupancyRole.${value}`) }))} />
        </Form.Item>
        <Form.Item name="fromOn" label={t('archives.fromOn')}>
          <DateInput allowClear />
        </Form.Item>
        {owns ? (
          <Form.Item name="shareHundredths" label={t('archives.share')}>
            <ShareInput placeholder={t('archives.shareHint')} />
          </Form.Item>
        ) : null}
      </div>
      <div className="form-checks">
        <Form.Item name="isPayer" valuePropName="checked" noStyle>
          <Checkbox>{t('archives.isPayer')}</Checkbox>
        </Form.Item>
        <Form.Item name="isPrimaryContact" valuePropName="checked" noStyle>
          <Checkbox>{t('archives.isPrimaryContact')}</Checkbox>
        </Form.Item>
      </div>
      {owns && props.owners.length > 0 ? (
        <>
          <Form.Item name="replacing" label={t('archives.replacing')} extra={t('archives.replacingHint')}>
            <Checkbox.Group
              options={props.owners.map(({ id, person }) => ({ value: id, label: person.name }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('archives.reason')} extra={t('archives.reasonHint')}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="who">
        <Segmented
          block
          options={[
            { value: 'new', label: t('archives.newPerson') },
            { value: 'known', label: t('archives.knownPerson') },
          ]}
        />
      </Form.Item>
      {who === 'known' ? (
        <Form.Item
          name="personId"
          label={t('archives.name')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <PersonPicker />
        </Form.Item>
      ) : (
        <PersonFields person={null} autoFocus />
      )}
    </FormDialog>
  );
}
