import { Form, Input, Radio, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { StaffAccount } from '../../../shared/features/access/access.contract.ts';
import { URGENT_WAYS } from '../../../shared/features/letters/letter-life.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

export interface UrgentWord {
  readonly managerId: number;
  readonly way: (typeof URGENT_WAYS)[number];
  readonly reason: string;
}

/** Who gave word that a letter may go out at once, how, and why it could not wait. */
export const UrgentDialog = observer(function UrgentDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly submit: (word: UrgentWord, options: { readonly key: string }) => Promise<void>;
}) {
  const { open, onClose, submit } = props;
  const api = useApi();
  const t = useText();
  const staff = useLoaded(() => api.access.listStaff(), [api]);
  const managers = (staff.loadable.value ?? []).filter(
    ({ role, active }: StaffAccount) => role === 'manager' && active,
  );
  return (
    <FormDialog<UrgentWord>
      open={open}
      title={t('letters.urgent')}
      okText={t('letters.urgentOut')}
      initialValues={{ way: 'phone' }}
      onClose={onClose}
      submit={submit}
    >
      <p className="dialog-note">{t('letters.urgentNote')}</p>
      <Form.Item
        name="managerId"
        label={t('letters.urgentManager')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Select<number>
          autoFocus
          options={managers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </Form.Item>
      <Form.Item name="way" label={t('letters.urgentWay')}>
        <Radio.Group options={URGENT_WAYS.map((way) => ({ value: way, label: t(`urgentWay.${way}`) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
