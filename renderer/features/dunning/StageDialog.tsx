import { Form, Input, InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { ACT_KINDS, type ActKind } from '../../../shared/features/dunning/dunning.ts';
import type { DunningStage } from '../../../shared/features/dunning/stages.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { stageWords } from './stage-words.ts';

interface StageValues {
  readonly fromOn: string;
  readonly afterDays: number;
  readonly periods: number;
  readonly automatic: boolean;
  readonly actKind: ActKind;
  readonly templateId: number | null;
  readonly daysBetween: number;
  readonly termDays: number;
  readonly source: string;
}

/** A stage from a day on; the rule before it stays what it was until then. */
export const StageDialog = observer(function StageDialog(props: {
  /** The rule that is followed by another; null while it is closed. */
  readonly stage: DunningStage | null;
  readonly onClose: () => void;
  readonly onSet: () => void;
}) {
  const { stage, onClose, onSet } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const templates = useLoaded(() => api.letters.listTemplates({}), [api]);
  const fitting = (templates.loadable.value ?? []).filter(
    ({ kind }) => kind === 'dunning' || kind === 'ownerLetter',
  );
  const number = (name: 'afterDays' | 'periods' | 'daysBetween' | 'termDays', least: number) => (
    <Form.Item name={name} label={t(`dunning.settings.${name}`)}>
      <InputNumber
        min={least}
        max={name === 'afterDays' ? 3650 : name === 'periods' ? 120 : 366}
        precision={0}
      />
    </Form.Item>
  );
  return (
    <FormDialog<StageValues>
      open={stage !== null}
      title={stageWords(stage?.stage ?? null, t)}
      okText={t('dunning.settings.setStage')}
      width={600}
      {...(stage === null ? {} : { initialValues: { ...stage, fromOn: today, source: '' } })}
      submit={async (values, options) => {
        const ofStage = stage?.stage ?? 0;
        await api.dunning.setStage({ ...values, stage: ofStage }, options);
        notices.succeed('dunning.settings.stageSet', { stage: stageWords(ofStage, t), date: values.fromOn });
        onClose();
        onSet();
      }}
      onClose={onClose}
    >
      <div className="dunning-fields">
        <Form.Item name="fromOn" label={t('dunning.settings.fromOn')}>
          <DateInput allowClear={false} />
        </Form.Item>
        <Form.Item name="actKind" label={t('dunning.actKind')}>
          <Select options={ACT_KINDS.map((value) => ({ value, label: t(`dunning.act.${value}`) }))} />
        </Form.Item>
        {number('afterDays', 0)}
        {number('periods', 0)}
        {number('daysBetween', 1)}
        {number('termDays', 0)}
      </div>
      <Form.Item name="automatic" label={t('dunning.settings.automatic')}>
        <Select
          options={[
            { value: true, label: t('dunning.settings.automaticYes') },
            { value: false, label: t('dunning.settings.automaticNo') },
          ]}
        />
      </Form.Item>
      <Form.Item name="templateId" label={t('dunning.settings.template')}>
        <Select<number | null>
          options={[
            { value: null, label: t('dunning.settings.noTemplate') },
            ...fitting.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form.Item>
      <Form.Item
        name="source"
        label={t('dunning.settings.source')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
});
