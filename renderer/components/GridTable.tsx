import {
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  EventApiModule,
  type GetRowIdParams,
  type GridApi,
  type IDatasource,
  InfiniteRowModelModule,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  ValidationModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { observer } from 'mobx-react-lite';
import { type ClipboardEvent, useEffect, useMemo, useRef } from 'react';
import { useLanguage, useText } from '../app/texts.ts';
import { BLOCK_ROWS, type GridRowId, type GridStore } from './grid.store.ts';
import type { GridColumn } from './grid-column.ts';
import type { GridLayout } from './grid-layout.ts';
import { comfortableGrid, compactGrid, gridWords } from './grid-theme.ts';
import { gridValue, isNumeric } from './grid-value.ts';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  InfiniteRowModelModule,
  RowSelectionModule,
  ColumnApiModule,
  CellStyleModule,
  RowStyleModule,
  EventApiModule,
  RowApiModule,
  RenderApiModule,
  ScrollApiModule,
  LocaleModule,
  ...(import.meta.env.DEV ? [ValidationModule] : []),
]);

const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;

interface GridTableProps<Row, Totals> {
  readonly store: GridStore<Row, Totals>;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly rowId: (row: Row) => GridRowId;
  readonly label: string;
  readonly selectable: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onLayout: (layout: GridLayout) => void;
  readonly onReady: (api: GridApi<Row>) => void;
}

/** The rows themselves; the only component that knows the grid library. */
export const GridTable = observer(function GridTable<Row, Totals>(props: GridTableProps<Row, Totals>) {
  const { store, columns, layout, rowId, selectable, onOpen } = props;
  const t = useText();
  const language = useLanguage();
  const api = useRef<GridApi<Row> | null>(null);
  const latestLayout = useRef(layout);
  latestLayout.current = layout;
  const { mode, generation, rows } = store;

  const columnDefinitions = useMemo<ColDef<Row>[]>(
    () => arrange(columns, latestLayout.current).map(({ column, kept }) => definition(column, kept, t)),
    [columns, t],
  );

  const datasource = useMemo<IDatasource>(
    () => ({
      rowCount: store.total,
      getRows: ({ startRow, endRow, successCallback, failCallback }) => {
        const fetchBlock = async (): Promise<void> => {
          try {
            const block = await store.block(startRow, endRow - startRow);
            if (block === null) failCallback();
            else successCallback([...block], store.total);
          } catch (error) {
            failCallback();
            store.fail(error);
          }
        };
        void fetchBlock();
      },
    }),
    // A new result is a new source, although the store is the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [store, generation],
  );

  const nothingSelected = store.selected.length === 0;
  useEffect(() => {
    if (nothingSelected && api.current !== null && api.current.getSelectedNodes().length > 0) {
      api.current.deselectAll();
    }
  }, [nothingSelected, generation]);

  const readLayout = (): void => {
    if (api.current === null) return;
    const state = api.current
      .getColumnState()
      .filter((column) => columns.some((each) => each.field === column.colId));
    props.onLayout({
      ...latestLayout.current,
      columns: state.map((column) => ({
        field: column.colId,
        // A column that still shares the window's width has none of its own.
        width: typeof column.flex === 'number' ? null : (column.width ?? null),
        hidden: column.hide ?? false,
      })),
    });
  };

  const handleSort = (): void => {
    if (api.current === null) return;
    const sort = api.current
      .getColumnState()
      .filter((column) => column.sort === 'asc' || column.sort === 'desc')
      .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
      .map(
        (column) => ({ field: column.colId, direction: column.sort === 'desc' ? 'desc' : 'asc' }) as const,
      );
    if (JSON.stringify(sort) === JSON.stringify(latestLayout.current.sort)) return;
    props.onLayout({ ...latestLayout.current, sort: [...sort] });
    void store.sortBy(sort);
  };

  const handleCopy = (event: ClipboardEvent): void => {
    if (api.current === null || event.target instanceof HTMLInputElement) return;
    const text = textToCopy(api.current, columns, t);
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };

  return (
    <section className="grid-table" aria-label={props.label} onCopy={handleCopy}>
      <AgGridReact<Row>
        key={`${mode}-${language}`}
        theme={layout.compact ? compactGrid : comfortableGrid}
        {...(styleNonce === undefined ? {} : { styleNonce })}
        localeText={gridWords[language]}
        columnDefs={columnDefinitions}
        maintainColumnOrder
        rowModelType={mode === 'client' ? 'clientSide' : 'infinite'}
        {...(mode === 'client'
          ? { rowData: [...rows] }
          : { datasource, cacheBlockSize: BLOCK_ROWS, maxConcurrentDatasourceRequests: 2, rowBuffer: 20 })}
        getRowId={({ data }: GetRowIdParams<Row>) => String(rowId(data))}
        suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
        suppressDragLeaveHidesColumns
        animateRows={false}
        ensureDomOrder
        {...(selectable
          ? {
              rowSelection: {
                mode: 'multiRow' as const,
                checkboxes: true,
                headerCheckbox: mode === 'client',
                enableClickSelection: false,
              },
              selectionColumnDef: {
                width: 42,
                minWidth: 42,
                pinned: 'left' as const,
                suppressNavigable: true,
              },
            }
          : {})}
        onGridReady={(event) => {
          api.current = event.api;
          props.onReady(event.api);
        }}
        onSortChanged={handleSort}
        onColumnMoved={(event) => {
          if (event.finished) readLayout();
        }}
        onColumnResized={(event) => {
          if (event.finished && event.source !== 'flex' && event.source !== 'gridInitializing') readLayout();
        }}
        onColumnVisible={readLayout}
        onSelectionChanged={(event) => {
          store.select(
            event.api
              .getSelectedNodes()
              .flatMap((node) => (node.data === undefined ? [] : [rowId(node.data)])),
          );
        }}
        onRowDoubleClicked={({ data }) => {
          if (data !== undefined) onOpen?.(data);
        }}
        onCellKeyDown={({ event, node }) => {
          if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.defaultPrevented) return;
          if (node.data !== undefined) onOpen?.(node.data);
        }}
      />
    </section>
  );
});

