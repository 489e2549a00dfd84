import {
  type CellClassRules,
  type CellMouseDownEvent,
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  EventApiModule,
  type GridApi,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import './plan-grid.css';
import { useLanguage } from '../app/texts.ts';
import { compactGrid, gridWords } from './grid-theme.ts';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ColumnApiModule,
  CellStyleModule,
  EventApiModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TooltipModule,
]);

const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

/** Everything a cell may look like; told by `PlanCell.looks`. */
const LOOKS = [
  'amber',
  'blue',
  'cyan',
  'green',
  'grey',
  'indigo',
  'orange',
  'pink',
  'purple',
  'red',
  'teal',
  'yellow',
  'rest',
  'fixed',
  'policy',
  'law',
  'impossible',
  'off',
  'holiday',
  'today',
  'chosen',
  'focus',
  'filling',
  'handle',
  'short',
  'enough',
  'away',
  'preview',
] as const;
export type PlanLook = (typeof LOOKS)[number];

export interface PlanCell {
  readonly text: string;
  readonly looks: readonly PlanLook[];
}

export interface PlanColumn {
  readonly id: string;
  readonly label: string;
  /** Under the label: the weekday, or the name of a holiday. */
  readonly note: string;
  readonly looks: readonly PlanLook[];
}

export interface PlanRow {
  readonly id: number;
  readonly head: string;
}

export interface PlanSpot {
  readonly row: number;
  readonly column: number;
}

export interface PlanSource {
  readonly cell: (spot: PlanSpot) => PlanCell;
  readonly figure: (row: number, id: string) => PlanCell;
  readonly footer: (footer: number, column: number) => PlanCell;
}

