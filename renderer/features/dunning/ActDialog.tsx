import { Form, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { DunningAct } from '../../../shared/features/dunning/acts.contract.ts';
import {
  ACT_KINDS,
  ACT_OUTCOMES,
  type ActKind,
  type ActOutcome,
  ARREARS_REASONS,
  type ArrearsReason,
} from '../../../shared/features/dunning/dunning.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { type Evidence, EvidenceInput } from './EvidenceInput.tsx';
import { STAGE_NUMBERS, stageWords } from './stage-words.ts';

interface ActValues {
  readonly kind: ActKind;
  readonly stage: number | null;
  readonly actedOn: string;
  readonly madeBy: readonly string[];
  readonly spokenWith?: string;
  readonly outcome: ActOutcome;
  readonly reason: ArrearsReason;
  readonly note?: string;
  readonly trackingNumber?: string;
  readonly caseNumber?: string;
  readonly letterId?: number | null;
  readonly files?: readonly Evidence[];
}

/** The outcome that an act of a kind usually has. */
const USUAL: Readonly<Record<ActKind, ActOutcome>> = {
  call: 'reached',
  slip: 'posted',
  visit: 'reached',
  ownerLetter: 'sent',
  registeredMail: 'sent',
  message: 'sent',
  lawyerLetter: 'sent',
  suit: 'filed',
  acknowledgment: 'promised',
};

const BY_LETTER: readonly ActKind[] = ['ownerLetter', 'registeredMail', 'lawyerLetter'];

export interface ActAbout {
  readonly unitId: number;
  readonly unitName: string;
  readonly kind: ActKind;
  /** Of the line, where the household has one. */
  readonly stage: number | null;
}

/** Records what was done to collect; it cannot be edited afterwards, so it asks for all of it. */
export function ActDialog(props: {
  /** Null while it is closed. */
  readonly about: ActAbout | null;
  readonly onClose: () => void;
  readonly onRecorded: (act: DunningAct) => void;
}) {
  const { about } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const { displayName } = useStaff();
  const t = useText();
  const [form] = Form.useForm<ActValues>();
  const [kind, setKind] = useState<ActKind | null>(null);
  const [reason, setReason] = useState<ArrearsReason>('');
  const shown = kind ?? about?.kind ?? 'call';
  const unitId = about?.unitId ?? 0;
  const close = (): void => {
    setKind(null);
    setReason('');
    props.onClose();
  };
  return (
    <FormDialog<ActValues>
      open={about !== null}
      title={t('dunning.recordOf', { unit: about?.unitName ?? '' })}
      okText={t('dunning.record')}
      width={600}
      form={form}
      initialValues={{
        kind: about?.kind ?? 'call',
        stage: about?.stage ?? null,
        actedOn: today,
        madeBy: [displayName],
        outcome: USUAL[about?.kind ?? 'call'],
        reason: '',
        files: [],
        letterId: null,
      }}
      onValuesChange={(changed) => {
        if (changed.kind !== undefined) {
          setKind(changed.kind);
          form.setFieldValue('outcome', USUAL[changed.kind]);
        }
        if (changed.reason !== undefined) setReason(changed.reason);
      }}
      submit={async ({ files = [], madeBy, letterId = null, ...values }, options) => {
        const documentIds = files.map(({ documentId }) => documentId);
        const act = await api.dunning.recordAct(
          { ...values, unitId, letterId, madeBy: [...madeBy], documentIds },
          options,
        );
        notices.succeed('dunning.recorded', {
          unit: about?.unitName ?? '',
          kind: t(`dunning.act.${act.kind}`),
        });
        close();
        props.onRecorded(act);
      }}
      onClose={close}
    >
      <div className="dunning-fields">
        <Form.Item name="kind" label={t('dunning.actKind')}>
          <Select options={ACT_KINDS.map((value) => ({ value, label: t(`dunning.act.${value}`) }))} />
        </Form.Item>
        <Form.Item name="stage" label={t('dunning.stage')}>
          <Select<number | null>
            options={[null, ...STAGE_NUMBERS].map((value) => ({ value, label: stageWords(value, t) }))}
          />
        </Form.Item>
        <Form.Item name="actedOn" label={t('dunning.actedOn')}>
          <DateInput max={today} allowClear={false} />
        </Form.Item>
        <Form.Item name="outcome" label={t('dunning.outcome')}>
          <Select
            autoFocus
            options={ACT_OUTCOMES.map((value) => ({ value, label: t(`dunning.outcome.${value}`) }))}
          />
        </Form.Item>
      </div>
      <Form.Item name="madeBy" label={t('dunning.madeBy')} extra={t('dunning.madeByHint')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <div className="dunning-fields">
        <Form.Item name="spokenWith" label={t('dunning.spokenWith')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="reason" label={t('dunning.reason')}>
          <Select<ArrearsReason>
            options={[
              { value: '', label: t('dunning.reason.none') },
              ...ARREARS_REASONS.map((value) => ({ value, label: t(`dunning.reason.${value}`) })),
            ]}
          />
        </Form.Item>
      </div>
      {reason === 'service' ? <p className="dialog-note">{t('dunning.reasonService')}</p> : null}
      {BY_LETTER.includes(shown) ? <LetterChoice unitId={unitId} /> : null}
      {shown === 'registeredMail' || shown === 'lawyerLetter' ? (
        <Form.Item name="trackingNumber" label={t('dunning.trackingNumber')}>
          <Input maxLength={40} spellCheck={false} />
        </Form.Item>
      ) : null}
      {shown === 'suit' ? (
        <Form.Item name="caseNumber" label={t('dunning.caseNumber')}>
          <Input maxLength={60} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={t('dunning.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="files" label={t('dunning.evidence')}>
        <EvidenceInput unitId={unitId} />
      </Form.Item>
    </FormDialog>
  );
}

/** The issued letters of the household, newest first. */
const LetterChoice = observer(function LetterChoice({ unitId }: { readonly unitId: number }) {
  const { api } = useApp();
  const t = useText();
  const letters = useLoaded(() => api.letters.forUnit({ unitId, limit: 50 }), [api, unitId]);
  const issued = (letters.loadable.value ?? []).filter(({ state }) => state === 'issued');
  return (
    <Form.Item name="letterId" label={t('dunning.letter')}>
      <Select<number | null>
        allowClear
        options={issued.map(({ id, number, subject }) => ({ value: id, label: `${number} ${subject}` }))}
      />
    </Form.Item>
  );
});
