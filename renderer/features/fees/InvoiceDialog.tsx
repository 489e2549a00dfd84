import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Receipt } from '../../../shared/features/fees/receipt.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

interface Fields {
  readonly title: string;
  readonly taxId?: string;
  readonly alsoIds: number[];
  readonly amountCents: number;
  readonly note?: string;
}

/** 登記發票: whom it is made out to, on which receipts of the household, and for how much. */
export const InvoiceDialog = observer(function InvoiceDialog(props: {
  readonly receipt: Receipt;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { receipt, open, onClose, onDone } = props;
  const { api } = useApp();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const others = useLoaded(async () => {
    const { rows } = await api.fees.listReceipts({
      filters: {
        unitId: { kind: 'oneOf', values: [receipt.unitId] },
        kind: { kind: 'oneOf', values: ['payment', 'draw'] },
      },
    });
    return rows.filter(({ id, voided }) => id !== receipt.id && !voided);
  }, [api, receipt.id]);
  const list = others.loadable.value ?? [];
  const leftCents =
    receipt.amountCents + receipt.reversals.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      title={t('fees.invoice.register')}
      okText={t('fees.invoice.register')}
      initialValues={{ title: receipt.payerName, alsoIds: [], amountCents: leftCents }}
      onValuesChange={({ alsoIds }) => {
        if (alsoIds === undefined) return;
        const also = list.filter(({ id }) => alsoIds.includes(id));
        const sum = also.reduce((cents, { amountCents }) => cents + amountCents, leftCents);
        form.setFieldValue('amountCents', sum);
      }}
      onClose={onClose}
      submit={async ({ alsoIds, ...fields }, options) => {
        await api.fees.registerInvoice({ receiptIds: [receipt.id, ...alsoIds], ...fields }, options);
        onDone();
      }}
    >
      <p className="dialog-note">{t('fees.invoice.stubNote')}</p>
      <Form.Item name="title" label={t('fees.invoice.title')} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item name="taxId" label={t('fees.invoice.taxId')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="alsoIds" label={t('fees.invoice.alsoReceipts')} hidden={list.length === 0}>
        <Select
          mode="multiple"
          options={list.map(({ id, number, amountCents }) => ({
            value: id,
            label: `${number}　${formatMoney(amountCents)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="amountCents" label={t('fees.invoice.amount')} rules={[required]}>
        <MoneyInput />
      </Form.Item>
      <Form.Item name="note" label={t('fees.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
