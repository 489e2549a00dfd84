import { Form, Input, Radio } from 'antd';
import {
  ENTRY_KINDS,
  type EntryKind,
  fitsEntry,
  type OpenItems,
} from '../../../shared/features/bank/bank-match.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Says what a line without a receipt is. */
export function EnterLineDialog(props: {
  readonly line: OpenItems['lines'][number] | null;
  readonly onClose: () => void;
  readonly onEntered: () => Promise<void>;
}) {
  const { line, onClose, onEntered } = props;
  const { api, notices } = useApp();
  const t = useText();
  const kinds = ENTRY_KINDS.filter((kind) => line !== null && fitsEntry(kind, line.amountCents));
  return (
    <FormDialog<{ readonly kind: EntryKind; readonly reason: string }>
      open={line !== null}
      title={t('bank.match.enter')}
      okText={t('action.save')}
      onClose={onClose}
      submit={async ({ kind, reason }, options) => {
        if (line === null) return;
        await api.bank.enterLine({ lineId: line.id, kind, reason }, options);
        notices.succeed('bank.match.entered');
        await onEntered();
      }}
    >
      <p className="dialog-note">
        {t('bank.match.enter.text', {
          date: line?.postedOn ?? '',
          amount: formatMoney(line?.amountCents ?? 0),
        })}
      </p>
      <Form.Item name="kind" rules={[{ required: true, message: t('invalid.required') }]}>
        <Radio.Group
          className="bank-radios"
          options={kinds.map((value) => ({ value, label: t(`bank.entry.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('bank.match.reason')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