interface Arranged<Row> {
  readonly column: GridColumn<Row>;
  readonly kept: { readonly width: number | null; readonly hidden: boolean; readonly sort: SortPlace | null };
}

interface SortPlace {
  readonly direction: 'asc' | 'desc';
  readonly index: number;
}

/** Columns in the person's order. */
function arrange<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout): Arranged<Row>[] {
  return layout.columns.flatMap(({ field, width, hidden }) => {
    const column = columns.find((each) => each.field === field);
    const index = layout.sort.findIndex((each) => each.field === field);
    const direction = layout.sort[index]?.direction;
    const sort = direction === undefined ? null : { direction, index };
    return column === undefined ? [] : [{ column, kept: { width, hidden, sort } }];
  });
}

function definition<Row>(
  column: GridColumn<Row>,
  kept: Arranged<Row>['kept'],
  t: ReturnType<typeof useText>,
): ColDef<Row> {
  const { render, href } = column;
  const numeric = isNumeric(column.kind);
  return {
    colId: column.field,
    headerName: t(column.header),
    valueGetter: ({ data }) => (data === undefined ? undefined : gridValue(column, data, t)),
    // The office sorts; the grid keeps the order in which rows arrive.
    comparator: () => 0,
    sortable: column.sortable ?? true,
    sort: kept.sort?.direction ?? null,
    sortIndex: kept.sort?.index ?? null,
    hide: kept.hidden,
    ...sizeOf(column, kept.width),
    ...(column.pinned === true ? { pinned: 'left' as const } : {}),
    headerClass: numeric ? 'ag-right-aligned-header' : '',
    cellClass: numeric
      ? 'grid-figure'
      : column.kind === 'date' || column.kind === 'instant'
        ? 'grid-date'
        : '',
    ...(render === undefined && href === undefined
      ? {}
      : {
          cellRenderer: ({ data }: { readonly data: Row | undefined }) => {
            if (data === undefined) return null;
            if (render !== undefined) return render(data);
            const address = href?.(data) ?? null;
            const text = gridValue(column, data, t);
            return address === null || text === '' ? (
              text
            ) : (
              <a href={`#/${address}`} tabIndex={-1}>
                {text}
              </a>
            );
          },
        }),
  };
}

/**
 * Columns share the window's width in proportion to what they ask for, until the person sizes one; a pinned column
 * stays outside of what is shared.
 */
function sizeOf<Row>(
  { width = 120, flex, pinned }: GridColumn<Row>,
  own: number | null,
): Pick<ColDef<Row>, 'width' | 'flex' | 'minWidth'> {
  if (own !== null) return { width: own, minWidth: 60 };
  if (pinned === true) return { width, minWidth: 60 };
  return { flex: flex === undefined ? width : flex * 220, minWidth: Math.round(width * 0.9) };
}

/** The chosen rows with their headings, or else the focused cell, ready for a spreadsheet. */
function textToCopy<Row>(
  api: GridApi<Row>,
  columns: readonly GridColumn<Row>[],
  t: ReturnType<typeof useText>,
): string | null {
  const clean = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
  const shown = api.getAllDisplayedColumns().flatMap((displayed) => {
    const column = columns.find((each) => each.field === displayed.getColId());
    return column === undefined ? [] : [column];
  });
  const chosen = api.getSelectedNodes().flatMap((node) => (node.data === undefined ? [] : [node.data]));
  if (chosen.length > 0) {
    const lines = chosen.map((row) => shown.map((column) => clean(gridValue(column, row, t))).join('\t'));
    return [shown.map((column) => t(column.header)).join('\t'), ...lines].join('\r\n');
  }
  const cell = api.getFocusedCell();
  if (cell === null) return null;
  const row = api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
  const column = shown.find((each) => each.field === cell.column.getColId());
  return row === undefined || column === undefined ? null : clean(gridValue(column, row, t));
}
