import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showLanguage, startTexts, useText } from '../../renderer/app/texts.ts';
import { useFormSubmit } from '../../renderer/components/use-form-submit.ts';
import { invalid } from '../../shared/api/api-error.ts';
import { words } from '../e2e/fixtures/words.ts';

interface Fields {
  readonly name: string;
  readonly password: string;
}

beforeEach(() => {
  startTexts('zh-Hant');
});
afterEach(cleanup);

function Account() {
  const t = useText();
  const [form] = Form.useForm<Fields>();
  const { submit } = useFormSubmit(form, () => Promise.reject(invalid(['password'], 'passwordCommon')));
  return (
    <Form<Fields> form={form} onFinish={(fields) => void submit(fields)}>
      <Form.Item name="name" label="N" rules={[{ required: true, message: t('invalid.required') }]}>
        <Input />
      </Form.Item>
      <Form.Item name="password" label="P">
        <Input />
      </Form.Item>
      <button type="submit">go</button>
    </Form>
  );
}

test('what stands under a field is said in the language of the page, also when that is changed afterwards', async () => {
  const person = userEvent.setup();
  render(<Account />);
  await person.type(screen.getByLabelText('N'), 'a');
  await person.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByText(words('invalid.passwordCommon'))).toBeTruthy());
  await person.clear(screen.getByLabelText('N'));
  await waitFor(() => expect(screen.getByText(words('invalid.required'))).toBeTruthy());
  act(() => showLanguage('en'));
  await waitFor(() => {
    expect(screen.getByText(words('invalid.passwordCommon', {}, 'en'))).toBeTruthy();
    expect(screen.getByText(words('invalid.required', {}, 'en'))).toBeTruthy();
  });
});
