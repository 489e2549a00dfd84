import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { addOccupancy } from '../../electron/features/archives/occupancy.service.ts';
import { saveBuilding, saveUnit } from '../../electron/features/archives/unit.service.ts';
import { saveVehicle } from '../../electron/features/archives/vehicle.service.ts';
import { createOffice, type Office } from '../../electron/office/office.ts';
import { createRandom } from '../../electron/sample/random.ts';
import { makeName, makePhone, makePlate } from '../../electron/sample/sample-people.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import { createApi } from '../../shared/api/create-api.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import { personFieldsSchema, unitFieldsSchema } from '../../shared/features/archives/household.ts';
import { createMemoryDesktop } from '../fakes/memory-desktop.ts';

const FLATS_A_BUILDING = 250;

export interface LargeOffice {
  readonly office: Office;
  readonly api: Api;
  /** The manager's window. */
  readonly connection: ReturnType<Office['connect']>;
  readonly folder: string;
  readonly unitIds: readonly number[];
  readonly finish: <Result>(ticket: JobTicket<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** An office with so many households of two people each; the roll goes in in one transaction. */
export async function createLargeOffice(units: number): Promise<LargeOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-'));
  const office = await createOffice({
    folder,
    version: 'bench',
    reportFault(_reference, path, error) {
      throw new Error(`${path} failed`, { cause: error });
    },
  });
  const connection = office.connect({ host: 'inProcess', desktop: createMemoryDesktop() });
  const api = createApi(office.sendOn(connection));
  await api.access.setUp({
    siteName: '翠湖花園',
    timeZone: 'Asia/Hong_Kong',
    userName: 'manager',
    displayName: '陳經理',
    password: 'correct horse battery',
  });
  const unitIds = await addRoll(office, connection, units);
  return {
    office,
    api,
    connection,
    folder,
    unitIds,
    async finish(ticket) {
      for (;;) {
        const status = await api.jobs.status({ jobId: ticket.jobId });
        if (status.failure !== undefined) throw new ApiError(status.failure);
        // The ticket's type says what the result of its operation is.
        if (status.state === 'done') return status.result as never;
        // As often as a window asks.
        await after(20);
      }
    },
    async close() {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addRoll(
  office: Office,
  connection: Parameters<Office['core']['write']>[0],
  units: number,
): Promise<number[]> {
  const { staff } = connection;
  if (staff === null) throw new Error('nobody is signed in');
  const identity = { key: 'the-whole-roll', path: 'bench.roll', staffId: staff.id, inputHash: '' };
  return office.core.write(connection, identity, (context) => {
    // The manager signed in above does it.
    const write = { ...context, staff };
    const random = createRandom(7);
    const plates = new Set<string>();
    const ids: number[] = [];
    let buildingId = 0;
    for (let index = 0; index < units; index += 1) {
      const place = index % FLATS_A_BUILDING;
      if (place === 0) buildingId = saveBuilding({ name: `${index / FLATS_A_BUILDING + 1}棟` }, write).id;
      const room = `${Math.floor(place / 8) + 1}${String((place % 8) + 1).padStart(2, '0')}`;
      const unit = saveUnit(
        unitFieldsSchema.parse({ buildingId, room, areaThousandths: 60_000 + random.between(0, 80_000) }),
        write,
      );
      ids.push(unit.id);
      for (const role of ['owner', 'tenant'] as const) {
        const person = personFieldsSchema.parse({
          ...makeName(random),
          phones: [{ phone: makePhone(random) }],
        });
        const isPayer = role === 'owner';
        addOccupancy(
          {
            unitId: unit.id,
            person,
            role,
            shareHundredths: null,
            fromOn: '2020-01-01',
            isPayer,
            isPrimaryContact: isPayer,
            replacing: [],
            reason: '',
          },
          write,
        );
      }
      if (random.chance(0.4)) {
        const plate = makePlate(random, plates);
        saveVehicle({ unitId: unit.id, personId: null, plate, note: '', active: true }, write);
      }
    }
    return ids;
  });
}
