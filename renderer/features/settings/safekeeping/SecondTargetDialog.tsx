import { Alert, Form, Input, InputNumber } from 'antd';
import { useApp } from '../../../app/app-context.ts';
import { useText } from '../../../app/texts.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import type { SecondTargetState } from './safety.ts';

interface TargetFields {
  readonly folder: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
  readonly warnAfterDays: number;
}

const WARN_AFTER_DAYS = 7;
const MOST_DAYS = 60;

/** Names the folder of the second copies and the passphrase that alone opens them. */
export function SecondTargetDialog(props: {
  readonly open: boolean;
  readonly target: SecondTargetState | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { target, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  const required = { required: true, message: t('invalid.required') };
  return (
    <FormDialog<TargetFields>
      open={props.open}
      title={t('target.title')}
      okText={t(target === null ? 'target.set' : 'target.change')}
      width={560}
      initialValues={{
        folder: target?.folder ?? '',
        warnAfterDays: target?.warnAfterDays ?? WARN_AFTER_DAYS,
      }}
      onClose={props.onClose}
      submit={async ({ folder, passphrase, warnAfterDays }, options) => {
        await api.safekeeping.setSecondTarget({ folder, passphrase, warnAfterDays }, options);
        notices.succeed('target.saved', undefined, {
          label: 'target.sheet',
          address: 'settings/backup/sheet',
        });
        onSaved();
      }}
    >
      <Form.Item
        name="folder"
        label={t('target.folder')}
        extra={t('target.folderNote')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input autoFocus maxLength={500} spellCheck={false} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="passphrase"
        label={t('target.passphrase')}
        extra={t('target.passphraseNote')}
        rules={[required]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="passphraseAgain"
        label={t('target.passphraseAgain')}
        dependencies={['passphrase']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: async (_rule, value: unknown) => {
              if (value !== undefined && value !== '' && value !== getFieldValue('passphrase')) {
                throw new Error(t('target.passphraseDiffer'));
              }
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Alert className="restore-note" type="warning" showIcon title={t('target.keepIt')} />
      <Form.Item name="warnAfterDays" label={t('target.warnAfter')} rules={[required]}>
        <InputNumber min={1} max={MOST_DAYS} precision={0} suffix={t('target.daysUnit')} />
      </Form.Item>
    </FormDialog>
  );
}
