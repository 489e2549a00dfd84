import { Form, Input, Select } from 'antd';
import type { CreditPurpose, CreditRow } from '../../../shared/features/fees/prepaid.contract.ts';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../shared/features/fees/receipt.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

interface Fields {
  readonly amountCents: number;
  /** 0 stands for any. */
  readonly toPurpose?: number;
  readonly method?: PaymentMethod;
  readonly voucherNumber?: string;
  readonly payeeName?: string;
  readonly reason: string;
}

/** Prepaid money meant for something else from now on, or given back; a second person approves. */
export function CreditDialog(props: {
  readonly row: CreditRow | null;
  readonly what: 'move' | 'refund';
  readonly purposes: readonly CreditPurpose[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { row, what, purposes, onClose, onDone } = props;
  const { api, notices, route } = useApp();
  const t = useText();
  const isMove = what === 'move';
  const values = {
    unit: row?.unitName ?? '',
    purpose: row === null || row.purposeId === null ? t('fees.purpose.any') : row.purposeName,
    cents: formatMoney(row?.cents ?? 0),
  };
  const required = { required: true, message: t('invalid.required') };
  const choices = [
    { value: 0, label: t('fees.purpose.any') },
    ...purposes.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
  ].filter(({ value }) => value !== (row?.purposeId ?? 0));
  return (
    <FormDialog<Fields>
      open={row !== null}
      title={t(isMove ? 'fees.prepaid.move' : 'fees.prepaid.refund')}
      okText={t(isMove ? 'fees.prepaid.move' : 'fees.prepaid.refund')}
      danger={!isMove}
      initialValues={{ amountCents: row?.cents ?? 0, method: 'transfer' }}
      onClose={onClose}
      submit={async ({ amountCents, toPurpose = 0, method = 'cash', reason, ...rest }, options) => {
        if (row === null) return;
        const { unitId, purposeId } = row;
        if (isMove) {
          await api.fees.moveCredit(
            {
              unitId,
              fromPurposeId: purposeId,
              toPurposeId: toPurpose === 0 ? null : toPurpose,
              amountCents,
              reason,
            },
            options,
          );
          notices.succeed('fees.prepaid.move.done', { amount: formatMoney(amountCents) });
        } else {
          const { voucherNumber = '', payeeName = '' } = rest;
          const receipt = await api.fees.refundCredit(
            { unitId, purposeId, amountCents, method, voucherNumber, payeeName, reason },
            options,
          );
          notices.succeed('fees.prepaid.refund.done', {
            amount: formatMoney(amountCents),
            number: receipt.number,
          });
          route.go(`fees/receipts/${receipt.id}`);
        }
        onDone();
      }}
    >
      <p className="dialog-note">
        {t(isMove ? 'fees.prepaid.move.note' : 'fees.prepaid.refund.note', values)}
      </p>
      <Form.Item name="amountCents" label={t('fees.amount')} rules={[required]}>
        <MoneyInput autoFocus />
      </Form.Item>
      {isMove ? (
        <Form.Item name="toPurpose" label={t('fees.prepaid.moveTo')} rules={[required]}>
          <Select options={choices} />
        </Form.Item>
      ) : (
        <>
          <div className="form-pair">
            <Form.Item name="method" label={t('fees.reverse.method')}>
              <Select options={PAYMENT_METHODS.map((value) => ({ value, label: t(`tender.${value}`) }))} />
            </Form.Item>
            <Form.Item name="voucherNumber" label={t('fees.voucher')}>
              <Input maxLength={60} />
            </Form.Item>
          </div>
          <Form.Item name="payeeName" label={t('fees.prepaid.refund.payee')}>
            <Input maxLength={80} placeholder={row?.payerName ?? ''} />
          </Form.Item>
        </>
      )}
      <Form.Item name="reason" label={t('reason.label')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
