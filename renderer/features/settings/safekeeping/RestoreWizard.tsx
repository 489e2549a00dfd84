import { Steps } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { RestorePreview } from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApp } from '../../../app/app-context.ts';
import { useShortcuts } from '../../../app/shortcuts.ts';
import { useText } from '../../../app/texts.ts';
import { useJob } from '../../../app/use-job.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { ChooseBackup } from './ChooseBackup.tsx';
import { ConfirmRestore } from './ConfirmRestore.tsx';
import { RestoreChanges } from './RestoreChanges.tsx';
import { type RestoreStep, RestoreStore } from './restore.store.ts';

const STEPS: readonly RestoreStep[] = ['choose', 'changes', 'confirm'];

/** Goes back to a backup: choose it, see exactly what changes, confirm. Nothing changes before the last step. */
export const RestoreWizard = observer(function RestoreWizard(props: {
  /** A backup that was chosen on the page before. */
  readonly backup: string | null;
  /** A copy of the second target that was chosen there. */
  readonly copy: string | null;
}) {
  const { route } = useApp();
  const t = useText();
  const [store] = useState(() => {
    const made = new RestoreStore();
    if (props.backup !== null) made.chooseBackup(props.backup);
    if (props.copy !== null) {
      made.from('secondTarget');
      made.chooseCopy(props.copy);
    }
    return made;
  });
  const job = useJob<RestorePreview>();
  const back = (): void => {
    // The key closes what lies on top first.
    if (job.phase !== 'idle') job.close();
    else if (!store.back()) route.go('settings/backup');
  };
  useShortcuts([{ keys: 'Escape', does: 'keys.back', run: back }]);
  return (
    <>
      <PageHeader title={t('restore.title')} up="settings/backup" />
      <Steps
        className="restore-steps"
        size="small"
        current={STEPS.indexOf(store.step)}
        items={STEPS.map((step) => ({ title: t(`restore.step.${step}`) }))}
      />
      {store.step === 'choose' ? <ChooseBackup store={store} job={job} /> : null}
      {store.step === 'changes' ? <RestoreChanges store={store} onBack={back} /> : null}
      {store.step === 'confirm' ? <ConfirmRestore store={store} onBack={back} /> : null}
    </>
  );
});
