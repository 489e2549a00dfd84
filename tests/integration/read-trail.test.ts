import { expect, test } from 'vitest';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createFeeOffice } from '../fixtures/fee-office.ts';
import { withCheckSign } from '../fixtures/id-numbers.ts';

const PHONE = '13800138000';
const ID_NUMBER = withCheckSign('44030119800101123');

test('a hundred looks at what is sensitive are a hundred entries, and none says what was seen', async () => {
  const { office, unitIds, bill } = await createFeeOffice(1);
  const { api } = office;
  const unitId = unitIds[0] ?? 0;
  await bill('2026-11');
  await api.archives.addOccupancy({
    unitId,
    person: { name: '周慧敏', phones: [{ phone: PHONE }], idNumber: ID_NUMBER },
    role: 'tenant',
  });
  const file = await api.archives.unitFile({ id: unitId });
  const personId = file.people.find(({ person }) => person.name === '周慧敏')?.person.id ?? 0;
  const receipt = await api.fees.takePayment({ unitId, amountCents: 100, method: 'cash' });
  const [template] = await api.letters.listTemplates({ kind: 'memo' });
  if (template === undefined) throw new Error('no template for a notice');
  const { id: templateId, kind, language, body } = template;
  const letter = await api.letters.saveDraft({ templateId, kind, language, body, unitId: null, values: {} });
  const looks = [
    () => api.archives.reveal({ personId, what: 'phones', reason: '通知漏水' }),
    () => api.archives.reveal({ personId, what: 'idNumber', reason: '核對身份' }),
    async () =>
      office.finish(
        await api.exchange.exportGrid({
          ...PURPOSE,
          source: 'people',
          format: 'csv',
          title: '人員',
          language: 'zh-Hant',
          query: { quick: ID_NUMBER },
          columns: [
            { field: 'name', header: '姓名' },
            { field: 'phones', header: '電話' },
          ],
        }),
      ),
    () => api.fees.reprint({ receiptId: receipt.id }),
    () => api.letters.deliverDocx({ id: letter.id }),
    () => api.letters.notePrint({ id: letter.id }),
  ];
  const { database } = office.office.core.office;
  const count = () => Number(database.prepare('SELECT count(*) FROM audit').pluck().get());
  const before = count();
  for (let look = 0; look < 100; look += 1) await looks[look % looks.length]?.();
  expect(count() - before).toBe(100);
  const written = database.prepare('SELECT * FROM audit').all();
  expect(JSON.stringify(written)).not.toContain(PHONE);
  expect(JSON.stringify(written)).not.toContain(ID_NUMBER);
  const since = database
    .prepare<[number], { staff_name: string }>('SELECT staff_name FROM audit WHERE seq > ?')
    .all(before);
  expect(new Set(since.map(({ staff_name }) => staff_name))).toEqual(new Set(['陳經理']));
  expect(office.faults).toEqual([]);
  await office.close();
});

test('what a post does not allow is in the trail under its person, once a minute for each call', async () => {
  const { office } = await createFeeOffice(1);
  const desk = await office.openWindowAs('frontDesk');
  const other = await office.openWindowAs('auditor');
  const stranger = office.openWindow();
  const attempt = (api: typeof desk.api) =>
    expect(
      api.access.addStaff({ userName: 'x', displayName: 'x', role: 'manager', password: '12345678' }),
    ).rejects.toMatchObject({ failure: { kind: 'refused' } });
  const entries = () =>
    office.office.core.office.database
      .prepare("SELECT staff_name, role, entity, entity_id FROM audit WHERE action = 'refused' ORDER BY seq")
      .all();
  for (let time = 0; time < 50; time += 1) await attempt(desk.api);
  await attempt(other.api);
  await attempt(stranger.api);
  await expect(desk.api.access.auditTrail({})).rejects.toMatchObject({ failure: { reason: 'notAllowed' } });
  const inMinute = [
    {
      staff_name: desk.connection.staff?.displayName,
      role: 'frontDesk',
      entity: 'operation',
      entity_id: 'access.addStaff',
    },
    {
      staff_name: other.connection.staff?.displayName,
      role: 'auditor',
      entity: 'operation',
      entity_id: 'access.addStaff',
    },
    {
      staff_name: desk.connection.staff?.displayName,
      role: 'frontDesk',
      entity: 'operation',
      entity_id: 'access.auditTrail',
    },
  ];
  expect(entries()).toEqual(inMinute);
  office.now = new Date(office.now.getTime() + 60_000);
  await attempt(desk.api);
  expect(entries()).toHaveLength(4);
  expect(await office.api.access.verifyAuditTrail()).toMatchObject({ whole: true });
  await office.close();
});
