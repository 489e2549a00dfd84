import { InputNumber, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { monthRange } from '../../../shared/domain/calendar.ts';
import { annualDisclosureDocument } from '../../../shared/features/reports/annual-disclosure-document.ts';
import { monthStatementDocument } from '../../../shared/features/reports/month-statement-document.ts';
import type { AnnualDisclosure, MonthStatement } from '../../../shared/features/reports/statement.ts';
import { useApi, useApp, useOffice } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { DocumentSheet } from '../../components/DocumentSheet.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';

const PAPERS = ['month', 'year'] as const;

/** The month statement and the annual disclosure. */
export function Papers({ path }: { readonly path: readonly string[] }) {
  const { route } = useApp();
  const t = useText();
  const which = PAPERS.find((each) => each === path[0]) ?? 'month';
  return (
    <div className="report-scroll">
      <Segmented
        className="report-papers"
        aria-label={t('reports.papers.which')}
        value={which}
        options={PAPERS.map((value) => ({ value, label: t(`reports.papers.${value}`) }))}
        onChange={(value) => route.go(`reports/papers/${value}`)}
      />
      {which === 'month' ? <MonthPaper /> : <YearPaper />}
    </div>
  );
}

/** Of a month that is over as of its last day, unless another day is chosen. */
function cutOffOf(month: string, today: string): string {
  const { last } = monthRange(month);
  return last < today ? last : today;
}

const MonthPaper = observer(function MonthPaper() {
  const { reports } = useApi();
  const { today } = useOffice();
  const t = useText();
  const [asked, setAsked] = useState({ month: today.slice(0, 7), cutOff: today });
  const loaded = useLoaded(() => reports.monthStatement(asked), [reports, asked]);
  return (
    <>
      <div className="report-question">
        <label htmlFor="statement-month">{t('reports.month')}</label>
        <MonthInput
          id="statement-month"
          allowClear={false}
          value={asked.month}
          onChange={(month) => {
            if (month !== null && `${month}-01` <= today) setAsked({ month, cutOff: cutOffOf(month, today) });
          }}
        />
        <label htmlFor="statement-cut-off">{t('reports.cutOff')}</label>
        <DateInput
          id="statement-cut-off"
          allowClear={false}
          value={asked.cutOff}
          min={`${asked.month}-01`}
          max={today}
          onChange={(cutOff) => {
            if (cutOff !== null) setAsked({ ...asked, cutOff });
          }}
        />
      </div>
      <LoadedView of={loaded}>{(statement) => <MonthSheet statement={statement} />}</LoadedView>
    </>
  );
});

function MonthSheet({ statement }: { readonly statement: MonthStatement }) {
  const { reports } = useApi();
  const { siteName } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => monthStatementDocument({ siteName, statement }, language),
    [siteName, statement, language],
  );
  const { month, cutOff } = statement;
  return (
    <DocumentSheet
      document={document}
      deliver={() => reports.deliverMonthStatement({ month, cutOff, language })}
    />
  );
}

const YearPaper = observer(function YearPaper() {
  const { reports } = useApi();
  const { today } = useOffice();
  const t = useText();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const loaded = useLoaded(() => reports.annualDisclosure({ year }), [reports, year]);
  return (
    <>
      <div className="report-question">
        <label htmlFor="disclosure-year">{t('reports.papers.chooseYear')}</label>
        <InputNumber
          id="disclosure-year"
          min={1900}
          max={thisYear}
          precision={0}
          value={year}
          onChange={(chosen) => {
            if (chosen !== null) setYear(chosen);
          }}
        />
      </div>
      <LoadedView of={loaded}>{(disclosure) => <YearSheet disclosure={disclosure} />}</LoadedView>
    </>
  );
});

function YearSheet({ disclosure }: { readonly disclosure: AnnualDisclosure }) {
  const { reports } = useApi();
  const { siteName } = useOffice();
  const language = useLanguage();
  const document = useMemo(
    () => annualDisclosureDocument({ siteName, disclosure }, language),
    [siteName, disclosure, language],
  );
  return (
    <DocumentSheet
      document={document}
      deliver={() => reports.deliverAnnualDisclosure({ year: disclosure.year, language })}
    />
  );
}
