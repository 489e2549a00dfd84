import { Form, Input, Select } from 'antd';
import type { DunningAct } from '../../../shared/features/dunning/acts.contract.ts';
import { RESULTS_OF_KIND, type ServiceResult } from '../../../shared/features/dunning/dunning.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { type Evidence, EvidenceInput } from './EvidenceInput.tsx';

interface ServedValues {
  readonly result: ServiceResult;
  readonly servedOn: string;
  readonly receivedBy?: string;
  readonly trackingNumber?: string;
  readonly note?: string;
  readonly files?: readonly Evidence[];
}

/** Records how an act arrived; whether that proves it is told by the rule when it is recorded. */
export function ServeDialog(props: {
  /** Null while it is closed. */
  readonly act: DunningAct | null;
  readonly onClose: () => void;
  readonly onServed: () => void;
}) {
  const { act, onClose, onServed } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const results = act === null ? [] : RESULTS_OF_KIND[act.kind];
  const mayBeMailed = act !== null && ['ownerLetter', 'registeredMail', 'lawyerLetter'].includes(act.kind);
  return (
    <FormDialog<ServedValues>
      open={act !== null}
      title={t('dunning.serveOf', {
        act: act === null ? '' : `${act.actedOn} ${t(`dunning.act.${act.kind}`)} ${act.letterNumber}`.trim(),
      })}
      okText={t('dunning.serve')}
      width={560}
      initialValues={{
        result: results[0] ?? 'signed',
        servedOn: today,
        trackingNumber: act?.trackingNumber ?? '',
        files: [],
      }}
      submit={async ({ files = [], ...values }, options) => {
        const documentIds = files.map(({ documentId }) => documentId);
        await api.dunning.recordService({ ...values, actId: act?.id ?? 0, documentIds }, options);
        notices.succeed('dunning.served');
        onClose();
        onServed();
      }}
      onClose={onClose}
    >
      <div className="dunning-fields">
        <Form.Item name="result" label={t('dunning.serviceResult')}>
          <Select options={results.map((value) => ({ value, label: t(`dunning.result.${value}`) }))} />
        </Form.Item>
        <Form.Item name="servedOn" label={t('dunning.servedOn')}>
          <DateInput max={today} allowClear={false} {...(act === null ? {} : { min: act.actedOn })} />
        </Form.Item>
        <Form.Item name="receivedBy" label={t('dunning.receivedBy')}>
          <Input autoFocus maxLength={60} />
        </Form.Item>
        {mayBeMailed ? (
          <Form.Item name="trackingNumber" label={t('dunning.trackingNumber')}>
            <Input maxLength={40} spellCheck={false} />
          </Form.Item>
        ) : null}
      </div>
      <Form.Item name="note" label={t('dunning.note')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="files" label={t('dunning.evidence')}>
        <EvidenceInput unitId={act?.unitId ?? 0} />
      </Form.Item>
    </FormDialog>
  );
}
