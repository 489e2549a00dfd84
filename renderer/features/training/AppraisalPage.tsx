import '../../components/staff.css';
import './training.css';
import { Segmented } from 'antd';
import { REPORT_READERS } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { AppraisalFile } from './AppraisalFile.tsx';
import { AppraisalList } from './AppraisalList.tsx';
import { AppraisalSheet } from './AppraisalSheet.tsx';
import { FormsPanel } from './FormsPanel.tsx';
import { MyAppraisals } from './MyAppraisals.tsx';

const PARTS = [
  { name: 'list', component: AppraisalList, forAll: false },
  { name: 'mine', component: MyAppraisals, forAll: true },
  { name: 'forms', component: FormsPanel, forAll: false },
] as const;

/** 考核: who was found to have done how much; everybody sees their own. */
export function AppraisalPage({ path: [first = '', second] }: PageProps) {
  const { route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const reads = REPORT_READERS.includes(role);
  if (/^\d+$/u.test(first)) {
    const appraisalId = Number(first);
    return second === 'sheet' && reads ? (
      <AppraisalSheet appraisalId={appraisalId} />
    ) : (
      <AppraisalFile key={first} appraisalId={appraisalId} />
    );
  }
  const parts = PARTS.filter(({ forAll }) => forAll || reads);
  const part = parts.find(({ name }) => name === first) ?? parts[0] ?? PARTS[1];
  const Part = part.component;
  return (
    <>
      {parts.length === 1 ? null : (
        <Segmented
          className="staff-parts"
          aria-label={t('appraisal.parts')}
          value={part.name}
          options={parts.map(({ name }) => ({ value: name, label: t(`appraisal.part.${name}`) }))}
          onChange={(name) => route.go(`staff/appraisal/${name}`)}
        />
      )}
      <Part />
    </>
  );
}
