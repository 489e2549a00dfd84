import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider, Form, Input } from 'antd';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { AppContext, type AppServices } from '../../renderer/app/app-context.ts';
import { startTexts } from '../../renderer/app/texts.ts';
import { saveOrRefresh, useFollowRecord } from '../../renderer/components/edit-conflict.ts';
import { FormDialog } from '../../renderer/components/FormDialog.tsx';
import { SettingsForm } from '../../renderer/components/SettingsForm.tsx';
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

interface Patterns {
  readonly fonds: string;
  readonly patterns: { readonly incoming: string; readonly outgoing: string };
  readonly version: number;
}

test('settings that a colleague saves again and again follow field by field, also after a save of one’s own', async () => {
  const person = userEvent.setup();
  let held: Patterns = { fonds: 'W001', patterns: { incoming: '收', outgoing: '發' }, version: 1 };
  const save = async (values: Patterns): Promise<Patterns> => {
    if (values.version !== held.version) throw refuse('changedMeanwhile', { who: '主管', when: '10:00' });
    held = { ...values, version: held.version + 1 };
    return held;
  };
  // The form uses these parts alone.
  const services = {
    notices: { dismiss: () => undefined, succeed: () => undefined },
    route: { guardLeaving: () => () => undefined },
  } as unknown as AppServices;
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <AppContext value={services}>
          <SettingsForm
            values={held}
            read={async () => held}
            mayChange
            readOnly="filing.settingsReadOnly"
            saved="filing.settingsSaved"
            save={save}
          >
            <Form.Item name="fonds" label="全宗號">
              <Input />
            </Form.Item>
            <Form.Item name={['patterns', 'incoming']} label="收文">
              <Input />
            </Form.Item>
            <Form.Item name={['patterns', 'outgoing']} label="發文">
              <Input />
            </Form.Item>
          </SettingsForm>
        </AppContext>
      </App>
    </ConfigProvider>,
  );
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const retype = async (label: string, text: string): Promise<void> => {
    await person.clear(field(label));
    await person.type(field(label), text);
  };
  const press = () => person.click(screen.getByRole('button', { name: '儲存' }));
  await retype('全宗號', 'W002');
  await press();
  await waitFor(() => expect(held.fonds).toBe('W002'));

  held = { fonds: 'W003', patterns: { incoming: '收文', outgoing: '發' }, version: held.version + 1 };
  await retype('發文', '發文');
  await press();
  await waitFor(() => expect(field('全宗號').value).toBe('W003'));
  expect(field('收文').value).toBe('收文');
  held = { ...held, fonds: 'W004', version: held.version + 1 };
  await press();
  await waitFor(() => expect(field('全宗號').value).toBe('W004'));
  await press();
  await waitFor(() =>
    expect(held).toMatchObject({ fonds: 'W004', patterns: { incoming: '收文', outgoing: '發文' } }),
  );
});
