import { randomUUID } from 'node:crypto';
import { Keeper } from '../features/safekeeping/keeper.ts';
import type { Doer, SafekeepingActs } from '../features/safekeeping/safekeeping-acts.ts';
import type { OfficeCore } from './office-core.ts';

interface KeeperParts {
  readonly core: OfficeCore;
  readonly acts: SafekeepingActs;
  readonly reportFault: (reference: string, path: string, error: unknown) => void;
}

/** Puts the keeper's acts together; each writes its entry into the trail under nobody's name. */
export function createKeeper({ core, acts, reportFault }: KeeperParts): Keeper {
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
    practise: () => acts.practise(itself()),
    reportFault: (error) => reportFault(randomUUID().slice(0, 8), 'keeper', error),
  });
}
