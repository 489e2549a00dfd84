import type { ExportRecord, ImportRecord } from '../../../shared/features/exchange/exchange.contract.ts';
import type { ListColumn } from '../../components/ListExport.tsx';

export const importRecordColumns: readonly ListColumn<ImportRecord>[] = [
  { field: 'importedAt', header: 'exchange.record.time' },
  { field: 'kind', header: 'exchange.record.kind' },
  { field: 'fileName', header: 'exchange.record.file' },
  { field: 'staffName', header: 'exchange.record.by' },
  { field: 'rows', header: 'exchange.count.rows' },
  { field: 'created', header: 'exchange.count.created' },
  { field: 'changed', header: 'exchange.count.changed' },
  { field: 'unchanged', header: 'exchange.count.unchanged' },
  { field: 'rejected', header: 'exchange.count.rejected' },
];

export const exportRecordColumns: readonly ListColumn<ExportRecord>[] = [
  { field: 'id', header: 'exchange.record.number' },
  { field: 'exportedAt', header: 'exchange.record.time' },
  { field: 'source', header: 'exchange.record.what' },
  { field: 'fileName', header: 'exchange.record.file' },
  { field: 'rows', header: 'exchange.count.rows' },
  { field: 'staffName', header: 'exchange.record.by' },
  { field: 'receiver', header: 'exchange.pack.receiver' },
  { field: 'reason', header: 'exchange.pack.reason' },
  { field: 'sha256', header: 'exchange.record.checksum' },
];
