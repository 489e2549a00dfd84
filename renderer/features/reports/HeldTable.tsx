import { Button } from 'antd';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

export interface HeldLine {
  readonly key: number;
  readonly name: string;
  /** In the order of the moves. */
  readonly cents: readonly number[];
  /** Opens the movements behind it, where they can be asked for. */
  readonly onOpen?: () => void;
}

/** How money that is held and owed back went: what there was, what moved it, and what there is. */
export function HeldTable(props: {
  readonly head: string;
  readonly moves: readonly string[];
  readonly lines: readonly HeldLine[];
}) {
  const { head, moves, lines } = props;
  const t = useText();
  const opens = lines.some(({ onOpen }) => onOpen !== undefined);
  return (
    <table className="plain-table report-table">
      <thead>
        <tr>
          <th>{head}</th>
          {moves.map((move) => (
            <th key={move} className="figure">
              {move}
            </th>
          ))}
          {opens ? <th /> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, cents, onOpen }) => (
          <tr key={key}>
            <td>{name}</td>
            {moves.map((move, at) => (
              <td key={move} className="figure">
                {formatMoney(cents[at] ?? 0)}
              </td>
            ))}
            {onOpen === undefined ? null : (
              <td className="figure">
                <Button size="small" aria-label={`${t('reports.rows')} ${name}`} onClick={onOpen}>
                  {t('reports.rows')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('reports.total')}</td>
          {moves.map((move, at) => (
            <td key={move} className="figure">
              {formatMoney(lines.reduce((sum, { cents }) => sum + (cents[at] ?? 0), 0))}
            </td>
          ))}
          {opens ? <td /> : null}
        </tr>
      </tfoot>
    </table>
  );
}
