import type { PageProps } from '../../app/page.ts';
import { BuildingsPage } from './BuildingsPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { UnitFilePage } from './UnitFilePage.tsx';
import { UnitsPage } from './UnitsPage.tsx';

/** The office's memory: units, people, buildings, and the one-screen file of each. */
export function ArchivesPage({ path: [part = 'units', detail] }: PageProps) {
  const id = Number(detail);
  const one = detail !== undefined && Number.isSafeInteger(id) && id > 0;
  switch (part) {
    case 'people':
      return one ? <PersonPage key={id} personId={id} /> : <PeoplePage />;
    case 'buildings':
      return <BuildingsPage />;
    default:
      return one ? <UnitFilePage key={id} unitId={id} /> : <UnitsPage />;
  }
}
