import { Tag } from 'antd';
import type { Leave, RequestState } from '../../../shared/features/leave/leave.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

const COLOURS: Partial<Record<RequestState, string>> = {
  requested: 'gold',
  approved: 'green',
  refused: 'red',
};

export function RequestStateTag({ state }: { readonly state: RequestState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state] ?? 'default'}>
      {t(`leave.state.${state}`)}
    </Tag>
  );
}

/** Who asked, who decided, and how it ended, as lines of a list of facts. */
export function StandingFacts({ request }: { readonly request: StandingOf }) {
  const t = useText();
  const { requestedBy, requestedAt, decidedBy, decidedAt, decisionReason, closedBy, closedAt, closeReason } =
    request;
  return (
    <>
      <dt>{t('leave.requestedBy')}</dt>
      <dd>{`${requestedBy} ${formatInstant(requestedAt)}`}</dd>
      {decidedAt === null ? null : (
        <>
          <dt>{t('leave.decidedBy')}</dt>
          <dd>{[decidedBy, formatInstant(decidedAt), decisionReason].join(' ')}</dd>
        </>
      )}
      {closedAt === null ? null : (
        <>
          <dt>{t('leave.closedBy')}</dt>
          <dd>{[closedBy, formatInstant(closedAt), closeReason].join(' ')}</dd>
        </>
      )}
    </>
  );
}

type StandingOf = Pick<
  Leave,
  | 'requestedBy'
  | 'requestedAt'
  | 'decidedBy'
  | 'decidedAt'
  | 'decisionReason'
  | 'closedBy'
  | 'closedAt'
  | 'closeReason'
>;
