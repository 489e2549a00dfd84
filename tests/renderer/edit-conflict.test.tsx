import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider, Form, Input } from 'antd';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startTexts } from '../../renderer/app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../renderer/components/edit-conflict.ts';
import { FormDialog } from '../../renderer/components/FormDialog.tsx';
import { refuse } from '../../shared/api/api-error.ts';

interface Fields {
  readonly name: string;
  readonly email: string;
}

beforeAll(() => {
  startTexts('zh-Hant');
});
afterEach(cleanup);

/** A record that a colleague changes between its being opened and its being saved. */
function EditedByTwo(props: { readonly onSave: (sent: Fields & { version: number }) => void }) {
  const [record, setRecord] = useState({ name: '陳大文', email: '', version: 1 });
  const [form] = Form.useForm<Fields>();
  useFollowRecord(form, record.version, record);
  return (
    <FormDialog<Fields>
      open
      title="更改資料"
      okText="儲存"
      form={form}
      initialValues={record}
      onClose={() => undefined}
      submit={(values) =>
        saveOrRefresh(
          async () => {
            if (record.version === 1) throw refuse('changedMeanwhile', { who: '前台', when: '10:00' });
            props.onSave({ ...values, version: record.version });
          },
          () => setRecord({ name: '陳大文', email: 'chan@example.com', version: 2 }),
        )
      }
    >
      <Form.Item name="name" label="姓名">
        <Input />
      </Form.Item>
      <Form.Item name="email" label="電郵">
        <Input />
      </Form.Item>
    </FormDialog>
  );
}

test('after a colleague saved first, what was typed stays, what was not follows, and a second save keeps both', async () => {
  const person = userEvent.setup();
  const sent: (Fields & { version: number })[] = [];
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <EditedByTwo onSave={(fields) => sent.push(fields)} />
      </App>
    </ConfigProvider>,
  );
  await person.clear(screen.getByLabelText('姓名'));
  await person.type(screen.getByLabelText('姓名'), '陳小文');
  await person.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('前台'));
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('陳小文');
  expect(screen.getByLabelText<HTMLInputElement>('電郵').value).toBe('chan@example.com');
  await person.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(sent).toEqual([{ name: '陳小文', email: 'chan@example.com', version: 2 }]));
});
