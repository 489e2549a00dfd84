import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../../shared/domain/role.ts';
import { useApi, useStaff } from '../../../app/app-context.ts';
import { useLoaded } from '../../../app/use-loaded.ts';
import { LoadedView } from '../../../components/LoadedView.tsx';
import { BackupTable } from './BackupTable.tsx';
import { Drills, Restores } from './SafekeepingHistory.tsx';
import { SafetySummary } from './SafetySummary.tsx';
import { SecondTarget } from './SecondTarget.tsx';
import { SecondTargetDialog } from './SecondTargetDialog.tsx';
import { useSafekeepingJobs } from './use-safekeeping-jobs.tsx';

/** How safe the office is, its copies here and elsewhere, and what became of them. */
export const Backups = observer(function Backups() {
  const api = useApi();
  const { role } = useStaff();
  const mayReadRestores = SUPERVISING_ROLES.includes(role) || role === 'auditor';
  const safety = useLoaded(() => api.safekeeping.safety(), [api]);
  const kept = useLoaded(() => api.safekeeping.backups(), [api]);
  const drills = useLoaded(() => api.safekeeping.drills(), [api]);
  const [settingUp, setSettingUp] = useState(false);
  const reload = (): void => {
    for (const each of [safety, kept, drills]) each.reload();
  };
  const jobs = useSafekeepingJobs(reload);
  return (
    <>
      <LoadedView of={safety}>
        {(value) => <SafetySummary safety={value} jobs={jobs} onSetUpTarget={() => setSettingUp(true)} />}
      </LoadedView>
      <LoadedView of={kept}>
        {({ folder, backups }) => <BackupTable folder={folder} backups={backups} onVerify={jobs.verify} />}
      </LoadedView>
      {safety.loadable.value === null ? null : (
        <>
          <SecondTarget
            target={safety.loadable.value.secondTarget}
            onSetUp={() => setSettingUp(true)}
            onChanged={reload}
          />
          <SecondTargetDialog
            open={settingUp}
            target={safety.loadable.value.secondTarget}
            onClose={() => setSettingUp(false)}
            onSaved={() => {
              setSettingUp(false);
              reload();
            }}
          />
        </>
      )}
      {mayReadRestores ? <RestoreHistory /> : null}
      <Drills of={drills} />
      {jobs.dialogs}
    </>
  );
});

function RestoreHistory() {
  const api = useApi();
  const restores = useLoaded(() => api.safekeeping.restores(), [api]);
  return <Restores of={restores} />;
}
