import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PageProps } from './page.ts';

/** A part of the fees that another slice keeps, beside bills and receipts. */
export interface FeePart {
  /** Part of its address: `#/fees/readings`. */
  readonly name: string;
  readonly label: MessageKey;
  /** Whether what lies below its first page has a head of its own, instead of standing under that of the fees. */
  readonly headsItself?: boolean;
  /** Given what follows its name in the address. */
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

/** The further parts of the fees, in their order. A slice adds its own here and nowhere else. */
export const feeParts: readonly FeePart[] = [
  {
    name: 'readings',
    label: 'readings.title',
    page: lazy(async () => ({
      default: (await import('../features/meters/ReadingsPage.tsx')).ReadingsPage,
    })),
  },
  {
    name: 'dunning',
    label: 'dunning.title',
    headsItself: true,
    page: lazy(async () => ({
      default: (await import('../features/dunning/DunningPage.tsx')).DunningPage,
    })),
  },
  {
    name: 'deposits',
    label: 'deposits.title',
    page: lazy(async () => ({
      default: (await import('../features/deposits/DepositsPage.tsx')).DepositsPage,
    })),
  },
  {
    name: 'closing',
    label: 'closing.title',
    page: lazy(async () => ({
      default: (await import('../features/closing/ClosingPage.tsx')).ClosingPage,
    })),
  },
  {
    name: 'bank',
    label: 'bank.tab',
    page: lazy(async () => ({
      default: (await import('../features/bank/BankPage.tsx')).BankPage,
    })),
  },
];
