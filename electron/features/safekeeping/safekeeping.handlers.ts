import type {
  Backup,
  safekeepingContract,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listBackups, verifyBackup } from './backup.service.ts';

/** Makes a proved copy of the office. */
export type BackUp = (now: string, madeBy: string, cause: Backup['cause']) => Promise<Backup>;

export interface SafekeepingDependencies {
  /** Folder of the copies. */
  readonly folder: string;
  readonly backUp: BackUp;
}

export function createSafekeepingHandlers(
  dependencies: SafekeepingDependencies,
): HandlersOf<typeof safekeepingContract> {
  const { folder, backUp } = dependencies;
  return {
    backUpNow: (_input, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 2);
        const backup = await backUp(context.now, context.staff.displayName, 'byHand');
        await context.write(
          (write) => write.record({ entity: 'backup', entityId: backup.name, after: backup }),
          { about: backup.name },
        );
        return backup;
      },
    }),

    backups: () => ({ folder, backups: listBackups(folder) }),

    verifyBackup: ({ name }, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 1);
        const verdict = await verifyBackup(folder, name);
        await context.write((write) =>
          write.record({
            entity: 'backup',
            entityId: name,
            after: { verified: verdict.sound, problem: verdict.problem },
          }),
        );
        return verdict;
      },
    }),
  };
}
