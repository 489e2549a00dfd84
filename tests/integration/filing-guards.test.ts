import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FilingEntry } from '../../shared/features/filing/filing-entry.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import type { TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  const fees = await createFeeOffice(2);
  office = fees.office;
  [unitId = 0] = fees.unitIds;
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
});

const refused = (reason: string) => ({ failure: { kind: 'refused', reason } });
const upload = (bytes: Uint8Array) =>
  office.office.tray.put({ name: '掃描.jpg', bytes }, office.connection.id);
const FIELDS = { passedOn: '2026-11-20', title: '消防檢查通知', registered: true } as const;

const save = (
  more: Partial<Parameters<TestOffice['api']['filing']['saveEntry']>[0]> = {},
): Promise<FilingEntry> => office.api.filing.saveEntry({ register: 'incoming', ...FIELDS, ...more });

test('a draft is found by its title, takes neither files nor holds, and can be thrown away', async () => {
  const { filing, documents, today } = office.api;
  const draft = await save({ registered: false, unitId });
  expect((await today.search({ text: '消防檢查' })).filter(({ kind }) => kind === 'filing')).toMatchObject([
    { id: draft.id, title: '消防檢查通知' },
  ]);
  const document = await documents.add({ ticket: upload(jpegPhoto('信')), unitId });
  for (const call of [
    filing.attach({ ticket: upload(jpegPhoto('通知')), id: draft.id }),
    filing.attachDocument({ id: draft.id, documentId: document.id }),
    filing.placeHold({ of: 'entry', id: draft.id, reason: '訴訟' }),
  ]) {
    await expect(call).rejects.toMatchObject(refused('filingDraft'));
  }
  await filing.discardDraft({ id: draft.id, version: draft.version });
  expect((await filing.list({})).total).toBe(0);
});
