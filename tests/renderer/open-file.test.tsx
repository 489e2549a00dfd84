import { act, cleanup, render, screen } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { AppContext, type AppServices } from '../../renderer/app/app-context.ts';
import { startTexts } from '../../renderer/app/texts.ts';
import { OpenFile } from '../../renderer/components/OpenFile.tsx';
import type { HouseholdDocument } from '../../shared/features/documents/documents.contract.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

beforeAll(() => {
  startTexts('zh-Hant');
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PICTURE: HouseholdDocument = {
  id: 7,
  unitId: 1,
  personId: null,
  personName: '',
  kindId: 1,
  kindName: '驗房記錄',
  sensitive: false,
  title: '驗房單',
  fileName: '驗房.jpg',
  mediaType: 'image/jpeg',
  sha256: '0'.repeat(64),
  bytes: 3,
  pages: 1,
  note: '',
  addedBy: '陳經理',
  addedAt: '2026-11-23T02:00:00.000Z',
  removed: null,
  version: 1,
};

/** The dialog over a host that gives a file at most once, and what was asked of both. */
async function open(document: HouseholdDocument) {
  const asked: unknown[] = [];
  const waiting = new Set(['/files/one']);
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(waiting.delete(url) ? 'jpg' : null, { status: 200 })),
  );
  const api = createFakeApi({
    documents: {
      open: (input) => {
        asked.push(input);
        return Promise.resolve({ url: '/files/one', fileName: document.fileName });
      },
    },
  });
  let closed = 0;
  // The dialog uses these parts alone.
  const services = { api, notices: { dismiss: () => undefined } } as unknown as AppServices;
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <AppContext.Provider value={services}>
          <OpenFile
            file={document}
            open={({ id }, reason) => api.documents.open({ id, reason })}
            take={({ id }, reason) => api.documents.take({ id, reason })}
            onClose={() => (closed += 1)}
          />
        </AppContext.Provider>
      </App>
    </ConfigProvider>,
  );
  const settle = (milliseconds = 0) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  await settle();
  return { asked, closed: () => closed, settle };
}

const picture = () => screen.queryByRole('img', { name: '驗房單' });

test('an ordinary picture is fetched once and stays until it is closed', async () => {
  const { asked, closed, settle } = await open(PICTURE);
  expect(asked).toEqual([{ id: 7, reason: '' }]);
  expect(picture()?.getAttribute('src')).toMatch(/^blob:/u);
  await settle(600_000);
  expect(picture()).not.toBeNull();
  expect(closed()).toBe(0);
});

test('an identity paper asks why, and is put away half a minute after it was shown', async () => {
  const { asked, closed, settle } = await open({ ...PICTURE, sensitive: true });
  expect([asked, picture()]).toEqual([[], null]);
  const reason = screen.getByLabelText<HTMLInputElement>('查看原因');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(reason, '核對過戶');
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    screen.getByRole('button', { name: '查看' }).click();
    await vi.advanceTimersByTimeAsync(0);
  });
  await settle();
  expect(asked).toEqual([{ id: 7, reason: '核對過戶' }]);
  expect(picture()).not.toBeNull();
  await settle(29_000);
  expect(picture()).not.toBeNull();
  await settle(1_500);
  expect(picture()).toBeNull();
  expect(closed()).toBe(1);
});
