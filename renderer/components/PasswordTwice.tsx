import { Form, Input } from 'antd';
import { useText } from '../app/texts.ts';

/** A new password, typed twice, since nobody can see what was typed. */
export function PasswordTwice({ name, label }: { readonly name: string; readonly label: string }) {
  const t = useText();
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        extra={t('access.password.rule')}
        rules={[
          { required: true, message: t('invalid.required') },
          { min: 8, message: t('access.password.rule') },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name={`${name}Again`}
        label={t('access.password.again')}
        dependencies={[name]}
        rules={[
          { required: true, message: t('invalid.required') },
          ({ getFieldValue }) => ({
            validator: async (_rule, value: unknown) => {
              if (value !== undefined && value !== '' && value !== getFieldValue(name)) {
                throw new Error(t('access.password.differ'));
              }
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  );
}
