import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { describeFailure } from '../../app/describe-error.ts';
import { useText } from '../../app/texts.ts';
import type { Autosave } from './autosave.store.ts';

/** Whether everything is saved; if not, why, and what to do. */
export const SaveState = observer(function SaveState({ saving }: { readonly saving: Autosave }) {
  const t = useText();
  const { state, failure, merged, theirs, unsaved } = saving;
  return (
    <span className="roster-saving" data-state={state} role="status">
      {state === 'saved' ? t('roster.saved') : null}
      {state === 'waiting' || state === 'saving' ? t('roster.saving') : null}
      {state === 'failed' && failure !== null ? (
        <>
          {t('roster.notSaved', { count: unsaved, why: describeFailure(failure, t) })}
          <Button size="small" onClick={() => void saving.flush()}>
            {t('action.retry')}
          </Button>
        </>
      ) : null}
      {state === 'conflict' ? (
        <>
          {t('roster.conflict', { who: merged?.who ?? '', when: merged?.when ?? '', count: theirs.length })}
          <Button size="small" onClick={() => void saving.keepMine()}>
            {t('roster.keepMine')}
          </Button>
          <Button size="small" onClick={() => void saving.takeTheirs()}>
            {t('roster.takeTheirs')}
          </Button>
        </>
      ) : null}
      {state === 'saved' && merged !== null
        ? t('roster.merged', { who: merged.who, when: merged.when })
        : null}
    </span>
  );
});
