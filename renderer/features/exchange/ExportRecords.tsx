import { observer } from 'mobx-react-lite';
import type { ExportRecord } from '../../../shared/features/exchange/exchange.contract.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { isMessageKey, type Text, useText } from '../../app/texts.ts';
import type { Loaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListExport } from '../../components/ListExport.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { exportRecordColumns } from './exchange-records.columns.ts';

/** What left the office as a file: when, by whom, for whom. */
export const ExportRecords = observer(function ExportRecords(props: {
  readonly of: Loaded<readonly ExportRecord[]>;
}) {
  const t = useText();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">{t('exchange.exports')}</h2>
        <ListExport
          title="exchange.exports"
          columns={exportRecordColumns}
          rows={props.of.loadable.value?.length ?? 0}
          exportAs="exports"
          onDone={props.of.reload}
        />
      </div>
      <LoadedView of={props.of}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState title={t('exchange.exports.empty')} text={t('exchange.exports.emptyText')} />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col" className="figure">
                    {t('exchange.record.number')}
                  </th>
                  <th scope="col">{t('exchange.record.time')}</th>
                  <th scope="col">{t('exchange.record.what')}</th>
                  <th scope="col" className="figure">
                    {t('exchange.count.rows')}
                  </th>
                  <th scope="col">{t('exchange.record.by')}</th>
                  <th scope="col">{t('exchange.pack.receiver')}</th>
                  <th scope="col">{t('exchange.pack.reason')}</th>
                  <th scope="col">{t('exchange.record.checksum')}</th>
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <tr key={record.id}>
                    <td className="figure">{record.id}</td>
                    <td>{formatInstant(record.exportedAt)}</td>
                    <td>{whatOf(record, t)}</td>
                    <td className="figure">{formatCount(record.rows)}</td>
                    <td>{record.staffName}</td>
                    <td>{record.receiver}</td>
                    <td className="import-samples" title={record.reason}>
                      {record.reason}
                    </td>
                    <td title={record.sha256}>
                      <code>{record.sha256.slice(0, 12)}…</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </LoadedView>
    </section>
  );
});

function whatOf({ kind, source, format }: ExportRecord, t: Text): string {
  if (kind === 'auditPack') return t('exchange.pack');
  const key = `exchange.source.${source}`;
  return `${isMessageKey(key) ? t(key) : source} · ${format}`;
}
