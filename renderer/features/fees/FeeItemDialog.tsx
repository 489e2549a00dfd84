import { Form, Input, InputNumber, Select, Switch } from 'antd';
import {
  CYCLES,
  countedFromSchema,
  dueFromSchema,
  prorationSchema,
  startRuleSchema,
  timingSchema,
} from '../../../shared/features/fees/billing-period.ts';
import {
  FORMULAS,
  type Formula,
  roundedEachSchema,
  roundingModeSchema,
  roundingUnitSchema,
} from '../../../shared/features/fees/charge.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { METER_KINDS } from '../../../shared/features/meters/meter.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

type Fields = Pick<
  FeeItem,
  | 'code'
  | 'name'
  | 'formula'
  | 'meterKind'
  | 'cycle'
  | 'countedFrom'
  | 'timing'
  | 'proration'
  | 'starts'
  | 'roundingUnit'
  | 'roundingMode'
  | 'roundedEach'
  | 'dueDays'
  | 'dueFrom'
  | 'note'
  | 'active'
>;

const NEW: Fields = {
  code: '',
  name: '',
  formula: 'areaPrice',
  meterKind: null,
  cycle: 'month',
  countedFrom: 'calendar',
  timing: 'advance',
  proration: 'day',
  starts: 'attachment',
  roundingUnit: 'cent',
  roundingMode: 'halfUp',
  roundedEach: 'month',
  dueDays: 14,
  dueFrom: 'periodStart',
  note: '',
  active: true,
};

const MAY_NAME_METER: readonly Formula[] = ['metered', 'tiered', 'shared'];

/** Adds a fee item, or changes one. */
export function FeeItemDialog(props: {
  readonly open: boolean;
  readonly item: FeeItem | null;
  readonly onClose: () => void;
  readonly onSaved: (item: FeeItem) => void;
}) {
  const { open, item, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const meterKinds = METER_KINDS.map((value) => ({ value, label: t(`meterKind.${value}`) }));
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t(item === null ? 'fees.items.add' : 'fees.items.edit')}
      okText={t('action.save')}
      width={860}
      initialValues={item ?? NEW}
      onClose={onClose}
      submit={async (fields, options) => {
        const known = item === null ? {} : { id: item.id, version: item.version };
        const meterKind = MAY_NAME_METER.includes(fields.formula) ? (fields.meterKind ?? null) : null;
        const saved = await api.fees.saveItem({ ...fields, meterKind, ...known }, options);
        notices.succeed('fees.items.saved', { name: saved.name });
        onSaved(saved);
      }}
    >
      <div className="form-row">
        <Form.Item name="name" label={t('fees.itemName')} rules={required}>
          <Input autoFocus maxLength={40} placeholder={t('fees.itemName.example')} />
        </Form.Item>
        <Form.Item name="code" label={t('fees.itemCode')} rules={required}>
          <Input maxLength={20} placeholder="WY" />
        </Form.Item>
        <Form.Item name="formula" label={t('fees.formula')}>
          <Select options={FORMULAS.map((value) => ({ value, label: t(`fees.formula.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item noStyle dependencies={['formula']}>
        {({ getFieldValue }) => {
          const formula: unknown = getFieldValue('formula');
          if (formula === 'metered' || formula === 'tiered') {
            return (
              <Form.Item
                name="meterKind"
                label={t('fees.meterKind')}
                extra={t('fees.formula.byReading')}
                rules={required}
              >
                <Select options={meterKinds} />
              </Form.Item>
            );
          }
          if (formula !== 'shared') return null;
          return (
            <Form.Item
              name="meterKind"
              label={t('fees.meterKind.ofPool')}
              extra={t('fees.meterKind.poolExtra')}
            >
              <Select allowClear placeholder={t('fees.meterKind.none')} options={meterKinds} />
            </Form.Item>
          );
        }}
      </Form.Item>
      <div className="form-row">
        <Form.Item name="cycle" label={t('fees.cycle')}>
          <Select options={CYCLES.map((value) => ({ value, label: t(`fees.cycle.${value}`) }))} />
        </Form.Item>
        <Form.Item name="countedFrom" label={t('fees.countedFrom')}>
          <Select
            options={countedFromSchema.options.map((value) => ({
              value,
              label: t(`fees.countedFrom.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="timing" label={t('fees.timing')}>
          <Select
            options={timingSchema.options.map((value) => ({ value, label: t(`fees.timing.${value}`) }))}
          />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item
          name="starts"
          label={t('fees.starts')}
          className="form-wide"
          extra={t('fees.starts.extra')}
        >
          <Select
            options={startRuleSchema.options.map((value) => ({ value, label: t(`fees.starts.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="proration" label={t('fees.proration')}>
          <Select
            options={prorationSchema.options.map((value) => ({ value, label: t(`fees.proration.${value}`) }))}
          />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="dueFrom" label={t('fees.dueFrom')}>
          <Select
            options={dueFromSchema.options.map((value) => ({ value, label: t(`fees.dueFrom.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="dueDays" label={t('fees.dueDays')} extra={t('fees.dueDays.extra')} rules={required}>
          <InputNumber min={0} max={366} precision={0} />
        </Form.Item>
        <Form.Item name="active" label={t('fees.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <div className="form-row">
        <Form.Item name="roundingUnit" label={t('fees.rounding')}>
          <Select
            options={roundingUnitSchema.options.map((value) => ({
              value,
              label: t(`fees.rounding.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="roundingMode" label={t('fees.roundingMode')}>
          <Select
            options={roundingModeSchema.options.map((value) => ({
              value,
              label: t(`fees.rounding.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="roundedEach" label={t('fees.roundedEach')} extra={t('fees.roundedEach.extra')}>
          <Select
            options={roundedEachSchema.options.map((value) => ({
              value,
              label: t(`fees.roundedEach.${value}`),
            }))}
          />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('fees.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
