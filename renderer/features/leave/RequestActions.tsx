import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Leave, RequestSort } from '../../../shared/features/leave/leave.ts';
import { ASKING_ROLES } from '../../../shared/features/leave/leave-roles.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';

/** What may be done with a request: decide, take back, cancel, print. */
export function RequestActions(props: {
  readonly sort: RequestSort;
  readonly request: Pick<Leave, 'id' | 'name' | 'version' | 'may'>;
  /** Annual leave that is not enough is approved only with a reason. */
  readonly lacksAnnual?: boolean;
  readonly onChange: () => void;
  readonly children?: ReactNode;
}) {
  const { sort, request, lacksAnnual = false, onChange, children } = props;
  const { id, version, may, name } = request;
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [asked, setAsked] = useState<'refuse' | 'cancel' | 'overdraw' | null>(null);
  const close = (): void => setAsked(null);
  const shown = { sort, id, version };
  const tellApproved = (published: readonly number[]): void => {
    const [number] = published;
    if (number === undefined) notices.succeed('leave.approved', { name });
    else notices.succeed('leave.approvedSwap', { name, number });
  };
  const approving = useAction(async () => {
    const { published } = await api.leave.decide({ ...shown, approve: true });
    tellApproved(published);
    onChange();
  });
  const withdrawing = useAction(async () => {
    await api.leave.withdraw(shown);
    notices.succeed('leave.withdrawn');
    onChange();
  });
  const approve = (): void => {
    if (!may.decide) return;
    if (lacksAnnual) setAsked('overdraw');
    else void approving.run();
  };
  const refuse = (): void => {
    if (may.decide) setAsked('refuse');
  };
  useShortcuts(
    may.decide
      ? [
          { keys: 'Alt+A', does: 'leave.approve', run: approve },
          { keys: 'Alt+R', does: 'leave.refuse', run: refuse },
        ]
      : [],
  );
  return (
    <>
      <div className="leave-actions">
        {may.decide ? (
          <>
            <Button type="primary" loading={approving.busy} onClick={approve}>
              {t('leave.approve')} <kbd>Alt+A</kbd>
            </Button>
            <Button onClick={refuse}>
              {t('leave.refuse')} <kbd>Alt+R</kbd>
            </Button>
          </>
        ) : null}
        {children}
        {may.withdraw ? (
          <Button loading={withdrawing.busy} onClick={() => void withdrawing.run()}>
            {t('leave.withdraw')}
          </Button>
        ) : null}
        {may.cancel && sort !== 'swap' ? (
          <Button danger onClick={() => setAsked('cancel')}>
            {t('leave.cancel')}
          </Button>
        ) : null}
        {ASKING_ROLES.includes(role) ? (
          <Button
            icon={<PrinterOutlined aria-hidden="true" />}
            onClick={() => route.go(`staff/leave/form/${sort}/${id}`)}
          >
            {t('leave.printForm')}
          </Button>
        ) : null}
      </div>
      <ApproveDialog
        open={asked === 'overdraw'}
        name={name}
        onClose={close}
        submit={async (reason, options) => {
          await api.leave.decide({ ...shown, approve: true, overdraw: true, reason }, options);
          close();
          tellApproved([]);
          onChange();
        }}
      />
      <ReasonDialog
        open={asked === 'refuse'}
        title={t('leave.refuseTitle', { name })}
        okText={t('leave.refuse')}
        note={t('leave.refuseNote')}
        onClose={close}
        submit={async (reason, options) => {
          await api.leave.decide({ ...shown, approve: false, reason }, options);
          close();
          notices.succeed('leave.refusedNote', { name });
          onChange();
        }}
      />
      <ReasonDialog
        open={asked === 'cancel'}
        title={t('leave.cancelTitle', { name })}
        okText={t('leave.cancel')}
        note={t(sort === 'leave' ? 'leave.cancelLeaveNote' : 'leave.cancelOvertimeNote')}
        onClose={close}
        submit={async (reason, options) => {
          const back = await api.leave.cancel({ ...shown, reason }, options);
          close();
          if (back.expiredMinutes > 0) {
            notices.succeed('leave.cancelledExpired', { name, hours: back.expiredMinutes / 60 });
          } else notices.succeed('leave.cancelled', { name });
          onChange();
        }}
      />
    </>
  );
}
