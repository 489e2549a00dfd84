import { Form, Input, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  RECEIPT_LAYOUT_NAMES,
  type ReceiptLayoutName,
} from '../../../shared/features/fees/receipt-layout.ts';
import { FIRST_SERIES_ID, type ReceiptSeries } from '../../../shared/features/fees/receipt-series.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly code: string;
  readonly name: string;
  readonly itemIds: number[];
  readonly layout: ReceiptLayoutName | 'none';
  readonly active?: boolean;
}

/** A series of receipts: its letters, what it is for, and what it is printed on. */
export const ReceiptSeriesDialog = observer(function ReceiptSeriesDialog(props: {
  /** The one that is changed; null for a new one. */
  readonly series: ReceiptSeries | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { series, open, onClose, onSaved } = props;
  const { api } = useApp();
  const t = useText();
  const items = useLoaded(() => api.fees.items(), [api]);
  const required = { required: true, message: t('invalid.required') };
  const isFirst = series?.id === FIRST_SERIES_ID;
  const codeStays = series !== null && (isFirst || series.receipts > 0);
  return (
    <FormDialog<Fields>
      open={open}
      title={t(series === null ? 'fees.series.add' : 'fees.series.edit')}
      okText={t('action.save')}
      initialValues={
        series === null
          ? { itemIds: [], layout: 'none', active: true }
          : { ...series, itemIds: [...series.itemIds], layout: series.layout ?? 'none' }
      }
      onClose={onClose}
      submit={async ({ layout, active = true, ...fields }, options) => {
        await api.fees.saveReceiptSeries(
          {
            id: series?.id ?? null,
            ...(series === null ? {} : { version: series.version }),
            ...fields,
            active,
            layout: layout === 'none' ? null : layout,
          },
          options,
        );
        onSaved();
      }}
    >
      <Form.Item
        name="code"
        label={t('fees.series.code')}
        normalize={(text: string) => text.toUpperCase()}
        rules={[required, { pattern: /^[A-Z]{2}$/u, message: t('fees.series.code') }]}
      >
        <Input autoFocus={!codeStays} maxLength={2} disabled={codeStays} />
      </Form.Item>
      <Form.Item name="name" label={t('fees.series.name')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="itemIds" label={t('fees.series.items')}>
        <Select
          mode="multiple"
          options={(items.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="layout" label={t('fees.series.layout')}>
        <Select
          options={[
            { value: 'none', label: t('fees.series.layout.none') },
            ...RECEIPT_LAYOUT_NAMES.map((value) => ({ value, label: t(`fees.layout.${value}`) })),
          ]}
        />
      </Form.Item>
      {isFirst ? null : (
        <Form.Item name="active" label={t('fees.series.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDialog>
  );
});
