import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';

/** A list of another slice among those of the archives. */
export interface ArchivePart {
  /** Its place in the address: `#/archives/papers`. */
  readonly name: string;
  readonly label: MessageKey;
  readonly page: LazyExoticComponent<ComponentType>;
}

/** Lists beside the archives' own, in their order. A slice adds its own here and nowhere else. */
export const archiveParts: readonly ArchivePart[] = [
  {
    name: 'papers',
    label: 'archives.papers',
    page: lazy(async () => ({
      default: (await import('../features/documents/MissingPapersPage.tsx')).MissingPapersPage,
    })),
  },
  {
    name: 'loans',
    label: 'archives.loans',
    page: lazy(async () => ({ default: (await import('../features/documents/LoansPage.tsx')).LoansPage })),
  },
  {
    name: 'paper-kinds',
    label: 'archives.paperKinds',
    page: lazy(async () => ({
      default: (await import('../features/documents/PaperKindsPage.tsx')).PaperKindsPage,
    })),
  },
];
