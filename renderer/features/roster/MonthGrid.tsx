import { reaction } from 'mobx';
import { observer } from 'mobx-react-lite';
import { type ClipboardEvent, useEffect, useMemo, useRef } from 'react';
import { dayKindOf } from '../../../shared/features/employees/day-kind.ts';
import { dayNumber, weekdayOfNumber } from '../../../shared/features/roster/day-number.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import {
  type PlanCell,
  type PlanColumn,
  PlanGrid,
  type PlanHandle,
  type PlanLook,
  type PlanSource,
} from '../../components/PlanGrid.tsx';
import { hoursText } from './minute-of-day.ts';
import type { MonthRosterStore } from './month-roster.store.ts';
import { assign, codeOf, fill, paste, textOf } from './roster-acts.ts';
import { RosterKeys } from './roster-keys.ts';
import { isWithin, rangeBetween, type Spot, spotsOf } from './selection.ts';

/** So near to the corner of the last chosen cell a press takes hold of the handle that fills. */
const HANDLE_PIXELS = 9;

/** People by days: choosing, painting, filling, copying and typing, over the month’s store. */
export const MonthGrid = observer(function MonthGrid(props: {
  readonly store: MonthRosterStore;
  readonly onCoverage: (column: number) => void;
}) {
  const { store } = props;
  const { selection } = store;
  const { notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const handle = useRef<PlanHandle | null>(null);
  const keys = useMemo(() => new RosterKeys(store), [store]);
  const { roster } = store;

  const columns = useMemo(
    () => store.days.map((day): PlanColumn => columnOf(day, store, today, t)),
    // The calendar is the roster’s.
    // oxlint-disable-next-line react/exhaustive-deps
    [roster, today, t],
  );
  const rows = useMemo(
    () => roster.members.map(({ employeeId, name }) => ({ id: employeeId, head: name })),
    [roster],
  );
  const figures = useMemo(
    () =>
      (['hours', 'nights', 'rests', 'warnings'] as const).map((id) => ({
        id,
        label: t(`roster.figure.${id}`),
        title: t(`roster.figureTitle.${id}`),
      })),
    [t],
  );
  const footers = useMemo(() => [t('roster.present'), t('roster.short')], [t]);

  const source = useMemo(
    (): PlanSource => ({
      cell: (spot) => cellOf(store, spot, columns[spot.column]),
      figure: (row, id) => figureOf(store, row, id),
      footer: (footer, column) => footerOf(store, footer, column),
    }),
    [store, columns],
  );

  useDrawing(store, handle);

  const onKey = (event: React.KeyboardEvent): void => {
    if (!roster.editable && !event.key.startsWith('Arrow')) return;
    if (!keys.handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onPress = (spot: Spot, event: MouseEvent): void => {
    if (store.brush !== null && roster.editable) {
      selection.goTo(spot);
      store.apply(assign(store, rangeBetween(spot, spot), store.brush));
      return;
    }
    if (roster.editable && isCorner(spot, selection) && isOnHandle(event)) {
      selection.dragFill(spot);
      return;
    }
    selection.goTo(spot, event.shiftKey);
  };
  const onDrag = (spot: Spot): void => {
    if (store.brush !== null) {
      selection.goTo(spot);
      store.apply(assign(store, rangeBetween(spot, spot), store.brush));
    } else if (selection.fillTo === null) selection.goTo(spot, true);
    else selection.dragFill(spot);
  };
  const onRelease = (): void => {
    const { range, fillRange } = selection;
    if (fillRange !== null) {
      store.apply(fill(store, range, fillRange));
      selection.choose(fillRange);
    }
    selection.dragFill(null);
  };

  const take = (event: ClipboardEvent, cut: boolean): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.clipboardData.setData('text/plain', textOf(store, selection.range));
    event.preventDefault();
    if (cut) store.apply(assign(store, selection.range, 'empty'));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLInputElement || !roster.editable) return;
    event.preventDefault();
    const { changes, unknown, range } = paste(
      store,
      selection.range,
      event.clipboardData.getData('text/plain'),
    );
    store.apply(changes);
    selection.choose(range);
    if (unknown.length > 0) {
      notices.show({
        tone: 'warning',
        text: 'roster.pasteUnknown',
        values: { codes: unknown.slice(0, 8).join(' '), count: unknown.length },
      });
    }
  };

  return (
    <div
      className="roster-grid"
      onCopy={(event) => take(event, false)}
      onCut={(event) => take(event, true)}
      onPaste={onPaste}
    >
      <PlanGrid
        label={t('roster.gridLabel', { team: roster.teamName, month: roster.month })}
        headLabel={t('employees.name')}
        rows={rows}
        columns={columns}
        source={source}
        figures={figures}
        footers={footers}
        onFooter={props.onCoverage}
        onHead={(row) => {
          selection.choose({ top: row, bottom: row, left: 0, right: store.days.length - 1 });
        }}
        onKey={onKey}
        onFocus={(spot) => selection.goTo(spot)}
        onPress={onPress}
        onDrag={onDrag}
        onRelease={onRelease}
        onReady={(ready) => {
          handle.current = ready;
          ready.focus(selection.focus);
        }}
      />
    </div>
  );
});

/** Draws what changed and nothing else. */
function useDrawing(store: MonthRosterStore, handle: { readonly current: PlanHandle | null }): void {
  useEffect(() => {
    const { selection } = store;
    const rowOf = (employeeId: number) =>
      store.members.findIndex((member) => member.employeeId === employeeId);
    const stops = [
      reaction(
        () => store.drawn,
        ({ people }) => {
          handle.current?.redraw(
            people === 'everybody' ? 'all' : [...people].map(rowOf).filter((row) => row >= 0),
          );
        },
      ),
      reaction(
        () => ({ range: selection.range, focus: selection.focus, fill: selection.fillRange }),
        (now, before) => {
          const spots = [now, before].flatMap(({ range, focus, fill }) => [
            ...spotsOf(range),
            ...(fill === null ? [] : spotsOf(fill)),
            focus,
          ]);
          handle.current?.redraw(
            [...new Set(spots.map(({ row }) => row))],
            [...new Set(spots.map(({ column }) => column))],
          );
          if (now.focus !== before.focus) handle.current?.focus(now.focus);
        },
      ),
      reaction(
        () => store.focusAsked,
        () => handle.current?.focus(selection.focus),
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [store, handle]);
}

function columnOf(
  day: string,
  store: MonthRosterStore,
  today: string,
  t: ReturnType<typeof useText>,
): PlanColumn {
  const weekday = weekdayOfNumber(dayNumber(day));
  const special = store.calendar.get(day);
  const kind = dayKindOf(day, store.calendar);
  const looks: PlanLook[] = [];
  if (kind === 'statutoryHoliday') looks.push('holiday');
  if (kind === 'restDay') looks.push('off');
  if (day === today) looks.push('today');
  const name = special === undefined ? t(`roster.weekday.${weekday as 1}`) : special.name.slice(0, 2);
  return { id: day, label: String(Number(day.slice(8))), note: name, looks };
}

function cellOf(store: MonthRosterStore, spot: Spot, column: PlanColumn | undefined): PlanCell {
  const place = store.placeOf(spot);
  const member = store.members[spot.row];
  if (place === null || member === undefined) return { text: '', looks: [] };
  const { range, focus, fillRange } = store.selection;
  const proposed = store.previewAt(place);
  const { to, fixed } = proposed ?? store.cellAt(place);
  const looks: PlanLook[] = column?.looks.filter((look) => look !== 'today') ?? [];
  const kind = store.kindOf(to);
  if (kind !== undefined) looks.push(kind.tint);
  if (to === 'rest') looks.push('rest');
  if (fixed) looks.push('fixed');
  if (proposed !== undefined) looks.push('preview');
  const mark = store.markAt(place);
  if (mark !== undefined && to !== 'empty') looks.push(mark);
  if (place.day < member.hiredOn || (member.leftOn !== null && place.day > member.leftOn)) looks.push('away');
  if (isWithin(range, spot) && (range.top !== range.bottom || range.left !== range.right))
    looks.push('chosen');
  if (fillRange !== null && isWithin(fillRange, spot)) looks.push('filling');
  if (focus.row === spot.row && focus.column === spot.column) looks.push('focus');
  if (store.roster.editable && store.brush === null && isCorner(spot, store.selection)) looks.push('handle');
  return { text: codeOf(store, to), looks };
}

function figureOf(store: MonthRosterStore, row: number, id: string): PlanCell {
  const employeeId = store.members[row]?.employeeId;
  if (employeeId === undefined) return { text: '', looks: [] };
  if (id === 'warnings') {
    const count = store.warnings.get(employeeId)?.length ?? 0;
    return { text: count === 0 ? '' : String(count), looks: count === 0 ? [] : ['short'] };
  }
  const { minutes, nights, rests } = store.figuresOf(employeeId);
  const text = id === 'hours' ? hoursText(minutes) : String(id === 'nights' ? nights : rests);
  return { text, looks: [] };
}

function footerOf(store: MonthRosterStore, footer: number, column: number): PlanCell {
  const day = store.days[column];
  const coverage = store.coverage[column];
  if (day === undefined || coverage === undefined) return { text: '', looks: [] };
  if (footer === 0) {
    const here = store.members.filter(
      ({ employeeId }) => typeof store.cellAt({ employeeId, day }).to === 'number',
    );
    return { text: here.length === 0 ? '' : String(here.length), looks: [] };
  }
  if (coverage.short > 0) return { text: `−${coverage.short}`, looks: ['short'] };
  return coverage.spans.some(({ required }) => required > 0)
    ? { text: '✓', looks: ['enough'] }
    : { text: '', looks: [] };
}

function isCorner(spot: Spot, { range }: MonthRosterStore['selection']): boolean {
  return spot.row === range.bottom && spot.column === range.right;
}

function isOnHandle(event: MouseEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
  if (cell === null) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return right - event.clientX < HANDLE_PIXELS && bottom - event.clientY < HANDLE_PIXELS;
}
