import { Alert, Button, Form, Input, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import type { JobTicket } from '../../../shared/api/define-contract.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { isMessageKey, type Text, useText } from '../../app/texts.ts';
import { useJob } from '../../app/use-job.ts';
import { JobProgress } from '../../components/JobProgress.tsx';

type Issued =
  Awaited<ReturnType<Api['dunning']['issueLetters']>> extends JobTicket<infer Result> ? Result : never;

/** Issues the letters of chosen lines in one run, and says which were not made and why. */
export const IssueLetters = observer(function IssueLetters(props: {
  readonly lineIds: readonly number[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onIssued: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const [values, setValues] = useState({
    contractName: t('dunning.field.contractNameValue'),
    clause: '',
    responseDays: '7',
  });
  const [result, setResult] = useState<Issued | null>(null);
  const issuing = useJob<Issued>();
  const merging = useJob<{ readonly letters: number; readonly delivery: FileDelivery }>();
  const close = (): void => {
    setResult(null);
    props.onClose();
  };
  const issue = (): void => {
    void issuing.run(
      () => api.dunning.issueLetters({ lineIds: [...props.lineIds], values }),
      (issued) => {
        setResult(issued);
        notices.succeed('dunning.issued', {
          made: formatCount(issued.made.length),
          notMade: formatCount(issued.notMade.length),
        });
        props.onIssued();
      },
    );
  };
  return (
    <Modal
      open={props.open}
      title={t('dunning.issueTitle', { count: formatCount(props.lineIds.length) })}
      okText={result === null ? t('dunning.issueOk') : t('action.close')}
      cancelText={t('action.cancel')}
      confirmLoading={issuing.phase === 'running'}
      onOk={() => (result === null ? issue() : close())}
      onCancel={close}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {result === null ? (
        <>
          <p className="dialog-note">{t('dunning.issueNote')}</p>
          <Form layout="vertical" component="div" requiredMark={false}>
            {(['contractName', 'clause', 'responseDays'] as const).map((name) => (
              <Form.Item key={name} label={t(`dunning.field.${name}`)} htmlFor={`dunning-${name}`}>
                <Input
                  id={`dunning-${name}`}
                  value={values[name]}
                  maxLength={60}
                  onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                />
              </Form.Item>
            ))}
          </Form>
        </>
      ) : (
        <Report
          result={result}
          t={t}
          onMerge={() =>
            void merging.run(
              () => api.letters.deliverMerged({ ids: result.made.map(({ letterId }) => letterId) }),
              ({ delivery }) => receiveFile(delivery),
            )
          }
        />
      )}
      <JobProgress job={issuing} title={t('dunning.issuing')} />
      <JobProgress job={merging} title={t('dunning.mergeLetters')} />
    </Modal>
  );
});

function Report({
  result,
  t,
  onMerge,
}: {
  readonly result: Issued;
  readonly t: Text;
  readonly onMerge: () => void;
}) {
  const { made, notMade } = result;
  return (
    <div className="dunning-report">
      {made.length === 0 ? (
        <Alert type="warning" showIcon title={t('dunning.zeroLetters')} />
      ) : (
        <>
          <p>
            {t('dunning.issued', { made: formatCount(made.length), notMade: formatCount(notMade.length) })}
          </p>
          <ul>
            {made.map(({ lineId, unitName, number }) => (
              <li key={lineId}>
                {unitName} · {number}
              </li>
            ))}
          </ul>
          <Button onClick={onMerge}>{t('dunning.mergeLetters')}</Button>
        </>
      )}
      {notMade.length === 0 ? null : (
        <>
          <h3 className="dunning-subtitle">{t('dunning.notMade')}</h3>
          <ul>
            {notMade.map(({ lineId, unitName, why, missing }) => (
              <li key={lineId}>
                {unitName} ·{' '}
                {t(`dunning.why.${why}`, {
                  fields: missing.map((name) => fieldWords(name, t)).join(t('dunning.listComma')),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A field of a letter; one of the template’s own is called by its words. */
function fieldWords(name: string, t: Text): string {
  const key = `letterField.${name}`;
  return isMessageKey(key) ? t(key) : name;
}
