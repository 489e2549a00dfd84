import './filing.css';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { CataloguePage } from './CataloguePage.tsx';
import { DisposalPage } from './DisposalPage.tsx';
import { DisposalsPage } from './DisposalsPage.tsx';
import { DuePage } from './DuePage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { FilingRegister } from './FilingRegister.tsx';
import { FilingSettingsForm } from './FilingSettingsForm.tsx';
import { RetentionPage } from './RetentionPage.tsx';

const PARTS = [
  { name: 'register', label: 'filing.register', component: FilingRegister },
  { name: 'catalogue', label: 'filing.catalogue', component: CataloguePage },
  { name: 'due', label: 'filing.due', component: DuePage },
  { name: 'disposals', label: 'filing.disposals', component: DisposalsPage },
  { name: 'retention', label: 'filing.retention', component: RetentionPage },
  { name: 'settings', label: 'filing.settings', component: FilingSettingsForm },
] as const;

/** 收文, 發文, 內部: the registers, what is archived, how long it is kept and how it is destroyed. */
export function FilingPage({ path: [name = 'register', detail], query }: PageProps) {
  const t = useText();
  if (/^\d+$/u.test(name)) return <EntryPage key={name} id={Number(name)} />;
  if (name === 'disposals' && detail !== undefined && /^\d+$/u.test(detail)) {
    return <DisposalPage key={detail} id={Number(detail)} />;
  }
  const part = PARTS.find((each) => each.name === name) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <PageHeader title={t('filing.title')} />
      <SubNavigation
        label={t('filing.title')}
        current={`filing/${part.name}`}
        places={PARTS.map((each) => ({ address: `filing/${each.name}`, label: t(each.label) }))}
      />
      <Part query={query} />
    </>
  );
}
