import { AutoComplete, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { buildingName } from '../../../shared/domain/unit-code.ts';
import type { Building } from '../../../shared/features/archives/buildings.contract.ts';
import {
  OCCUPANCY_STATES,
  UNIT_KINDS,
  type UnitFields,
  WORKS_STATES,
} from '../../../shared/features/archives/household.ts';
import type { Unit } from '../../../shared/features/archives/units.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { AreaInput } from '../../components/AreaInput.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { saveOrRefresh, useFollowRecord } from '../../components/edit-conflict.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

type UnitValues = Omit<UnitFields, 'buildingId'> & { readonly building: string };

const NEW_UNIT: UnitValues = {
  building: '',
  entrance: '',
  floor: null,
  room: '',
  kind: 'residence',
  areaThousandths: null,
  innerAreaThousandths: null,
  occupancyState: 'ownerOccupied',
  worksState: 'none',
  handedOverOn: null,
  billedFromOn: null,
  note: '',
  active: true,
};

/** Adds a unit, with its building when that is new, or changes one. */
export const UnitDialog = observer(function UnitDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly unit: Unit | null;
  readonly onClose: () => void;
  readonly onSaved: (unit: Unit) => void;
  /** Fetches the unit anew after a colleague saved it first. */
  readonly onStale?: () => void;
}) {
  const { api } = useApp();
  const t = useText();
  const { open, unit } = props;
  const [form] = Form.useForm<UnitValues>();
  useFollowRecord(form, open ? (unit?.version ?? null) : null, unit ?? NEW_UNIT);
  const buildings = useLoaded(async () => (open ? await api.archives.buildings() : []), [api, open]);
  const known = buildings.loadable.value ?? [];

  const submit = async (
    { building, ...fields }: UnitValues,
    options: { readonly key: string },
  ): Promise<void> => {
    const { id: buildingId } = await buildingOf(building);
    const identity = unit === null ? {} : { id: unit.id, version: unit.version };
    const saved = await saveOrRefresh(
      () => api.archives.saveUnit({ ...fields, buildingId, ...identity }, options),
      () => props.onStale?.(),
    );
    props.onSaved(saved);
  };

  /** What is typed may be a building's name in another spelling; only the office can tell. */
  const buildingOf = async (name: string): Promise<Building> => {
    const named = known.find((each) => each.name === buildingName(name));
    return named ?? (await api.archives.saveBuilding({ name }));
  };

  return (
    <FormDialog<UnitValues>
      open={open}
      title={unit === null ? t('archives.addUnit') : t('archives.editUnitTitle', { unit: unit.displayName })}
      okText={t(unit === null ? 'archives.addPersonDo' : 'action.save')}
      width={560}
      form={form}
      initialValues={unit ?? NEW_UNIT}
      submit={submit}
      onClose={props.onClose}
    >
      <div className="form-row">
        <Form.Item
          name="building"
          label={t('archives.building')}
          {...(unit === null ? { extra: t('archives.buildingHint') } : {})}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <AutoComplete
            autoFocus={unit === null}
            options={known.map(({ name }) => ({ value: name }))}
            showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
          />
        </Form.Item>
        <Form.Item
          name="entrance"
          label={t('archives.entrance')}
          {...(unit === null ? { extra: t('archives.entranceHint') } : {})}
        >
          <Input maxLength={20} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item
          name="room"
          label={t('archives.room')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="floor" label={t('archives.floor')} extra={t('archives.floorHint')}>
          <InputNumber min={-20} max={300} precision={0} className="wide-number" />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="areaThousandths" label={t('field.areaThousandths')}>
          <AreaInput />
        </Form.Item>
        <Form.Item name="innerAreaThousandths" label={t('field.innerAreaThousandths')}>
          <AreaInput />
        </Form.Item>
        <Form.Item name="kind" label={t('archives.kind')}>
          <Select options={UNIT_KINDS.map((value) => ({ value, label: t(`unitKind.${value}`) }))} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="occupancyState" label={t('archives.occupancyState')}>
          <Select
            options={OCCUPANCY_STATES.map((value) => ({ value, label: t(`occupancyState.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="worksState" label={t('archives.worksState')}>
          <Select options={WORKS_STATES.map((value) => ({ value, label: t(`worksState.${value}`) }))} />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="handedOverOn" label={t('archives.handedOverOn')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="billedFromOn" label={t('archives.billedFromOn')}>
          <DateInput />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('archives.note')}>
        <Input maxLength={500} />
      </Form.Item>
      {unit === null ? null : (
        <Form.Item name="active" valuePropName="checked">
          <Checkbox>{t('archives.active')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
});
