import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../../shared/features/letters/letter.ts';
import { unpack, verify } from '../fixtures/audit-pack.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
let folder: string;
beforeEach(async () => {
  office = await createTestOffice();
  folder = mkdtempSync(join(tmpdir(), 'guanjia-pack-letters-'));
});
afterEach(async () => {
  expect(office.faults).toEqual([]);
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

async function draft(subject: string): Promise<Letter> {
  return office.api.letters.saveDraft({
    kind: 'publicNotice',
    language: 'zh-Hant',
    body: `# ${subject}\n如述。`,
    unitId: null,
    values: { scope: '全體住戶', handler: '客服部', validUntil: '2027-12-31' },
    templateId: null,
  });
}

test('a pack holds every letter that was signed: issued, void, not yet issued, and of a kind without a number', async () => {
  const { letters } = office.api;
  const at = ({ id, version }: Letter) => ({ id, version });
  await letters.issue(at(await draft('停水通知')));
  const gone = await letters.issue(at(await draft('停電通知')));
  const approved = await office.approvedBy('supervisor');
  await approved.letters.voidLetter({ id: gone.id, reason: '日期有誤' });
  const signed = await letters.agree(at(await draft('消防演習')));
  expect(signed).toMatchObject({ state: 'signed' });
  const kind = (await letters.kinds()).find((each) => each.kind === 'publicNotice');
  if (kind === undefined) throw new Error('no such kind');
  await letters.saveKind({ ...kind, numbered: false });
  await letters.issue(at(await draft('溫馨提示')));
  await draft('只是草稿');
  await office.finish(await approved.exchange.auditPack({ reason: '年度審計', receiver: '會計師' }));
  const zip = join(folder, 'pack.zip');
  writeFileSync(zip, office.desktop.delivered.at(-1)?.bytes ?? new Uint8Array());
  expect(verify(zip)).toMatchObject({ code: 0 });
  const bag = await unpack(zip, join(folder, 'unpacked'));
  const files = readdirSync(join(bag, 'data/documents')).filter((name) => name.endsWith('.html'));
  expect(files).toHaveLength(4);
  expect(files.filter((name) => name.includes('（作廢）'))).toHaveLength(1);
  expect(files.filter((name) => name.includes('（已簽發，未發出）'))).toHaveLength(1);
  expect(files.filter((name) => name.includes('溫馨提示'))).toHaveLength(1);
  expect(readdirSync(join(bag, 'data/documents')).filter((name) => name.endsWith('.docx'))).toHaveLength(4);
  const index = readFileSync(join(bag, 'data/index.html'), 'utf8');
  for (const [subject, state] of [
    ['停水通知', '已發出'],
    ['停電通知', '已作廢'],
    ['消防演習', '已簽發'],
    ['溫馨提示', '已發出'],
  ]) {
    expect(index).toMatch(new RegExp(`<td>${subject}</td><td>${state}</td>`, 'u'));
  }
  expect(index).toContain('<td>已簽發</td><td>2026-11-23</td><td>—</td>');
  expect(index).not.toContain('null');
});
