import type { Activity } from '../../../shared/features/today/today.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { formatInstant } from '../../app/format.ts';
import { isMessageKey, useText } from '../../app/texts.ts';

/** What colleagues did lately. */
export function RecentActivity({ recent }: { readonly recent: readonly Activity[] }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('today.recent')}</h2>
      {recent.length === 0 ? (
        <p className="soft">{t('today.recentEmpty')}</p>
      ) : (
        <ol className="recent">
          {recent.map((activity) => {
            const key = `activity.${activity.action}`;
            return (
              <li key={activity.seq}>
                <time className="soft" dateTime={activity.at}>
                  {formatInstant(activity.at).slice(5)}
                </time>
                <span className="recent-what">
                  {t(isMessageKey(key) ? key : 'activity.other')}{' '}
                  {activity.unitId === null ? (
                    <strong>{activity.subject}</strong>
                  ) : (
                    <a href={`#/${unitAddress(activity.unitId)}`}>{activity.subject}</a>
                  )}
                </span>
                <span className="soft">{activity.staffName}</span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
