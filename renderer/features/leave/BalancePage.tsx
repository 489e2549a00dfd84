import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Balance } from '../../../shared/features/leave/leave-balance.ts';
import { daysText } from '../../../shared/features/leave/leave-days.ts';
import { hoursText } from '../../../shared/features/leave/overtime.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { AdjustAnnualDialog, AdjustLieuDialog, CarryDialog } from './BalanceDialogs.tsx';
import { BalanceFigures } from './BalanceFigures.tsx';

/** One person’s annual leave and time in lieu, with every booking behind them. */
export const BalancePage = observer(function BalancePage(props: {
  readonly employeeId: number;
  readonly on: string | null;
}) {
  const { employeeId, on } = props;
  const api = useApi();
  const loaded = useLoaded(
    () => api.leave.balance({ employeeId, ...(on === null ? {} : { on }) }),
    [api, employeeId, on],
  );
  return (
    <LoadedView of={loaded}>
      {(balance) => <OneBalance balance={balance} onChange={loaded.reload} />}
    </LoadedView>
  );
});

type Asked = 'annual' | 'carry' | 'lieu' | null;

function OneBalance({ balance, onChange }: { readonly balance: Balance; readonly onChange: () => void }) {
  const { today } = useOffice();
  const t = useText();
  const [asked, setAsked] = useState<Asked>(null);
  const { row, mayAdjust, on } = balance;
  const dialog = {
    balance,
    onClose: () => setAsked(null),
    onSaved: () => {
      setAsked(null);
      onChange();
    },
  };
  return (
    <>
      <PageHeader
        up="staff/leave/balances"
        title={`${row.name} ${row.number}`}
        detail={`${row.teamName} · ${t('leave.asOf')} ${on}`}
        actions={
          mayAdjust && on === today ? (
            <>
              <Button onClick={() => setAsked('annual')}>{t('leave.adjustAnnual')}</Button>
              <Button onClick={() => setAsked('carry')}>{t('leave.carryOver')}</Button>
              <Button onClick={() => setAsked('lieu')}>{t('leave.adjustLieu')}</Button>
            </>
          ) : null
        }
      />
      <div className="leave-scroll">
        <section className="panel">
          <BalanceFigures row={row} />
          <Basis balance={balance} />
        </section>
        <Entries balance={balance} />
        <Grants balance={balance} />
      </div>
      <AdjustAnnualDialog open={asked === 'annual'} {...dialog} />
      <CarryDialog open={asked === 'carry'} {...dialog} />
      <AdjustLieuDialog open={asked === 'lieu'} {...dialog} />
    </>
  );
}

/** What the entitlement follows from, in words. */
function Basis({ balance }: { readonly balance: Balance }) {
  const t = useText();
  const { steps, hiredOn, careerBeganOn, row, year, leftOn } = balance;
  return (
    <>
      <p className="soft">
        {t('leave.basis', { from: careerBeganOn ?? hiredOn, hired: hiredOn, years: row.years })}
        {leftOn === null ? '' : ` ${t('leave.basisLeft', { day: leftOn })}`}
      </p>
      <p className="soft">
        {steps.length === 0
          ? t('leave.noSteps', { year })
          : steps.map(({ from, days }) => t('leave.step', { from, days })).join('；')}
      </p>
      {row.doubts === '' ? null : <p className="soft">{t('leave.doubtNote')}</p>}
    </>
  );
}

function Entries({ balance: { entries, year } }: { readonly balance: Balance }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('leave.entries', { year })}</h2>
      {entries.length === 0 ? (
        <EmptyState title={t('leave.noEntries')} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('leave.bookedOn')}</th>
              <th scope="col">{t('leave.entryLabel')}</th>
              <th scope="col">{t('leave.day')}</th>
              <th scope="col" className="figure">
                {t('leave.daysLabel')}
              </th>
              <th scope="col">{t('reason.label')}</th>
              <th scope="col">{t('leave.bookedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, bookedOn, kind, leaveOn, halfDays, reason, bookedBy, requestId }) => (
              <tr key={id}>
                <td>{bookedOn}</td>
                <td>
                  {requestId === null ? (
                    t(`leave.entry.${kind}`)
                  ) : (
                    <a href={`#/staff/leave/leave/${requestId}`}>{t(`leave.entry.${kind}`)}</a>
                  )}
                </td>
                <td>{leaveOn ?? '—'}</td>
                <td className="figure">{daysText(halfDays)}</td>
                <td>{reason}</td>
                <td>{bookedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Grants({ balance: { grants } }: { readonly balance: Balance }) {
  const t = useText();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('leave.grants')}</h2>
      {grants.length === 0 ? (
        <EmptyState title={t('leave.noGrants')} text={t('leave.noGrantsText')} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('leave.grantedOn')}</th>
              <th scope="col">{t('leave.from')}</th>
              <th scope="col" className="figure">
                {t('leave.granted')}
              </th>
              <th scope="col" className="figure">
                {t('leave.remaining')}
              </th>
              <th scope="col">{t('leave.expiresOn')}</th>
            </tr>
          </thead>
          <tbody>
            {grants.map(
              ({
                id,
                grantedOn,
                overtimeId,
                overtimeDay,
                reason,
                minutes,
                remaining,
                expiresOn,
                expired,
              }) => (
                <tr key={id}>
                  <td>{grantedOn}</td>
                  <td>
                    {overtimeId === null ? (
                      reason
                    ) : (
                      <a href={`#/staff/leave/overtime/${overtimeId}`}>
                        {`${t('leave.sort.overtime')} ${overtimeDay ?? ''}`}
                      </a>
                    )}
                  </td>
                  <td className="figure">{hoursText(minutes)}</td>
                  <td className="figure">{hoursText(remaining)}</td>
                  <td>{expired ? `${expiresOn} ${t('leave.expired')}` : expiresOn}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
