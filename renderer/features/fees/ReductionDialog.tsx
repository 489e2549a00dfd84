import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import { formatScaled } from '../../../shared/domain/money.ts';
import {
  offHundredthsSchema,
  REDUCTION_KINDS,
  type ReductionKind,
} from '../../../shared/features/fees/reduction.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PercentInput } from '../../components/PercentInput.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';

interface Fields {
  readonly unitId: number;
  readonly itemId: number;
  readonly kind: ReductionKind;
  readonly offHundredths: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly applicant: string;
  readonly appliedOn: string;
  readonly evidence: string;
  readonly basis: string;
}

/** Months that a reduction is usually granted for. */
const USUAL_MONTHS = 6;

/** Charges a household less of an item for some months, on an application; a second person approves it. */
export const ReductionDialog = observer(function ReductionDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const items = useLoaded(() => api.fees.items(), [api]);
  const fromOn = `${addMonths(today, 1).slice(0, 7)}-01`;
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      title={t('fees.reduction.grant')}
      okText={t('fees.reduction.do')}
      width={640}
      initialValues={{
        kind: 'vacancy',
        fromOn,
        toOn: addDays(addMonths(fromOn, USUAL_MONTHS), -1),
        appliedOn: today,
        evidence: '',
      }}
      onClose={onClose}
      submit={async (fields, options) => {
        const done = await api.fees.grantReduction(fields, options);
        notices.succeed('fees.reduction.done', {
          unit: done.unitName,
          name: done.itemName,
          from: done.fromOn,
          to: done.toOn,
          percent: formatScaled(done.offHundredths, 2),
        });
        onDone();
      }}
    >
      <div className="form-pair">
        <Form.Item name="unitId" label={t('fees.unit')} rules={required}>
          <UnitPicker autoFocus />
        </Form.Item>
        <Form.Item name="itemId" label={t('fees.item')} rules={required}>
          <Select
            options={(items.loadable.value ?? [])
              .filter((item) => item.active)
              .map((item) => ({ value: item.id, label: item.name }))}
          />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="kind" label={t('fees.reduction.kind')}>
          <Select
            options={REDUCTION_KINDS.map((value) => ({ value, label: t(`fees.reduction.kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="offHundredths"
          label={t('fees.reduction.off')}
          extra={t('fees.reduction.off.extra')}
          rules={[
            ...required,
            {
              validator: async (_rule, value: unknown) => {
                if (typeof value === 'number' && !offHundredthsSchema.safeParse(value).success) {
                  throw new Error(t('fees.reduction.off.range'));
                }
              },
            },
          ]}
        >
          <PercentInput />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="fromOn" label={t('fees.reduction.from')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item
          name="toOn"
          label={t('fees.reduction.to')}
          extra={t('fees.reduction.toExtra')}
          rules={required}
        >
          <DateInput allowClear={false} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="applicant" label={t('fees.reduction.applicant')} rules={required}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="appliedOn" label={t('fees.reduction.appliedOn')} rules={required}>
          <DateInput allowClear={false} />
        </Form.Item>
      </div>
      <Form.Item
        name="evidence"
        label={t('fees.reduction.evidence')}
        extra={t('fees.reduction.evidenceExtra')}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="basis"
        label={t('fees.reduction.basis')}
        extra={t('fees.reduction.basisExtra')}
        rules={required}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
