import type { ReactNode } from 'react';
import type {
  Backup,
  BackupVerdict,
  Practice,
} from '../../../../shared/features/safekeeping/safekeeping.contract.ts';
import { useApp } from '../../../app/app-context.ts';
import { formatBytes, formatCount, formatInstant } from '../../../app/format.ts';
import { useText } from '../../../app/texts.ts';
import { useJob } from '../../../app/use-job.ts';
import { JobProgress } from '../../../components/JobProgress.tsx';

export interface SafekeepingJobs {
  readonly backUp: () => void;
  readonly copyAway: () => void;
  readonly practise: () => void;
  readonly verify: (name: string) => void;
  /** The dialogs of whatever runs. */
  readonly dialogs: ReactNode;
}

/** Of the documents whose file a practice misses; the trail names them all. */
const MOST_NAMED = 5;

/** The long works of this page: each says what it did and has the page look again. */
export function useSafekeepingJobs(onChanged: () => void): SafekeepingJobs {
  const { api, notices } = useApp();
  const t = useText();
  const backingUp = useJob<Backup>();
  const copying = useJob<{ name: string; bytes: number }>();
  const practising = useJob<Practice>();
  const verifying = useJob<BackupVerdict>();
  return {
    backUp: () =>
      void backingUp.run(
        () => api.safekeeping.backUpNow(),
        ({ name, bytes }) => {
          notices.succeed('safekeeping.made', { name, size: formatBytes(bytes) });
          onChanged();
        },
      ),
    copyAway: () =>
      void copying.run(
        () => api.safekeeping.copyToSecondTarget(),
        ({ name, bytes }) => {
          notices.succeed('safety.copied', { name, size: formatBytes(bytes) });
          onChanged();
        },
      ),
    practise: () =>
      void practising.run(
        () => api.safekeeping.practiseRestore(),
        ({ problem, backupName, backupMadeAt, rows, auditEntries, lostFiles, lostDocuments }) => {
          if (lostFiles > 0) {
            const named = lostDocuments
              .slice(0, MOST_NAMED)
              .map(({ holderName, title }) => `${holderName} ${title}`);
            const names = named.join(t('finding.separator'));
            notices.show({
              tone: 'error',
              text: 'safety.drill.lost',
              values: {
                count: formatCount(lostFiles),
                names: lostDocuments.length > MOST_NAMED ? t('safety.drill.more', { names }) : names,
              },
            });
          } else if (problem === 'none') {
            notices.succeed('safety.practised', {
              time: backupMadeAt === null ? backupName : formatInstant(backupMadeAt),
              rows: formatCount(rows),
            });
          } else {
            notices.show({
              tone: 'error',
              text: `safekeeping.verdict.${problem}`,
              values: { name: backupName, rows: formatCount(rows), entries: formatCount(auditEntries) },
            });
          }
          onChanged();
        },
      ),
    verify: (name) =>
      void verifying.run(
        () => api.safekeeping.verifyBackup({ name }),
        ({ sound, problem, rows, auditEntries }) => {
          notices.show({
            tone: sound ? 'success' : 'error',
            text: `safekeeping.verdict.${problem}`,
            values: { name, rows: formatCount(rows), entries: formatCount(auditEntries) },
          });
          onChanged();
        },
      ),
    dialogs: (
      <>
        <JobProgress job={backingUp} title={t('safekeeping.working')} />
        <JobProgress job={copying} title={t('safety.copying')} />
        <JobProgress job={practising} title={t('safety.practising')} />
        <JobProgress job={verifying} title={t('safekeeping.working')} />
      </>
    ),
  };
}
