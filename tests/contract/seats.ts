import type { DataKey } from '../../electron/office/data-key.ts';
import type { FilesKey } from '../../electron/office/files-key.ts';
import type { Approver } from '../../shared/api/with-approval.ts';
import { ROLES, type Role } from '../../shared/domain/role.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { TestOffice, TestWindow } from '../fixtures/test-office.ts';

export type Caller = Role | 'nobody' | 'newcomer';
export const CALLERS: readonly Caller[] = [...ROLES, 'nobody', 'newcomer'];

/** Members of staff who stand between those that calls by chance hit and the approver. */
const STAFF_BETWEEN = 8;

export interface Seat {
  readonly window: TestWindow;
  readonly staff: SignedInStaff | null;
  /** The office's key as this seat came by it. */
  readonly dataKey: DataKey | null;
  readonly filesKey: FilesKey | null;
}

function seatAt(window: TestWindow): Seat {
  const { staff, dataKey, filesKey } = window.connection;
  return { window, staff, dataKey: dataKey?.copy() ?? null, filesKey: filesKey?.copy() ?? null };
}

/** Everybody who calls, each at a window of their own, and who is called over whenever the manager needs a second person. */
export interface Seats {
  readonly of: (caller: Caller) => Seat;
  readonly approver: Approver;
  /** Whoever approves stays able to, whatever was done to their account. */
  readonly letApprove: () => void;
}

export async function takeSeats(office: TestOffice): Promise<Seats> {
  const { api } = office;
  const { database } = office.office.core.office;
  const seats = new Map<Caller, Seat>();
  for (const role of ROLES) {
    const window = role === 'manager' ? office : await office.openWindowAs(role);
    seats.set(role, seatAt(window));
  }
  seats.set('nobody', seatAt(office.openWindow()));
  await api.access.addStaff({
    userName: 'newcomer',
    displayName: '新同事',
    role: 'supervisor',
    password: 'first password',
  });
  const newcomer = office.openWindow();
  await newcomer.api.access.signIn({ userName: 'newcomer', password: 'first password' });
  seats.set('newcomer', seatAt(newcomer));
  // Changes of staff by chance, which hit the low numbers, are to leave the approver at their post.
  for (let between = 0; between < STAFF_BETWEEN; between += 1) {
    await api.access.addStaff({
      userName: `between${String(between)}`,
      displayName: '同事',
      role: 'frontDesk',
      password: 'first password',
    });
  }
  const second = await office.openWindowAs('supervisor');
  const id = second.connection.staff?.id ?? 0;
  const hash =
    database.prepare<[number], string>('SELECT password_hash FROM staff WHERE id = ?').pluck().get(id) ?? '';
  return {
    of(caller) {
      const seat = seats.get(caller);
      if (seat === undefined) throw new Error(`nobody sits as ${caller}`);
      return seat;
    },
    approver: { userName: second.connection.staff?.userName ?? '', password: 'second password' },
    letApprove() {
      database
        .prepare(
          `UPDATE staff SET password_hash = @hash, role = 'supervisor', active = 1, must_change_password = 0,
             failed_attempts = 0, locked_until = NULL WHERE id = @id`,
        )
        .run({ hash, id });
    },
  };
}
