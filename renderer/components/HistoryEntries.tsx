import { observer } from 'mobx-react-lite';
import type { HistoryEntry } from '../../shared/features/archives/history.contract.ts';
import { useApi } from '../app/app-context.ts';
import { formatInstant } from '../app/format.ts';
import { useText } from '../app/texts.ts';
import { useLoaded } from '../app/use-loaded.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { actionWords, changeWords } from './change-words.ts';
import { LoadedView } from './LoadedView.tsx';

/** Who changed a record, when, and what it said before and after. */
export const HistoryEntries = observer(function HistoryEntries(props: {
  readonly entity: 'unit' | 'person' | 'filingEntry';
  readonly id: number;
}) {
  const { entity, id } = props;
  const api = useApi();
  return <HistoryList load={() => api.archives.history({ entity, id })} dependsOn={[api, entity, id]} />;
});

/** Entries that a slice fetches for itself. */
export const HistoryList = observer(function HistoryList(props: {
  readonly load: () => Promise<readonly HistoryEntry[]>;
  readonly dependsOn: readonly unknown[];
}) {
  const t = useText();
  const history = useLoaded(props.load, props.dependsOn);
  return (
    <LoadedView of={history}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="soft">{t('archives.historyEmpty')}</p>
        ) : (
          entries.map((entry) => <Entry key={entry.seq} entry={entry} />)
        )
      }
    </LoadedView>
  );
});

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const t = useText();
  const changes = entry.changes.flatMap((change) => changeWords(change, t) ?? []);
  return (
    <section className="history-entry">
      <h3 className="history-head">
        <span>{actionWords(entry.action, t)}</span>
        <span className="soft">
          {entry.staffName} · {formatInstant(entry.at)}
        </span>
      </h3>
      {entry.reason === '' ? null : (
        <p className="soft">
          {t('archives.reason')}：{entry.reason}
        </p>
      )}
      {changes.length === 0 ? null : <ChangeTable changes={changes} />}
    </section>
  );
}
