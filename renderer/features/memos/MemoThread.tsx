import { Button, Input, Radio, Tag } from 'antd';
import { useState } from 'react';
import type { Memo, MemoEntry } from '../../../shared/features/memos/memo.ts';
import { MEMO_ROLES } from '../../../shared/features/memos/memos.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatInstant } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

const ANSWERS = ['agree', 'disagree', 'remark'] as const;

/** What was answered to a memo, oldest first, and a place to answer. */
export function MemoThread({ memo, onChange }: { readonly memo: Memo; readonly onChange: () => void }) {
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [withdrawing, setWithdrawing] = useState<MemoEntry | null>(null);
  const mayAnswer =
    memo.issued && MEMO_ROLES.includes(role) && (memo.ownRecipientId !== null || memo.mayManage);
  return (
    <section className="panel memo-card">
      <h2 className="panel-title">{t('memos.thread')}</h2>
      {memo.entries.length === 0 ? <p className="soft">{t('memos.noThread')}</p> : null}
      <ul className="memo-lines">
        {memo.entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} onWithdraw={() => setWithdrawing(entry)} />
        ))}
      </ul>
      {mayAnswer ? <Answer memo={memo} onChange={onChange} /> : null}
      <ReasonDialog
        open={withdrawing !== null}
        title={t('memos.withdraw')}
        okText={t('memos.withdraw')}
        note={t('memos.withdrawNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.memos.withdrawEntry({ entryId: withdrawing.id, reason }, options);
          setWithdrawing(null);
          onChange();
        }}
      />
    </section>
  );
}

function EntryLine({ entry, onWithdraw }: { readonly entry: MemoEntry; readonly onWithdraw: () => void }) {
  const { id } = useStaff();
  const t = useText();
  const { kind, name, words, recordedAt, recordedBy, onPaper, withdrawn } = entry;
  return (
    <li>
      <span className={withdrawn === null ? 'memo-said' : 'memo-said memo-struck'}>
        <strong>{name}</strong> <Tag variant="filled">{t(`memos.entry.${kind}`)}</Tag>
        <span className="soft">
          {[formatInstant(recordedAt), onPaper ? recordedBy : ''].filter((part) => part !== '').join(' · ')}
        </span>
        {words === '' ? null : <span className="memo-words">{words}</span>}
      </span>
      {withdrawn === null ? null : (
        <span className="soft">{t('memos.withdrawnWith', { reason: withdrawn.reason })}</span>
      )}
      {withdrawn === null && entry.recordedById === id ? (
        <Button type="text" size="small" onClick={onWithdraw}>
          {t('memos.withdraw')}
        </Button>
      ) : null}
    </li>
  );
}

/** Agreed, not agreed with the reason, or a remark; the sender remarks. */
function Answer({ memo, onChange }: { readonly memo: Memo; readonly onChange: () => void }) {
  const { api, notices } = useApp();
  const t = useText();
  const answers = memo.ownRecipientId === null ? (['remark'] as const) : ANSWERS;
  const [kind, setKind] = useState<(typeof ANSWERS)[number]>(answers[0]);
  const [words, setWords] = useState('');
  const lacksWords = kind !== 'agree' && words.trim() === '';
  const sending = useAction(async () => {
    await api.memos.reply({ letterId: memo.letterId, kind, words });
    notices.succeed('memos.sent');
    setWords('');
    onChange();
  });
  return (
    <div className="memo-answer">
      <Radio.Group
        aria-label={t('memos.answer')}
        value={kind}
        options={answers.map((value) => ({ value, label: t(`memos.entry.${value}`) }))}
        onChange={(event) => setKind(ANSWERS.find((each) => each === event.target.value) ?? 'remark')}
      />
      <Input.TextArea
        aria-label={t('memos.words')}
        className="memo-input"
        rows={2}
        maxLength={1000}
        value={words}
        placeholder={kind === 'agree' ? t('memos.words') : t('memos.wordsNeeded')}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button loading={sending.busy} disabled={lacksWords} onClick={() => void sending.run()}>
        {t('memos.send')}
      </Button>
    </div>
  );
}
