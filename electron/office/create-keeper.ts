import { randomUUID } from 'node:crypto';
import { type FilePlaces, setOrphansAside } from '../features/health/document-files.service.ts';
import { Keeper } from '../features/safekeeping/keeper.ts';
import type { Doer, SafekeepingActs } from '../features/safekeeping/safekeeping-acts.ts';
import type { OfficeCore } from './office-core.ts';

interface KeeperParts {
  readonly core: OfficeCore;
  readonly acts: SafekeepingActs;
  readonly places: FilePlaces;
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
}

/** Puts the keeper's acts together; each writes its entry into the trail under nobody's name. */
export function createKeeper({ core, acts, places, reportFault }: KeeperParts): Keeper {
  const { database, files } = core.office;
  const now = (): string => core.time.read().now.toISOString();
  const itself = (): Doer => ({
    now: now(),
    name: '',
    write: (action, _about, change) => core.writeUnattended(action, change),
  });
  return new Keeper(database, files, {
    now,
    async backUp(cause) {
      const backup = await acts.backUp(itself(), cause);
      await acts.rotate();
      return backup;
    },
    copyToTarget: (backup) => acts.copyToTarget(itself(), backup),
    // Once a month is often enough for what nothing names as well.
    async practise(signal) {
      const drill = await acts.practise(itself());
      const { setAside, removed } = await setOrphansAside(places, database, now(), signal);
      if (setAside + removed > 0) {
        await core.writeUnattended('health.check', ({ record }) =>
          record({
            entity: 'health',
            entityId: 1,
            after: { orphansSetAside: setAside, orphansRemoved: removed },
          }),
        );
      }
      return drill;
    },
    reportFault: (error) => reportFault(randomUUID().slice(0, 8), 'keeper', error),
  });
}
