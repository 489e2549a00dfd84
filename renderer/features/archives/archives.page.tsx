import { dateSchema } from '../../../shared/domain/text.ts';
import { PLAN_THEMES } from '../../../shared/features/archives/building-plan.ts';
import { archiveLists } from '../../app/archive-lists.tsx';
import type { PageProps } from '../../app/page.ts';
import { ArchivesHead } from './ArchivesHead.tsx';
import { BuildingPlanPage } from './BuildingPlanPage.tsx';
import { BuildingsPage } from './BuildingsPage.tsx';
import { DuplicatesPage } from './DuplicatesPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { UnitFilePage } from './UnitFilePage.tsx';
import { UnitsPage } from './UnitsPage.tsx';
import { VerificationPage } from './VerificationPage.tsx';

/** The office's memory: units, people, buildings, and the one-screen file of each. */
export function ArchivesPage({ path: [part = 'units', detail], query }: PageProps) {
  const id = Number(detail);
  const one = detail !== undefined && Number.isSafeInteger(id) && id > 0;
  const on = dateSchema.safeParse(query.get('on')).data ?? null;
  const kept = archiveLists.find(({ name }) => name === part);
  if (kept !== undefined) {
    const { list: List, name } = kept;
    return (
      <>
        <ArchivesHead current={name} />
        <List query={query} />
      </>
    );
  }
  switch (part) {
    case 'people':
      return one ? <PersonPage key={id} personId={id} on={on} /> : <PeoplePage on={on} />;
    case 'plan':
      return (
        <BuildingPlanPage
          buildingId={one ? id : null}
          theme={PLAN_THEMES.find((theme) => theme === query.get('theme')) ?? 'arrears'}
        />
      );
    case 'verification':
      return <VerificationPage />;
    case 'duplicates':
      return <DuplicatesPage />;
    case 'buildings':
      return <BuildingsPage />;
    default:
      return one ? <UnitFilePage key={`${id} ${on}`} unitId={id} on={on} /> : <UnitsPage on={on} />;
  }
}
