import { wrapForStaff } from '../../electron/features/access/key.service.ts';
import { findStaffByUserName, updatePassword } from '../../electron/features/access/staff.repository.ts';
import type { Office } from '../../electron/office/office.ts';
import { hashPassword, openPassword } from '../../electron/office/password.ts';
import { MANAGER, openWorkOffice, SETTING_UP, SUPERVISOR } from './work-office.ts';

const BUILDINGS = 2;
const ROOMS = 6;
const FIRST_PASSWORD = 'first password';
/** Fewer than there are households, so that a list of them all needs a second person. */
const BULK_EXPORT_ROWS = 5;
const MONTHS = ['2026-09', '2026-10', '2026-11'];

/** The same password under a hash that costs little, which opens the same keys. */
async function makeCheap(
  { core, keeper }: Office,
  { userName, password }: { readonly userName: string; readonly password: string },
): Promise<void> {
  const hash = await hashPassword(password, 256);
  const accountKey = await openPassword(password, hash);
  await core.writeUnattended('access.changePassword', (write) => {
    const staff = findStaffByUserName(write.database, userName);
    const key = keeper.heldKey();
    if (staff === undefined || accountKey === null || key === null) throw new Error(`${userName} has no key`);
    updatePassword(write.database, staff.id, hash, false);
    wrapForStaff(write, staff, accountKey, key);
    write.record({ entity: 'staff', entityId: staff.id, after: { password: 'changed' } });
    return null;
  });
}

/** Makes the office that every run begins from: households, a fee, some months billed, two people. */
export async function makeTemplateOffice(folder: string): Promise<void> {
  const work = await openWorkOffice(folder);
  const { api, office } = work;
  try {
    const setUp = await work.perform(SETTING_UP);
    if (!setUp.ok) throw new Error(JSON.stringify(setUp.failure));
    const { userName } = SUPERVISOR;
    await api.access.addStaff({
      userName,
      displayName: '李主管',
      role: 'supervisor',
      password: FIRST_PASSWORD,
    });
    // Whoever approves has a password that nobody else knows.
    const window = work.openWindow();
    await window.access.signIn({ userName, password: FIRST_PASSWORD });
    await window.access.changePassword({ current: FIRST_PASSWORD, next: SUPERVISOR.password });
    await window.access.signOut({});
    // Signing in costs a tenth of a second on purpose, thousands of times over.
    for (const person of [MANAGER, SUPERVISOR]) await makeCheap(office, person);
    await api.access.saveCareSettings({
      ...(await api.access.careSettings({})),
      bulkExportRows: BULK_EXPORT_ROWS,
    });
    for (let number = 1; number <= BUILDINGS; number += 1) {
      const building = await api.archives.saveBuilding({ name: `${number}棟` });
      for (let room = 1; room <= ROOMS; room += 1) {
        const { id: unitId } = await api.archives.saveUnit({
          buildingId: building.id,
          room: String(100 + room),
          areaThousandths: 60_000 + room * 7310,
        });
        await api.archives.addOccupancy({
          unitId,
          person: { name: `業主${number}${room}` },
          role: 'owner',
          isPayer: true,
        });
      }
    }
    const item = await api.fees.saveItem({ code: 'WY', name: '物業服務費', formula: 'areaPrice' });
    await api.fees.setPrice({ itemId: item.id, fromOn: '2025-01-01', priceTenThousandths: 14_000 });
    await api.fees.attach({ itemId: item.id, to: { kind: 'rule' }, fromOn: '2025-01-01' });
    for (const month of MONTHS) {
      const run = await work.perform({
        path: 'fees.startBilling',
        input: { month, itemIds: [item.id] },
        key: crypto.randomUUID(),
      });
      if (!run.ok) throw new Error(JSON.stringify(run.failure));
      const { id: runId } = run.value as { id: number };
      const published = await work.perform({
        path: 'fees.publishRun',
        input: { runId },
        key: crypto.randomUUID(),
      });
      if (!published.ok) throw new Error(JSON.stringify(published.failure));
    }
  } finally {
    await work.close();
  }
}
