import { Tag } from 'antd';
import type { ChargeLimitation } from '../../../shared/features/dunning/acts.contract.ts';
import type { LimitationLevel } from '../../../shared/features/dunning/limitation.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';

const COLOURS: Readonly<Record<LimitationLevel, string>> = {
  over: 'red',
  in30: 'red',
  in90: 'orange',
  in180: 'gold',
  far: 'default',
};

export function LevelTag({ level }: { readonly level: LimitationLevel }) {
  const t = useText();
  return level === 'far' ? null : (
    <Tag variant="filled" color={COLOURS[level]}>
      {t(`dunning.level.${level}`)}
    </Tag>
  );
}

/** What each charge's period runs from and when it ends. */
export function LimitationTable({ charges }: { readonly charges: readonly ChargeLimitation[] }) {
  const t = useText();
  return (
    <table className="plain-table dunning-limitation">
      <thead>
        <tr>
          <th scope="col">{t('dunning.holdCharge')}</th>
          <th scope="col" className="figure">
            {t('dunning.left')}
          </th>
          <th scope="col">{t('dunning.runsFrom')}</th>
          <th scope="col">{t('dunning.endsOn')}</th>
        </tr>
      </thead>
      <tbody>
        {charges.map((charge) => (
          <tr key={charge.chargeId}>
            <td>
              {charge.itemName} {periodText(charge.periodStart, charge.periodEnd)}
              {charge.held === null ? null : <Tag variant="filled">{t(`dunning.hold.${charge.held}`)}</Tag>}
            </td>
            <td className="figure">{formatMoney(charge.owedCents)}</td>
            <td>
              {charge.restart === null
                ? `${charge.dueOn} ${t('dunning.restart.none')}`
                : `${charge.restart.on} ${t(`dunning.restart.${charge.restart.kind}`)} ${charge.restart.reference}`}
              {charge.late.map((event) => (
                <span key={`${event.kind}${event.id}`} className="soft dunning-proof">
                  {t('dunning.card.late', { on: event.on, kind: t(`dunning.restart.${event.kind}`) })}
                </span>
              ))}
            </td>
            <td>
              {charge.limitationEndsOn} <LevelTag level={charge.level} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
