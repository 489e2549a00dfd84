import { Form, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { MEMO_PARTS, type Memo, type MemoRecipient } from '../../../shared/features/memos/memo.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly to: readonly number[];
  readonly copy: readonly number[];
  readonly toOthers: readonly string[];
  readonly copyOthers: readonly string[];
}

/** Chooses colleagues by name, and names those without an account. */
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
  const present = people.loadable.value ?? [];
  // Who has left since is still named.
  const gone = memo.recipients.filter(
    ({ staffId }) => staffId !== null && !present.some(({ id }) => id === staffId),
  );
  const options = [
    ...present.map(({ id, name }) => ({ value: id, label: name })),
    ...gone.map(({ staffId, name }) => ({ value: staffId ?? 0, label: name })),
  ];
  const of = (part: MemoRecipient['part']) => memo.recipients.filter((one) => one.part === part);
  const colleagues = (part: MemoRecipient['part']): number[] =>
    of(part).flatMap(({ staffId }) => (staffId === null ? [] : [staffId]));
  const others = (part: MemoRecipient['part']): string[] =>
    of(part).flatMap(({ staffId, name }) => (staffId === null ? [name] : []));
  return (
    <FormDialog<Values>
      open={open}
      title={t(memo.issuedOn === null ? 'memos.chooseRecipients' : 'memos.addRecipients')}
      okText={t('action.save')}
      width={560}
      initialValues={{
        to: colleagues('to'),
        copy: colleagues('copy'),
        toOthers: others('to'),
        copyOthers: others('copy'),
      }}
      onClose={onClose}
      submit={async (values, call) => {
        const recipients = MEMO_PARTS.flatMap((part) => [
          ...values[part].map((staffId) => ({ part, staffId })),
          ...values[`${part}Others`].map((outsider) => ({ part, outsider })),
        ]);
        await api.memos.setRecipients({ letterId: memo.letterId, recipients }, call);
        onSaved();
      }}
    >
      {memo.issuedOn === null ? null : <p className="dialog-note">{t('memos.onlyAdds')}</p>}
      {MEMO_PARTS.map((part) => (
        <div key={part}>
          <Form.Item name={part} label={t(`memos.${part}`)}>
            <Select
              mode="multiple"
              autoFocus={part === 'to'}
              options={options}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
          <Form.Item name={`${part}Others`} label={t(`memos.${part}Others`)} extra={t('memos.othersHint')}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、']} />
          </Form.Item>
        </div>
      ))}
    </FormDialog>
  );
});
