import { LockOutlined } from '@ant-design/icons';
import { Button, Form, Input, Tag, Tooltip } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { AttendanceMonth } from '../../../shared/features/attendance/attendance.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount, formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** Whether the month is closed, since when, and what can be done about it. */
export function CloseBar(props: { readonly month: AttendanceMonth; readonly onChanged: () => void }) {
  const { month, onChanged } = props;
  const { today } = useOffice();
  const { role } = useStaff();
  const t = useText();
  const standing = month.closes.find(({ reopenedAt }) => reopenedAt === null);
  const supervises = SUPERVISING_ROLES.includes(role);
  const running = today < month.last;
  return (
    <>
      {standing === undefined ? (
        <Tag>{t('attendance.openMark')}</Tag>
      ) : (
        <Tag color="green" icon={<LockOutlined aria-hidden="true" />}>
          {t('attendance.closedMark', { name: standing.closedBy, when: formatInstant(standing.closedAt) })}
        </Tag>
      )}
      {standing === undefined || standing.unexplained === 0 ? null : (
        <span className="soft">
          {t('attendance.closedUnexplained', {
            count: formatCount(standing.unexplained),
            reason: standing.reason,
          })}
        </span>
      )}
      {month.closes.map(({ id, reopenedAt, reopenedBy, reopenReason }) =>
        reopenedAt === null ? null : (
          <span key={id} className="soft">
            {t('attendance.reopened', {
              name: reopenedBy ?? '',
              when: formatInstant(reopenedAt),
              reason: reopenReason,
            })}
          </span>
        ),
      )}
      <span className="attendance-end">
        {!supervises || month.people.length === 0 ? null : standing === undefined ? (
          <Tooltip
            title={
              running
                ? t('refusal.attendanceRunning', {
                    team: month.teamName,
                    month: month.month,
                    last: month.last,
                  })
                : ''
            }
          >
            <span>
              <CloseButton month={month} disabled={running} onChanged={onChanged} />
            </span>
          </Tooltip>
        ) : (
          <ReopenButton month={month} onChanged={onChanged} />
        )}
      </span>
    </>
  );
}

function CloseButton(props: {
  readonly month: AttendanceMonth;
  readonly disabled: boolean;
  readonly onChanged: () => void;
}) {
  const { month, disabled, onChanged } = props;
  const { api, notices } = useApp();
  const t = useText();
  const [asking, setAsking] = useState(false);
  const unexplained = month.people.reduce(
    (sum, { days }) => sum + days.filter((day) => day.unexplained).length,
    0,
  );
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => setAsking(true)}>
        {t('attendance.close')}
      </Button>
      <FormDialog<{ readonly reason?: string }>
        open={asking}
        title={`${t('attendance.close')} ${month.teamName} ${month.month}`}
        okText={t('attendance.close')}
        onClose={() => setAsking(false)}
        submit={async ({ reason = '' }, options) => {
          const { teamId, month: of, teamName: team } = month;
          await api.attendance.close({ teamId, month: of, reason }, options);
          notices.succeed('attendance.closeDone', { team, month: of });
          setAsking(false);
          onChanged();
        }}
      >
        <p className="dialog-note">{t('attendance.close.note')}</p>
        <Form.Item
          name="reason"
          label={t(unexplained === 0 ? 'attendance.close.remark' : 'attendance.close.reason')}
          extra={
            unexplained === 0 ? null : t('attendance.close.reasonHint', { count: formatCount(unexplained) })
          }
        >
          <Input autoFocus maxLength={200} />
        </Form.Item>
      </FormDialog>
    </>
  );
}

function ReopenButton({
  month,
  onChanged,
}: {
  readonly month: AttendanceMonth;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('attendance.reopen')}
      </Button>
      <ReasonDialog
        open={asking}
        title={`${t('attendance.reopen')} ${month.teamName} ${month.month}`}
        okText={t('attendance.reopen')}
        note={t('attendance.reopen.note')}
        onClose={() => setAsking(false)}
        submit={async (reason, options) => {
          await api.attendance.reopen({ teamId: month.teamId, month: month.month, reason }, options);
          notices.succeed('attendance.reopenDone');
          setAsking(false);
          onChanged();
        }}
      />
    </>
  );
}
