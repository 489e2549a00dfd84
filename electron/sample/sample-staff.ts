import type { Role } from '../../shared/domain/role.ts';
import type { Office } from '../office/office.ts';
import { SAMPLE_PASSWORD } from '../office/sample-office.ts';
import type { SampleClock } from './sample-clock.ts';
import { openSampleWindow, type SampleWindow } from './sample-window.ts';

export interface SampleAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
}

const FIRST_PASSWORD = 'first-password';

export const SAMPLE_MANAGER: SampleAccount = { userName: 'manager', displayName: '陳國強', role: 'manager' };

/** Approves what the manager may not do alone. */
const SAMPLE_SUPERVISOR: SampleAccount = {
  userName: 'supervisor',
  displayName: '林淑儀',
  role: 'supervisor',
};

export const SAMPLE_STAFF: readonly SampleAccount[] = [
  SAMPLE_SUPERVISOR,
  { userName: 'steward', displayName: '何嘉欣', role: 'steward' },
  { userName: 'frontdesk', displayName: '黃美玲', role: 'frontDesk' },
  { userName: 'grounds', displayName: '鄧永榮', role: 'groundsSupervisor' },
  { userName: 'auditor', displayName: '趙靜', role: 'auditor' },
];

export interface SampleStaff {
  readonly manager: SampleWindow;
  readonly supervisor: SampleWindow;
  readonly steward: SampleWindow;
  readonly cashier: SampleWindow;
  readonly leave: () => void;
}

/** Sets the site up, takes its staff on, and lets those sign in who work in the sample year. */
export async function takeStaffOn(
  office: Office,
  clock: SampleClock,
  timeZone: string,
): Promise<SampleStaff> {
  const manager = openSampleWindow(office, clock, {
    userName: SAMPLE_SUPERVISOR.userName,
    password: SAMPLE_PASSWORD,
  });
  const { userName, displayName } = SAMPLE_MANAGER;
  await manager.api.access.setUp({
    siteName: '翠湖花園',
    companyName: '安居物業服務有限公司',
    hotline: '0755 0000 6789',
    timeZone,
    userName,
    displayName,
    password: SAMPLE_PASSWORD,
  });
  const windows = new Map<Role, SampleWindow>();
  for (const account of SAMPLE_STAFF) {
    await manager.api.access.addStaff({ ...account, password: FIRST_PASSWORD });
    const window = openSampleWindow(office, clock);
    await window.api.access.signIn({ userName: account.userName, password: FIRST_PASSWORD });
    await window.api.access.changePassword({ current: FIRST_PASSWORD, next: SAMPLE_PASSWORD });
    windows.set(account.role, window);
  }
  const windowOf = (role: Role): SampleWindow => {
    const window = windows.get(role);
    if (window === undefined) throw new Error(`the sample site has no ${role}`);
    return window;
  };
  return {
    manager,
    supervisor: windowOf('supervisor'),
    steward: windowOf('steward'),
    cashier: windowOf('frontDesk'),
    leave() {
      manager.close();
      for (const window of windows.values()) window.close();
    },
  };
}
