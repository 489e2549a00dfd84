import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import type { Overtime, OvertimeOutlook } from '../../../shared/features/leave/leave.ts';
import { timesText } from '../../../shared/features/leave/leave-words.ts';
import { hoursText } from '../../../shared/features/leave/overtime.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { RequestActions } from './RequestActions.tsx';
import { RequestStateTag, StandingFacts } from './RequestStanding.tsx';
import { SettleDialog } from './SettleDialog.tsx';

/** A piece of overtime, its rate and the hours of its day and month; once it is over, what was worked. */
export function OvertimeFacts(props: {
  readonly overtime: Overtime;
  readonly outlook: OvertimeOutlook;
  readonly onChange: () => void;
}) {
  const { overtime, outlook, onChange } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [asked, setAsked] = useState<'settle' | 'reopen' | null>(null);
  const close = (): void => setAsked(null);
  const { id, version, actualMinutes, lengthMinutes } = overtime;
  const hours = (minutes: number): string => t('leave.hours', { hours: hoursText(minutes) });
  const isSettled = actualMinutes !== null;
  return (
    <section className="panel">
      <h2 className="panel-title">
        {`${overtime.name} ${t('leave.sort.overtime')} `}
        <RequestStateTag state={overtime.state} />
        {overtime.urgent ? <Tag color="orange">{t('leave.urgent')}</Tag> : null}
        {overtime.lateReason === '' ? null : <Tag color="orange">{t('leave.late')}</Tag>}
      </h2>
      <RequestActions sort="overtime" request={overtime} onChange={onChange}>
        {overtime.maySettle ? (
          <Button type="primary" onClick={() => setAsked('settle')}>
            {t('leave.settle')}
          </Button>
        ) : null}
        {isSettled && overtime.state === 'approved' ? (
          <Button onClick={() => setAsked('reopen')}>{t('leave.reopen')}</Button>
        ) : null}
      </RequestActions>
      <dl className="leave-facts">
        <dt>{t('leave.overtimeTime')}</dt>
        <dd>{`${overtime.day} ${timesText(overtime.startsMinute, lengthMinutes, t)}`}</dd>
        <dt>{t('leave.overtimeHours')}</dt>
        <dd>{hours(lengthMinutes)}</dd>
        <dt>{t('leave.rateLabel')}</dt>
        <dd>{`${t(`leave.rate.${overtime.rate}`)} · ${t(`leave.compensation.${overtime.compensation}`)}`}</dd>
        <dt>{t('leave.overtimeReason')}</dt>
        <dd>{overtime.reason}</dd>
        {overtime.lateReason === '' ? null : (
          <>
            <dt>{t('leave.lateReason')}</dt>
            <dd>{overtime.lateReason}</dd>
          </>
        )}
        <dt>{t('leave.actual')}</dt>
        <dd>
          {isSettled
            ? [hours(actualMinutes), overtime.settledBy, overtime.settleReason].join(' ')
            : t('leave.notSettled')}
        </dd>
        <StandingFacts request={overtime} />
      </dl>
      <OvertimeOutlookView outlook={outlook} />
      <SettleDialog
        overtime={asked === 'settle' ? overtime : null}
        onClose={close}
        onSettled={() => {
          close();
          onChange();
        }}
      />
      <ReasonDialog
        open={asked === 'reopen'}
        title={t('leave.reopenTitle', { name: overtime.name })}
        okText={t('leave.reopen')}
        note={t('leave.reopenNote')}
        onClose={close}
        submit={async (reason, options) => {
          await api.leave.reopenOvertime({ id, version, reason }, options);
          notices.succeed('leave.reopened');
          close();
          onChange();
        }}
      />
    </section>
  );
}

/** How many hours a day and a month come to with it, and what is the most. */
export function OvertimeOutlookView({ outlook }: { readonly outlook: OvertimeOutlook }) {
  const t = useText();
  const { dayMinutes, dayLimit, monthMinutes, monthLimit, shift, rate } = outlook;
  const isOver = dayMinutes > dayLimit || monthMinutes > monthLimit;
  return (
    <Alert
      type={isOver ? 'warning' : 'info'}
      showIcon
      title={t('leave.overtimeOutlook', {
        rate: t(`leave.rate.${rate}`),
        day: hoursText(dayMinutes),
        dayLimit: hoursText(dayLimit),
        month: hoursText(monthMinutes),
        monthLimit: hoursText(monthLimit),
      })}
      description={
        shift === null
          ? undefined
          : t('leave.shiftThatDay', { shift: shift === '' ? t('leave.rest') : shift })
      }
    />
  );
}
