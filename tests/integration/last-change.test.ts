import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendAudit } from '../../electron/office/audit-trail.ts';
import { everyOperation } from '../contract/transports.ts';
import { PURPOSE } from '../fixtures/export-purpose.ts';
import { createTestOffice, type TestOffice } from '../fixtures/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await createTestOffice();
});
afterEach(async () => {
  await office.close();
});

const who = (who: string) => ({ failure: { reason: 'changedMeanwhile', values: { who } } });

test('whoever looked at a record or confirmed it is not named as having changed it', async () => {
  const { id, version } = await office.api.archives.savePerson({
    name: '王小明',
    idNumber: '110101199003074514',
  });
  const desk = await office.openWindowAs('frontDesk');
  const changed = await office.api.archives.savePerson({ id, version, name: '王曉明' });
  await desk.api.archives.reveal({ personId: id, what: 'idNumber', reason: PURPOSE.reason });
  await desk.api.archives.findPeopleByIdNumber({ idNumber: '110101199003074514' });
  await desk.api.archives.verifyPerson({ personId: id, version: changed.version });
  await expect(office.api.archives.savePerson({ id, version, name: '王小明' })).rejects.toMatchObject(
    who('陳經理'),
  );
});

test('whoever changed a record last is named, by what the contract says of each operation', async () => {
  const { id, version } = await office.api.archives.savePerson({ name: '王小明' });
  const { staff } = (await office.openWindowAs('steward')).connection;
  const { database } = office.office.core.office;
  const enter = (by: typeof staff, action: string) =>
    appendAudit(
      database,
      { staff: by, at: office.now.toISOString(), action },
      { entity: 'person', entityId: id },
    );
  const outdated = { id, version: version + 1, name: '王小明' };
  for (const [path, { notesOnly }] of everyOperation()) {
    enter(office.connection.staff, 'archives.savePerson');
    enter(staff, path);
    await expect(office.api.archives.savePerson(outdated), path).rejects.toMatchObject(
      who(notesOnly === true ? '陳經理' : 'steward 1'),
    );
  }
});
