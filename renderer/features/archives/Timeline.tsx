import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { HistoryEntry } from '../../../shared/features/archives/history.contract.ts';
import { formatInstant } from '../../app/format.ts';
import { type Text, useText } from '../../app/texts.ts';
import { actionWords, changeWords } from '../../components/change-words.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import type { UnitFileStore } from './unit-file.store.ts';

/** What happened to a household, newest first. */
export const Timeline = observer(function Timeline({ store }: { readonly store: UnitFileStore }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('archives.timeline')}</h2>
      <LoadedView of={{ loadable: store.timeline, reload: store.load }}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="soft">{t('archives.timelineEmpty')}</p>
          ) : (
            <ol className="timeline">
              {entries.map((entry) => (
                <li key={entry.seq}>
                  <time className="timeline-when" dateTime={entry.at}>
                    {formatInstant(entry.at)}
                  </time>
                  <div className="timeline-what">
                    <span>
                      {actionWords(entry.action, t)} <strong>{entry.subject}</strong>
                      <span className="soft"> · {entry.staffName}</span>
                    </span>
                    <Changes entry={entry} t={t} />
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </LoadedView>
      {store.hasEarlier ? (
        <Button type="link" className="past-toggle" onClick={store.showEarlier}>
          {t('archives.timelineMore')}
        </Button>
      ) : null}
    </section>
  );
});

/** Changed fields with what they were; a new record's own fields say themselves. */
function Changes({ entry, t }: { readonly entry: HistoryEntry; readonly t: Text }) {
  const words = entry.changes.flatMap((change) => changeWords(change, t) ?? []);
  const told = words
    .map(({ field, before, after }) =>
      before === ''
        ? `${field} ${after}`
        : `${field} ${before} → ${after === '' ? t('archives.nothing') : after}`,
    )
    .join(t('archives.changeSeparator'));
  const text = [told, entry.reason].filter((part) => part !== '').join(' · ');
  return text === '' ? null : <span className="soft timeline-changes">{text}</span>;
}
