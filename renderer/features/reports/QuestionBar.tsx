import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  type ReportQuestion,
  reportQuestionSchema,
} from '../../../shared/features/reports/report-question.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';

const WHOLE_SITE = 0;

/** Whether the office can answer it: a period the right way round, and a day that has come. */
export function isAskable(question: ReportQuestion, today: string): boolean {
  return question.cutOff <= today && reportQuestionSchema.safeParse(question).success;
}

/** Which bills a report is of, until which day money counts, and of which building. */
export const QuestionBar = observer(function QuestionBar(props: {
  readonly question: ReportQuestion;
  readonly onChange: (question: ReportQuestion) => void;
}) {
  const { question, onChange } = props;
  const { from, to, cutOff, buildingId } = question;
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const buildings = useLoaded(() => api.archives.buildings(), [api]);
  return (
    <div className="report-question" role="group" aria-label={t('reports.question')}>
      <label htmlFor="report-from">{t('reports.from')}</label>
      <MonthInput
        id="report-from"
        allowClear={false}
        value={from}
        onChange={(month) => {
          if (month !== null) onChange({ ...question, from: month, to: to < month ? month : to });
        }}
      />
      <label htmlFor="report-to">{t('reports.to')}</label>
      <MonthInput
        id="report-to"
        allowClear={false}
        value={to}
        onChange={(month) => {
          if (month !== null) onChange({ ...question, to: month, from: from > month ? month : from });
        }}
      />
      <label htmlFor="report-cut-off">{t('reports.cutOff')}</label>
      <DateInput
        id="report-cut-off"
        allowClear={false}
        value={cutOff}
        max={today}
        onChange={(day) => {
          if (day !== null) onChange({ ...question, cutOff: day });
        }}
      />
      <label htmlFor="report-building">{t('reports.building')}</label>
      <Select
        id="report-building"
        className="report-building"
        value={buildingId ?? WHOLE_SITE}
        options={[
          { value: WHOLE_SITE, label: t('reports.allBuildings') },
          ...(buildings.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id: number) => onChange({ ...question, buildingId: id === WHOLE_SITE ? null : id })}
      />
    </div>
  );
});
