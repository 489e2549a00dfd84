import { Form, Input } from 'antd';
import type { BankLineRow } from '../../../shared/features/bank/bank-match.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** What a line was matched to, and the press that takes it back. */
export function UnmatchDialog(props: {
  readonly line: BankLineRow | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { line, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const matchId = line?.matchId ?? null;
  return (
    <FormDialog<{ readonly reason?: string }>
      open={line !== null}
      danger
      title={t('bank.lines.unmatch.title', {
        date: line?.postedOn ?? '',
        amount: formatMoney(line?.amountCents ?? 0),
      })}
      okText={t('bank.lines.unmatch')}
      onClose={onClose}
      submit={async ({ reason }, options) => {
        if (matchId !== null) await api.bank.unmatch({ matchId, reason: reason ?? '' }, options);
        notices.succeed('bank.lines.unmatched');
        onDone();
      }}
    >
      {line === null ? null : (
        <p>
          {t(`bank.state.${line.state}`)}：{line.matchedTo}
        </p>
      )}
      <p className="dialog-note">{t('bank.lines.unmatch.note')}</p>
      <Form.Item name="reason" label={t('reason.label')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
