import { Form, Input, Radio } from 'antd';
import { LOAN_MANNERS } from '../../../shared/features/documents/document.ts';
import type { HouseholdPaper, PaperLoan } from '../../../shared/features/documents/documents.contract.ts';
import { useApi, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface LendValues {
  readonly borrower: string;
  readonly purpose: string;
  readonly manner: PaperLoan['manner'];
  readonly dueOn: string;
}

/** Lends a paper: to whom, for what, until when. */
export function LendDialog(props: {
  readonly unitId: number;
  /** Of a move-out, whose it was. */
  readonly household?: number;
  /** Null while closed. */
  readonly paper: HouseholdPaper | null;
  readonly onClose: () => void;
  readonly onLent: () => void;
}) {
  const api = useApi();
  const { today } = useOffice();
  const t = useText();
  const { paper, unitId, household } = props;
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<LendValues>
      open={paper !== null}
      title={t('papers.lendTitle', { name: paper?.name ?? '' })}
      okText={t('papers.lend')}
      initialValues={{ borrower: '', purpose: '', manner: 'read', dueOn: today }}
      submit={async (values, options) => {
        if (paper === null) return;
        await api.documents.lend(
          { ...values, unitId, kindId: paper.kindId, ...(household === undefined ? {} : { household }) },
          options,
        );
        props.onLent();
      }}
      onClose={props.onClose}
    >
      <p className="dialog-note">{t('papers.lendNote')}</p>
      <Form.Item name="borrower" label={t('papers.borrower')} rules={required}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="purpose" label={t('papers.purpose')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="manner" label={t('papers.manner')}>
        <Radio.Group
          optionType="button"
          options={LOAN_MANNERS.map((value) => ({ value, label: t(`loanManner.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="dueOn" label={t('papers.dueOn')} rules={required}>
        <DateInput />
      </Form.Item>
    </FormDialog>
  );
}
