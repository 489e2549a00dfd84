import './roster.css';
import './roster-versions.css';
import { Segmented } from 'antd';
import { monthSchema } from '../../../shared/domain/text.ts';
import { useApp } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { MonthRosterPage } from './MonthRosterPage.tsx';
import { NeedsPage } from './NeedsPage.tsx';
import { RosterHome } from './RosterHome.tsx';
import { RosterLists } from './RosterLists.tsx';
import { RosterRules } from './RosterRules.tsx';
import { ShiftKindsPage } from './ShiftKindsPage.tsx';
import { TemplatesPage } from './TemplatesPage.tsx';
import { VersionPage } from './VersionPage.tsx';
import { VersionsPage } from './VersionsPage.tsx';

const PARTS = [
  { name: 'months', component: RosterHome },
  { name: 'shifts', component: ShiftKindsPage },
  { name: 'needs', component: NeedsPage },
  { name: 'templates', component: TemplatesPage },
  { name: 'rules', component: RosterRules },
] as const;

/** Rosters: the months of a team, one of them as a grid, and what they are made of. */
export function RosterPage({ path: [first = 'months', second = '', third = ''] }: PageProps) {
  const { route } = useApp();
  const t = useText();
  if (/^\d+$/u.test(first) && monthSchema.safeParse(second).success) {
    if (third === 'versions') return <VersionsPage teamId={Number(first)} month={second} />;
    if (third === 'lists') return <RosterLists teamId={Number(first)} month={second} />;
    return <MonthRosterPage key={`${first} ${second}`} teamId={Number(first)} month={second} />;
  }
  if (first === 'version' && /^\d+$/u.test(second))
    return <VersionPage key={second} versionId={Number(second)} />;
  const part = PARTS.find(({ name }) => name === first) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <Segmented
        className="roster-parts"
        aria-label={t('roster.parts')}
        value={part.name}
        options={PARTS.map(({ name }) => ({ value: name, label: t(`roster.part.${name}`) }))}
        onChange={(name) => route.go(`staff/roster/${name}`)}
      />
      <Part />
    </>
  );
}
