import './memos.css';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Memo } from '../../../shared/features/memos/memo.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import type { LetterCardProps } from '../../app/letter-cards.tsx';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MemoRecipients } from './MemoRecipients.tsx';
import { MemoThread } from './MemoThread.tsx';

/** Beside a memo: what it asks of whoever looks, whom it is for and who has signed, and what was answered. */
export function MemoCard({ letterId, version }: LetterCardProps) {
  const t = useText();
  if (letterId === null) {
    return (
      <section className="panel memo-card">
        <h2 className="panel-title">{t('memos.recipients')}</h2>
        <p className="soft">{t('memos.needDraft')}</p>
      </section>
    );
  }
  return <OfLetter key={letterId} letterId={letterId} version={version} />;
}

const OfLetter = observer(function OfLetter(props: { readonly letterId: number; readonly version: number }) {
  const { letterId, version } = props;
  const api = useApi();
  const loaded = useLoaded(() => api.memos.memo({ letterId }), [api, letterId, version]);
  return (
    <LoadedView of={loaded}>
      {(memo) => (
        <>
          {memo.standing === 'toRead' || memo.standing === 'toDo' ? (
            <Own memo={memo} onChange={loaded.reload} />
          ) : null}
          <MemoRecipients memo={memo} onChange={loaded.reload} />
          {memo.issuedOn === null ? null : <MemoThread memo={memo} onChange={loaded.reload} />}
        </>
      )}
    </LoadedView>
  );
});

/** What is left to do for whoever looks, with its button. */
function Own({ memo, onChange }: { readonly memo: Memo; readonly onChange: () => void }) {
  const { api, notices } = useApp();
  const t = useText();
  const { letterId, dueOn } = memo;
  const isUnread = memo.standing === 'toRead';
  const acting = useAction(async () => {
    await (isUnread ? api.memos.acknowledge({ letterId }) : api.memos.markDone({ letterId }));
    notices.succeed(isUnread ? 'memos.acknowledged' : 'memos.markedDone');
    onChange();
  });
  const act = (): void => void acting.run();
  useShortcuts([{ keys: 'Ctrl+Enter', does: isUnread ? 'memos.acknowledge' : 'memos.markDone', run: act }]);
  const toDo = dueOn === null ? t('memos.toDoNote') : t('memos.toDoBy', { day: dueOn });
  return (
    <Alert
      type="warning"
      title={isUnread ? t('memos.toReadNote') : toDo}
      action={
        <Button type="primary" loading={acting.busy} onClick={act}>
          {t(isUnread ? 'memos.acknowledge' : 'memos.markDone')}
        </Button>
      }
    />
  );
}
