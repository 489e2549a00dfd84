import { DownloadOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type {
  ImportNote,
  ImportPreview,
  ImportRecord,
} from '../../../shared/features/exchange/exchange.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ChangedRows, CreatedRows, RejectedRows } from './CheckedRows.tsx';
import { EarlierImport } from './EarlierImport.tsx';
import { ImportFailure } from './ImportFailure.tsx';
import type { ImportStore } from './import.store.ts';
import { useRejectedRows } from './use-rejected-rows.ts';

/** What the list would do, all of it, before anything is written. */
export const ImportCheck = observer(function ImportCheck({ store }: { readonly store: ImportStore }) {
  const api = useApi();
  const t = useText();
  const job = useJob<ImportRecord>();
  const rejects = useRejectedRows(store);
  const { preview, choice, rowsToWrite } = store;
  const [tab, setTab] = useState<string | null>(null);
  if (preview === null || choice === null) return null;
  const { counts, notes, earlier } = preview;
  const importAll = (): void => {
    void job.run(() => api.exchange.runImport({ ...choice, hash: preview.hash }), store.finish);
  };
  return (
    <>
      <ImportFailure failure={store.failure} />
      <EarlierImport earlier={earlier} />
      <p className="import-sum" aria-live="polite">
        {t('exchange.check.sum', {
          rows: formatCount(counts.rows),
          created: formatCount(counts.created),
          changed: formatCount(counts.changed),
          unchanged: formatCount(counts.unchanged),
          rejected: formatCount(counts.rejected),
        })}
      </p>
      {notes.length === 0 ? null : (
        <ul className="import-notes">
          {notes.map((note) => (
            <li key={note.kind}>{noteText(note, t)}</li>
          ))}
        </ul>
      )}
      <section className="panel">
        <Tabs
          activeKey={tab ?? firstTab(preview)}
          onChange={setTab}
          items={[
            {
              key: 'rejected',
              label: t('exchange.check.rejected', { count: formatCount(counts.rejected) }),
              children:
                counts.rejected === 0 ? (
                  <EmptyState title={t('exchange.check.noRejected')} />
                ) : (
                  <>
                    <div className="import-rejects">
                      <span className="soft">{t('exchange.check.rejectedHint')}</span>
                      <Button
                        icon={<DownloadOutlined />}
                        loading={rejects.busy}
                        onClick={() => void rejects.run()}
                      >
                        {t('exchange.check.downloadRejected')}
                      </Button>
                    </div>
                    <RejectedRows rows={preview.rejected} />
                  </>
                ),
            },
            {
              key: 'changed',
              label: t('exchange.check.changed', { count: formatCount(counts.changed) }),
              children:
                counts.changed === 0 ? (
                  <EmptyState title={t('exchange.check.noChanged')} />
                ) : (
                  <ChangedRows rows={preview.changed} />
                ),
            },
            {
              key: 'created',
              label: t('exchange.check.created', { count: formatCount(counts.created) }),
              children:
                counts.created === 0 ? (
                  <EmptyState title={t('exchange.check.noCreated')} />
                ) : (
                  <CreatedRows kind={store.kind} rows={preview.created} />
                ),
            },
          ]}
        />
      </section>
      <div className="sticky-actions">
        <Button onClick={() => store.backTo('columns')}>{t('exchange.back')}</Button>
        <span className="import-why">
          {rowsToWrite === 0 ? t('exchange.check.nothing') : t('exchange.check.backup')}
        </span>
        <Button type="primary" disabled={rowsToWrite === 0} onClick={importAll}>
          {t('exchange.check.import', { count: formatCount(rowsToWrite) })}
        </Button>
      </div>
      <JobProgress job={job} title={t('exchange.check.importing')} />
    </>
  );
});

/** What needs a look comes first. */
function firstTab({ counts }: ImportPreview): string {
  if (counts.rejected > 0) return 'rejected';
  return counts.changed > 0 && counts.created === 0 ? 'changed' : 'created';
}

function noteText({ kind, rows, count }: ImportNote, t: ReturnType<typeof useText>): string {
  const named = rows.join('、');
  return t(`exchange.note.${kind}`, {
    count: formatCount(count),
    rows: rows.length < count ? `${named}…` : named,
  });
}
