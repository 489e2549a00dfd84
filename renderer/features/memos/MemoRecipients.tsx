import { Button, Tag } from 'antd';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { Memo, MemoRecipient } from '../../../shared/features/memos/memo.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { RecipientsDialog } from './RecipientsDialog.tsx';

/** Whom a memo is for, who has signed for it and who is done. */
export function MemoRecipients({ memo, onChange }: { readonly memo: Memo; readonly onChange: () => void }) {
  const { notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const { recipients, issuedOn, issued } = memo;
  const isDraft = issuedOn === null;
  const mayChoose = memo.mayManage && DESK_ROLES.includes(role) && (isDraft || issued);
  return (
    <section className="panel memo-card">
      <div className="panel-head">
        <h2 className="panel-title">{t('memos.recipients')}</h2>
        <span className="memo-actions">
          {isDraft ? null : (
            <Button size="small" href={`#/letters/memos/${memo.letterId}`}>
              {t('memos.sheet')}
            </Button>
          )}
          {mayChoose ? (
            <Button
              size="small"
              type={recipients.length === 0 ? 'primary' : 'default'}
              onClick={() => setChoosing(true)}
            >
              {t(isDraft ? 'memos.chooseRecipients' : 'memos.addRecipients')}
            </Button>
          ) : null}
        </span>
      </div>
      {recipients.length === 0 ? <p className="soft">{t('memos.noRecipients')}</p> : null}
      <ul className="memo-lines">
        {recipients.map((recipient) => (
          <RecipientLine key={recipient.id} memo={memo} recipient={recipient} onChange={onChange} />
        ))}
      </ul>
      <RecipientsDialog
        open={choosing}
        memo={memo}
        onClose={() => setChoosing(false)}
        onSaved={() => {
          setChoosing(false);
          notices.succeed('memos.recipientsSaved');
          onChange();
        }}
      />
    </section>
  );
}

function RecipientLine(props: {
  readonly memo: Memo;
  readonly recipient: MemoRecipient;
  readonly onChange: () => void;
}) {
  const { memo, recipient, onChange } = props;
  const { api } = useApp();
  const t = useText();
  const { id: recipientId, part, name, readAt, doneAt, overdue } = recipient;
  const { letterId } = memo;
  const noting = useAction(async () => {
    await (readAt === null
      ? api.memos.acknowledge({ letterId, recipientId })
      : api.memos.markDone({ letterId, recipientId }));
    onChange();
  });
  // Of somebody without an account the sender writes down what is on the paper.
  const isNoted = recipient.staffId === null && memo.mayManage && memo.issued;
  const isOpen = readAt === null || (part === 'to' && doneAt === null);
  return (
    <li>
      <span className="memo-name">
        <Tag>{t(`memos.part.${part}`)}</Tag>
        {name}
      </span>
      {memo.issuedOn === null ? null : (
        <span className="soft">
          {[readWords(recipient, t), doneAt === null ? '' : t('memos.doneAt', { at: formatInstant(doneAt) })]
            .filter((words) => words !== '')
            .join(' · ')}{' '}
          {overdue ? (
            <Tag variant="filled" color="error">
              {t('memos.overdueTag')}
            </Tag>
          ) : null}
        </span>
      )}
      {isNoted && isOpen ? (
        <Button size="small" loading={noting.busy} onClick={() => void noting.run()}>
          {t(readAt === null ? 'memos.noteOnPaper' : 'memos.notePaperDone')}
        </Button>
      ) : null}
    </li>
  );
}

function readWords(
  { readAt, readOnPaper, readRecordedBy }: MemoRecipient,
  t: ReturnType<typeof useText>,
): string {
  if (readAt === null) return t('memos.notRead');
  const at = formatInstant(readAt);
  return readOnPaper ? t('memos.readOnPaper', { at, name: readRecordedBy }) : t('memos.readAt', { at });
}
