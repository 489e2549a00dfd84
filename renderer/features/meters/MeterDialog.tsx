import { Form, Input, InputNumber, Select, Switch } from 'antd';
import { formatScaled } from '../../../shared/domain/money.ts';
import {
  DEFAULT_DIGITS,
  DEFAULT_MULTIPLIER,
  METER_KINDS,
  type MeterKind,
} from '../../../shared/features/meters/meter.ts';
import type { Meter } from '../../../shared/features/meters/meters.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ScaledInput, type ScaledInputProps } from '../../components/ScaledInput.tsx';

interface MeterValues {
  readonly kind: MeterKind;
  readonly number: string;
  readonly baseReadingThousandths: number | null;
  readonly installedOn?: string | null;
  readonly digits: number;
  readonly multiplierThousandths: number | null;
  readonly note: string;
  /** Absent for a new one, which is in use. */
  readonly active?: boolean;
}

function ThousandthsInput(props: ScaledInputProps) {
  return <ScaledInput {...props} places={3} write={(value) => formatScaled(value, 3)} unit="" />;
}

/** Registers a meter with a household, or changes or retires it. */
export function MeterDialog(props: {
  readonly open: boolean;
  /** Null for a new one. */
  readonly meter: Meter | null;
  readonly unitId: number;
  readonly onClose: () => void;
  readonly onSaved: (meter: Meter) => void;
}) {
  const api = useApi();
  const t = useText();
  const { meter, unitId } = props;
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<MeterValues>
      open={props.open}
      title={t(meter === null ? 'meters.add' : 'meters.edit')}
      okText={t(meter === null ? 'meters.add' : 'action.save')}
      initialValues={
        meter ?? {
          kind: 'water',
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
}
