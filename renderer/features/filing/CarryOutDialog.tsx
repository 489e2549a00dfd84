import { Form, Input } from 'antd';
import type { Disposal } from '../../../shared/features/filing/disposal.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

/** What was destroyed, how, when, and before which two witnesses. It cannot be taken back. */
export function CarryOutDialog(props: {
  readonly open: boolean;
  readonly disposal: Disposal;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const { disposal } = props;
  const required = { required: true, whitespace: true, message: t('invalid.required') };
  return (
    <FormDialog<{
      readonly method: string;
      readonly carriedOutOn: string;
      readonly witnesses: [string, string];
    }>
      open={props.open}
      danger
      title={`${t('disposal.carryOut')} ${disposal.number}`}
      okText={t('disposal.carryOut')}
      width={560}
      initialValues={{ method: t('disposal.methodFirst'), carriedOutOn: today }}
      onClose={props.onClose}
      submit={async (values, options) => {
        await api.filing.carryOutDisposal({ id: disposal.id, version: disposal.version, ...values }, options);
        notices.succeed('disposal.carriedOut', { number: disposal.number });
        props.onDone();
      }}
    >
      <p className="dialog-note">{t('disposal.carryOutNote')}</p>
      <div className="filing-fields">
        <Form.Item name={['witnesses', 0]} label={t('disposal.witnessOne')} rules={[required]}>
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <Form.Item name={['witnesses', 1]} label={t('disposal.witnessTwo')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="method" label={t('disposal.method')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="carriedOutOn"
          label={t('disposal.carriedOutOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput max={today} allowClear={false} />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
