import { Form, Input, InputNumber, Switch } from 'antd';
import type { DepositKind } from '../../../shared/features/deposits/deposit-kind.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { MoneyInput } from '../../components/MoneyInput.tsx';

type Fields = Pick<DepositKind, 'name' | 'usualCents' | 'inspected' | 'refundDays' | 'source' | 'active'> & {
  readonly inspectAfterDays?: number;
};

const NEW: Fields = {
  name: '',
  usualCents: 0,
  inspected: false,
  inspectAfterDays: 0,
  refundDays: 15,
  source: '',
  active: true,
};

/** A kind of deposit with its terms. */
export function DepositKindDialog(props: {
  /** The one that is changed; null for a new one. */
  readonly kind: DepositKind | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { kind, open, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const inspected = Form.useWatch('inspected', form) ?? false;
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      form={form}
      title={t(kind === null ? 'deposits.kinds.add' : 'deposits.kinds.edit')}
      okText={t('action.save')}
      initialValues={kind ?? NEW}
      onClose={onClose}
      submit={async (fields, options) => {
        const saved = await api.deposits.saveKind(
          {
            ...fields,
            inspectAfterDays: fields.inspected ? (fields.inspectAfterDays ?? 0) : 0,
            id: kind?.id ?? null,
            ...(kind === null ? {} : { version: kind.version }),
          },
          options,
        );
        notices.succeed('deposits.kind.saved', { name: saved.name });
        onSaved();
      }}
    >
      {kind === null ? null : <p className="dialog-note">{t('deposits.kind.note')}</p>}
      <div className="form-pair">
        <Form.Item name="name" label={t('deposits.kind.name')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item name="usualCents" label={t('deposits.kind.usual')} rules={[required]}>
          <MoneyInput />
        </Form.Item>
      </div>
      <Form.Item name="inspected" label={t('deposits.kind.inspected')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <div className="form-pair">
        {inspected ? (
          <Form.Item name="inspectAfterDays" label={t('deposits.kind.inspectAfter')} rules={[required]}>
            <InputNumber min={0} max={730} precision={0} />
          </Form.Item>
        ) : null}
        <Form.Item name="refundDays" label={t('deposits.kind.refundDays')} rules={[required]}>
          <InputNumber min={0} max={365} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="source" label={t('deposits.kind.source')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="active" label={t('deposits.kind.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDialog>
  );
}
