import { useCallback, useState } from 'react';
import type { GridQueryInput } from '../../../shared/api/grid-query.ts';
import { hoursWords } from '../../../shared/features/training/minutes.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { hoursColumns } from './training.columns.tsx';

/** 學時: what each person was trained from one day to another; this year until others are asked for. */
export function HoursList() {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [{ since, on }, setDays] = useState({ since: `${today.slice(0, 4)}-01-01`, on: today });
  const load = useCallback(
    (asked: GridQueryInput) => api.training.hours({ ...asked, since, on }),
    [api, since, on],
  );
  return (
    <DataGrid
      name="training.hours"
      title="training.part.hours"
      columns={hoursColumns}
      load={load}
      on={on}
      since={since}
      rowId={({ employeeId }) => employeeId}
      onOpen={({ employeeId }) => route.go(`staff/employees/${employeeId}`)}
      exportAs="trainingHours"
      quickFilterHint="employees.hint"
      summary={({ minutes }) => [{ label: t('training.hours'), value: hoursWords(minutes) }]}
      tools={
        <>
          <label htmlFor="hours-since">{t('training.since')}</label>
          <DateInput
            id="hours-since"
            allowClear={false}
            value={since}
            max={on}
            onChange={(day) => setDays({ since: day ?? since, on })}
          />
          <label htmlFor="hours-on">{t('training.until')}</label>
          <DateInput
            id="hours-on"
            allowClear={false}
            value={on}
            min={since}
            onChange={(day) => setDays({ since, on: day ?? on })}
          />
        </>
      }
      empty={{ title: 'training.noHours', text: 'training.noHoursText' }}
    />
  );
}
