import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import type { safekeepingContract } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { MIGRATIONS } from '../../database/migrations/index.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import type { ActionContext, HandlersOf } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { type CheckFile, verifyBackup } from './backup.service.ts';
import { listBackups } from './backup-statement.ts';
import { NO_GAP } from './gap.ts';
import { asideName, bringBackFiles, compareWithCopy, stageCopy } from './restore.service.ts';
import { listDrills, listRestores } from './restore-log.repository.ts';
import type { RestorePreviews } from './restore-previews.ts';
import type { Doer, SafekeepingActs } from './safekeeping-acts.ts';
import { safetyOf } from './safety.service.ts';
import { assertTargetReady, removeSecondTarget, setSecondTarget } from './second-target.service.ts';

export interface SafekeepingDependencies {
  readonly files: OfficeFiles;
  readonly acts: SafekeepingActs;
  readonly checkFile: CheckFile;
  readonly previews: RestorePreviews;
  /**
   * Lets nobody store or remove a file or write any more, brings back the files of the office that is to come and stages
   * it, closes this one, puts the other in its place and opens that. `stage` answers with the name under which this one is
   * put aside.
   */
  readonly replaceOffice: (bringBack: () => Promise<void>, stage: () => string) => Promise<void>;
}

export function createSafekeepingHandlers(
  dependencies: SafekeepingDependencies,
): HandlersOf<typeof safekeepingContract> {
  const { files, acts, checkFile, previews, replaceOffice } = dependencies;

  return {
    backUpNow: (_input, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 2);
        return acts.backUp(doerOf(context), 'byHand');
      },
    }),

    backups: () => ({ folder: files.backups, backups: listBackups(files.backups) }),

    verifyBackup: ({ name }, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 1);
        const verdict = await verifyBackup(files.backups, name, checkFile, MIGRATIONS.length);
        await context.write((write) => {
          write.record({
            entity: 'backup',
            entityId: name,
            after: { verified: verdict.sound, problem: verdict.problem },
          });
          return null;
        });
        return verdict;
      },
    }),

    safety: (_input, { database, now }) => safetyOf(database, files, now),

    setSecondTarget: (input, context) => setSecondTarget(input, context, files),

    async removeSecondTarget(_input, context) {
      await removeSecondTarget(context, files);
      return {};
    },

    async copyToSecondTarget(_input, context) {
      await assertTargetReady(context.database, files);
      return {
        kind: 'outside',
        async run({ progress, signal }) {
          await progress(0, 2);
          const backup = await acts.backUp(doerOf(context), 'byHand');
          await progress(1, 2);
          return acts.copyToTarget(doerOf(context), backup, signal);
        },
      };
    },

    practiseRestore: (_input, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 1);
        const drill = await acts.practise(doerOf(context));
        if (drill === null) throw refuse('backupMissing');
        return drill;
      },
    }),

    drills: (_input, { database }) => listDrills(database),

    previewRestore: ({ source }, context) => ({
      kind: 'outside',
      async run({ progress }) {
        await progress(0, 1);
        const preview = await previews.make(source, context.connection.id, context.database, context.file);
        await context.write((write) => {
          write.record({
            entity: 'backup',
            entityId: preview.name,
            after: { previewed: true, wouldLose: preview.gap.entries },
          });
          return null;
        });
        return preview;
      },
    }),

    async restore({ previewId, confirm }, context) {
      const copy = previews.find(previewId, context.connection.id);
      const siteName = readSetting(context.database, 'siteName', z.string(), '');
      if (confirm.trim() !== siteName.trim()) throw invalid(['confirm'], 'confirmSiteName');
      // What may fail comes before the second person's approval is used, and what takes long before anyone has to wait.
      const bringBack = () => bringBackFiles(copy, files);
      await bringBack();
      await acts.backUp(doerOf(context), 'beforeRestore');
      const aside = asideName(context.now, files.quarantine);
      let lost = 0;
      await replaceOffice(bringBack, () => {
        // Compared again: the way back must name what was done since the preview too.
        const { gap } = compareWithCopy(context.database, copy);
        lost = gap.entries;
        stageCopy(files, copy, {
          kind: 'restore',
          at: context.now,
          staff: context.staff,
          approvedBy: context.approver(),
          problem: '',
          gap,
          aside,
          officeId: officeIdOf(context.database),
        });
        return aside;
      });
      return { aside, lost };
    },

    restores: (_input, { database }) => listRestores(database),

    /** An office that answers at all is open; a shut one is answered for elsewhere. */
    situation: () => ({
      problem: null,
      values: {},
      siteName: '',
      mayKeep: false,
      missing: NO_GAP,
      backups: [],
      unusable: [],
      gap: null,
    }),

    recover: () => {
      throw refuse('nothingToRecover');
    },

    keepAsItIs: () => {
      throw refuse('nothingToRecover');
    },
  };
}

function doerOf({ now, staff, write }: ActionContext): Doer {
  return {
    now,
    name: staff.displayName,
    write: (_action, about, change) =>
      write(
        (context) => {
          change(context);
          return null;
        },
        { about },
      ),
  };
}

export function officeIdOf(database: Database.Database): string {
  return readSetting(database, 'officeId', z.string(), randomUUID().replaceAll('-', ''));
}
