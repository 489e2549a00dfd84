import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HouseholdDocument } from '../../shared/features/documents/documents.contract.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { jpegPhoto, pdfLetter } from '../fixtures/paper-files.ts';
import { type TestOffice, type TestWindow } from '../fixtures/test-office.ts';

let office: TestOffice;
let unitId: number;
beforeEach(async () => {
  const fees = await createFeeOffice(1);
  office = fees.office;
  [unitId = 0] = fees.unitIds;
});
afterEach(async () => {
  await office.close();
});

const kindOf = async (code: string) =>
  (await office.api.documents.kinds()).find((kind) => kind.code === code)?.id ?? 0;

function upload(name: string, bytes: Uint8Array, window: TestWindow = office): string {
  return office.office.tray.put({ name, bytes }, window.connection.id);
}

async function add(
  name: string,
  bytes: Uint8Array,
  more: { kindId?: number; personId?: number } = {},
): Promise<HouseholdDocument> {
  return office.api.documents.add({ ticket: upload(name, bytes), unitId, ...more });
}

async function trail(action: string) {
  const { rows } = await office.api.access.auditTrail({
    filters: { action: { kind: 'text', contains: action } },
  });
  return rows;
}

test('identity papers ask why, leave an entry before they are seen, and stay hidden from the auditor', async () => {
  const papers = await add('證件.jpg', jpegPhoto('id'), { kindId: await kindOf('SFZM') });
  const unknown = await add('不明.jpg', jpegPhoto('unknown'));
  const plain = await add('驗房.pdf', pdfLetter(2), { kindId: await kindOf('YFJL') });
  expect([papers.sensitive, unknown.sensitive, plain.sensitive]).toEqual([true, true, false]);
  for (const { id } of [papers, unknown]) {
    await expect(office.api.documents.open({ id })).rejects.toMatchObject({
      failure: { kind: 'invalidInput', issues: [{ path: ['reason'], message: 'required' }] },
    });
    await expect(office.api.documents.take({ id })).rejects.toMatchObject({
      failure: { kind: 'invalidInput' },
    });
  }
  await office.api.documents.open({ id: papers.id, reason: '核對過戶' });
  const [look] = await trail('documents.open');
  expect(look).toMatchObject({ entityId: String(papers.id), reason: '核對過戶', after: { looked: true } });

  const auditor = await office.openWindowAs('auditor');
  const { documents } = await auditor.api.documents.forUnit({ unitId });
  expect(documents).toHaveLength(3);
  for (const call of [auditor.api.documents.open, auditor.api.documents.take]) {
    await expect(call({ id: papers.id, reason: '審計' })).rejects.toMatchObject({
      failure: { reason: 'notAllowed' },
    });
    await call({ id: plain.id, reason: '審計' });
  }
  expect((await trail('refused')).map(({ entityId }) => entityId)).toContain('documents.open');
  expect(auditor.desktop.delivered).toMatchObject([{ name: '驗房.pdf', mediaType: 'application/pdf' }]);
  expect(await trail('documents.take')).toMatchObject([{ entityId: String(plain.id), reason: '審計' }]);
});

test('who has to say why they look may not say instead that there is nothing to see', async () => {
  const papers = await add('證件.jpg', jpegPhoto('id'), { kindId: await kindOf('SFZM') });
  const desk = await office.openWindowAs('frontDesk');
  const plainKind = await kindOf('YFJL');
  const change = { id: papers.id, version: papers.version, title: '驗房', kindId: plainKind };
  await expect(desk.api.documents.change(change)).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  // Not in two steps either: the first is refused, and so nothing is left for the second.
  await expect(desk.api.documents.change({ ...change, kindId: null })).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  await expect(desk.api.documents.change(change)).rejects.toMatchObject({
    failure: { reason: 'notAllowed' },
  });
  await expect(desk.api.documents.open({ id: papers.id })).rejects.toMatchObject({
    failure: { kind: 'invalidInput' },
  });
  // What nobody has said the kind of yet is put in its place by whoever knows, and so is one of another such kind.
  const unknown = await add('不明.jpg', jpegPhoto('unknown'));
  await desk.api.documents.change({ ...change, id: unknown.id, version: unknown.version });
  await desk.api.documents.change({ ...change, kindId: await kindOf('CQHT') });
  expect(await office.api.documents.change({ ...change, version: papers.version + 1 })).toMatchObject({
    sensitive: false,
  });
});

test('what shows ID numbers, phones or bank accounts is guarded from the first day on', async () => {
  const kinds = await office.api.documents.kinds();
  const guarded = kinds.filter(({ identity }) => identity).map(({ name }) => name);
  expect(guarded).toEqual(
    expect.arrayContaining([
      '身份證明',
      '業主／住戶登記表',
      '產權或購房合同證明',
      '收費協議／代扣授權',
      '過戶證明',
    ]),
  );
});

test('who may add, change and remove files, and who may not even see the list', async () => {
  const { id } = await add('一.jpg', jpegPhoto());
  const refused = { failure: { reason: 'notAllowed' } };
  for (const role of ['auditor', 'groundsSupervisor'] as const) {
    const window = await office.openWindowAs(role);
    const ticket = upload('二.jpg', jpegPhoto(), window);
    await expect(window.api.documents.add({ ticket, unitId })).rejects.toMatchObject(refused);
    await expect(window.api.documents.change({ id, version: 1, title: '二' })).rejects.toMatchObject(refused);
    await expect(window.api.documents.remove({ id, version: 1, reason: 'x' })).rejects.toMatchObject(refused);
    if (role === 'groundsSupervisor') {
      await expect(window.api.documents.forUnit({ unitId })).rejects.toMatchObject(refused);
      await expect(window.api.documents.open({ id, reason: 'x' })).rejects.toMatchObject(refused);
    }
  }
  const desk = await office.openWindowAs('frontDesk');
  await desk.api.documents.add({ ticket: upload('三.jpg', jpegPhoto('3'), desk), unitId });
  await expect(
    desk.api.documents.saveKind({
      code: 'AA',
      name: '甲',
      process: 'moveIn',
      required: true,
      identity: false,
    }),
  ).rejects.toMatchObject(refused);
  // A ticket is good for the window that uploaded it alone.
  await expect(
    desk.api.documents.add({ ticket: upload('四.jpg', jpegPhoto('4')), unitId }),
  ).rejects.toMatchObject({ failure: { kind: 'invalidInput' } });
});
