import { SKIP_REASONS, type SkipReason } from '../../../shared/features/fees/billing.contract.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** How many were left out, by reason; choosing a reason shows them when `onChoose` is given. */
export function SkippedCounts(props: {
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly chosen?: SkipReason | null;
  readonly onChoose?: (reason: SkipReason) => void;
}) {
  const { skipped, chosen, onChoose } = props;
  const t = useText();
  return (
    <ul className="skip-reasons">
      {SKIP_REASONS.filter((reason) => (skipped[reason] ?? 0) > 0).map((reason) => {
        const label = t('fees.skip.count', {
          reason: t(`fees.skip.${reason}`),
          count: formatCount(skipped[reason] ?? 0),
        });
        return (
          <li key={reason}>
            {onChoose === undefined ? (
              <span className="skip-reason">{label}</span>
            ) : (
              <button
                type="button"
                className="skip-reason"
                aria-pressed={chosen === reason}
                onClick={() => onChoose(reason)}
              >
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
