import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { monthSchema } from '../../../shared/domain/text.ts';
import type { AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { legendOf } from '../../../shared/features/attendance/legend.ts';
import type { Team } from '../../../shared/features/employees/employee.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { CloseBar } from './CloseBar.tsx';
import { CorrectDialog, type DayChoice } from './CorrectDialog.tsx';
import { DayDialog } from './DayDialog.tsx';
import { LookList } from './LookList.tsx';
import { MonthExport } from './MonthExport.tsx';
import { MonthTable } from './MonthTable.tsx';
import { TeamChoice, WithTeam } from './TeamChoice.tsx';

/** 考勤月表 of a team. */
export function MonthView({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { today } = useOffice();
  const month = monthSchema.safeParse(query.get('month')).data ?? today.slice(0, 7);
  return (
    <WithTeam asked={query.get('team')}>
      {(team, teams) => <TeamMonth key={`${team.id} ${month}`} team={team} teams={teams} month={month} />}
    </WithTeam>
  );
}

const TeamMonth = observer(function TeamMonth(props: {
  readonly team: Team;
  readonly teams: readonly Team[];
  readonly month: string;
}) {
  const { team, teams, month } = props;
  const api = useApi();
  const { route } = useApp();
  const t = useText();
  const loaded = useLoaded(() => api.attendance.month({ teamId: team.id, month }), [api, team.id, month]);
  const go = (teamId: number, of: string) =>
    route.replace(`staff/attendance/month?team=${teamId}&month=${of}`);
  return (
    <div className="attendance-body">
      <div className="attendance-bar">
        <TeamChoice team={team} teams={teams} onChoose={(id) => go(id, month)} />
        <label htmlFor="attendance-month" className="visually-hidden">
          {t('attendance.monthLabel')}
        </label>
        <MonthInput
          id="attendance-month"
          allowClear={false}
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) go(team.id, chosen);
          }}
        />
        {loaded.loadable.value === null ? null : (
          <CloseBar month={loaded.loadable.value} onChanged={loaded.reload} />
        )}
      </div>
      <LoadedView of={loaded}>
        {(value) =>
          value.people.length === 0 ? (
            <EmptyState title={t('attendance.nobody')} text={t('attendance.nobodyText')} />
          ) : (
            <Sheet month={value} onChanged={loaded.reload} />
          )
        }
      </LoadedView>
    </div>
  );
});

function Sheet({ month, onChanged }: { readonly month: AttendanceMonth; readonly onChanged: () => void }) {
  const { role } = useStaff();
  const { route } = useApp();
  const language = useLanguage();
  const t = useText();
  const [opened, setOpened] = useState<DayChoice | null>(null);
  const [correcting, setCorrecting] = useState<readonly DayChoice[] | null>(null);
  const mayCorrect = SUPERVISING_ROLES.includes(role) && !month.closed;
  const correct = (days: readonly DayChoice[]) => {
    if (mayCorrect && days.length > 0) setCorrecting(days);
  };
  const paper = (kind: string) =>
    route.go(`staff/attendance/paper?kind=${kind}&team=${month.teamId}&month=${month.month}`);
  return (
    <>
      <div className="attendance-bar">
        <span className="soft">{t('attendance.keys')}</span>
        <span className="attendance-end">
          <MonthExport month={month} />
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'month', label: t('attendance.print') },
                { key: 'personal', label: t('attendance.printPersonal') },
              ],
              onClick: ({ key }) => paper(key),
            }}
          >
            <Button icon={<PrinterOutlined aria-hidden="true" />}>{t('sheet.print')}</Button>
          </Dropdown>
        </span>
      </div>
      <div className="attendance-scroll">
        <MonthTable month={month} onOpen={setOpened} onCorrect={(day) => correct([day])} />
        <p className="soft attendance-note">{legendOf(month.settings, phrasesIn(language))}</p>
        <LookList month={month} mayCorrect={mayCorrect} onOpen={setOpened} onCorrect={correct} />
      </div>
      <DayDialog
        opened={opened}
        mayCorrect={mayCorrect}
        settings={month.settings}
        onClose={() => setOpened(null)}
        onCorrect={(day) => correct([day])}
        onChanged={onChanged}
      />
      <CorrectDialog
        days={correcting}
        onClose={() => setCorrecting(null)}
        onDone={() => {
          setCorrecting(null);
          setOpened(null);
          onChanged();
        }}
      />
    </>
  );
}
