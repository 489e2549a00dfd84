import './dunning.css';
import type { PageProps } from '../../app/page.ts';
import { DunningSettingsPage } from './DunningSettingsPage.tsx';
import { MakePlan } from './MakePlan.tsx';
import { PlanPage } from './PlanPage.tsx';
import { PlansPage } from './PlansPage.tsx';
import { WorkList } from './WorkList.tsx';

/** Plans, one of them, making one, the work list and the settings, by what follows `fees/dunning`. */
export function DunningPage({ path: [detail] }: Pick<PageProps, 'path'>) {
  const id = Number(detail);
  if (detail === 'new') return <MakePlan />;
  if (detail === 'work') return <WorkList />;
  if (detail === 'settings') return <DunningSettingsPage />;
  if (detail !== undefined && Number.isSafeInteger(id)) return <PlanPage key={id} planId={id} />;
  return <PlansPage />;
}
