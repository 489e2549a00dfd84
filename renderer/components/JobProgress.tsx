import { Button, Modal, Progress, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useApp } from '../app/app-context.ts';
import { formatCount } from '../app/format.ts';
import type { JobStore } from '../app/job.store.ts';
import { useText } from '../app/texts.ts';
import { FailureNote, waitsForApproval } from './FailureNote.tsx';

/** The dialog of long work: how far it is, a way to cancel, and what to do when it fails. */
export const JobProgress = observer(function JobProgress(props: {
  readonly job: Pick<
    JobStore<unknown>,
    'phase' | 'done' | 'total' | 'cancelling' | 'failure' | 'cancel' | 'retry' | 'close'
  >;
  readonly title: string;
}) {
  const { job, title } = props;
  const { approval } = useApp();
  const t = useText();
  const { done, total } = job;
  const known = total > 0;
  return (
    <Modal
      // A second person is asked before there is any progress to show.
      open={job.phase !== 'idle' && approval.needed === null}
      title={title}
      closable={job.phase === 'failed'}
      keyboard={job.phase === 'failed'}
      mask={{ closable: false }}
      onCancel={job.close}
      width={440}
      destroyOnHidden
      footer={
        job.phase === 'failed' ? (
          <>
            <Button onClick={job.close}>{t('action.close')}</Button>
            {waitsForApproval(job.failure) ? null : (
              <Button type="primary" onClick={() => void job.retry()}>
                {t('action.retry')}
              </Button>
            )}
          </>
        ) : (
          <Button loading={job.cancelling} onClick={() => void job.cancel()}>
            {t('job.cancel')}
          </Button>
        )
      }
    >
      {job.failure === null ? null : <FailureNote failure={job.failure} />}
      {job.phase === 'running' ? (
        <div className="job-progress">
          {known ? (
            <Progress percent={Math.floor((done / total) * 100)} status="active" aria-label={title} />
          ) : (
            <Spin size="small" />
          )}
          <p className="job-progress-text" aria-live="polite">
            {known
              ? t('job.progress', { done: formatCount(done), total: formatCount(total) })
              : t('job.preparing')}
          </p>
        </div>
      ) : null}
    </Modal>
  );
});
