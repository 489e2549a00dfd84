import type * as fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { EXPORT_GRIDS } from '../../electron/office/export-grids.ts';
import { importPreviewSchema } from '../../shared/features/exchange/exchange.contract.ts';
import { assertBooksTie } from '../fixtures/books.ts';
import { createFeeOffice, type FeeOffice } from '../fixtures/fee-office.ts';
import { fillVouchers } from '../fixtures/first-vouchers.ts';
import { messyRoll } from '../fixtures/messy-roll.ts';
import { MANAGER, type TestWindow } from '../fixtures/test-office.ts';
import { fillBank, STATEMENT } from './busy-bank.ts';
import { fillCounter } from './busy-counter.ts';
import { fillDunning, oweSinceAugust } from './busy-dunning.ts';
import { fillLetters } from './busy-letters.ts';
import { fillHousehold, fillPapers, fillTariffs, SCAN } from './busy-office.ts';
import { type Call, callByChance } from './calls-by-chance.ts';
import type { LikelyTexts } from './generated-input.ts';
import { fillDeposits } from './meant-deposit-inputs.ts';
import { AS_PREVIEWED, meantInputs, OWN_PASSWORD } from './meant-inputs.ts';
import { fillMeters } from './meant-meter-inputs.ts';
import { fillNotices } from './meant-notice-inputs.ts';
import { type Seats, takeSeats } from './seats.ts';
import { STAFF_SLICES } from './staff-slices.ts';
import { everyOperation } from './transports.ts';

// A wrong name costs a tenth of a second on purpose; here it is tried hundreds of times.
vi.mock(import('../../electron/office/password.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    hashPassword: (password: string) => original.hashPassword(password, 256),
    NO_PASSWORD: await original.hashPassword('', 256),
  };
});

const CALLS = 10_000;

let fees: FeeOffice;
let seats: Seats;
let likely: LikelyTexts;
let roll: Uint8Array;
let meant: ReadonlyMap<string, fc.Arbitrary<unknown>>;
let managerPassword: string = MANAGER.password;

beforeAll(async () => {
  fees = await createFeeOffice(6, new Date('2026-08-01T02:00:00Z'));
  await fillVouchers(fees);
  await oweSinceAugust(fees);
  const { office } = fees;
  const { api } = office;
  const twins = await fillHousehold(fees);
  const tariffs = await fillTariffs(fees);
  await office.finish(await api.safekeeping.backUpNow());
  roll = await messyRoll();
  seats = await takeSeats(office);

  await fillPapers(fees);
  await fillMeters(fees);
  await fillCounter(fees);
  await fillDeposits(fees);
  await fillDunning(fees);
  await fillBank(fees);
  await fillNotices(fees);
  await fillLetters(fees);

  const ticket = office.office.tray.put({ name: 'roll.xlsx', bytes: roll }, office.connection.id, 'the-roll');
  const found = await api.exchange.inspectImport({ kind: 'roll', ticket });
  const fieldNames = Object.values(EXPORT_GRIDS).flatMap((grid) => Object.keys(grid.fields));
  likely = {
    '*': [...new Set([...fieldNames, 'handler', 'subject', 'validUntil', 'scope'])],
    field: [...new Set(fieldNames)],
    ticket: [ticket],
    sheet: [found.sheet],
    hash: [AS_PREVIEWED],
    month: ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '1999-12'],
    timeZone: ['Asia/Hong_Kong', 'UTC', 'Nowhere/Town'],
    phone: ['13800138000', '+852 2345 6789'],
    userName: ['manager', 'steward3', 'newcomer', 'nobody'],
    password: ['a password nobody has', 'second password'],
    current: ['first password', 'second password'],
    next: ['a third password for all'],
    name: (await api.safekeeping.backups()).backups.map((backup) => backup.name),
    body: ['# 標題\n內容', '{{room}} {{arrears?}}\n{{自訂}}', '# {{subject}}\n> {{issueDate}}'],
    plate: ['粵B12345', 'AB 1234'],
    text: ['1棟101', '業主', 'yz', '8000', 'SJ-2026'],
    ...Object.fromEntries(
      ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning'].map((kind) => [
        kind,
        [`${kind}{yyyy}-{seq:0000}`],
      ]),
    ),
  };
  meant = meantInputs(fees, twins, tariffs, found);
});

afterAll(async () => {
  await fees.office.close();
});

/** Follows whoever gives the manager, the first of the staff, another password. */
function followPassword({ path, caller, input }: Call): void {
  if (typeof input !== 'object' || input === null) return;
  const next: unknown =
    path === 'access.resetPassword' && Reflect.get(input, 'id') === 1
      ? Reflect.get(input, 'password')
      : path === 'access.changePassword' && caller === 'manager'
        ? Reflect.get(input, 'next')
        : null;
  if (typeof next === 'string') managerPassword = next;
}

async function withKnown(input: unknown, connection: TestWindow['connection']): Promise<unknown> {
  if (typeof input === 'object' && input !== null && Reflect.get(input, 'password') === OWN_PASSWORD) {
    return { ...input, password: managerPassword };
  }
  if (typeof input !== 'object' || input === null || Reflect.get(input, 'hash') !== AS_PREVIEWED)
    return input;
  const { hash: _hash, ...choice } = { ...input } as Record<string, unknown>;
  const path = 'accountId' in choice ? 'bank.previewStatement' : 'exchange.previewImport';
  const preview = await fees.office.office.dispatch({ path, input: choice, key: 'preview-key' }, connection);
  if (!preview.ok) return input;
  return { ...choice, hash: importPreviewSchema.pick({ hash: true }).parse(preview.value).hash };
}

function layFiles(path: string, connection: TestWindow['connection']): void {
  const { tray } = fees.office.office;
  if (path.startsWith('exchange.')) tray.put({ name: 'roll.xlsx', bytes: roll }, connection.id, 'the-roll');
  if (path.startsWith('bank.')) tray.put(STATEMENT, connection.id, 'the-statement');
  if (['documents.add', 'filing.attach', 'letters.attachToDeliveries', 'notices.addPhoto'].includes(path))
    tray.put(SCAN, connection.id, 'the-scan');
}

test(`${CALLS} generated calls crash nothing, are answered by the contract, and write nothing when they are refused`, async () => {
  const { office } = fees;
  await callByChance({
    office,
    seats,
    operations: everyOperation().filter(
      ([path]) => !STAFF_SLICES.some((slice) => path.startsWith(`${slice}.`)),
    ),
    calls: CALLS,
    likely,
    meant,
    lay: layFiles,
    complete: withKnown,
    afterAccepted: followPassword,
  });
  office.connection.staff = seats.of('manager').staff;
  await assertBooksTie(office);
}, 600_000);
