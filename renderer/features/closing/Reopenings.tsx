import { Alert } from 'antd';
import type { HandOver } from '../../../shared/features/closing/shift.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

type Closed = Pick<HandOver, 'id' | 'reopenedBy' | 'reopenedAt' | 'reopenReason'>;

/** Who opened again what was closed, when and why. */
export function Reopenings({ of }: { readonly of: readonly Closed[] }) {
  const t = useText();
  return of.map(({ id, reopenedBy, reopenedAt, reopenReason }) =>
    reopenedAt === null ? null : (
      <Alert
        key={id}
        className="closing-note"
        type="warning"
        showIcon
        title={t('closing.reopenedBy', {
          by: reopenedBy ?? '',
          at: formatInstant(reopenedAt),
          reason: reopenReason,
        })}
      />
    ),
  );
}
