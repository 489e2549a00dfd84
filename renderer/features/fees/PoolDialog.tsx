import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { parseScaled } from '../../../shared/domain/money.ts';
import { type Weighting, weightingSchema } from '../../../shared/features/fees/charge.ts';
import type { FeeItem } from '../../../shared/features/fees/fee-items.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import type { PoolInput, PoolShare } from '../../../shared/features/fees/pools.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { PoolFromReadings } from './PoolFromReadings.tsx';

interface Fields {
  readonly month: string;
  readonly totalCents: number;
  readonly weighting: Weighting;
  readonly basis: string;
  readonly exemptUnitIds: readonly number[];
  readonly weightLines: string;
}

/** Shares an amount out among the units that are charged the item; says to whom and how much before it is done. */
export const PoolDialog = observer(function PoolDialog(props: {
  readonly open: boolean;
  readonly item: FeeItem;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, item, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [first] = useState<Fields>({
    month: today.slice(0, 7),
    totalCents: 0,
    weighting: 'area',
    basis: '',
    exemptUnitIds: [],
    weightLines: '',
  });
  const { totalCents: _notTyped, ...untyped } = first;
  const [fields, setFields] = useState(first);
  const units = useLoaded(
    () =>
      open
        ? api.fees.previewPool({
            itemId: item.id,
            month: fields.month,
            totalCents: 1,
            weighting: 'household',
          })
        : Promise.resolve(null),
    [api, item.id, open, fields.month],
  );
  const sharing = units.loadable.value?.shares ?? [];
  // A list pasted for every unit is read whole, also where some take no share.
  const all = [...sharing, ...(units.loadable.value?.leftOut ?? [])];
  const preview = useLoaded(
    () => (open ? api.fees.previewPool(inputOf(item.id, fields, all)) : Promise.resolve(null)),
    [api, item.id, open, fields, units.loadable.value],
  );
  useEffect(() => {
    if (open) setFields(first);
  }, [open, first]);
  const [form] = Form.useForm<Fields>();
  const fill = (some: Partial<Fields>) => {
    form.setFieldsValue(some);
    setFields({ ...fields, ...some });
  };
  const { value: plan, failure } = preview.loadable;
  const byLines = fields.weighting === 'usage' || fields.weighting === 'weights';
  const required = [{ required: true, message: t('invalid.required') }];
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      title={t('fees.pool.add')}
      okText={t('fees.pool.do')}
      width={600}
      initialValues={untyped}
      onValuesChange={(_changed, values) => setFields({ ...first, ...values })}
      onClose={onClose}
      submit={async (values, options) => {
        const pool = await api.fees.savePool(
          { ...inputOf(item.id, values, all), basis: values.basis },
          options,
        );
        notices.succeed('fees.pool.done', {
          period: periodText(pool.periodStart, pool.periodEnd),
          total: formatMoney(pool.totalCents),
          units: formatCount(pool.units),
        });
        onSaved();
      }}
    >
      <div className="form-pair">
        <Form.Item name="month" label={t('fees.month')} rules={required}>
          <MonthInput allowClear={false} />
        </Form.Item>
        <Form.Item name="totalCents" label={t('fees.pool.total')} rules={required}>
          <MoneyInput autoFocus />
        </Form.Item>
      </div>
      <Form.Item name="weighting" label={t('fees.pool.weighting')}>
        <Select
          options={weightingSchema.options.map((value) => ({
            value,
            label: t(`fees.pool.weighting.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="basis" label={t('fees.pool.basis')} extra={t('fees.pool.basisExtra')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="exemptUnitIds" label={t('fees.pool.exempt')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          maxTagCount={6}
          options={sharing.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
        />
      </Form.Item>
      {item.meterKind === null || plan === null ? null : (
        <PoolFromReadings
          meterKind={item.meterKind}
          period={{ start: plan.periodStart, end: plan.periodEnd }}
          byUsage={fields.weighting === 'usage'}
          onTotal={(totalCents) => fill({ totalCents })}
          onWeights={(weightLines) => fill({ weightLines })}
        />
      )}
      {byLines ? (
        <Form.Item
          name="weightLines"
          label={t('fees.pool.weights')}
          extra={t('fees.pool.weightsExtra')}
          rules={[
            {
              validator: async (_rule, text: string) => {
                const { unread } = weightsOf(text, all);
                if (unread !== null) throw new Error(t('fees.pool.weightsUnknown', unread));
              },
            },
          ]}
        >
          <Input.TextArea rows={5} />
        </Form.Item>
      ) : null}
      {failure === null ? null : <FailureNote failure={failure} />}
      {plan === null || fields.totalCents === 0 ? null : (
        <p className="dialog-note" aria-live="polite">
          {sayPlan(plan)}
          {plan.leftOut.length === 0
            ? null
            : ` ${t('fees.pool.leftOut', { count: formatCount(plan.leftOut.length) })}`}
        </p>
      )}
    </FormDialog>
  );

  function sayPlan(of: NonNullable<typeof plan>): string {
    const period = periodText(of.periodStart, of.periodEnd);
    if (of.shares.length === 0) return t('fees.pool.nobody', { period });
    if (of.missing > 0) return t('fees.pool.missing', { period, count: formatCount(of.missing) });
    const amounts = of.shares.flatMap(({ amountCents }) => (amountCents === null ? [] : [amountCents]));
    return t('fees.pool.preview', {
      period,
      units: formatCount(amounts.length),
      total: formatMoney(amounts.reduce((sum, cents) => sum + cents, 0)),
      most: formatMoney(amounts.reduce((most, cents) => Math.max(most, cents), 0)),
      least: formatMoney(amounts.reduce((least, cents) => Math.min(least, cents), amounts[0] ?? 0)),
      exempt: formatCount(of.shares.length - amounts.length),
    });
  }
});

type NamedUnit = Pick<PoolShare, 'unitId' | 'unitName'>;

function inputOf(itemId: number, fields: Fields, units: readonly NamedUnit[]): PoolInput {
  const byLines = fields.weighting === 'usage' || fields.weighting === 'weights';
  return {
    itemId,
    month: fields.month,
    // Nothing is shared before an amount is typed, but who would share it is told.
    totalCents: Math.max(1, fields.totalCents),
    weighting: fields.weighting,
    exemptUnitIds: [...fields.exemptUnitIds],
    weights: byLines ? weightsOf(fields.weightLines, units).weights : [],
  };
}

interface ReadWeights {
  readonly weights: { unitId: number; weightThousandths: number }[];
  /** The first line that names no unit of the item or no figure. */
  readonly unread: { readonly line: string; readonly text: string } | null;
}

/** `1棟101 35.5` on each line, as it is copied from a sheet. */
function weightsOf(text: string, units: readonly NamedUnit[]): ReadWeights {
  const byName = new Map(units.map(({ unitName, unitId }) => [unitName, unitId]));
  const weights = new Map<number, number>();
  let unread: ReadWeights['unread'] = null;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, name = '', figure = ''] = /^(.*?)\s+(\S+)$/u.exec(line.trim()) ?? [];
    const unitId = byName.get(name.trim());
    const weightThousandths = parseScaled(figure, 3);
    if (unitId !== undefined && weightThousandths !== null) weights.set(unitId, weightThousandths);
    else unread ??= { line: String(at + 1), text: line.trim() };
  }
  return {
    weights: [...weights].map(([unitId, weightThousandths]) => ({ unitId, weightThousandths })),
    unread,
  };
}
