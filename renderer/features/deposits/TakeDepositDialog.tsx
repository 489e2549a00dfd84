import { Checkbox, Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../shared/features/fees/receipt.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';

interface Fields {
  readonly unitId?: number | null;
  readonly kindId?: number;
  readonly amountCents?: number;
  readonly payerName?: string;
  readonly later?: boolean;
  readonly method?: PaymentMethod;
  readonly voucherNumber?: string;
  readonly partMethod?: PaymentMethod | '';
  readonly partCents?: number;
  readonly receivedCents?: number;
  readonly bookNumber?: string;
  readonly note?: string;
}

/** Takes a deposit at the counter, or notes that one is to be taken. */
export const TakeDepositDialog = observer(function TakeDepositDialog(props: {
  readonly open: boolean;
  /** The household it is of; null where one is still to be chosen. */
  readonly of: { readonly unitId: number; readonly unitName: string } | null;
  /** One that was asked for before, whose terms stand. */
  readonly asked?: Deposit;
  readonly onClose: () => void;
  readonly onAsked: () => void;
}) {
  const { open, of, asked, onClose, onAsked } = props;
  const { api, notices, route } = useApp();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const kinds = useLoaded(() => api.deposits.kinds(), [api]);
  const list = (kinds.loadable.value ?? []).filter(({ active }) => active);
  const required = { required: true, message: t('invalid.required') };
  const later = Form.useWatch('later', form) === true && asked === undefined;
  const inCash = (Form.useWatch('method', form) ?? 'cash') === 'cash';
  const inParts = (Form.useWatch('partMethod', form) ?? '') !== '';
  const methods = PAYMENT_METHODS.map((value) => ({ value, label: t(`tender.${value}`) }));
  const submit = async (fields: Fields, options: { readonly key: string }): Promise<void> => {
    const { unitId, kindId = 0, amountCents = 0, payerName = '', note = '', method = 'cash' } = fields;
    const wanted = { unitId: unitId ?? 0, kindId, amountCents, payerName, note };
    if (later) {
      const deposit = await api.deposits.ask(wanted, options);
      notices.succeed('deposits.ask.done', {
        unit: deposit.unitName,
        kind: deposit.kindName,
        amount: formatMoney(deposit.amountCents),
      });
      onAsked();
      return;
    }
    const { partMethod = '', partCents = 0, receivedCents } = fields;
    const paper = await api.deposits.take(
      {
        of: asked === undefined ? { by: 'counter', ...wanted } : { by: 'asked', depositId: asked.id },
        method,
        voucherNumber: fields.voucherNumber ?? '',
        parts: partMethod === '' || partCents === 0 ? [] : [{ method: partMethod, amountCents: partCents }],
        ...(method === 'cash' && receivedCents ? { receivedCents } : {}),
        bookNumber: fields.bookNumber ?? '',
      },
      options,
    );
    notices.succeed('deposits.take.done', {
      amount: formatMoney(paper.amountCents),
      number: paper.number,
    });
    route.go(`fees/deposits/papers/${paper.id}?new=1`);
  };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      width={560}
      title={asked === undefined ? t('deposits.take') : t('deposits.take.title', { unit: asked.unitName })}
      okText={t(later ? 'deposits.ask' : 'deposits.take.ok')}
      initialValues={{
        unitId: of?.unitId ?? null,
        method: 'cash',
        partMethod: '',
        ...(asked === undefined ? {} : { amountCents: asked.amountCents }),
      }}
      onClose={onClose}
      onValuesChange={(changed) => {
        const kind = list.find(({ id }) => id === changed.kindId);
        if (kind !== undefined) form.setFieldValue('amountCents', kind.usualCents);
      }}
      submit={submit}
    >
      {asked === undefined ? (
        <>
          <div className="form-pair">
            <Form.Item name="unitId" label={t('deposits.unit')} rules={[required]}>
              <UnitPicker autoFocus={of === null} {...(of === null ? {} : { chosenTitle: of.unitName })} />
            </Form.Item>
            <Form.Item name="kindId" label={t('deposits.kind')} rules={[required]}>
              <Select options={list.map(({ id, name }) => ({ value: id, label: name }))} />
            </Form.Item>
          </div>
          <div className="form-pair">
            <Form.Item name="amountCents" label={t('deposits.amount')} rules={[required]}>
              <MoneyInput />
            </Form.Item>
            <Form.Item name="payerName" label={t('deposits.payer')}>
              <Input maxLength={80} placeholder={t('deposits.payer.hint')} />
            </Form.Item>
          </div>
          <Form.Item name="later" valuePropName="checked">
            <Checkbox>{t('deposits.take.later')}</Checkbox>
          </Form.Item>
        </>
      ) : (
        <p className="dialog-note">
          {asked.kindName} {formatMoney(asked.amountCents)} · {asked.payerName}
        </p>
      )}
      {later ? null : (
        <>
          <div className="form-pair">
            <Form.Item name="method" label={t('deposits.method')}>
              <Select options={methods} />
            </Form.Item>
            {inCash ? (
              <Form.Item name="receivedCents" label={t('deposits.received')}>
                <MoneyInput />
              </Form.Item>
            ) : (
              <Form.Item name="voucherNumber" label={t('deposits.voucher')}>
                <Input maxLength={60} />
              </Form.Item>
            )}
          </div>
          <div className="form-pair">
            <Form.Item name="partMethod" label={t('deposits.part')}>
              <Select options={[{ value: '', label: t('deposits.part.none') }, ...methods]} />
            </Form.Item>
            {inParts ? (
              <Form.Item name="partCents" label={t('deposits.part.amount')} rules={[required]}>
                <MoneyInput />
              </Form.Item>
            ) : null}
          </div>
        </>
      )}
      <div className="form-pair">
        {later ? null : (
          <Form.Item name="bookNumber" label={t('deposits.bookNumber')}>
            <Input maxLength={40} />
          </Form.Item>
        )}
        {asked === undefined ? (
          <Form.Item name="note" label={t('deposits.note')}>
            <Input maxLength={200} />
          </Form.Item>
        ) : null}
      </div>
      <p className="dialog-note">{t('deposits.notIncome')}</p>
    </FormDialog>
  );
});
