import { Button } from 'antd';
import type { Approval } from '../../../shared/features/access/approval.contract.ts';
import { formatCount, formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

/** Requests for a second person, as long as there are any. */
export function ApprovalTable<Row extends Approval>(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly who: (row: Row) => string;
  readonly action: { readonly label: (row: Row) => string | null; readonly run: (row: Row) => void };
}) {
  const { title, rows, who, action } = props;
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <section className="panel today-approvals">
      <h2 className="panel-title">{title}</h2>
      <table className="plain-table" aria-label={title}>
        <tbody>
          {rows.map((row) => {
            const { kind, facts, requestedAt, comment } = row;
            const label = action.label(row);
            return (
              <tr key={row.id}>
                <td className="soft">{formatInstant(requestedAt)}</td>
                <td>{t(`approval.kind.${kind}`)}</td>
                <td>{facts.subject}</td>
                <td className="figure">
                  {facts.amountCents === null ? '' : formatMoney(facts.amountCents)}
                  {facts.rows === null ? '' : formatCount(facts.rows)}
                </td>
                <td>{facts.reason}</td>
                <td>
                  {who(row)}
                  {comment === '' ? null : <span className="soft"> {comment}</span>}
                </td>
                <td>
                  {label === null ? null : (
                    <Button type="link" onClick={() => action.run(row)}>
                      {label}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
