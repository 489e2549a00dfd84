import './meters.css';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { MainMeters } from './MainMeters.tsx';
import { MonthSheet } from './MonthSheet.tsx';
import { ReadingList } from './ReadingList.tsx';
import { Resale } from './Resale.tsx';
import { SupplierBills } from './SupplierBills.tsx';

interface Part {
  readonly name: string;
  readonly label: MessageKey;
  readonly component: ComponentType<Pick<PageProps, 'query'>>;
}

const SHEET: Part = { name: 'sheet', label: 'readings.sheet', component: MonthSheet };
const PARTS: readonly Part[] = [
  SHEET,
  { name: 'all', label: 'readings.list', component: ReadingList },
  { name: 'main', label: 'supply.mainMeters', component: MainMeters },
  { name: 'suppliers', label: 'supply.bills', component: SupplierBills },
  { name: 'resale', label: 'supply.resale', component: Resale },
];

/** Readings month by month, and what the supply behind them cost. */
export function ReadingsPage({ path: [name], query }: PageProps) {
  const t = useText();
  const part = PARTS.find((each) => each.name === name) ?? SHEET;
  const Component = part.component;
  return (
    <>
      <SubNavigation
        label={t('readings.title')}
        current={`fees/readings/${part.name}`}
        places={PARTS.map((each) => ({ address: `fees/readings/${each.name}`, label: t(each.label) }))}
      />
      <Component query={query} />
    </>
  );
}
