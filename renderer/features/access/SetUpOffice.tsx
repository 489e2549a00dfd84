import { Button, Form, Input } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FailureNote } from '../../components/FailureNote.tsx';
import { PasswordTwice } from '../../components/PasswordTwice.tsx';
import { useFormSubmit } from '../../components/use-form-submit.ts';
import { AccessCard } from './AccessCard.tsx';

interface SetUpFields {
  readonly siteName: string;
  readonly companyName?: string;
  readonly hotline?: string;
  readonly displayName: string;
  readonly userName: string;
  readonly password: string;
}

/** What an office cannot start without, and nothing else. */
export function SetUpOffice({ onBack }: { readonly onBack: () => void }) {
  const { api, session, notices, route } = useApp();
  const t = useText();
  const [form] = Form.useForm<SetUpFields>();
  const { failure, busy, submit } = useFormSubmit(form, async (fields) => {
    await api.access.setUp({
      siteName: fields.siteName,
      companyName: fields.companyName ?? '',
      hotline: fields.hotline ?? '',
      displayName: fields.displayName,
      userName: fields.userName,
      password: fields.password,
    });
    route.go('settings/recovery');
    await session.signedIn();
    notices.succeed('recovery.afterSetUp');
  });
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <AccessCard title={t('access.setUp.title')} wide>
      {failure === null ? null : <FailureNote failure={failure} />}
      <Form<SetUpFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => void submit(fields)}
        scrollToFirstError
      >
        <div className="set-up">
          <fieldset>
            <legend>{t('access.setUp.office')}</legend>
            <Form.Item name="siteName" label={t('access.setUp.siteName')} rules={required}>
              <Input autoFocus maxLength={80} />
            </Form.Item>
            <Form.Item name="companyName" label={t('access.setUp.companyName')}>
              <Input maxLength={120} />
            </Form.Item>
            <Form.Item name="hotline" label={t('access.setUp.hotline')} extra={t('access.setUp.later')}>
              <Input maxLength={40} inputMode="tel" />
            </Form.Item>
          </fieldset>
          <fieldset>
            <legend>{t('access.setUp.manager')}</legend>
            <Form.Item name="displayName" label={t('access.displayName')} rules={required}>
              <Input maxLength={40} autoComplete="name" />
            </Form.Item>
            <Form.Item name="userName" label={t('access.userName')} rules={required}>
              <Input maxLength={40} autoComplete="username" spellCheck={false} />
            </Form.Item>
            <PasswordTwice name="password" label={t('access.password')} />
          </fieldset>
        </div>
        <div className="set-up-actions">
          <Button onClick={onBack}>{t('access.back')}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('access.setUp.submit')}
          </Button>
        </div>
      </Form>
    </AccessCard>
  );
}
