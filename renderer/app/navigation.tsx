import {
  AccountBookOutlined,
  BarChartOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  InboxOutlined,
  MailOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import { HOUSEHOLD_READERS, REPORT_READERS, type Role } from '../../shared/domain/role.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PageProps } from './page.ts';

export interface Destination {
  /** First part of its address: `#/archives`. */
  readonly name: string;
  readonly label: MessageKey;
  readonly icon: ReactNode;
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
  /** Who has business there; everyone when absent. The office refuses by itself all the same. */
  readonly roles?: readonly Role[];
}

/** The one list of places: the rail, Alt+1…9 and the window title all follow it. */
export const destinations: readonly Destination[] = [
  {
    name: 'today',
    label: 'navigation.today',
    icon: <HomeOutlined aria-hidden="true" />,
    page: lazy(async () => ({ default: (await import('../features/today/today.page.tsx')).TodayPage })),
  },
  {
    name: 'archives',
    label: 'navigation.archives',
    icon: <FolderOpenOutlined aria-hidden="true" />,
    roles: HOUSEHOLD_READERS,
    page: lazy(async () => ({
      default: (await import('../features/archives/archives.page.tsx')).ArchivesPage,
    })),
  },
  {
    name: 'fees',
    label: 'navigation.fees',
    icon: <AccountBookOutlined aria-hidden="true" />,
    page: lazy(async () => ({ default: (await import('../features/fees/fees.page.tsx')).FeesPage })),
  },
  {
    name: 'letters',
    label: 'navigation.letters',
    icon: <MailOutlined aria-hidden="true" />,
    page: lazy(async () => ({
      default: (await import('../features/letters/letters.page.tsx')).LettersPage,
    })),
  },
  {
    name: 'filing',
    label: 'navigation.filing',
    icon: <InboxOutlined aria-hidden="true" />,
    roles: HOUSEHOLD_READERS,
    page: lazy(async () => ({
      default: (await import('../features/filing/filing.page.tsx')).FilingPage,
    })),
  },
  {
    name: 'staff',
    label: 'navigation.staff',
    icon: <TeamOutlined aria-hidden="true" />,
    page: lazy(async () => ({
      default: (await import('../features/employees/staff.page.tsx')).StaffPage,
    })),
  },
  {
    name: 'files',
    label: 'navigation.files',
    icon: <FileTextOutlined aria-hidden="true" />,
    page: lazy(async () => ({
      default: (await import('../features/exchange/exchange.page.tsx')).ExchangePage,
    })),
  },
  {
    name: 'reports',
    label: 'navigation.reports',
    icon: <BarChartOutlined aria-hidden="true" />,
    roles: REPORT_READERS,
    page: lazy(async () => ({
      default: (await import('../features/reports/reports.page.tsx')).ReportsPage,
    })),
  },
  {
    name: 'settings',
    label: 'navigation.settings',
    icon: <SettingOutlined aria-hidden="true" />,
    page: lazy(async () => ({
      default: (await import('../features/settings/settings.page.tsx')).SettingsPage,
    })),
  },
];
