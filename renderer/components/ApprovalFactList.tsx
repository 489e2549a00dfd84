import type { ApprovalKind } from '../../shared/features/access/approval.ts';
import { formatCount, formatMoney } from '../app/format.ts';
import { useText } from '../app/texts.ts';

export interface ShownFacts {
  readonly subject: string;
  readonly reason: string;
  readonly amountCents?: number | null | undefined;
  readonly beforeCents?: number | null | undefined;
  readonly rows?: number | null | undefined;
}

/** What a second person is asked to approve, one fact a line. */
export function ApprovalFactList(props: {
  readonly kind: ApprovalKind;
  readonly facts: ShownFacts;
  readonly requestedBy?: string;
}) {
  const { kind, requestedBy } = props;
  const { subject, reason, amountCents, beforeCents, rows } = props.facts;
  const t = useText();
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('approval.what'), t(`approval.kind.${kind}`)],
    ...(subject === '' ? [] : [[t('approval.subject'), subject] as const]),
    ...(typeof beforeCents === 'number' ? [[t('approval.before'), formatMoney(beforeCents)] as const] : []),
    ...(typeof amountCents === 'number' ? [[t('approval.amount'), formatMoney(amountCents)] as const] : []),
    ...(typeof rows === 'number' ? [[t('approval.rows'), formatCount(rows)] as const] : []),
    ...(reason === '' ? [] : [[t('approval.reason'), reason] as const]),
    ...(requestedBy === undefined ? [] : [[t('approval.requestedBy'), requestedBy] as const]),
  ];
  return (
    <dl className="facts approval-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
