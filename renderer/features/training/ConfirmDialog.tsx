import { Form } from 'antd';
import type { Appraisal } from '../../../shared/features/training/appraisal.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Writes down that the employee signed the score on paper, and when. */
export function ConfirmDialog(props: {
  readonly appraisal: Appraisal | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { appraisal, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<{ readonly on: string }>
      open={appraisal !== null}
      title={t('appraisal.confirmPaper')}
      okText={t('appraisal.confirmPaper')}
      initialValues={{ on: today }}
      onClose={onClose}
      submit={async ({ on }, options) => {
        if (appraisal === null) return;
        const { id: appraisalId, version } = appraisal;
        await api.training.confirmAppraisal({ appraisalId, version, way: 'paper', on }, options);
        onDone();
        notices.succeed('appraisal.confirmed');
      }}
    >
      <p className="dialog-note">{t('appraisal.confirmNote')}</p>
      <Form.Item
        name="on"
        label={t('appraisal.signedOn')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput autoFocus allowClear={false} max={today} />
      </Form.Item>
    </FormDialog>
  );
}
