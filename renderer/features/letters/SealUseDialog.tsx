import { Form, Input, InputNumber } from 'antd';
import type { Letter } from '../../../shared/features/letters/letter.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Use {
  readonly usedOn: string;
  readonly seal: string;
  readonly documentNumber?: string;
  readonly title?: string;
  readonly copies: number;
  readonly applicant: string;
  readonly approver: string;
  readonly keeper: string;
  readonly note?: string;
}

/** 用印登記: which seal was pressed on what, in how many copies, and who asked, approved and pressed it. */
export function SealUseDialog(props: {
  /** Null for a paper that is no letter of the office. */
  readonly letter: Letter | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { letter, open, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const { displayName } = useStaff();
  const t = useText();
  const required = [{ required: true, whitespace: true, message: t('invalid.required') }];
  return (
    <FormDialog<Use>
      open={open}
      title={t('letters.recordSeal')}
      okText={t('letters.recordSeal')}
      initialValues={{
        usedOn: today,
        seal: t('letters.usualSeal'),
        copies: 1,
        keeper: displayName,
        ...(letter === null ? {} : { applicant: letter.draftedBy, approver: letter.signedBy }),
      }}
      onClose={onClose}
      submit={async ({ documentNumber = '', title = '', note = '', ...use }, options) => {
        await api.letters.recordSealUse(
          { ...use, documentNumber, title, note, letterId: letter?.id ?? null },
          options,
        );
        notices.succeed('letters.sealRecorded');
        onDone();
      }}
    >
      {letter === null ? (
        <>
          <Form.Item name="title" label={t('letters.sealTitle')} rules={required}>
            <Input autoFocus maxLength={200} />
          </Form.Item>
          <Form.Item name="documentNumber" label={t('letters.number')}>
            <Input maxLength={60} />
          </Form.Item>
        </>
      ) : (
        <p className="dialog-note">
          {letter.number} {letter.subject}
        </p>
      )}
      <div className="letter-pair">
        <Form.Item name="seal" label={t('letters.seal')} rules={required}>
          <Input autoFocus={letter !== null} maxLength={40} />
        </Form.Item>
        <Form.Item
          name="copies"
          label={t('letters.copies')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
        <Form.Item
          name="usedOn"
          label={t('letters.usedOn')}
          rules={[{ required: true, message: t('invalid.required') }]}
        >
          <DateInput />
        </Form.Item>
        <Form.Item name="applicant" label={t('letters.applicant')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="approver" label={t('letters.approver')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="keeper" label={t('letters.keeper')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('letters.note')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
