import { DownloadOutlined, SearchOutlined, SettingOutlined } from '@ant-design/icons';
import type { GridApi } from 'ag-grid-community';
import { Button, Checkbox, Input, Popover, Segmented, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { formatCount } from '../app/format.ts';
import { useText } from '../app/texts.ts';
import { EmptyState } from './EmptyState.tsx';
import { ExportDialog, type ExportPurpose } from './ExportDialog.tsx';
import { type ExportFormat, ExportMenu } from './ExportMenu.tsx';
import { FailureNote } from './FailureNote.tsx';
import { GridFilters } from './GridFilters.tsx';
import { GridTable } from './GridTable.tsx';
import {
  type GridFilters as Filters,
  type GridLoad,
  type GridRowId,
  type GridSort,
  GridStore,
} from './grid.store.ts';
import type { GridColumn } from './grid-column.ts';
import { type GridLayout, useGridLayout } from './grid-layout.ts';
import { JobProgress } from './JobProgress.tsx';
import { type SummaryItem, SummaryRow } from './SummaryRow.tsx';
import { useGridExport } from './use-grid-export.ts';

/** What a page may do to its grid from outside. */
export interface GridSelection {
  readonly ids: readonly GridRowId[];
  readonly clear: () => void;
}

export interface DataGridProps<Row, Totals> {
  /** Under which the person's columns are remembered, such as `archives.units`. */
  readonly name: string;
  /** What the list is called: for screen readers and the name of an exported file. */
  readonly title: MessageKey;
  /** Constant columns; define them outside the component, in a `*.columns.ts`. */
  readonly columns: readonly GridColumn<Row>[];
  readonly load: GridLoad<Row, Totals>;
  readonly rowId: (row: Row) => GridRowId;
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void;
  /** Change it to fetch the rows again, such as a count of saves. */
  readonly revision?: number;
  readonly sort?: readonly GridSort[];
  /** The past day that the list is of, for a list that has one. */
  readonly on?: string;
  /** The first day of a list that counts from one day to that one; its `load` asks for it too. */
  readonly since?: string;
  /** Filters that belong to the page, beside the person's own. */
  readonly fixedFilters?: Filters;
  /** Figures under the grid, out of the office's totals of the whole result. */
  readonly summary?: (totals: Totals) => readonly SummaryItem[];
  /** What can be done with the chosen rows; rows can be chosen when it is there or the list can be exported. */
  readonly selectionActions?: (selection: GridSelection) => ReactNode;
  /** The list's name for `exchange.exportGrid`. */
  readonly exportAs?: ExportSource;
  /** Shown when there is nothing at all yet, with what to do first. */
  readonly empty: { readonly title: MessageKey; readonly text?: MessageKey; readonly action?: ReactNode };
  readonly quickFilterHint?: MessageKey;
  /** Further buttons of the list, before its own. */
  readonly tools?: ReactNode;
}

const QUICK_FILTER_PAUSE_MILLISECONDS = 200;

/** One list: filter, sort, totals of everything, choice, copy and export, remembered for each person. */
export const DataGrid = observer(function DataGrid<Row, Totals>(props: DataGridProps<Row, Totals>) {
  const { name, columns, load, sort = [], fixedFilters = {}, revision = 0, on = null } = props;
  const t = useText();
  const [store] = useState(() => new GridStore<Row, Totals>(load, on));
  const { layout, change, forget } = useGridLayout(name, columns, [...sort]);
  const [gridApi, setGridApi] = useState<GridApi<Row> | null>(null);
  /** Counts resets of the columns: each draws the grid anew. */
  const [resets, setResets] = useState(0);
  /** The format that was asked for, until it is said why and for whom. */
  const [asked, setAsked] = useState<ExportFormat | null>(null);
  const [purpose, setPurpose] = useState<ExportPurpose | null>(null);
  const exporting = useGridExport({
    store,
    columns,
    layout,
    source: props.exportAs,
    title: props.title,
    since: props.since,
  });

  useEffect(() => store.useLoad(load), [store, load]);

  const known = layout !== null;
  const fixed = JSON.stringify(fixedFilters);
  const firstRevision = useRef(revision);
  useEffect(() => {
    // The rows wait for the person's own sort, so that they are not fetched twice.
    if (layout !== null) void store.begin(layout.sort, fixedFilters);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, known]);
  useEffect(() => {
    if (known && store.phase !== 'waiting') void store.fixFilters(JSON.parse(fixed) as Filters);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, known, fixed]);
  useEffect(() => void store.lookAt(on), [store, on]);
  useEffect(() => {
    if (revision === firstRevision.current) return;
    firstRevision.current = revision;
    void store.reload();
  }, [store, revision]);

  const selectable = props.selectionActions !== undefined || props.exportAs !== undefined;
  const selection: GridSelection = { ids: store.selected, clear: () => store.select([]) };
  const nothing = store.phase === 'ready' && store.total === 0;
  const summary = store.totals === null ? [] : (props.summary?.(store.totals) ?? []);

  return (
    <div className="data-grid" data-compact={layout?.compact ?? false}>
      <div className="data-grid-bar">
        <QuickFilter
          store={store}
          {...(props.quickFilterHint === undefined ? {} : { hint: props.quickFilterHint })}
        />
        <GridFilters store={store} columns={columns} />
        <span className="data-grid-tools">
          {props.tools}
          {layout === null ? null : (
            <ColumnChooser
              columns={columns}
              layout={layout}
              onShow={(field, shown) => gridApi?.setColumnsVisible([field], shown)}
              onDensity={(compact) => change({ ...layout, compact })}
              onForget={() => {
                setResets(resets + 1);
                void store.sortBy(forget().sort);
              }}
            />
          )}
          {props.exportAs === undefined ? null : <ExportMenu disabled={store.total === 0} onAsk={setAsked} />}
        </span>
      </div>
      {store.selected.length === 0 ? null : (
        <div className="data-grid-selection" role="toolbar" aria-label={t('grid.selection.label')}>
          <strong>{t('grid.selection.count', { count: formatCount(store.selected.length) })}</strong>
          {props.selectionActions?.(selection)}
          {props.exportAs === undefined ? null : (
            <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={() => setAsked('xlsx')}>
              {t('grid.export.selected')}
            </Button>
          )}
          <Button type="text" onClick={selection.clear}>
            {t('grid.selection.clear')}
          </Button>
        </div>
      )}
      {store.phase === 'failed' && store.failure !== null ? (
        <FailureNote failure={store.failure} onRetry={() => void store.reload()} />
      ) : null}
      <div className="data-grid-body" aria-busy={store.phase === 'loading'}>
        {layout === null || store.generation === 0 ? (
          <div className="data-grid-over">
            {store.phase === 'failed' ? null : <Spin description={t('grid.loading')} delay={150} />}
          </div>
        ) : (
          <GridTable<Row, Totals>
            key={resets}
            store={store}
            columns={columns}
            layout={layout}
            rowId={props.rowId}
            label={t(props.title)}
            selectable={selectable}
            onOpen={props.onOpen}
            onLayout={change}
            onReady={setGridApi}
          />
        )}
        {nothing ? (
          <div className="data-grid-over data-grid-none">
            {store.filtered ? (
              <EmptyState
                icon={<SearchOutlined aria-hidden="true" />}
                title={t('grid.noMatch')}
                text={t('grid.noMatchText')}
                action={<Button onClick={() => void store.clearFilters()}>{t('grid.filter.clear')}</Button>}
              />
            ) : (
              <EmptyState
                title={t(props.empty.title)}
                text={props.empty.text === undefined ? undefined : t(props.empty.text)}
                action={props.empty.action}
              />
            )}
          </div>
        ) : null}
      </div>
      <footer className="data-grid-foot">
        <span className="data-grid-count" aria-live="polite">
          {store.generation === 0
            ? ''
            : t(store.filtered ? 'grid.countFiltered' : 'grid.count', { count: formatCount(store.total) })}
        </span>
        <SummaryRow items={summary} />
      </footer>
      <ExportDialog
        open={asked !== null}
        title={props.title}
        rows={store.selected.length === 0 ? store.total : store.selected.length}
        before={purpose}
        onExport={(said) => {
          setPurpose(said);
          setAsked(null);
          exporting.start(asked ?? 'xlsx', said);
        }}
        onClose={() => setAsked(null)}
      />
      <JobProgress job={exporting.job} title={t('grid.export.title', { list: t(props.title) })} />
    </div>
  );
});

function QuickFilter<Row, Totals>(props: {
  readonly store: GridStore<Row, Totals>;
  readonly hint?: MessageKey;
}) {
  const { store } = props;
  const t = useText();
  const [text, setText] = useState('');
  const [followed, setFollowed] = useState(store.quick);
  const { quick } = store;
  // The filter was cleared elsewhere.
  if (quick !== followed) {
    setFollowed(quick);
    if (quick === '') setText('');
  }
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  return (
    <Input
      className="data-grid-quick"
      allowClear
      prefix={<SearchOutlined aria-hidden="true" />}
      value={text}
      maxLength={200}
      aria-label={t('grid.quick')}
      placeholder={t(props.hint ?? 'grid.quick')}
      onChange={(event) => {
        const typed = event.target.value;
        setText(typed);
        clearTimeout(pause.current);
        pause.current = setTimeout(() => void store.quickFilter(typed), QUICK_FILTER_PAUSE_MILLISECONDS);
      }}
      onPressEnter={() => {
        clearTimeout(pause.current);
        void store.quickFilter(text);
      }}
    />
  );
}

function ColumnChooser<Row>(props: {
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout;
  readonly onShow: (field: string, shown: boolean) => void;
  readonly onDensity: (compact: boolean) => void;
  readonly onForget: () => void;
}) {
  const { columns, layout } = props;
  const t = useText();
  const shownCount = layout.columns.filter((column) => !column.hidden).length;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('grid.columns')}
      content={
        <div className="grid-chooser">
          {columns.map((column) => {
            const hidden = layout.columns.find((each) => each.field === column.field)?.hidden ?? false;
            return (
              <Checkbox
                key={column.field}
                checked={!hidden}
                disabled={!hidden && shownCount === 1}
                onChange={(event) => props.onShow(column.field, event.target.checked)}
              >
                {t(column.header)}
              </Checkbox>
            );
          })}
          <Segmented
            block
            value={layout.compact ? 'compact' : 'comfortable'}
            options={[
              { value: 'comfortable', label: t('grid.density.comfortable') },
              { value: 'compact', label: t('grid.density.compact') },
            ]}
            onChange={(value) => props.onDensity(value === 'compact')}
          />
          <Button type="link" onClick={props.onForget}>
            {t('grid.columns.reset')}
          </Button>
        </div>
      }
    >
      <Button
        icon={<SettingOutlined aria-hidden="true" />}
        aria-label={t('grid.columns')}
        title={t('grid.columns')}
      />
    </Popover>
  );
}
