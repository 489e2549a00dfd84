import { Form, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Memo, MemoRecipient } from '../../../shared/features/memos/memo.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly to: readonly string[];
  readonly copy: readonly string[];
}

const STAFF = 'staff:';

/** A colleague by their account, anybody else by the name that was typed. */
function keyOf({ staffId, name }: Pick<MemoRecipient, 'staffId' | 'name'>): string {
  return staffId === null ? name : `${STAFF}${staffId}`;
}

function recipientOf(part: MemoRecipient['part'], key: string) {
  return key.startsWith(STAFF)
    ? { part, staffId: Number(key.slice(STAFF.length)) }
    : { part, outsider: key.trim() };
}

/** Chooses colleagues by name, or types the name of somebody without an account. */
export const RecipientsDialog = observer(function RecipientsDialog(props: {
  readonly open: boolean;
  readonly memo: Memo;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { open, memo, onClose, onSaved } = props;
  const api = useApi();
  const t = useText();
  const people = useLoaded(() => api.memos.people(), [api]);
  const known = memo.recipients.filter(({ staffId }) => staffId !== null);
  const colleagues = [
    ...(people.loadable.value ?? []).map(({ id, name }) => ({ staffId: id, name })),
    // Who has left since is still named.
    ...known.filter(({ staffId }) => !(people.loadable.value ?? []).some(({ id }) => id === staffId)),
  ];
  const options = colleagues.map((one) => ({ value: keyOf(one), label: one.name }));
  const keysOf = (part: MemoRecipient['part']): string[] =>
    memo.recipients.filter((one) => one.part === part).map(keyOf);
  return (
    <FormDialog<Values>
      open={open}
      title={t(memo.issuedOn === null ? 'memos.chooseRecipients' : 'memos.addRecipients')}
      okText={t('action.save')}
      width={560}
      initialValues={{ to: keysOf('to'), copy: keysOf('copy') }}
      onClose={onClose}
      submit={async ({ to, copy }, call) => {
        await api.memos.setRecipients(
          {
            letterId: memo.letterId,
            recipients: [
              ...to.map((key) => recipientOf('to', key)),
              ...copy.map((key) => recipientOf('copy', key)),
            ],
          },
          call,
        );
        onSaved();
      }}
    >
      {memo.issuedOn === null ? null : <p className="dialog-note">{t('memos.onlyAdds')}</p>}
      {(['to', 'copy'] as const).map((part) => (
        <Form.Item key={part} name={part} label={t(`memos.${part}`)} extra={t('memos.peopleHint')}>
          <Select
            mode="tags"
            autoFocus={part === 'to'}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            tokenSeparators={[',', '，', '、']}
          />
        </Form.Item>
      ))}
    </FormDialog>
  );
});
