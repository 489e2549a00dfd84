import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { monthOf, monthsLater } from '../../../shared/domain/calendar.ts';
import type { AwayMonth } from '../../../shared/features/leave/leave-lists.ts';
import type { LeaveSettings } from '../../../shared/features/leave/leave-settings.ts';
import { kindName } from '../../../shared/features/leave/leave-words.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';

/** Who is away on which days of a month. */
export const AwayMonthPage = observer(function AwayMonthPage(props: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const month = props.query.get('month') ?? monthOf(today);
  const team = Number(props.query.get('team') ?? '0');
  const teamId = team > 0 ? team : null;
  const teams = useLoaded(() => api.employees.teams(), [api]);
  const loaded = useLoaded(
    async () => ({
      away: await api.leave.away({ month, teamId }),
      settings: await api.leave.settings(),
    }),
    [api, month, teamId],
  );
  const show = (of: { readonly month?: string; readonly team?: number }): void =>
    route.replace(`staff/leave/away?month=${of.month ?? month}&team=${of.team ?? team}`);
  return (
    <>
      <div className="leave-actions">
        <Button
          icon={<LeftOutlined aria-hidden="true" />}
          aria-label={t('leave.earlierMonth')}
          onClick={() => show({ month: monthsLater(month, -1) })}
        />
        <MonthInput
          value={month}
          allowClear={false}
          onChange={(value) => show(value === null ? {} : { month: value })}
        />
        <Button
          icon={<RightOutlined aria-hidden="true" />}
          aria-label={t('leave.laterMonth')}
          onClick={() => show({ month: monthsLater(month, 1) })}
        />
        <Select
          className="leave-team"
          aria-label={t('leave.team')}
          value={team}
          options={[
            { value: 0, label: t('leave.allTeams') },
            ...(teams.loadable.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => show({ team: value })}
        />
      </div>
      <div className="leave-scroll">
        <LoadedView of={loaded}>
          {({ away, settings }) =>
            away.people.length === 0 ? (
              <EmptyState title={t('employees.none')} text={t('employees.noneText')} />
            ) : (
              <Strip away={away} settings={settings} today={today} />
            )
          }
        </LoadedView>
      </div>
    </>
  );
});

function Strip(props: {
  readonly away: AwayMonth;
  readonly settings: LeaveSettings;
  readonly today: string;
}) {
  const { away, settings, today } = props;
  const t = useText();
  const counts = away.calendar.map(
    ({ day }) =>
      away.people.filter(({ days }) => days.some((one) => one.day === day && one.state === 'approved'))
        .length,
  );
  return (
    <table className="leave-strip">
      <thead>
        <tr>
          <th scope="col">{t('leave.name')}</th>
          {away.calendar.map(({ day, dayKind }) => (
            <th key={day} scope="col" data-kind={dayKind} data-today={day === today}>
              {Number(day.slice(8))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {away.people.map((person) => (
          <tr key={person.employeeId}>
            <th scope="row">
              {person.name} <span className="soft">{person.teamName}</span>
            </th>
            {away.calendar.map(({ day, dayKind }) => {
              const [one] = person.days.filter((each) => each.day === day);
              if (one === undefined) return <td key={day} data-kind={dayKind} />;
              const { kind, part, state, requestId } = one;
              const code = kind === null ? t('leave.awayCode') : settings.kinds[kind].code;
              const words = kind === null ? t('leave.awayWord') : kindName(kind, settings, t);
              const label = [
                words,
                ...(part === 'whole' ? [] : [t(`leave.part.${part}`)]),
                t(`leave.state.${state}`),
              ].join(' ');
              return (
                <td key={day} data-kind={dayKind} data-state={state} title={label}>
                  {kind === null ? (
                    code
                  ) : (
                    <a
                      href={`#/staff/leave/leave/${requestId}`}
                      aria-label={`${person.name} ${day} ${label}`}
                    >
                      {part === 'whole' ? code : `${code}½`}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('leave.awayCount')}</th>
          {counts.map((count, index) => (
            <td key={away.calendar[index]?.day}>{count === 0 ? '' : count}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
