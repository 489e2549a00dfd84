import type * as fc from 'fast-check';
import { constant } from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import type { TestWindow } from '../fixtures/test-office.ts';
import { callByChance } from './calls-by-chance.ts';
import { attendanceInputs, type ClockFile, fillAttendance } from './meant-attendance-inputs.ts';
import { fillHandovers, handoverInputs } from './meant-handover-inputs.ts';
import { fillLeave, leaveInputs } from './meant-leave-inputs.ts';
import { fillRosters, rosterInputs } from './meant-roster-inputs.ts';
import { fillSigningTeam, rosterVersionInputs } from './meant-roster-version-inputs.ts';
import { employeeInputs, fillStaff, trainingInputs } from './meant-staff-inputs.ts';
import { type Seats, takeSeats } from './seats.ts';
import { STAFF_SLICES } from './staff-slices.ts';
import { everyOperation } from './transports.ts';

// A wrong name costs a tenth of a second on purpose; here it is tried often.
vi.mock(import('../../electron/office/password.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    hashPassword: (password: string) => original.hashPassword(password, 256),
    NO_PASSWORD: await original.hashPassword('', 256),
  };
});

const CALLS = 10_000;
/** Stands for the hash of the preview that an import follows, which is known only when it is called. */
const AS_PREVIEWED = '0'.repeat(64);

let fees: FeeOffice;
let seats: Seats;
let punches: ClockFile;
let meant: ReadonlyMap<string, fc.Arbitrary<unknown>>;

beforeAll(async () => {
  fees = await createFeeOffice(2);
  const { office } = fees;
  seats = await takeSeats(office);
  const [manager, supervisor] = [seats.of('manager').staff, seats.of('supervisor').staff];
  await fillSigningTeam(office.api, [manager?.id ?? 0, supervisor?.id ?? 0]);
  await fillStaff(fees);
  await fillRosters(fees);
  await fillLeave(fees);
  punches = await fillAttendance(fees);
  await fillHandovers(fees);
  const { database } = office.office.core.office;
  const reason = constant('工作需要');
  meant = new Map<string, fc.Arbitrary<unknown>>([
    ...employeeInputs({ reason, database }),
    ...trainingInputs({ reason, database }),
    ...rosterInputs({ reason, database }),
    ...rosterVersionInputs(database),
    ...leaveInputs({ reason, database }),
    ...attendanceInputs({ reason, database }),
    ...handoverInputs({ reason, database }),
  ]);
});

afterAll(async () => {
  await fees.office.close();
});

function layPunches(path: string, connection: TestWindow['connection']): void {
  if (path.startsWith('attendance.')) fees.office.office.tray.put(punches, connection.id, 'the-punches');
}

async function withHash(input: unknown, connection: TestWindow['connection']): Promise<unknown> {
  if (typeof input !== 'object' || input === null || Reflect.get(input, 'hash') !== AS_PREVIEWED)
    return input;
  const { hash: _hash, ...choice } = { ...input } as Record<string, unknown>;
  const { dispatch } = fees.office.office;
  const preview = await dispatch(
    { path: 'attendance.previewPunches', input: choice, key: 'preview-key' },
    connection,
  );
  return preview.ok && typeof preview.value === 'object' && preview.value !== null
    ? { ...choice, hash: Reflect.get(preview.value, 'hash') }
    : input;
}

test(`${CALLS} generated calls about staff crash nothing, are answered by the contract, and write nothing when they are refused`, async () => {
  await callByChance({
    office: fees.office,
    seats,
    operations: everyOperation().filter(([path]) =>
      STAFF_SLICES.some((slice) => path.startsWith(`${slice}.`)),
    ),
    calls: CALLS,
    likely: {
      month: ['2026-09', '2026-10', '2026-11', '2026-12'],
      password: ['second password', 'a password nobody has'],
    },
    meant,
    lay: layPunches,
    complete: withHash,
  });
}, 600_000);
