import { EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { clockWords } from '../../../shared/features/training/minutes.ts';
import type { Session } from '../../../shared/features/training/training.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { AttendanceMarks } from './AttendanceMarks.tsx';
import { ClosedAttendance } from './ClosedAttendance.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { SessionTag } from './training.columns.tsx';

/** A training session: when it is, who came, how they did. */
export const SessionPage = observer(function SessionPage({ sessionId }: { readonly sessionId: number }) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const file = useLoaded(() => api.training.session({ sessionId }), [api, sessionId]);
  const [dialog, setDialog] = useState<'edit' | 'cancel' | null>(null);
  const close = useAction(async ({ version, subject }: Session) => {
    await api.training.closeSession({ sessionId, version });
    file.reload();
    notices.succeed('training.sessionClosed', { subject });
  });
  return (
    <LoadedView of={file}>
      {(session) => (
        <>
          <PageHeader
            up="staff/training/sessions"
            title={session.subject}
            detail={<SessionTag state={session.state} />}
            actions={
              <>
                <Button
                  icon={<PrinterOutlined aria-hidden="true" />}
                  onClick={() => route.go(`staff/training/${sessionId}/sheet`)}
                >
                  {t('training.sheet')}
                </Button>
                {mayChange && session.state === 'open' ? (
                  <>
                    <Button onClick={() => setDialog('cancel')}>{t('training.cancelSession')}</Button>
                    <Button icon={<EditOutlined aria-hidden="true" />} onClick={() => setDialog('edit')}>
                      {t('action.edit')}
                    </Button>
                    <Button type="primary" loading={close.busy} onClick={() => void close.run(session)}>
                      {t('training.close')}
                    </Button>
                  </>
                ) : null}
              </>
            }
          />
          <div className="staff-scroll">
            {session.state === 'cancelled' ? (
              <Alert
                type="info"
                showIcon
                title={t('training.cancelledNote', { reason: session.cancelledReason })}
              />
            ) : null}
            <section className="panel">
              <dl className="facts">
                {factsOf(session, t).map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value === '' ? <span className="soft">{t('employees.notSaid')}</span> : value}</dd>
                  </div>
                ))}
              </dl>
            </section>
            {session.state === 'open' && mayChange ? (
              <AttendanceMarks key={session.version} session={session} onSaved={file.reload} />
            ) : (
              <ClosedAttendance
                session={session}
                mayCorrect={mayChange && session.state === 'closed'}
                onCorrected={file.reload}
              />
            )}
          </div>
          <SessionDialog
            open={dialog === 'edit'}
            session={session}
            plan={null}
            onClose={() => setDialog(null)}
            onSaved={({ subject }) => {
              setDialog(null);
              file.reload();
              notices.succeed('training.sessionSaved', { subject });
            }}
          />
          <ReasonDialog
            open={dialog === 'cancel'}
            title={t('training.cancelSession')}
            okText={t('training.cancelSession')}
            note={t('training.cancelSessionNote')}
            onClose={() => setDialog(null)}
            submit={async (reason, options) => {
              await api.training.cancelSession({ sessionId, version: session.version, reason }, options);
              setDialog(null);
              file.reload();
            }}
          />
        </>
      )}
    </LoadedView>
  );
});

function factsOf(session: Session, t: ReturnType<typeof useText>): [string, string][] {
  const { heldOn, startsMinute, lengthMinutes, place, trainer, passMark, people, came } = session;
  return [
    [t('training.heldOn'), `${heldOn} ${clockWords(startsMinute)}`],
    [t('training.minutes'), String(lengthMinutes)],
    [t('training.place'), place],
    [t('training.trainer'), trainer],
    [t('training.passMark'), passMark === null ? t('training.noTest') : String(passMark)],
    [t('training.came'), `${came} / ${people}`],
  ];
}
