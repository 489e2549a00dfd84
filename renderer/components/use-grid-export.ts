import type { Api } from '../../shared/api/contract.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import type { ExportSource } from '../../shared/features/exchange/exchange.contract.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { receiveFile } from '../api/receive-file.ts';
import { useApp } from '../app/app-context.ts';
import type { JobStore } from '../app/job.store.ts';
import { useLanguage, useText } from '../app/texts.ts';
import { useJob } from '../app/use-job.ts';
import type { ExportPurpose } from './ExportDialog.tsx';
import type { GridStore } from './grid.store.ts';
import type { GridColumn } from './grid-column.ts';
import type { GridLayout } from './grid-layout.ts';

type Exported =
  Awaited<ReturnType<Api['exchange']['exportGrid']>> extends JobTicket<infer Result> ? Result : never;

/** Exports what a grid shows: its filter, its columns in their order, and the chosen rows when there are any. */
export function useGridExport<Row, Totals>(grid: {
  readonly store: GridStore<Row, Totals>;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: GridLayout | null;
  readonly source: ExportSource | undefined;
  readonly title: MessageKey;
}): {
  readonly job: JobStore<Exported>;
  readonly start: (format: 'xlsx' | 'csv', purpose: ExportPurpose) => void;
} {
  const { api, notices } = useApp();
  const t = useText();
  const language = useLanguage();
  const job = useJob<Exported>();

  const start = (format: 'xlsx' | 'csv', { reason, receiver }: ExportPurpose): void => {
    const { source, layout, store } = grid;
    if (source === undefined || layout === null) return;
    const columns = layout.columns.flatMap(({ field, hidden }) => {
      const column = grid.columns.find((each) => each.field === field);
      return hidden || column === undefined ? [] : [{ field, header: t(column.header) }];
    });
    const ids = store.selected.filter((id) => typeof id === 'number');
    void job.run(
      () =>
        api.exchange.exportGrid({
          source,
          query: store.query,
          ...(store.on === null ? {} : { on: store.on }),
          columns,
          ...(ids.length === 0 ? {} : { ids }),
          format,
          title:
            store.on === null ? t(grid.title) : t('grid.titleOfDay', { list: t(grid.title), date: store.on }),
          language,
          reason,
          receiver,
        }),
      ({ rows, file }) => {
        receiveFile(file);
        if (file.kind !== 'cancelled') {
          notices.succeed('grid.exported', { count: rows, fileName: file.fileName });
        }
      },
    );
  };
  return { job, start };
}
