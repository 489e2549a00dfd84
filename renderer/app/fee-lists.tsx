import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { HOUSEHOLD_READERS, type Role } from '../../shared/domain/role.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';

/** A part that another slice keeps among the fees, beside bills and receipts. */
export interface FeePart {
  /** Part of its address: `#/fees/dunning`. */
  readonly name: string;
  readonly label: MessageKey;
  readonly roles: readonly Role[];
  readonly part: LazyExoticComponent<ComponentType<{ readonly detail: string | undefined }>>;
}

/** The further parts of the fees, in their order. A slice adds its own here and nowhere else. */
export const feeParts: readonly FeePart[] = [
  {
    name: 'dunning',
    label: 'dunning.title',
    roles: HOUSEHOLD_READERS,
    part: lazy(async () => ({ default: (await import('../features/dunning/DunningPart.tsx')).DunningPart })),
  },
];
