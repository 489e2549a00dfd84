import { Button, Form, Input } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';

export interface MadeCode {
  readonly code: string;
  readonly madeAt: string;
}

/** Asks for the password again, since whoever sits at an open desk could make a way in otherwise. */
export function NewRecoveryCode(props: {
  readonly replaces: boolean;
  readonly onMade: (made: MadeCode) => void;
}) {
  const { replaces, onMade } = props;
  const { api } = useApp();
  const t = useText();
  const [form] = Form.useForm<{ password: string }>();
  const { failure, busy, submit } = useFormSubmit(form, async (fields) => {
    onMade(await api.access.newRecoveryCode(fields));
  });
  return (
    <>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<{ password: string }>
        className="recovery-form"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item
          name="password"
          label={t('recovery.password')}
          {...(replaces ? { extra: t('recovery.replaces') } : {})}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(replaces ? 'recovery.makeNew' : 'recovery.make')}
        </Button>
      </Form>
    </>
  );
}
