import { Form, Input, InputNumber, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  DEFAULT_DIGITS,
  DEFAULT_MULTIPLIER,
  METER_KINDS,
  type MeterKind,
} from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ThousandthsInput } from './ThousandthsInput.tsx';

interface MeterValues {
  readonly kind: MeterKind;
  /** Of a main meter. */
  readonly buildingId?: number | null;
  readonly number: string;
  readonly baseReadingThousandths: number | null;
  readonly installedOn?: string | null;
  readonly digits: number;
  readonly multiplierThousandths: number | null;
  readonly note: string;
  /** Absent for a new one, which is in use. */
  readonly active?: boolean;
}

/** Registers a meter with a household, or changes or retires it. */
export const MeterDialog = observer(function MeterDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly meter: Meter | null;
  /** Null for a main meter, of a building or of the estate. */
  readonly unitId: number | null;
  readonly onClose: () => void;
  readonly onSaved: (meter: Meter) => void;
}) {
  const api = useApi();
  const t = useText();
  const { meter, unitId } = props;
  const buildings = useLoaded(
    async () => (props.open && unitId === null ? await api.archives.buildings() : []),
    [api, props.open, unitId],
  );
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<MeterValues>
      open={props.open}
      title={t(meter !== null ? 'meters.edit' : unitId === null ? 'supply.addMain' : 'meters.add')}
      okText={t(meter !== null ? 'action.save' : unitId === null ? 'supply.addMain' : 'meters.add')}
      initialValues={
        meter ?? {
          kind: 'water',
          buildingId: null,
          number: '',
          baseReadingThousandths: null,
          installedOn: null,
          digits: DEFAULT_DIGITS,
          multiplierThousandths: DEFAULT_MULTIPLIER,
          note: '',
          active: true,
        }
      }
      submit={async (values, options) => {
        const { kind, number, digits, note } = values;
        props.onSaved(
          await api.meters.save(
            {
              ...(meter === null ? {} : { id: meter.id }),
              unitId,
              buildingId: unitId === null ? (values.buildingId ?? null) : null,
              kind,
              number,
              digits,
              note,
              baseReadingThousandths: values.baseReadingThousandths ?? 0,
              multiplierThousandths: values.multiplierThousandths ?? DEFAULT_MULTIPLIER,
              installedOn: values.installedOn ?? null,
              active: values.active ?? true,
            },
            options,
          ),
        );
      }}
      onClose={props.onClose}
    >
      <Form.Item name="kind" label={t('meters.kind')} rules={[required]}>
        <Select
          autoFocus
          options={METER_KINDS.map((kind) => ({ value: kind, label: t(`meterKind.${kind}`) }))}
        />
      </Form.Item>
      {unitId === null ? (
        <Form.Item name="buildingId" label={t('supply.mainOf')}>
          <Select
            allowClear
            placeholder={t('readings.wholeEstate')}
            options={(buildings.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="number" label={t('meters.number')}>
        <Input maxLength={40} spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="baseReadingThousandths"
        label={t('meters.baseReading')}
        extra={t('meters.baseReadingHint')}
        rules={[required]}
      >
        <ThousandthsInput />
      </Form.Item>
      <Form.Item name="installedOn" label={t('meters.installedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="digits" label={t('meters.digits')} extra={t('meters.digitsHint')} rules={[required]}>
        <InputNumber min={3} max={9} precision={0} />
      </Form.Item>
      <Form.Item name="multiplierThousandths" label={t('meters.multiplier')} rules={[required]}>
        <ThousandthsInput />
      </Form.Item>
      <Form.Item name="note" label={t('meters.note')}>
        <Input maxLength={200} />
      </Form.Item>
      {meter === null ? null : (
        <Form.Item name="active" label={t('meters.inUse')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDialog>
  );
});
