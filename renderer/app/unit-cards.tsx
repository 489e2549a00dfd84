import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { HOUSEHOLD_READERS, type Role } from '../../shared/domain/role.ts';

export interface UnitCardProps {
  readonly unitId: number;
  readonly unitName: string;
  /** Past day at whose end the household is looked at, and only looked at; null for now. */
  readonly on: string | null;
  /** Something of the household was changed from the card; the file is fetched again. */
  readonly onChanged: () => void;
  /** Something that this card alone shows was changed; what happened to the household is fetched again. */
  readonly onRecorded: () => void;
}

/** What one slice shows of a household on its one-screen file. */
export interface UnitCard {
  readonly name: string;
  /** Below who lives there, before what happened; or beside it, where money and papers are. */
  readonly place: 'household' | 'side';
  readonly card: LazyExoticComponent<ComponentType<UnitCardProps>>;
  /** Who may see it; everyone who may open the file when absent. */
  readonly roles?: readonly Role[];
}

/** The cards of the unit file, in their order. A slice adds its own here and nowhere else. */
export const unitCards: readonly UnitCard[] = [
  {
    name: 'money',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/fees/UnitMoneyCard.tsx')).UnitMoneyCard,
    })),
  },
  {
    name: 'deposits',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/deposits/UnitDepositsCard.tsx')).UnitDepositsCard,
    })),
  },
  {
    name: 'dunning',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/dunning/UnitDunningCard.tsx')).UnitDunningCard,
    })),
  },
  {
    name: 'meters',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/meters/UnitMetersCard.tsx')).UnitMetersCard,
    })),
  },
  {
    name: 'records',
    place: 'household',
    card: lazy(async () => ({
      default: (await import('../features/household/UnitRecordsCard.tsx')).UnitRecordsCard,
    })),
  },
  {
    name: 'keys',
    place: 'household',
    card: lazy(async () => ({
      default: (await import('../features/household/UnitKeysCard.tsx')).UnitKeysCard,
    })),
  },
  {
    name: 'documents',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/documents/UnitDocumentsCard.tsx')).UnitDocumentsCard,
    })),
  },
  {
    name: 'filing',
    place: 'side',
    roles: HOUSEHOLD_READERS,
    card: lazy(async () => ({
      default: (await import('../features/filing/UnitFilingCard.tsx')).UnitFilingCard,
    })),
  },
  {
    name: 'letters',
    place: 'side',
    card: lazy(async () => ({
      default: (await import('../features/letters/UnitLettersCard.tsx')).UnitLettersCard,
    })),
  },
];
