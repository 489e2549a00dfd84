import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { REPORT_READERS, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Appraisal } from '../../../shared/features/training/appraisal.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { AppraisalDraft } from './AppraisalDraft.tsx';
import { AppraisalTag } from './appraisal.columns.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ScoredLines } from './ScoredLines.tsx';
import { SelfScore } from './SelfScore.tsx';

/** An appraisal from its draft to its close. */
export const AppraisalFile = observer(function AppraisalFile({
  appraisalId,
}: {
  readonly appraisalId: number;
}) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const supervises = SUPERVISING_ROLES.includes(role);
  const file = useLoaded(() => api.training.appraisal({ appraisalId }), [api, appraisalId]);
  const [dialog, setDialog] = useState<'confirm' | 'reopen' | 'withdraw' | null>(null);
  const done = (): void => {
    setDialog(null);
    file.reload();
  };
  const confirm = useAction(async ({ version }: Appraisal) => {
    await api.training.confirmAppraisal({ appraisalId, version, way: 'self' });
    done();
    notices.succeed('appraisal.confirmed');
  });
  const close = useAction(async ({ version }: Appraisal) => {
    await api.training.closeAppraisal({ appraisalId, version });
    done();
    notices.succeed('appraisal.closedNow');
  });
  return (
    <LoadedView of={file}>
      {(appraisal) => {
        const { state, withdrawReason, version } = appraisal;
        const counts = withdrawReason === '';
        return (
          <>
            <PageHeader
              up="staff/appraisal"
              title={`${appraisal.name} ${appraisal.period}`}
              detail={
                <>
                  {[appraisal.teamName, appraisal.post, appraisal.formName].join(' · ')}{' '}
                  <AppraisalTag state={state} />
                </>
              }
              actions={
                <>
                  {REPORT_READERS.includes(role) ? (
                    <Button
                      icon={<PrinterOutlined aria-hidden="true" />}
                      onClick={() => route.go(`staff/appraisal/${appraisalId}/sheet`)}
                    >
                      {t('appraisal.sheet')}
                    </Button>
                  ) : null}
                  {supervises && counts && state === 'draft' ? (
                    <Button onClick={() => setDialog('withdraw')}>{t('appraisal.withdraw')}</Button>
                  ) : null}
                  {supervises && counts && state !== 'draft' && (state !== 'closed' || role === 'manager') ? (
                    <Button onClick={() => setDialog('reopen')}>{t('appraisal.reopen')}</Button>
                  ) : null}
                  {appraisal.own && state === 'scored' && role !== 'auditor' ? (
                    <Button type="primary" loading={confirm.busy} onClick={() => void confirm.run(appraisal)}>
                      {t('appraisal.confirmSelf')}
                    </Button>
                  ) : null}
                  {supervises && state === 'scored' ? (
                    <Button type={appraisal.own ? 'default' : 'primary'} onClick={() => setDialog('confirm')}>
                      {t('appraisal.confirmPaper')}
                    </Button>
                  ) : null}
                  {supervises && state === 'confirmed' ? (
                    <Button type="primary" loading={close.busy} onClick={() => void close.run(appraisal)}>
                      {t('appraisal.close')}
                    </Button>
                  ) : null}
                </>
              }
            />
            <div className="staff-scroll">
              {counts ? null : (
                <Alert
                  type="info"
                  showIcon
                  title={t('appraisal.withdrawnNote', { reason: withdrawReason })}
                />
              )}
              {supervises && counts && state === 'draft' ? (
                <AppraisalDraft key={version} appraisal={appraisal} onSaved={file.reload} />
              ) : appraisal.own && counts && state === 'draft' ? (
                <SelfScore key={version} appraisal={appraisal} onSaved={file.reload} />
              ) : (
                <ScoredLines appraisal={appraisal} />
              )}
            </div>
            <ConfirmDialog
              appraisal={dialog === 'confirm' ? appraisal : null}
              onClose={() => setDialog(null)}
              onDone={done}
            />
            <ReasonDialog
              open={dialog === 'reopen'}
              title={t('appraisal.reopen')}
              okText={t('appraisal.reopen')}
              note={t('appraisal.reopenNote')}
              onClose={() => setDialog(null)}
              submit={async (reason, options) => {
                await api.training.reopenAppraisal({ appraisalId, version, reason }, options);
                done();
              }}
            />
            <ReasonDialog
              open={dialog === 'withdraw'}
              title={t('appraisal.withdraw')}
              okText={t('appraisal.withdraw')}
              note={t('appraisal.withdrawNote')}
              onClose={() => setDialog(null)}
              submit={async (reason, options) => {
                await api.training.withdrawAppraisal({ appraisalId, version, reason }, options);
                setDialog(null);
                route.go('staff/appraisal');
              }}
            />
          </>
        );
      }}
    </LoadedView>
  );
});
