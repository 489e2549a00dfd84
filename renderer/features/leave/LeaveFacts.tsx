import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import type { Leave, LeaveOutlook, OutlookDay } from '../../../shared/features/leave/leave.ts';
import { DECIDING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import type { LeaveSettings } from '../../../shared/features/leave/leave-settings.ts';
import { daysWords, kindName, spanText } from '../../../shared/features/leave/leave-words.ts';
import { hoursText } from '../../../shared/features/leave/overtime.ts';
import { useStaff } from '../../app/app-context.ts';
import { type Text, useText } from '../../app/texts.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { RequestActions } from './RequestActions.tsx';
import { RequestStateTag, StandingFacts } from './RequestStanding.tsx';

/** A leave with its days, the roster and who else is away, and what is left after it. */
export function LeaveFacts(props: {
  readonly leave: Leave;
  readonly outlook: LeaveOutlook;
  readonly settings: LeaveSettings;
  readonly onChange: () => void;
}) {
  const { leave, outlook, settings, onChange } = props;
  const { role } = useStaff();
  const t = useText();
  const [noting, setNoting] = useState(false);
  const lacks = outlook.needsPaper && leave.paper === '';
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 className="panel-title">
          {`${leave.name} ${kindName(leave.kind, settings, t)} `}
          <RequestStateTag state={leave.state} />
        </h2>
        <a href={`#/staff/leave/person/${leave.employeeId}`}>{t('leave.toBalance')}</a>
      </div>
      <RequestActions
        sort="leave"
        request={leave}
        lacksAnnual={outlook.balance?.kind === 'annual' && !outlook.enough}
        onChange={onChange}
      >
        {DECIDING_ROLES.includes(role) && (leave.may.decide || leave.may.cancel) ? (
          <Button onClick={() => setNoting(true)}>{t('leave.notePaper')}</Button>
        ) : null}
      </RequestActions>
      <dl className="leave-facts">
        <dt>{t('leave.span')}</dt>
        <dd>{`${spanText(leave, t)} · ${daysWords(leave.halfDays, t)}`}</dd>
        <dt>{t('leave.reason')}</dt>
        <dd>{leave.reason ?? <span className="soft">{t('leave.reasonPrivate')}</span>}</dd>
        <dt>{t('leave.paper')}</dt>
        <dd>{lacks ? <Tag color="orange">{t('leave.paperMissing')}</Tag> : leave.paper || '—'}</dd>
        <StandingFacts request={leave} />
      </dl>
      <OutlookView outlook={outlook} />
      <PaperDialog leave={noting ? leave : null} onClose={() => setNoting(false)} onSaved={onChange} />
    </section>
  );
}

/** What a leave counts, takes and meets. */
export function OutlookView({ outlook }: { readonly outlook: LeaveOutlook }) {
  const t = useText();
  const { balance, enough, overlaps, days } = outlook;
  return (
    <>
      {balance === null ? null : (
        <Alert
          type={enough ? 'info' : 'warning'}
          showIcon
          title={t(enough ? 'leave.balanceAfter' : 'leave.balanceLacks', {
            kind: t(`leave.balance.${balance.kind}`),
            before: amountOf(balance.kind, balance.before, t),
            after: amountOf(balance.kind, balance.after, t),
          })}
        />
      )}
      {overlaps.map(({ id, firstOn, lastOn }) => (
        <Alert
          key={id}
          type="warning"
          showIcon
          title={t('leave.overlapNote', { from: firstOn, to: lastOn })}
        />
      ))}
      <DayTable days={days} />
    </>
  );
}

function amountOf(kind: 'annual' | 'lieu', amount: number, t: Text): string {
  return kind === 'annual'
    ? t('leave.days', { days: amount / 2 })
    : t('leave.hours', { hours: hoursText(amount) });
}

const MOST_DAYS = 62;

function DayTable({ days }: { readonly days: readonly OutlookDay[] }) {
  const t = useText();
  return (
    <table className="plain-table leave-days">
      <thead>
        <tr>
          <th scope="col">{t('leave.day')}</th>
          <th scope="col">{t('leave.dayKindLabel')}</th>
          <th scope="col">{t('leave.rosterShift')}</th>
          <th scope="col">{t('leave.counts')}</th>
          <th scope="col">{t('leave.alsoAway')}</th>
          <th scope="col" className="figure">
            {t('leave.onDuty')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.slice(0, MOST_DAYS).map(({ day, dayKind, shift, counts, away, onDuty }) => (
          <tr key={day}>
            <td>{day}</td>
            <td>{t(`leave.dayKind.${dayKind}`)}</td>
            <td>{shift === null ? t('leave.noRoster') : shift === '' ? t('leave.rest') : shift}</td>
            <td>{counts ? '✓' : '—'}</td>
            <td>{away.join('、') || '—'}</td>
            <td className="figure">{onDuty}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
