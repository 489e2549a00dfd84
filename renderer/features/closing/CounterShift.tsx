import './closing.css';
import { observer } from 'mobx-react-lite';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import { useApi, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';

/** The cashier's own shift, in one line at the counter. */
export const CounterShift = observer(function CounterShift() {
  const { role } = useStaff();
  return CASHIER_ROLES.includes(role) ? <OwnShift /> : null;
});

const OwnShift = observer(function OwnShift() {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { value } = useLoaded(() => api.closing.myShift(), [api, today]).loadable;
  if (value === null) return null;
  const { shift, moneyDay } = value;
  return (
    <p className="counter-shift">
      {shift === null ? (
        <span>{t('closing.counter.none')}</span>
      ) : (
        <span>
          {t('closing.counter.open', {
            time: formatInstant(shift.openedAt),
            amount: formatMoney(shift.floatCents),
          })}
        </span>
      )}
      <a href="#/fees/closing/shift">{t(shift === null ? 'closing.counter.start' : 'closing.counter.go')}</a>
      {moneyDay === today ? null : <span className="soft">{t('closing.moneyDay', { date: moneyDay })}</span>}
    </p>
  );
});
