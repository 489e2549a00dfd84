import './filing.css';
import { FileWordOutlined } from '@ant-design/icons';
import { Alert, Button, Steps } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Disposal } from '../../../shared/features/filing/disposal.contract.ts';
import { type DisposalStep, mayStep } from '../../../shared/features/filing/disposal.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApi, useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { type Text, useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { AppraiseDialog } from './AppraiseDialog.tsx';
import { CarryOutDialog } from './CarryOutDialog.tsx';
import { DisposalStateTag } from './DisposalsPage.tsx';

/** One disposal list on its way: who decided what, and the step that comes next. */
export const DisposalPage = observer(function DisposalPage({ id }: { readonly id: number }) {
  const api = useApi();
  const loaded = useLoaded(() => api.filing.disposal({ id }), [api, id]);
  return (
    <LoadedView of={loaded}>
      {(disposal) => <OneDisposal disposal={disposal} onChanged={loaded.reload} />}
    </LoadedView>
  );
});

function OneDisposal({
  disposal,
  onChanged,
}: {
  readonly disposal: Disposal;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const language = useLanguage();
  const t = useText();
  const [step, setStep] = useState<DisposalStep | null>(null);
  const { id, version, number, state } = disposal;
  const may = (each: DisposalStep): boolean => SUPERVISING_ROLES.includes(role) && mayStep(state, each);
  const done = (): void => {
    setStep(null);
    onChanged();
  };
  const approving = useAction(async () => {
    await api.filing.approveDisposal({ id, version });
    notices.succeed('disposal.approved', { number });
    onChanged();
  });
  const finishing = useAction(async () => {
    await api.filing.finishRemoval({ id });
    onChanged();
  });
  const fetching = useAction(async () => {
    const delivery = await api.filing.deliverDestructionList({ id, language });
    receiveFile(delivery);
    if (delivery.kind !== 'cancelled') notices.succeed('filing.fileReady', { file: delivery.fileName });
  });
  const isWaiting = disposal.rows.some(({ waitingFiles }) => waitingFiles > 0);
  return (
    <>
      <PageHeader
        up="filing/disposals"
        title={number}
        detail={<DisposalStateTag state={state} />}
        actions={
          <>
            <Button
              icon={<FileWordOutlined aria-hidden="true" />}
              loading={fetching.busy}
              onClick={() => void fetching.run()}
            >
              {t('disposal.docx')}
            </Button>
            {may('cancel') ? (
              <Button danger onClick={() => setStep('cancel')}>
                {t('disposal.cancel')}
              </Button>
            ) : null}
            {may('appraise') ? (
              <Button type={state === 'listed' ? 'primary' : 'default'} onClick={() => setStep('appraise')}>
                {t(state === 'listed' ? 'disposal.appraise' : 'disposal.appraiseAgain')}
              </Button>
            ) : null}
            {may('approve') ? (
              <Button type="primary" loading={approving.busy} onClick={() => void approving.run()}>
                {t('disposal.approve')}
              </Button>
            ) : null}
            {may('carryOut') ? (
              <Button type="primary" danger onClick={() => setStep('carryOut')}>
                {t('disposal.carryOut')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="filing-scroll filing-column">
        <section className="panel" aria-label={t('disposal.steps')}>
          <Progress disposal={disposal} t={t} />
        </section>
        {isWaiting ? (
          <Alert
            type="warning"
            showIcon
            title={t('disposal.waiting')}
            action={
              <Button loading={finishing.busy} onClick={() => void finishing.run()}>
                {t('disposal.finish')}
              </Button>
            }
          />
        ) : null}
        <section className="panel">
          <Items disposal={disposal} t={t} />
        </section>
      </div>
      <AppraiseDialog
        open={step === 'appraise'}
        disposal={disposal}
        onClose={() => setStep(null)}
        onDone={done}
      />
      <CarryOutDialog
        open={step === 'carryOut'}
        disposal={disposal}
        onClose={() => setStep(null)}
        onDone={done}
      />
      <ReasonDialog
        open={step === 'cancel'}
        title={`${t('disposal.cancel')} ${number}`}
        okText={t('disposal.cancel')}
        note={t('disposal.cancelNote')}
        onClose={() => setStep(null)}
        submit={async (reason, options) => {
          await api.filing.cancelDisposal({ id, version, reason }, options);
          notices.succeed('disposal.cancelled', { number });
          done();
        }}
      />
    </>
  );
}

const REACHED = { listed: 1, appraised: 2, approved: 3, carriedOut: 4, keptOn: 3, cancelled: 0 } as const;

/** Who did each step; what has not been reached says so. */
function Progress({ disposal, t }: { readonly disposal: Disposal; readonly t: Text }) {
  const at = (name: string, instant: string | null): string =>
    instant === null ? t('disposal.later') : t('disposal.by', { name, at: formatInstant(instant) });
  const approved =
    disposal.approvedAt === null
      ? t('disposal.later')
      : t('disposal.approvedBy', {
          asked: disposal.approvalAskedBy,
          name: disposal.approvedBy,
          at: formatInstant(disposal.approvedAt),
        });
  const carriedOut =
    disposal.carriedOutOn === null
      ? t('disposal.later')
      : t('disposal.witnessedBy', {
          name: disposal.carriedOutBy,
          witnesses: disposal.witnesses.join('、'),
          on: disposal.carriedOutOn,
        });
  const appraisers = disposal.appraisers.join('、');
  return (
    <>
      <Steps
        size="small"
        current={REACHED[disposal.state]}
        items={[
          { title: t('disposal.step.listed'), content: at(disposal.drawnUpBy, disposal.drawnUpAt) },
          { title: t('disposal.step.appraised'), content: at(appraisers, disposal.appraisedAt) },
          { title: t('disposal.step.approved'), content: approved },
          { title: t('disposal.step.carriedOut'), content: carriedOut },
        ]}
      />
      {disposal.opinion === '' ? null : (
        <p className="soft">
          {t('disposal.opinion')}：{disposal.opinion}
        </p>
      )}
      {disposal.cancelledAt === null ? null : (
        <p className="filing-late">
          {t('disposal.cancelledBy', { name: disposal.cancelledBy, reason: disposal.cancelReason })}
        </p>
      )}
    </>
  );
}

function Items({ disposal, t }: { readonly disposal: Disposal; readonly t: Text }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('filing.archiveNumber')}</th>
          <th scope="col">{t('filing.name')}</th>
          <th scope="col">{t('filing.datedOn')}</th>
          <th scope="col">{t('filing.keepUntil')}</th>
          <th scope="col">{t('disposal.decision')}</th>
          <th scope="col">{t('disposal.files')}</th>
        </tr>
      </thead>
      <tbody>
        {disposal.rows.map((item) => (
          <tr key={item.id}>
            <td>
              <a href={`#/filing/${item.entryId}`}>{item.archiveNumber}</a>
            </td>
            <td>{item.title}</td>
            <td>{item.datedOn}</td>
            <td>{item.keepUntil}</td>
            <td>
              {decisionWords(item, t)}
              {item.held ? <span className="filing-late"> {t('filingHeld.held')}</span> : null}
            </td>
            <td className="soft">{fileWords(item, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function decisionWords({ decision, years, reason }: Disposal['rows'][number], t: Text): string {
  if (decision === null) return '';
  const words = t(`disposalDecision.${decision}`);
  if (decision === 'destroy') return words;
  return `${words} ${t('filing.years', { years: years ?? 0 })} · ${reason}`;
}

function fileWords(item: Disposal['rows'][number], t: Text): string {
  const parts = [
    item.removedFiles === 0 ? '' : t('disposal.filesRemoved', { count: item.removedFiles }),
    item.sharedFiles === 0 ? '' : t('disposal.filesShared', { count: item.sharedFiles }),
    item.waitingFiles === 0 ? '' : t('disposal.filesWaiting', { count: item.waitingFiles }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
