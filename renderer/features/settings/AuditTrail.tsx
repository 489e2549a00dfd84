import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { AuditEntry } from '../../../shared/features/access/access.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { isMessageKey, type Text, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { auditTrailColumns } from './audit-trail.columns.ts';

/** Who did what, when; and the proof that nobody altered it since. */
export function AuditTrail() {
  const { api, notices } = useApp();
  const t = useText();
  const [entry, setEntry] = useState<AuditEntry | null>(null);
  const verify = useAction(async () => {
    const verdict = await api.access.verifyAuditTrail();
    if (verdict.whole) notices.succeed('audit.whole', { entries: verdict.entries });
    else notices.show({ tone: 'error', text: 'audit.broken', values: { seq: verdict.brokenAt ?? 0 } });
  });
  return (
    <>
      <DataGrid
        name="settings.auditTrail"
        title="settings.audit"
        columns={auditTrailColumns}
        load={api.access.auditTrail}
        rowId={(row) => row.seq}
        onOpen={setEntry}
        exportAs="auditTrail"
        quickFilterHint="audit.hint"
        empty={{ title: 'audit.empty' }}
        tools={
          <Button
            icon={<SafetyCertificateOutlined aria-hidden="true" />}
            loading={verify.busy}
            onClick={() => void verify.run()}
          >
            {t('audit.verify')}
          </Button>
        }
      />
      <Drawer
        open={entry !== null}
        onClose={() => setEntry(null)}
        size={520}
        title={entry === null ? '' : t('audit.entryTitle', { seq: entry.seq })}
      >
        {entry === null ? null : <EntryFacts entry={entry} />}
      </Drawer>
    </>
  );
}

function EntryFacts({ entry }: { readonly entry: AuditEntry }) {
  const t = useText();
  const changes = changesOf(entry);
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('audit.at')}</dt>
          <dd>{formatInstant(entry.at)}</dd>
        </div>
        <div>
          <dt>{t('audit.staffName')}</dt>
          <dd>{entry.staffName === '' ? t('audit.system') : entry.staffName}</dd>
        </div>
        <div>
          <dt>{t('audit.action')}</dt>
          <dd>{named(`activity.${entry.action}`, entry.action, t)}</dd>
        </div>
        <div>
          <dt>{t('audit.entity')}</dt>
          <dd>
            {named(`entity.${entry.entity}`, entry.entity, t)}{' '}
            {entry.entity === 'operation'
              ? named(`activity.${entry.entityId}`, entry.entityId, t)
              : entry.entityId}
          </dd>
        </div>
        {entry.reason === '' ? null : (
          <div>
            <dt>{t('audit.reason')}</dt>
            <dd>{entry.reason}</dd>
          </div>
        )}
      </dl>
      {changes.length === 0 ? (
        <p className="soft entry-note">{t('audit.noChange')}</p>
      ) : (
        <table className="plain-table entry-note">
          <thead>
            <tr>
              <th scope="col">{t('audit.field')}</th>
              <th scope="col">{t('audit.before')}</th>
              <th scope="col">{t('audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">
                  {named(`audit.field.${field}`, named(`pack.field.${field}`, field, t), t)}
                </th>
                <td>{named(`audit.value.${before}`, before, t)}</td>
                <td>{named(`audit.value.${after}`, after, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="soft entry-hash">
        {t('audit.hash')} {entry.hash}
      </p>
    </>
  );
}

/** The words for a name of the office's books; a name without words is shown as it is written there. */
function named(key: string, name: string, t: Text): string {
  return isMessageKey(key) ? t(key) : name;
}

function changesOf({ before, after }: AuditEntry): { field: string; before: string; after: string }[] {
  const former = fieldsOf(before);
  const present = fieldsOf(after);
  return [...new Set([...former.keys(), ...present.keys()])]
    .map((field) => ({ field, before: former.get(field) ?? '', after: present.get(field) ?? '' }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: AuditEntry['before']): ReadonlyMap<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).map(([field, content]) => [
      field,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
}
