import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { useText } from '../app/texts.ts';
import type { ExportPurpose } from './ExportDialog.tsx';
import type { ExportFormat } from './ExportMenu.tsx';
import type { GridStore } from './grid.store.ts';
import type { GridColumn } from './grid-column.ts';
import type { GridLayout } from './grid-layout.ts';
import { useListExport } from './use-list-export.ts';

/** Exports what a grid shows: its filter, its columns in their order, and the chosen rows when there are any. */
export function useGridExport<Row, Totals>(grid: {
  readonly store: GridStore<Row, Totals>;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout | null;
  readonly source: ExportSource | undefined;
  readonly title: MessageKey;
  readonly since?: string | undefined;
}): {
  readonly job: ReturnType<typeof useListExport>['job'];
  readonly start: (format: ExportFormat, purpose: ExportPurpose) => void;
} {
  const t = useText();
  const exporting = useListExport();

  const start = (format: ExportFormat, purpose: ExportPurpose): void => {
    const { source, layout, store } = grid;
    if (source === undefined || layout === null) return;
    const columns = layout.columns.flatMap(({ field, hidden }) => {
      const column = grid.columns.find((each) => each.field === field);
      return hidden || column === undefined ? [] : [{ field, header: t(column.header) }];
    });
    const ids = store.selected.filter((id) => typeof id === 'number');
    exporting.start({
      source,
      query: store.query,
      ...(store.on === null ? {} : { on: store.on }),
      ...(grid.since === undefined ? {} : { since: grid.since }),
      columns,
      ...(ids.length === 0 ? {} : { ids }),
      format,
      title:
        store.on === null ? t(grid.title) : t('grid.titleOfDay', { list: t(grid.title), date: store.on }),
      reason: purpose.reason,
      receiver: purpose.receiver,
    });
  };
  return { job: exporting.job, start };
}
