import { Form, Input, InputNumber, Select, Switch } from 'antd';
import {
  FORMULAS,
  type Formula,
  roundingModeSchema,
  roundingUnitSchema,
} from '../../../shared/features/fees/charge.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly code: string;
  readonly name: string;
  readonly formula: Formula;
  readonly roundingUnit: FeeItem['roundingUnit'];
  readonly roundingMode: FeeItem['roundingMode'];
  readonly dueDays: number;
  readonly note: string;
  readonly active: boolean;
}

const NEW: Fields = {
  code: '',
  name: '',
  formula: 'areaPrice',
  roundingUnit: 'cent',
  roundingMode: 'halfUp',
  dueDays: 14,
  note: '',
  active: true,
};

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
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t(item === null ? 'fees.items.add' : 'fees.items.edit')}
      okText={t('action.save')}
      initialValues={item ?? NEW}
      onClose={onClose}
      submit={async (fields, options) => {
        const known = item === null ? {} : { id: item.id, version: item.version };
        const saved = await api.fees.saveItem({ ...fields, ...known }, options);
        notices.succeed('fees.items.saved', { name: saved.name });
        onSaved(saved);
      }}
    >
      <Form.Item name="name" label={t('fees.itemName')} rules={required}>
        <Input autoFocus maxLength={40} placeholder={t('fees.itemName.example')} />
      </Form.Item>
      <Form.Item name="code" label={t('fees.itemCode')} rules={required}>
        <Input maxLength={20} placeholder="WY" />
      </Form.Item>
      <Form.Item name="formula" label={t('fees.formula')}>
        <Select options={FORMULAS.map((value) => ({ value, label: t(`fees.formula.${value}`) }))} />
      </Form.Item>
      <Form.Item name="dueDays" label={t('fees.dueDays')} extra={t('fees.dueDays.extra')} rules={required}>
        <InputNumber min={0} max={366} precision={0} />
      </Form.Item>
      <div className="form-pair">
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
      </div>
      <Form.Item name="note" label={t('fees.note')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="active" label={t('fees.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDialog>
  );
}
