import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PageProps } from './page.ts';

/** A list that another slice keeps among the archives, beside units and people. */
export interface ArchiveList {
  /** Part of its address: `#/archives/keys`. */
  readonly name: string;
  readonly label: MessageKey;
  readonly list: LazyExoticComponent<ComponentType<Pick<PageProps, 'query'>>>;
}

/** The archives' further lists, in their order. A slice adds its own here and nowhere else. */
export const archiveLists: readonly ArchiveList[] = [
  {
    name: 'occupancies',
    label: 'archives.occupancies',
    list: lazy(async () => ({
      default: (await import('../features/archives/OccupancyList.tsx')).OccupancyList,
    })),
  },
  {
    name: 'vehicles',
    label: 'archives.vehicles',
    list: lazy(async () => ({ default: (await import('../features/archives/VehicleList.tsx')).VehicleList })),
  },
  {
    name: 'meters',
    label: 'meters.title',
    list: lazy(async () => ({ default: (await import('../features/meters/MeterList.tsx')).MeterList })),
  },
  {
    name: 'keys',
    label: 'keys.title',
    list: lazy(async () => ({ default: (await import('../features/household/KeyList.tsx')).KeyList })),
  },
  {
    name: 'papers',
    label: 'archives.papers',
    list: lazy(async () => ({
      default: (await import('../features/documents/MissingPapersPage.tsx')).MissingPapersPage,
    })),
  },
  {
    name: 'loans',
    label: 'archives.loans',
    list: lazy(async () => ({ default: (await import('../features/documents/LoansPage.tsx')).LoansPage })),
  },
  {
    name: 'paper-kinds',
    label: 'archives.paperKinds',
    list: lazy(async () => ({
      default: (await import('../features/documents/PaperKindsPage.tsx')).PaperKindsPage,
    })),
  },
];
