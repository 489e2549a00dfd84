import '../../components/staff.css';
import './training.css';
import { Segmented } from 'antd';
import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { HoursList } from './HoursList.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { SessionList } from './SessionList.tsx';
import { SessionPage } from './SessionPage.tsx';
import { SignInSheet } from './SignInSheet.tsx';

const PARTS = [
  { name: 'plan', component: PlanPanel },
  { name: 'sessions', component: SessionList },
  { name: 'hours', component: HoursList },
] as const;

/** 培訓: the year's plan, the sessions, and hours per person. */
export function TrainingPage({ path: [first = 'plan', second], query }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const reads = REPORT_READERS.includes(role);
  if (reads && /^\d+$/u.test(first)) {
    const sessionId = Number(first);
    return second === 'sheet' ? (
      <SignInSheet sessionId={sessionId} />
    ) : (
      <SessionPage key={first} sessionId={sessionId} />
    );
  }
  const parts = PARTS.filter(({ name }) => reads || name !== 'hours');
  const part = parts.find(({ name }) => name === first) ?? PARTS[0];
  const Part = part.component;
  return (
    <>
      <Segmented
        className="staff-parts"
        aria-label={t('training.parts')}
        value={part.name}
        options={parts.map(({ name }) => ({ value: name, label: t(`training.part.${name}`) }))}
        onChange={(name) => route.go(`staff/training/${name}`)}
      />
      <Part query={query} />
    </>
  );
}
