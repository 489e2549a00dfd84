import { Form, Input, Select, Switch } from 'antd';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import type { Vehicle } from '../../../shared/features/archives/vehicles.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface VehicleValues {
  readonly plate: string;
  /** Absent when cleared. */
  readonly personId?: number | null;
  readonly note: string;
  /** Absent for a new one, which is in use. */
  readonly active?: boolean;
}

/** Registers a vehicle with a household, or changes or retires it. */
export function VehicleDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly vehicle: Vehicle | null;
  readonly unitId: number;
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onSaved: (vehicle: Vehicle) => void;
}) {
  const api = useApi();
  const t = useText();
  const { vehicle, unitId } = props;
  const drivers = new Map(props.people.map(({ id, name }) => [id, name]));
  if (vehicle !== null && vehicle.personId !== null) drivers.set(vehicle.personId, vehicle.personName);
  return (
    <FormDialog<VehicleValues>
      open={props.open}
      title={t(vehicle === null ? 'archives.addVehicle' : 'archives.editVehicle')}
      okText={t(vehicle === null ? 'archives.addVehicle' : 'action.save')}
      initialValues={vehicle ?? { plate: '', personId: null, note: '', active: true }}
      submit={async ({ personId, active, ...fields }, options) => {
        const identity = vehicle === null ? {} : { id: vehicle.id };
        props.onSaved(
          await api.archives.saveVehicle(
            { ...fields, personId: personId ?? null, active: active ?? true, unitId, ...identity },
            options,
          ),
        );
      }}
      onClose={props.onClose}
    >
      <Form.Item
        name="plate"
        label={t('archives.plate')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={20} autoFocus spellCheck={false} />
      </Form.Item>
      <Form.Item name="personId" label={t('archives.vehicleOf')}>
        <Select allowClear options={[...drivers].map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="note" label={t('archives.note')}>
        <Input maxLength={200} />
      </Form.Item>
      {vehicle === null ? null : (
        <Form.Item name="active" label={t('archives.vehicleInUse')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDialog>
  );
}
