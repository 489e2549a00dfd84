import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Role } from '../../shared/domain/role.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PageProps } from './page.ts';

/** A part of what the office keeps about its staff, under 人員. */
export interface StaffPart {
  /** Part of its address: `#/staff/roster`. */
  readonly name: string;
  readonly label: MessageKey;
  /** Who has business there; everyone when absent. */
  readonly roles?: readonly Role[];
  /** Given what follows its name in the address. */
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

/** The parts of 人員, in their order: the first is where it opens. A slice adds its own here and nowhere else. */
export const staffParts: readonly StaffPart[] = [
  {
    name: 'roster',
    label: 'roster.title',
    page: lazy(async () => ({
      default: (await import('../features/roster/RosterPage.tsx')).RosterPage,
    })),
  },
  {
    name: 'attendance',
    label: 'attendance.title',
    page: lazy(async () => ({
      default: (await import('../features/attendance/AttendancePage.tsx')).AttendancePage,
    })),
  },
  {
    name: 'leave',
    label: 'leave.page',
    page: lazy(async () => ({
      default: (await import('../features/leave/LeavePage.tsx')).LeavePage,
    })),
  },
  {
    name: 'handover',
    label: 'handover.title',
    page: lazy(async () => ({
      default: (await import('../features/handover/HandoverPage.tsx')).HandoverPage,
    })),
  },
  {
    name: 'employees',
    label: 'employees.register',
    page: lazy(async () => ({
      default: (await import('../features/employees/EmployeesPage.tsx')).EmployeesPage,
    })),
  },
  {
    name: 'training',
    label: 'training.title',
    page: lazy(async () => ({
      default: (await import('../features/training/TrainingPage.tsx')).TrainingPage,
    })),
  },
  {
    name: 'appraisal',
    label: 'appraisal.title',
    page: lazy(async () => ({
      default: (await import('../features/training/AppraisalPage.tsx')).AppraisalPage,
    })),
  },
  {
    name: 'calendar',
    label: 'employees.calendar',
    page: lazy(async () => ({
      default: (await import('../features/employees/CalendarPage.tsx')).CalendarPage,
    })),
  },
];
