import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import { momentWords } from '../../../shared/domain/moment.ts';
import { useText } from '../../app/texts.ts';
import { MakeUpDialog } from './MakeUpDialog.tsx';

type Skipped = Awaited<ReturnType<Api['handover']['skipped']>>[number];

/** Changes of shift that passed without a handover, each to be made up with its reason. */
export function SkippedNote(props: {
  readonly skipped: readonly Skipped[];
  readonly mayMakeUp: boolean;
  /** Told where changes of several posts stand together. */
  readonly withPost?: boolean;
}) {
  const { skipped, mayMakeUp, withPost = false } = props;
  const t = useText();
  const [makingUp, setMakingUp] = useState<Skipped | null>(null);
  if (skipped.length === 0) return null;
  const nameOf = ({ postName, dueAt }: Skipped): string =>
    withPost ? `${postName} ${momentWords(dueAt)}` : momentWords(dueAt);
  return (
    <>
      <Alert
        className="handover-note"
        type="warning"
        showIcon
        title={t('handover.skippedTitle', { count: skipped.length })}
        description={
          <span className="handover-skipped">
            {skipped.map((each) =>
              mayMakeUp ? (
                <Button key={`${each.postId} ${each.dueAt}`} size="small" onClick={() => setMakingUp(each)}>
                  {t('handover.makeUp', { time: nameOf(each) })}
                </Button>
              ) : (
                <span key={`${each.postId} ${each.dueAt}`}>{nameOf(each)}</span>
              ),
            )}
          </span>
        }
      />
      <MakeUpDialog
        post={{ id: makingUp?.postId ?? 0, name: makingUp?.postName ?? '' }}
        dueAt={makingUp?.dueAt ?? null}
        onClose={() => setMakingUp(null)}
      />
    </>
  );
}
