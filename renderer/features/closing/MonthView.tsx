import { Alert, App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { OfficeMonth } from '../../../shared/features/closing/month-roll.ts';
import { useApi, useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatInstant, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { ReopenButton } from './ReopenButton.tsx';
import { Reopenings } from './Reopenings.tsx';
import { RollForward } from './RollForward.tsx';

/** A month's days and its roll-forward. */
export const MonthView = observer(function MonthView({ month }: { readonly month: string }) {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const loaded = useLoaded(() => api.closing.month({ month }), [api, month]);
  return (
    <div className="closing-scroll">
      <div className="closing-actions closing-bar">
        <label htmlFor="closing-month">{t('closing.month')}</label>
        <MonthInput
          id="closing-month"
          allowClear={false}
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) route.go(`fees/closing/month/${chosen}`);
          }}
        />
        <a href={`#/fees/closing/days/${today}`}>{t('closing.month.openToday')}</a>
      </div>
      <LoadedView of={loaded}>{(value) => <OneMonth value={value} onChanged={loaded.reload} />}</LoadedView>
    </div>
  );
});

function OneMonth({ value, onChanged }: { readonly value: OfficeMonth; readonly onChanged: () => void }) {
  const { notices } = useApp();
  const api = useApi();
  const { modal } = App.useApp();
  const { role } = useStaff();
  const t = useText();
  const { month, state, roll, faults, openDay, earlierMonth, closes, reopenable } = value;
  const supervises = SUPERVISING_ROLES.includes(role);
  const closing = useAction(async () => {
    const sure = await modal.confirm({
      title: t('closing.closeMonth.title', { month }),
      content: t('closing.closeMonth.text', { month }),
      okText: t('closing.closeMonth'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    await api.closing.closeMonth({ month });
    notices.succeed('closing.monthClosed', { month });
    onChanged();
  });
  return (
    <div className="closing-month">
      <Days value={value} />
      <section className="panel" aria-label={t('closing.roll')}>
        <h2 className="panel-title">
          {t('closing.roll')} {month}　
          {state === 'future' ? null : <span className="soft">{t(`closing.dayState.${state}`)}</span>}
        </h2>
        {closes
          .filter(({ reopenedAt }) => reopenedAt === null)
          .map(({ id, closedBy, closedAt }) => (
            <p key={id} className="soft">
              {t('closing.dayBy', { by: closedBy, at: formatInstant(closedAt) })}
            </p>
          ))}
        <Reopenings of={closes} />
        <RollForward roll={roll} />
        {faults.length === 0 && state === 'open' ? (
          <Alert className="closing-note" type="success" showIcon title={t('closing.ties')} />
        ) : null}
        {faults.length === 0 ? null : (
          <Alert
            className="closing-note"
            type="error"
            showIcon
            title={t('closing.faults')}
            description={faults.map(({ what, unitName, movedCents, ledgerCents }) => (
              <div key={`${what} ${unitName}`}>
                {t(`closing.fault.${what}`)} {unitName}：{t('closing.fault.moved')} {formatMoney(movedCents)}
                ，{t('closing.fault.ledger')} {formatMoney(ledgerCents)}
              </div>
            ))}
          />
        )}
        <div className="closing-actions closing-note">
          {state === 'future' ? (
            <span className="soft">{t('closing.obstacle.future', { month })}</span>
          ) : null}
          {state === 'open' && earlierMonth !== null ? (
            <a href={`#/fees/closing/month/${earlierMonth}`}>
              {t('closing.obstacle.month', { month: earlierMonth })}
            </a>
          ) : null}
          {state === 'open' && openDay !== null ? (
            <a href={`#/fees/closing/days/${openDay}`}>{t('closing.obstacle.day', { date: openDay })}</a>
          ) : null}
          {supervises && state === 'open' ? (
            <Button
              type="primary"
              disabled={openDay !== null || earlierMonth !== null || faults.length > 0}
              loading={closing.busy}
              onClick={() => void closing.run()}
            >
              {t('closing.closeMonth')}
            </Button>
          ) : null}
          {supervises && reopenable ? (
            <ReopenButton
              does="closing.reopenMonth"
              which={month}
              reopen={(reason, options) => api.closing.reopenMonth({ month, reason }, options)}
              onReopened={onChanged}
            />
          ) : null}
        </div>
      </section>
    </div>
  );
}

function Days({ value }: { readonly value: OfficeMonth }) {
  const t = useText();
  return (
    <section className="panel" aria-label={t('closing.month.days')}>
      <h2 className="panel-title">{t('closing.month.days')}</h2>
      {value.days.length === 0 ? <p className="soft">{t('closing.month.none')}</p> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('closing.dayColumn')}</th>
            <th className="figure">{t('closing.receipts')}</th>
            <th className="figure">{t('closing.received')}</th>
            <th>{t('closing.dayState')}</th>
          </tr>
        </thead>
        <tbody>
          {value.days.map(({ day, receipts, receivedCents, openShifts, closedBy, closedAt }) => (
            <tr key={day}>
              <td>
                <a href={`#/fees/closing/days/${day}`}>{day}</a>
              </td>
              <td className="figure">{receipts}</td>
              <td className="figure">{formatMoney(receivedCents)}</td>
              <td>
                {closedAt === null
                  ? `${t('closing.dayState.open')}${openShifts > 0 ? ` · ${t('closing.state.open')} ${openShifts}` : ''}`
                  : t('closing.dayBy', { by: closedBy, at: formatInstant(closedAt) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
