import { Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import type { HistoryEntry } from '../../../shared/features/archives/archives.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { actionWords, changeWords } from './change-words.ts';
import { RecordComparison } from './RecordComparison.tsx';

interface HistoryProps {
  readonly entity: 'unit' | 'person';
  readonly id: number;
}

/** Who changed a record, when, and what it said before and after. */
export function HistoryDrawer(
  props: HistoryProps & { readonly open: boolean; readonly name: string; readonly onClose: () => void },
) {
  const t = useText();
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      size={560}
      title={t('archives.historyOf', { name: props.name })}
      destroyOnHidden
    >
      <RecordComparison entity={props.entity} id={props.id} />
      <History entity={props.entity} id={props.id} />
    </Drawer>
  );
}

const History = observer(function History({ entity, id }: HistoryProps) {
  const api = useApi();
  const t = useText();
  const history = useLoaded(() => api.archives.history({ entity, id }), [api, entity, id]);
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
