import type { Gap } from '../../shared/features/safekeeping/safekeeping.contract.ts';
import { isWork } from '../../shared/features/safekeeping/work.ts';
import { formatCount, formatInstant, formatMoney } from '../app/format.ts';
import { isMessageKey, type Text, useText } from '../app/texts.ts';

/** What going back to a backup loses, action by action. */
export function GapList(props: {
  readonly gap: Gap;
  /** Nobody has signed in: who did it and how much it was stay out of sight. */
  readonly discreet?: boolean;
}) {
  const { gap, discreet = false } = props;
  const t = useText();
  if (gap.entries === 0) return <p className="gap-sum">{t('gap.none')}</p>;
  if (gap.work === 0) return <p className="gap-sum">{t('gap.noWork')}</p>;
  const lines = gap.lines.filter(isWork);
  const rest = gap.entries - gap.work;
  return (
    <>
      <p className="gap-sum">
        {t('gap.sum', {
          work: formatCount(gap.work),
          from: gap.fromAt === null ? '' : formatInstant(gap.fromAt),
          to: gap.toAt === null ? '' : formatInstant(gap.toAt),
        })}
      </p>
      {/* A long list scrolls by itself, by the arrow keys too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="gap-lines" tabIndex={0} aria-label={t('gap.caption')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('gap.time')}</th>
              {discreet ? null : <th scope="col">{t('gap.person')}</th>}
              <th scope="col">{t('gap.action')}</th>
              <th scope="col">{t('gap.subject')}</th>
              {discreet ? null : (
                <th scope="col" className="figure">
                  {t('gap.amount')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.seq}>
                <td>{formatInstant(line.at)}</td>
                {discreet ? null : <td>{line.staffName === '' ? t('audit.system') : line.staffName}</td>}
                <td>{wordsOf(`activity.${line.action}`, t, 'activity.other')}</td>
                <td>
                  {wordsOf(`entity.${line.entity}`, t, 'table.other')} {line.number ?? line.entityId}
                </td>
                {discreet ? null : (
                  <td className="figure">{line.amountCents === null ? '' : formatMoney(line.amountCents)}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length < gap.work ? (
        <p className="soft">{t('gap.more', { count: formatCount(gap.work) })}</p>
      ) : null}
      {rest === 0 ? null : <p className="soft">{t('gap.rest', { count: formatCount(rest) })}</p>}
    </>
  );
}

function wordsOf(key: string, t: Text, otherwise: 'activity.other' | 'table.other'): string {
  return t(isMessageKey(key) ? key : otherwise);
}
