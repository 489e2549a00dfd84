import { Form, Radio } from 'antd';
import type { BankAccount, BankMethod } from '../../../shared/features/bank/bank-account.ts';
import type { OpenItems } from '../../../shared/features/bank/bank-match.ts';
import { filledPaymentAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';

/** Opens the counter for the household whose money a line is; the counter posts it as any other payment. */
export function TakeLineDialog(props: {
  readonly account: BankAccount;
  readonly line: OpenItems['lines'][number] | null;
  readonly onClose: () => void;
}) {
  const { account, line, onClose } = props;
  const { route } = useApp();
  const t = useText();
  const [usual] = account.methods;
  return (
    <FormDialog<{ readonly unitId: number; readonly method: BankMethod }>
      open={line !== null}
      title={t('bank.match.take.title')}
      okText={t('bank.match.take.go')}
      onClose={onClose}
      initialValues={usual === undefined ? {} : { method: usual.method }}
      submit={async ({ unitId, method }) => {
        if (line === null) return;
        onClose();
        route.go(
          filledPaymentAddress(unitId, {
            amountCents: line.amountCents,
            method,
            receivedOn: line.postedOn,
            voucherNumber: line.reference,
            note: [account.name, line.counterparty, line.remark].filter((text) => text !== '').join(' '),
          }),
        );
      }}
    >
      <p className="dialog-note">{t('bank.match.take.text')}</p>
      <Form.Item name="unitId" rules={[{ required: true, message: t('invalid.required') }]}>
        <UnitPicker autoFocus />
      </Form.Item>
      <Form.Item
        name="method"
        label={t('bank.match.method')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Radio.Group
          options={account.methods.map(({ method }) => ({ value: method, label: t(`tender.${method}`) }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
