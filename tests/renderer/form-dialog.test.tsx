import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider, Form, Input } from 'antd';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { HostUnreachable } from '../../renderer/api/host-unreachable.ts';
import { startTexts } from '../../renderer/app/texts.ts';
import { FormDialog } from '../../renderer/components/FormDialog.tsx';
import { invalid, refuse } from '../../shared/api/api-error.ts';

interface Fields {
  readonly name: string;
}

beforeAll(() => {
  startTexts('zh-Hant');
});
afterEach(cleanup);

/** A dialog whose office answers each try in turn, and what it was asked. */
function openDialog(answers: readonly (() => void)[]) {
  const tries: { name: string; key: string }[] = [];
  let closed = 0;
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <FormDialog<Fields>
          open
          title="更改姓名"
          okText="儲存"
          onClose={() => {
            closed += 1;
          }}
          submit={async ({ name }, { key }) => {
            tries.push({ name, key });
            answers[tries.length - 1]?.();
          }}
        >
          <Form.Item name="name" label="姓名">
            <Input />
          </Form.Item>
        </FormDialog>
      </App>
    </ConfigProvider>,
  );
  return { tries, closed: () => closed };
}

test('what was typed stays when the office says no, and the reason stands in the dialog', async () => {
  const person = userEvent.setup();
  openDialog([
    () => {
      throw refuse('officeBusy');
    },
  ]);
  await person.type(screen.getByLabelText('姓名'), '歐陽修');
  await person.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('資料庫正忙'));
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('歐陽修');
});

test('a note about a field stands under that field, in words', async () => {
  const person = userEvent.setup();
  openDialog([
    () => {
      throw invalid(['name'], 'required');
    },
  ]);
  await person.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(screen.getByText('必填。')).toBeDefined());
  expect(screen.queryByText('有欄位未填妥', { exact: false })).toBeNull();
});

test('a note about something that has no field is said above the form', async () => {
  const person = userEvent.setup();
  openDialog([
    () => {
      throw invalid(['unitId'], 'required');
    },
  ]);
  await person.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('有欄位未填妥'));
});

test('Ctrl+Enter confirms', async () => {
  const person = userEvent.setup();
  const { tries } = openDialog([]);
  await person.type(screen.getByLabelText('姓名'), '王小明{Control>}{Enter}{/Control}');
  await waitFor(() => expect(tries.map((each) => each.name)).toEqual(['王小明']));
});

test('a try without an answer is repeated under its key, one that was refused under a new one', async () => {
  const person = userEvent.setup();
  const { tries } = openDialog([
    () => {
      throw new HostUnreachable('unreachable');
    },
    () => {
      throw refuse('officeBusy');
    },
    () => undefined,
  ]);
  for (const count of [1, 2, 3]) {
    await person.click(screen.getByRole('button', { name: '儲存' }));
    await waitFor(() => expect(tries).toHaveLength(count));
  }
  const [unanswered, repeated, anew] = tries.map((each) => each.key);
  expect(repeated).toBe(unanswered);
  expect(anew).not.toBe(unanswered);
});

test('Esc closes a form that nobody touched', async () => {
  const person = userEvent.setup();
  const { closed } = openDialog([]);
  await person.click(screen.getByLabelText('姓名'));
  await person.keyboard('{Escape}');
  await waitFor(() => expect(closed()).toBe(1));
});

test('Esc asks before it discards what somebody typed, and staying keeps it', async () => {
  const person = userEvent.setup();
  const { closed } = openDialog([]);
  await person.type(screen.getByLabelText('姓名'), '王');
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.getAllByText('放棄未儲存的內容？')).not.toHaveLength(0));
  await person.click(screen.getByRole('button', { name: '繼續編輯' }));
  expect(closed()).toBe(0);
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('王');
});

test('Ctrl+Enter confirms a dialog that has no field', async () => {
  const person = userEvent.setup();
  let confirmed = 0;
  render(
    <ConfigProvider theme={{ token: { motion: false } }}>
      <App>
        <FormDialog<object>
          open
          title="鎖定"
          okText="鎖定"
          onClose={() => undefined}
          submit={() => {
            confirmed += 1;
            return Promise.resolve();
          }}
        >
          <p>鎖定後不能再改。</p>
        </FormDialog>
      </App>
    </ConfigProvider>,
  );
  const frame = screen.getByRole('dialog').querySelector<HTMLElement>('[tabindex]');
  frame?.focus();
  await person.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(confirmed).toBe(1));
});
