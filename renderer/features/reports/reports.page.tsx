import './reports.css';
import { Alert } from 'antd';
import { useState } from 'react';
import type { ReportQuestion } from '../../../shared/features/reports/report-question.ts';
import { useOffice } from '../../app/app-context.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SubNavigation } from '../../components/SubNavigation.tsx';
import { AgeingView } from './AgeingView.tsx';
import { CollectionView } from './CollectionView.tsx';
import { Expenses } from './Expenses.tsx';
import { ForecastView } from './ForecastView.tsx';
import { IncomeView } from './IncomeView.tsx';
import { Papers } from './Papers.tsx';
import { PrepaidView } from './PrepaidView.tsx';
import { isAskable, QuestionBar } from './QuestionBar.tsx';
import { RowsDialog } from './RowsDialog.tsx';
import type { RowsAsked } from './rows-asked.ts';

const PARTS = ['rates', 'ageing', 'income', 'prepaid', 'forecast', 'papers', 'expenses'] as const;
type Part = (typeof PARTS)[number];
const OF_PERIOD: readonly Part[] = ['rates', 'ageing', 'income', 'prepaid'];

/** What the books say of a period, and the papers made of it. */
export function ReportsPage({ path }: PageProps) {
  const { today } = useOffice();
  const t = useText();
  const month = today.slice(0, 7);
  const [question, setQuestion] = useState<ReportQuestion>({
    from: month,
    to: month,
    cutOff: today,
    buildingId: null,
  });
  const [rows, setRows] = useState<RowsAsked | null>(null);
  const part = PARTS.find((each) => each === path[0]) ?? 'rates';
  return (
    <>
      <PageHeader title={t('reports.title')} />
      <SubNavigation
        label={t('reports.title')}
        current={`reports/${part}`}
        places={PARTS.map((each) => ({ address: `reports/${each}`, label: t(`reports.part.${each}`) }))}
      />
      {OF_PERIOD.includes(part) ? (
        <>
          <QuestionBar question={question} onChange={setQuestion} />
          {isAskable(question, today) ? (
            <div className="report-scroll">
              <OfPeriod part={part} question={question} onRows={setRows} />
            </div>
          ) : (
            <Alert type="warning" showIcon title={t('reports.badPeriod')} />
          )}
        </>
      ) : (
        <Beside part={part} path={path.slice(1)} />
      )}
      {rows === null ? null : <RowsDialog rows={rows} onClose={() => setRows(null)} />}
    </>
  );
}

function OfPeriod(props: {
  readonly part: Part;
  readonly question: ReportQuestion;
  readonly onRows: (rows: RowsAsked) => void;
}) {
  const { part, question, onRows } = props;
  switch (part) {
    case 'ageing':
      return <AgeingView question={question} onRows={onRows} />;
    case 'income':
      return <IncomeView question={question} onRows={onRows} />;
    case 'prepaid':
      return <PrepaidView question={question} onRows={onRows} />;
    default:
      return <CollectionView question={question} onRows={onRows} />;
  }
}

function Beside({ part, path }: { readonly part: Part; readonly path: readonly string[] }) {
  switch (part) {
    case 'forecast':
      return <ForecastView />;
    case 'papers':
      return <Papers path={path} />;
    default:
      return <Expenses />;
  }
}
