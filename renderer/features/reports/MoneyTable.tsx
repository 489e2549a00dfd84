import { Button } from 'antd';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

export interface MoneyLine {
  readonly key: string | number;
  readonly name: string;
  /** Receipts or rows behind it, where they are counted. */
  readonly count?: number;
  readonly amountCents: number;
  readonly onOpen: () => void;
}

/** Amounts by one thing; each opens the rows behind it. */
export function MoneyTable(props: {
  readonly title: string;
  readonly head: string;
  readonly countHead?: string;
  readonly lines: readonly MoneyLine[];
}) {
  const { title, head, countHead, lines } = props;
  const t = useText();
  return (
    <section className="panel" aria-label={title}>
      <h2 className="panel-title">{title}</h2>
      <table className="plain-table report-table">
        <thead>
          <tr>
            <th>{head}</th>
            {countHead === undefined ? null : <th className="figure">{countHead}</th>}
            <th className="figure">{t('reports.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, count, amountCents, onOpen }) => (
            <tr key={key}>
              <td>{name}</td>
              {countHead === undefined ? null : <td className="figure">{formatCount(count ?? 0)}</td>}
              <td className="figure">
                <Button type="link" size="small" className="figure-link" onClick={onOpen}>
                  {formatMoney(amountCents)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('reports.total')}</td>
            {countHead === undefined ? null : <td />}
            <td className="figure">
              {formatMoney(lines.reduce((sum, { amountCents }) => sum + amountCents, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
