import { Form, Input } from 'antd';
import type { InvoiceStep } from '../../../shared/features/fees/invoice.ts';
import type { Invoice } from '../../../shared/features/fees/invoices.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly number?: string;
  readonly on?: string;
  readonly collectedBy?: string;
  readonly reason?: string;
}

/** What one step asks for: a number and its day, who took it and when, or a reason. */
export function InvoiceStepDialog(props: {
  readonly stepping: { readonly invoice: Invoice; readonly step: InvoiceStep } | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { stepping, onClose, onDone } = props;
  const { api } = useApp();
  const { today } = useOffice();
  const t = useText();
  const step = stepping?.step ?? 'issue';
  const invoice = stepping?.invoice;
  const required = { required: true, message: t('invalid.required') };
  const numbered = step === 'issue' || step === 'reverse';
  const dated = numbered || step === 'collect';
  const dayLabel = {
    issue: 'fees.invoice.issuedOn',
    reverse: 'fees.invoice.redOn',
    collect: 'fees.invoice.collectedOn',
  } as const;
  return (
    <FormDialog<Fields>
      open={stepping !== null}
      title={t(`fees.invoice.step.${step}`)}
      okText={t(`fees.invoice.step.${step}`)}
      danger={step === 'withdraw'}
      initialValues={{ on: today }}
      onClose={onClose}
      submit={async (fields, options) => {
        if (invoice === undefined) return;
        const { id: invoiceId, version } = invoice;
        await api.fees.stepInvoice({ invoiceId, version, step: stepOf(step, fields) }, options);
        onDone();
      }}
    >
      <p className="dialog-note">
        {invoice?.title}　{formatMoney(invoice?.amountCents ?? 0)}　{invoice?.receipts}
      </p>
      {numbered ? (
        <Form.Item
          name="number"
          label={t(step === 'issue' ? 'fees.invoice.number' : 'fees.invoice.redNumber')}
          rules={[required, { pattern: /^[0-9A-Za-z-]{6,30}$/u, message: t('fees.invoice.number.rule') }]}
        >
          <Input autoFocus maxLength={30} />
        </Form.Item>
      ) : null}
      {step === 'collect' ? (
        <Form.Item
          name="collectedBy"
          label={t('fees.invoice.collectedBy')}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
      ) : null}
      {dated ? (
        <Form.Item
          name="on"
          label={t(dayLabel[step === 'issue' || step === 'reverse' ? step : 'collect'])}
          rules={[required]}
        >
          <DateInput max={today} />
        </Form.Item>
      ) : (
        <Form.Item name="reason" label={t('fees.reason')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
      )}
      {step === 'issue' ? <p className="soft">{t('fees.invoice.stubNote')}</p> : null}
    </FormDialog>
  );
}

function stepOf(
  step: InvoiceStep,
  { number = '', on = '', collectedBy = '', reason = '' }: Fields,
): Parameters<ReturnType<typeof useApp>['api']['fees']['stepInvoice']>[0]['step'] {
  switch (step) {
    case 'issue':
      return { kind: step, number, issuedOn: on };
    case 'reverse':
      return { kind: step, redNumber: number, redOn: on };
    case 'collect':
      return { kind: step, collectedBy, collectedOn: on };
    case 'askReversal':
    case 'keep':
    case 'withdraw':
      return { kind: step, reason };
  }
}
