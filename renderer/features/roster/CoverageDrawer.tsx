import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import type { CoverSpan } from '../../../shared/features/roster/coverage.ts';
import { dayNumber, weekdayOfNumber } from '../../../shared/features/roster/day-number.ts';
import { useText } from '../../app/texts.ts';
import { timeText } from './minute-of-day.ts';
import type { MonthRosterStore } from './month-roster.store.ts';

/** Who is there and who is needed over the 24 hours of a day. */
export const CoverageDrawer = observer(function CoverageDrawer(props: {
  readonly store: MonthRosterStore;
  readonly column: number | null;
  readonly onMove: (column: number) => void;
  readonly onClose: () => void;
}) {
  const { store, column, onMove, onClose } = props;
  const t = useText();
  const coverage = column === null ? undefined : store.coverage[column];
  if (column === null || coverage === undefined) return null;
  const { day, spans, short, shortMinutes } = coverage;
  const weekday = weekdayOfNumber(dayNumber(day)) as 1;
  const most = Math.max(1, ...spans.map(({ present, required }) => Math.max(present, required)));
  return (
    <Drawer
      open
      title={t('roster.coverageOf', { day, weekday: t(`roster.weekday.${weekday}`) })}
      onClose={onClose}
      size={640}
      extra={
        <>
          <Button
            icon={<LeftOutlined aria-hidden="true" />}
            aria-label={t('roster.dayBefore')}
            disabled={column === 0}
            onClick={() => onMove(column - 1)}
          />
          <Button
            icon={<RightOutlined aria-hidden="true" />}
            aria-label={t('roster.dayAfter')}
            disabled={column === store.days.length - 1}
            onClick={() => onMove(column + 1)}
          />
        </>
      }
    >
      <p className={short > 0 ? 'roster-short' : ''}>
        {short > 0
          ? t('roster.coverageShort', { people: short, minutes: shortMinutes })
          : t('roster.coverageEnough')}
      </p>
      <DayBar spans={spans} most={most} />
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('roster.time')}</th>
            <th>{t('roster.present')}</th>
            <th>{t('roster.required')}</th>
            <th>{t('roster.short')}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map(({ from, to, present, required }) => (
            <tr key={from} className={present < required ? 'roster-short' : ''}>
              <td>{`${timeText(from)}–${to === 1440 ? '24:00' : timeText(to)}`}</td>
              <td className="figure">{present}</td>
              <td className="figure">{required}</td>
              <td className="figure">{present < required ? `−${required - present}` : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OnDay store={store} day={day} />
    </Drawer>
  );
});

const HEIGHT = 120;
const WIDTH = 576;
/** Below the bars, for the hours. */
const FOOT = 18;

/** The day as a picture: what is there as bars, what is needed as a line above them. */
function DayBar({ spans, most }: { readonly spans: readonly CoverSpan[]; readonly most: number }) {
  const t = useText();
  const x = (minute: number) => (minute / 1440) * WIDTH;
  const y = (people: number) => HEIGHT - (people / most) * (HEIGHT - 8);
  return (
    <svg
      className="roster-day-bar"
      viewBox={`-10 0 ${WIDTH + 20} ${HEIGHT + FOOT}`}
      role="img"
      aria-label={t('roster.coverageBar')}
    >
      {spans.map(({ from, to, present, required }) => (
        <g key={from}>
          <rect
            x={x(from)}
            y={y(present)}
            width={x(to) - x(from)}
            height={HEIGHT - y(present)}
            className="roster-bar-present"
          />
          {present < required ? (
            <rect
              x={x(from)}
              y={y(required)}
              width={x(to) - x(from)}
              height={y(present) - y(required)}
              className="roster-bar-short"
            />
          ) : null}
          <line x1={x(from)} x2={x(to)} y1={y(required)} y2={y(required)} className="roster-bar-required" />
        </g>
      ))}
      {Array.from({ length: 25 }, (_, hour) => (
        <g key={hour}>
          <line x1={x(hour * 60)} x2={x(hour * 60)} y1={HEIGHT} y2={HEIGHT + 4} className="roster-bar-tick" />
          {hour % 3 === 0 ? (
            <text x={x(hour * 60)} y={HEIGHT + FOOT - 2} textAnchor="middle">
              {hour}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** Who works on that day, shift by shift. */
function OnDay({ store, day }: { readonly store: MonthRosterStore; readonly day: string }) {
  const t = useText();
  const lines = store.shiftKinds.flatMap((kind) => {
    const names = store.members
      .filter(({ employeeId }) => store.cellAt({ employeeId, day }).to === kind.id)
      .map(({ name }) => name);
    return names.length === 0 ? [] : [{ kind, names }];
  });
  if (lines.length === 0) return <p className="soft">{t('roster.nobodyOnDay')}</p>;
  return (
    <dl className="roster-on-day">
      {lines.map(({ kind, names }) => (
        <div key={kind.id}>
          <dt>
            <span className={`roster-code planned-${kind.tint}`}>{kind.code}</span>{' '}
            {`${timeText(kind.startsMinute)}–${timeText(kind.startsMinute + kind.lengthMinutes)}`}
          </dt>
          <dd>{names.join('、')}</dd>
        </div>
      ))}
    </dl>
  );
}
