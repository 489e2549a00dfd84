import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, ConfigProvider } from 'antd';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { AppContext, type AppServices } from '../../renderer/app/app-context.ts';
import { startTexts } from '../../renderer/app/texts.ts';
import { TextVersions } from '../../renderer/features/letters/TextVersions.tsx';
import { VersionsDialog } from '../../renderer/features/letters/VersionsDialog.tsx';
import type { TextChange } from '../../shared/features/letters/letter-life.contract.ts';
import { createFakeApi } from '../fakes/fake-api.ts';

beforeAll(() => {
  startTexts('zh-Hant');
});
afterEach(cleanup);

const VERSIONS = [2, 1].map((version) => ({ version, savedBy: '甲', savedAt: '2026-11-23T02:00:00Z' }));
const CHANGES: readonly TextChange[] = [
  { change: 'same', text: '請於' },
  { change: 'removed', text: '十日' },
  { change: 'added', text: '七日' },
];
const ALIKE: readonly TextChange[] = [{ change: 'same', text: '請於七日' }];

const SCREENS = {
  'the versions of a template or clause': async (changes: readonly TextChange[]) => {
    showWith({}, <TextVersions versions={VERSIONS} compare={async () => changes} onTake={null} />);
    await userEvent.setup().click(screen.getByRole('button', { name: '與現時版本比較' }));
  },
  'the versions of a letter': async (changes: readonly TextChange[]) => {
    const letters = {
      versions: () => Promise.resolve([...VERSIONS]),
      compare: () => Promise.resolve([...changes]),
    };
    showWith({ letters }, <VersionsDialog letterId={1} open onClose={() => undefined} />);
  },
} as const;

function showWith(api: Parameters<typeof createFakeApi>[0], screenOf: React.ReactNode): void {
  const services = {
    api: createFakeApi(api),
    notices: { dismiss: () => undefined },
  } as unknown as AppServices;
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <App>
        <AppContext value={services}>{screenOf}</AppContext>
      </App>
    </ConfigProvider>,
  );
}

test.each(Object.entries(SCREENS))('%s strike out what went and underline what came', async (_of, show) => {
  await show(CHANGES);
  expect((await screen.findByText('十日')).tagName).toBe('DEL');
  expect(screen.getByText('七日').tagName).toBe('INS');
});

test.each(Object.entries(SCREENS))('%s say so when two of them are alike', async (_of, show) => {
  await show(ALIKE);
  expect(await screen.findByText('兩個版本的文字相同。')).toBeDefined();
});
