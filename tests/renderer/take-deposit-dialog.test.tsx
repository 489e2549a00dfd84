import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { AppContext, type AppServices } from '../../renderer/app/app-context.ts';
import { startTexts } from '../../renderer/app/texts.ts';
import { TakeDepositDialog } from '../../renderer/features/deposits/TakeDepositDialog.tsx';
import { createFakeApi } from '../fakes/fake-api.ts';

beforeAll(() => {
  startTexts('zh-Hant');
});
afterEach(cleanup);

/** A desk whose dialog can be shut and opened again. */
function Desk() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        再開
      </button>
      <TakeDepositDialog
        open={open}
        of={{ unitId: 1, unitName: '1棟101' }}
        onClose={() => setOpen(false)}
        onAsked={() => undefined}
      />
    </>
  );
}

function openDesk() {
  const api = createFakeApi({ deposits: { kinds: () => Promise.resolve([]) } });
  // The dialog uses these parts alone until it is sent.
  const services = { api } as unknown as AppServices;
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <AppContext value={services}>
          <Desk />
        </AppContext>
      </App>
    </ConfigProvider>,
  );
}

test('a dialog that is opened again takes money, whatever was chosen in the one before', async () => {
  const person = userEvent.setup();
  openDesk();
  await person.click(await screen.findByRole('checkbox', { name: '先登記待收，不收款' }));
  await screen.findByRole('button', { name: '登記待收' });
  await person.click(screen.getByRole('button', { name: '取消' }));
  await person.click(await screen.findByRole('button', { name: '放棄' }));
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  await person.click(screen.getByRole('button', { name: '再開' }));
  expect(await screen.findByRole<HTMLInputElement>('checkbox')).toHaveProperty('checked', false);
  expect(screen.getByRole('button', { name: '收款並開押金收據' })).toBeDefined();
});

test('money that comes two ways keeps the number of the paper book that was typed', async () => {
  const person = userEvent.setup();
  openDesk();
  await person.type(await screen.findByLabelText('紙本號'), 'A12-0034');
  await person.click(screen.getByLabelText('其中另一種方式'));
  await person.click(await screen.findByTitle('微信'));
  await screen.findByLabelText('該部分金額');
  expect(screen.getByLabelText<HTMLInputElement>('紙本號').value).toBe('A12-0034');
});
