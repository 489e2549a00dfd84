import { formatScaled } from '../../../shared/domain/money.ts';
import type { MonthReading } from '../../../shared/features/meters/readings.contract.ts';
import { useText } from '../../app/texts.ts';

const TALLEST_PIXELS = 34;

/** What a meter counted month by month, the oldest first; each bar says its month and figure. */
export function UsageHistory({ readings }: { readonly readings: readonly MonthReading[] }) {
  const t = useText();
  const most = readings.reduce((largest, each) => Math.max(largest, each.billedThousandths), 1);
  return (
    <ul className="usage-history" aria-label={t('readings.history')}>
      {readings.toReversed().map(({ id, month, kind, billedThousandths }) => {
        const text = t('readings.usageOfMonth', { month, used: formatScaled(billedThousandths, 3) });
        return (
          <li
            key={id}
            data-kind={kind}
            aria-label={text}
            title={kind === 'estimated' ? `${text} · ${t('readingKind.estimated')}` : text}
            style={{ height: Math.round((billedThousandths / most) * TALLEST_PIXELS) }}
          />
        );
      })}
    </ul>
  );
}
