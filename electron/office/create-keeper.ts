import { randomUUID } from 'node:crypto';
import type { OfficeFiles } from '../database/office-files.ts';
import type { CheckFile } from '../features/safekeeping/backup.service.ts';
import { practiseRestore } from '../features/safekeeping/drill.service.ts';
import { Keeper } from '../features/safekeeping/keeper.ts';
import { insertDrill } from '../features/safekeeping/restore-log.repository.ts';
import type { BackUp } from '../features/safekeeping/safekeeping.handlers.ts';
import { copyToTarget, rememberCopy } from '../features/safekeeping/second-target.service.ts';
import type { OfficeCore } from './office-core.ts';

interface KeeperParts {
  readonly core: OfficeCore;
  readonly files: OfficeFiles;
  readonly backUp: BackUp;
  readonly checkFile: CheckFile;
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
}

/** Puts the keeper's acts together; each writes its entry into the trail under nobody's name. */
export function createKeeper({ core, files, backUp, checkFile, reportFault }: KeeperParts): Keeper {
  const { database } = core.office;
  const now = (): string => core.time.read().now.toISOString();
  return new Keeper(database, files, {
    now,
    async backUp(cause) {
      const backup = await backUp(now(), '', cause);
      await core.writeUnattended('safekeeping.backUpNow', ({ record }) =>
        record({ entity: 'backup', entityId: backup.name, after: backup }),
      );
      return backup;
    },
    async copyToTarget(backup) {
      const copy = await copyToTarget(database, backup, files);
      await core.writeUnattended('safekeeping.copyToSecondTarget', (write) => {
        rememberCopy(write.database, copy, write.now);
        write.record({ entity: 'secondTarget', entityId: 1, after: { copied: copy.name } });
      });
      return copy;
    },
    async practise() {
      const drill = await practiseRestore(files, checkFile, now());
      if (drill === null) return null;
      await core.writeUnattended('safekeeping.practiseRestore', (write) => {
        insertDrill(write.database, drill);
        write.record({ entity: 'drill', entityId: drill.backupName, after: { problem: drill.problem } });
      });
      return drill;
    },
    reportFault: (error) => reportFault(randomUUID().slice(0, 8), 'keeper', error),
  });
}
