import { Form, Input } from 'antd';
import { useText } from '../../app/texts.ts';

/** Who decides, before anyone can sign in. */
export function ManagerFields() {
  const t = useText();
  const rules = [{ required: true, message: t('invalid.required') }];
  return (
    <div className="manager-fields">
      <Form.Item name="userName" label={t('access.userName')} rules={rules}>
        <Input autoComplete="username" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item name="password" label={t('access.password')} rules={rules}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
    </div>
  );
}
