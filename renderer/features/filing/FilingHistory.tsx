import { Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import type { HistoryEntry } from '../../../shared/features/archives/archives.contract.ts';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useApi } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { isMessageKey, type Text, useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';

/** Who changed an entry, when, and what it said before and after. */
export function FilingHistory(props: {
  readonly open: boolean;
  readonly entry: FilingEntry;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { entry } = props;
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      size={560}
      title={t('archives.historyOf', { name: entry.number === '' ? entry.title : entry.number })}
      destroyOnHidden
    >
      <Entries id={entry.id} />
    </Drawer>
  );
}

const Entries = observer(function Entries({ id }: { readonly id: number }) {
  const api = useApi();
  const t = useText();
  const history = useLoaded(() => api.archives.history({ entity: 'filingEntry', id }), [api, id]);
  return (
    <LoadedView of={history}>
      {(entries) => entries.map((entry) => <Entry key={entry.seq} entry={entry} t={t} />)}
    </LoadedView>
  );
});

function Entry({ entry, t }: { readonly entry: HistoryEntry; readonly t: Text }) {
  const action = `activity.${entry.action}`;
  const changes = entry.changes.flatMap((change) => {
    const key = `field.${change.field}`;
    return isMessageKey(key) ? [{ ...change, label: t(key) }] : [];
  });
  return (
    <section className="history-entry">
      <h3 className="history-head">
        <span>{t(isMessageKey(action) ? action : 'activity.other')}</span>
        <span className="soft">
          {entry.staffName} · {formatInstant(entry.at)}
        </span>
      </h3>
      {entry.reason === '' ? null : (
        <p className="soft">
          {t('archives.reason')}：{entry.reason}
        </p>
      )}
      {changes.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('archives.field')}</th>
              <th scope="col">{t('archives.before')}</th>
              <th scope="col">{t('archives.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, label, before, after }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td className="soft">{valueWords(field, before, t)}</td>
                <td>{valueWords(field, after, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Fields whose values are codes, and where their words are. */
const CODES: Readonly<Record<string, string>> = {
  register: 'filingRegister',
  filingState: 'filingState',
  secrecy: 'secrecy',
  urgency: 'urgency',
};

function valueWords(field: string, value: HistoryEntry['changes'][number]['after'], t: Text): string {
  if (value === null || value === '') return t('archives.nothing');
  if (typeof value === 'boolean') return t(value ? 'archives.yes' : 'archives.no');
  if (Array.isArray(value)) return value.map(String).join(t('archives.valueSeparator'));
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  const key = `${CODES[field] ?? ''}.${value}`;
  return isMessageKey(key) ? t(key) : value;
}
