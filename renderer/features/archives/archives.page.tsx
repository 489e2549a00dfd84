import { Spin } from 'antd';
import { Suspense } from 'react';
import { PLAN_THEMES } from '../../../shared/features/archives/building-plan.ts';
import { archiveParts } from '../../app/archive-parts.tsx';
import type { PageProps } from '../../app/page.ts';
import { ArchivesHead } from './ArchivesHead.tsx';
import { BuildingPlanPage } from './BuildingPlanPage.tsx';
import { BuildingsPage } from './BuildingsPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { UnitFilePage } from './UnitFilePage.tsx';
import { UnitsPage } from './UnitsPage.tsx';

/** The office's memory: units, people, buildings, and the one-screen file of each. */
export function ArchivesPage({ path: [part = 'units', detail], query }: PageProps) {
  const id = Number(detail);
  const one = detail !== undefined && Number.isSafeInteger(id) && id > 0;
  const other = archiveParts.find(({ name }) => name === part);
  if (other !== undefined) {
    const { page: Page } = other;
    return (
      <>
        <ArchivesHead current={part} />
        <Suspense fallback={<Spin className="loading" delay={200} />}>
          <Page />
        </Suspense>
      </>
    );
  }
  switch (part) {
    case 'people':
      return one ? <PersonPage key={id} personId={id} /> : <PeoplePage />;
    case 'plan':
      return (
        <BuildingPlanPage
          buildingId={one ? id : null}
          theme={PLAN_THEMES.find((theme) => theme === query.get('theme')) ?? 'arrears'}
        />
      );
    case 'buildings':
      return <BuildingsPage />;
    default:
      return one ? <UnitFilePage key={id} unitId={id} /> : <UnitsPage />;
  }
}
