import { Form, Input, Select, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import type { CreditPurpose } from '../../../shared/features/fees/prepaid.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly name: string;
  readonly itemIds: number[];
  readonly active: boolean;
}

/** What prepaid money may be kept for: one fee or several. */
export const PurposeDialog = observer(function PurposeDialog(props: {
  /** The one that is changed; null for a new one. */
  readonly purpose: CreditPurpose | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { purpose, open, onClose, onSaved } = props;
  const { api } = useApp();
  const t = useText();
  const items = useLoaded(() => api.fees.items(), [api]);
  const choices = (items.loadable.value ?? []).filter(({ lateFeeOf }) => lateFeeOf === null);
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<Fields>
      open={open}
      title={t(purpose === null ? 'fees.purposes.add' : 'fees.purposes.edit')}
      okText={t('action.save')}
      initialValues={
        purpose === null
          ? { active: true, itemIds: [] }
          : { name: purpose.name, itemIds: [...purpose.itemIds], active: purpose.active }
      }
      onClose={onClose}
      submit={async (fields, options) => {
        await api.fees.saveCreditPurpose(
          { id: purpose?.id ?? null, ...(purpose === null ? {} : { version: purpose.version }), ...fields },
          options,
        );
        onSaved();
      }}
    >
      <Form.Item name="name" label={t('fees.purposes.name')} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="itemIds" label={t('fees.purposes.items')} rules={[required]}>
        <Select mode="multiple" options={choices.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="active" label={t('fees.purposes.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDialog>
  );
});
