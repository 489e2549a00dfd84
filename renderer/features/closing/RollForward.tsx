import type { MonthRoll } from '../../../shared/features/closing/month-roll.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

const RECEIVABLE = [
  'receivableOpen',
  'billed',
  'broughtIn',
  'cancelled',
  'discounted',
  'collected',
  'receivableClose',
] as const;
const PREPAID = ['prepaidOpen', 'paidIn', 'prepaidBroughtIn', 'drawn', 'refunded', 'prepaidClose'] as const;

const DEPOSIT = [
  'depositOpen',
  'depositTaken',
  'depositDeducted',
  'depositRefunded',
  'depositClose',
] as const;

/** How what was owed and held went from the first day of a month to its last. */
export function RollForward({ roll }: { readonly roll: MonthRoll }) {
  const t = useText();
  const lines = (
    names: readonly ((typeof RECEIVABLE)[number] | (typeof PREPAID)[number] | (typeof DEPOSIT)[number])[],
  ) =>
    names.map((name) => (
      <tr key={name} data-end={name.endsWith('Open') || name.endsWith('Close') ? 'true' : undefined}>
        <td>{t(`closing.roll.${name}`)}</td>
        <td className="figure">{formatMoney(roll[`${name}Cents`])}</td>
      </tr>
    ));
  return (
    <div className="closing-roll">
      {(
        [
          ['receivable', RECEIVABLE],
          ['prepaid', PREPAID],
          ['deposit', DEPOSIT],
        ] as const
      ).map(([what, names]) => (
        <table key={what} className="plain-table">
          <thead>
            <tr>
              <th colSpan={2}>{t(`closing.roll.${what}`)}</th>
            </tr>
          </thead>
          <tbody>{lines(names)}</tbody>
        </table>
      ))}
    </div>
  );
}