interface PlanGridProps {
  readonly label: string;
  readonly headLabel: string;
  readonly rows: readonly PlanRow[];
  readonly columns: readonly PlanColumn[];
  /** What is drawn; a new one draws the grid anew. */
  readonly source: PlanSource;
  /** Columns at the right with what a row adds up to. */
  readonly figures: readonly { readonly id: string; readonly label: string; readonly title: string }[];
  /** Rows at the bottom with what a column adds up to. */
  readonly footers: readonly string[];
  readonly onFooter: (column: number) => void;
  readonly onHead: (row: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The keyboard, or whatever reads the screen aloud, went to another cell by itself. */
  readonly onFocus: (spot: PlanSpot) => void;
  readonly onPress: (spot: PlanSpot, event: MouseEvent) => void;
  readonly onDrag: (spot: PlanSpot) => void;
  readonly onRelease: () => void;
  /** Hands out what draws anew and what moves the focus. */
  readonly onReady: (handle: PlanHandle) => void;
}

export interface PlanHandle {
  /** Rows by their place, or all of them; the footers follow. */
  readonly redraw: (rows: readonly number[] | 'all', columns?: readonly number[]) => void;
  readonly focus: (spot: PlanSpot) => void;
}

interface Line {
  readonly id: number;
  readonly row: number;
  readonly head: string;
  readonly footer: boolean;
}

const HEAD_WIDTH = 84;
const FIGURE_WIDTH = 36;
const LEAST_DAY_WIDTH = 25;
/** Kept free at the right: the grid shares out its width before it knows that it scrolls. */
const SCROLLBAR_WIDTH = 18;

/** What lasts from one drawing to the next and draws nothing by itself. */
class PlanMemory {
  /** Counts drawings, so that nothing is drawn from before. */
  drawing = 0;
  focused: PlanSpot = { row: 0, column: 0 };
  dragging = false;
  /** The mouse tells by itself where it went. */
  pressed = false;
  grid: GridApi<Line> | null = null;
}

/** People by days: cells that are chosen, filled and painted. What they hold and what the keys do is the page’s. */
export function PlanGrid(props: PlanGridProps) {
  const { rows, columns, figures, footers, source, headLabel, onRelease } = props;
  const language = useLanguage();
  const [dayWidth, setDayWidth] = useState(LEAST_DAY_WIDTH);
  const [memory] = useState(() => new PlanMemory());

  const lines = useMemo(
    () => rows.map(({ id, head }, row): Line => ({ id, row, head, footer: false })),
    [rows],
  );
  const footerLines = useMemo(
    () => footers.map((head, row): Line => ({ id: -1 - row, row, head, footer: true })),
    [footers],
  );

  const definitions = useMemo<ColDef<Line>[]>(() => {
    const contents = (line: Line | undefined, column: number): PlanCell => {
      if (line === undefined) return NOTHING;
      return line.footer ? source.footer(line.row, column) : source.cell({ row: line.row, column });
    };
    return [
      {
        colId: 'head',
        headerName: headLabel,
        pinned: 'left',
        width: HEAD_WIDTH,
        suppressNavigable: true,
        cellClass: 'planned-head',
        valueGetter: ({ data }) => data?.head ?? '',
      },
      ...columns.map(
        ({ id, label, note, looks }, column): ColDef<Line> => ({
          colId: id,
          headerName: note === '' ? label : `${label}\n${note}`,
          headerClass: ['planned-day', ...looks.map((look) => `planned-${look}`)],
          wrapHeaderText: true,
          width: dayWidth,
          minWidth: LEAST_DAY_WIDTH,
          valueGetter: ({ data }) => contents(data, column).text,
          cellClass: 'planned-cell',
          cellClassRules: rulesOf(({ data }) => contents(data, column), memory),
        }),
      ),
      ...figures.map(
        ({ id, label, title }): ColDef<Line> => ({
          colId: `figure-${id}`,
          headerName: label,
          headerTooltip: title,
          width: FIGURE_WIDTH,
          minWidth: FIGURE_WIDTH,
          suppressNavigable: true,
          valueGetter: ({ data }) =>
            data === undefined || data.footer ? '' : source.figure(data.row, id).text,
          cellClass: 'planned-figure',
          cellClassRules: rulesOf(
            ({ data }) => (data === undefined || data.footer ? NOTHING : source.figure(data.row, id)),
            memory,
          ),
        }),
      ),
    ];
  }, [columns, figures, source, headLabel, memory, dayWidth]);

  useEffect(() => {
    const release = (): void => {
      const wasDragging = memory.dragging;
      setMemory(memory, { pressed: false, dragging: false });
      if (wasDragging) onRelease();
    };
    document.addEventListener('mouseup', release);
    return () => document.removeEventListener('mouseup', release);
  }, [memory, onRelease]);

  const spotOf = ({ data, column }: Pick<CellMouseDownEvent<Line>, 'data' | 'column'>): PlanSpot | null => {
    const at = columns.findIndex(({ id }) => id === column.getColId());
    return data === undefined || data.footer || at === -1 ? null : { row: data.row, column: at };
  };

  return (
    <section
      className="planned-grid"
      aria-label={props.label}
      onMouseDownCapture={() => {
        setMemory(memory, { pressed: true });
      }}
      onFocus={({ target }) => {
        const at = target.closest('[col-id]')?.getAttribute('col-id');
        const row = Number(target.closest('[row-index]')?.getAttribute('row-index') ?? Number.NaN);
        const column = columns.findIndex(({ id }) => id === at);
        const { focused, pressed } = memory;
        if (pressed || column === -1 || Number.isNaN(row)) return;
        if (focused.row !== row || focused.column !== column) props.onFocus({ row, column });
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        props.onKey(event);
      }}
    >
      <AgGridReact<Line>
        key={language}
        theme={planTheme}
        {...(styleNonce === undefined ? {} : { styleNonce })}
        localeText={gridWords[language]}
        rowData={lines}
        pinnedBottomRowData={footerLines}
        columnDefs={definitions}
        defaultColDef={{
          sortable: false,
          resizable: false,
          suppressMovable: true,
          // The page answers every key but the one that leaves the grid.
          suppressKeyboardEvent: ({ event }) => event.key !== 'Tab',
        }}
        getRowId={({ data }) => String(data.id)}
        maintainColumnOrder
        animateRows={false}
        ensureDomOrder
        suppressHeaderFocus
        suppressColumnVirtualisation={columns.length <= 31}
        suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
        tabToNextCell={() => false}
        focusGridInnerElement={() => {
          const { row, column } = memory.focused;
          const id = columns[column]?.id;
          if (memory.grid === null || id === undefined) return false;
          memory.grid.setFocusedCell(row, id);
          return true;
        }}
        onGridSizeChanged={({ clientWidth }) => {
          const taken = HEAD_WIDTH + figures.length * FIGURE_WIDTH + SCROLLBAR_WIDTH;
          setDayWidth(Math.max(LEAST_DAY_WIDTH, Math.floor((clientWidth - taken) / columns.length)));
        }}
        onGridReady={(event) => {
          setMemory(memory, { grid: event.api });
          props.onReady(handleOf(event.api, columns, memory));
        }}
        onCellMouseDown={(event) => {
          const spot = spotOf(event);
          if (spot === null || !(event.event instanceof MouseEvent) || event.event.button !== 0) return;
          setMemory(memory, { dragging: true });
          props.onPress(spot, event.event);
        }}
        onCellMouseOver={(event) => {
          const spot = spotOf(event);
          if (memory.dragging && spot !== null) props.onDrag(spot);
        }}
        onCellClicked={({ data, column }) => {
          if (data === undefined) return;
          const at = columns.findIndex(({ id }) => id === column.getColId());
          if (data.footer && at !== -1) props.onFooter(at);
          if (!data.footer && at === -1) props.onHead(data.row);
        }}
      />
    </section>
  );
}

function setMemory(memory: PlanMemory, now: Partial<PlanMemory>): void {
  Object.assign(memory, now);
}

const NOTHING: PlanCell = { text: '', looks: [] };

const planTheme = compactGrid.withParams({
  rowHeight: 26,
  headerHeight: 40,
  cellHorizontalPadding: 2,
  columnBorder: true,
});

/** The grid asks about every look of a cell in a row; the page is asked once, until the next drawing. */
function rulesOf(
  cellOf: (params: { readonly data: Line | undefined }) => PlanCell,
  memory: PlanMemory,
): CellClassRules<Line> {
  let known: { readonly data: Line | undefined; readonly drawing: number; readonly cell: PlanCell } | null =
    null;
  const lookAt = (data: Line | undefined): PlanCell => {
    if (known === null || known.data !== data || known.drawing !== memory.drawing) {
      known = { data, drawing: memory.drawing, cell: cellOf({ data }) };
    }
    return known.cell;
  };
  return Object.fromEntries(
    LOOKS.map((look) => [
      `planned-${look}`,
      (params: { readonly data: Line | undefined }) => lookAt(params.data).looks.includes(look),
    ]),
  );
}

function handleOf(grid: GridApi<Line>, columns: readonly PlanColumn[], memory: PlanMemory): PlanHandle {
  return {
    redraw: (rows, only) => {
      setMemory(memory, { drawing: memory.drawing + 1 });
      const ids = only?.flatMap((column) => columns[column]?.id ?? []);
      const nodes =
        rows === 'all'
          ? undefined
          : rows.flatMap((row) => {
              const node = grid.getDisplayedRowAtIndex(row);
              return node === undefined ? [] : [node];
            });
      grid.refreshCells({
        force: true,
        suppressFlash: true,
        ...(nodes === undefined ? {} : { rowNodes: nodes }),
        ...(ids === undefined ? {} : { columns: ids }),
      });
      if (nodes === undefined || only !== undefined) return;
      const bottom = Array.from({ length: grid.getPinnedBottomRowCount() }, (_, index) =>
        grid.getPinnedBottomRow(index),
      ).flatMap((node) => (node === undefined ? [] : [node]));
      grid.refreshCells({ force: true, suppressFlash: true, rowNodes: bottom });
    },
    focus: (spot) => {
      setMemory(memory, { focused: spot });
      const id = columns[spot.column]?.id;
      if (id === undefined) return;
      grid.ensureIndexVisible(spot.row);
      grid.ensureColumnVisible(id);
      grid.setFocusedCell(spot.row, id);
    },
  };
}
