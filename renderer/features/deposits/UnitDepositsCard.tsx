import { observer } from 'mobx-react-lite';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import { useApi, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { UnitCardProps } from '../../app/unit-cards.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { DepositStateTag, isOverdue } from './deposits.columns.tsx';

/** The deposits of a household on its one-screen file, now or as they stood on a past day. */
export const UnitDepositsCard = observer(function UnitDepositsCard({ unitId, unitName, on }: UnitCardProps) {
  const api = useApi();
  const { role } = useStaff();
  const t = useText();
  const deposits = useLoaded(
    () => api.deposits.ofUnit({ unitId, ...(on === null ? {} : { on }) }),
    [api, unitId, on],
  );
  return (
    <section className="panel unit-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('deposits.card')}</h2>
        {on === null && CASHIER_ROLES.includes(role) ? (
          <span className="unit-card-links">
            <a href={`#/fees/deposits?unit=${unitId}&name=${encodeURIComponent(unitName)}`}>
              {t('deposits.take')}
            </a>
          </span>
        ) : null}
      </div>
      <LoadedView of={deposits}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('deposits.card.none')}</p>
          ) : (
            <ul className="unit-lines">
              {list.map((row) => (
                <li key={row.id}>
                  <span>
                    <a href={`#/fees/deposits/${row.id}`}>
                      {row.kindName} {row.number}
                    </a>{' '}
                    <DepositStateTag state={row.state} overdue={isOverdue(row)} />
                  </span>
                  <span className="figure">
                    {formatMoney(row.heldCents > 0 ? row.heldCents : row.amountCents)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedView>
    </section>
  );
});
