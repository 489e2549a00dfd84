import type { ShiftCount } from '../../../shared/features/closing/shift.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

const SUMS = [
  ['float', 'floatCents'],
  ['taken', 'takenCents'],
  ['voided', 'voidedCents'],
  ['refunded', 'refundedCents'],
  ['expected', 'expectedCents'],
  ['countedHere', 'countedCents'],
  ['over', 'overCents'],
] as const;

/** What each way of paying took, should hold, holds, and is over or short. */
export function MethodTable({ methods }: Pick<ShiftCount, 'methods'>) {
  const t = useText();
  const used = methods.filter(
    (each) => each.method === 'cash' || SUMS.some(([, field]) => each[field] !== 0),
  );
  const sum = (field: (typeof SUMS)[number][1]): number =>
    used.reduce((cents, each) => cents + each[field], 0);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('closing.method')}</th>
          {SUMS.map(([name]) => (
            <th key={name} className="figure">
              {t(`closing.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {used.map((each) => (
          <tr key={each.method}>
            <td>{t(`tender.${each.method}`)}</td>
            {SUMS.map(([name, field]) => (
              <td
                key={name}
                className="figure"
                data-different={name === 'over' && each.overCents !== 0 ? 'true' : undefined}
              >
                {formatMoney(each[field])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('closing.total')}</td>
          {SUMS.map(([name, field]) => (
            <td key={name} className="figure">
              {formatMoney(sum(field))}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
