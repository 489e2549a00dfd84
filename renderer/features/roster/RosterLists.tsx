import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { RosterTotals } from '../../../shared/features/roster/roster-list.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import type { SummaryItem } from '../../components/SummaryRow.tsx';
import { hoursText } from './minute-of-day.ts';
import { rosterDayColumns, rosterHourColumns } from './roster.columns.tsx';

/** The month as lists to filter and take out: everybody’s hours, and every day of everybody. */
export const RosterLists = observer(function RosterLists(props: {
  readonly teamId: number;
  readonly month: string;
}) {
  const { teamId, month } = props;
  const api = useApi();
  const t = useText();
  const [list, setList] = useState<'hours' | 'days'>('hours');
  const months = useLoaded(() => api.roster.months({ teamId }), [api, teamId]);
  const tools = (
    <>
      <Segmented
        value={list}
        aria-label={t('roster.lists')}
        options={[
          { value: 'hours', label: t('roster.list.hours') },
          { value: 'days', label: t('roster.list.days') },
        ]}
        onChange={setList}
      />
      <Button href={`#/staff/roster/${teamId}/${month}`}>{t('roster.backToMonth', { month })}</Button>
    </>
  );
  return (
    <LoadedView of={months}>
      {(rows) => {
        const rosterId = rows.find((row) => row.month === month)?.rosterId ?? 0;
        const only: GridFilters = { rosterId: { kind: 'oneOf', values: [rosterId] } };
        const shared = {
          fixedFilters: only,
          tools,
          rowId: (row: { readonly id: number }) => row.id,
          empty: { title: 'roster.listEmpty', text: 'roster.listEmptyText' },
          summary,
        } as const;
        function summary({ workMinutes }: RosterTotals): readonly SummaryItem[] {
          return [{ label: t('roster.hours'), value: hoursText(workMinutes) }];
        }
        return list === 'hours' ? (
          <DataGrid
            key="hours"
            name="roster.hours"
            title="roster.list.hours"
            columns={rosterHourColumns}
            load={api.roster.hours}
            exportAs="rosterHours"
            {...shared}
          />
        ) : (
          <DataGrid
            key="days"
            name="roster.days"
            title="roster.list.days"
            columns={rosterDayColumns}
            load={api.roster.days}
            exportAs="rosterDays"
            {...shared}
          />
        );
      }}
    </LoadedView>
  );
});
