import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import type { Health, healthContract } from '../../../shared/features/health/health.contract.ts';
import { MOST_LOST_NAMED } from '../../../shared/features/health/lost-document.ts';
import { freeBytesIn } from '../../files/free-bytes.ts';
import { lastAuditRow } from '../../office/audit-trail.ts';
import type { HandlersOf } from '../../office/context.ts';
import type { OfficeCore } from '../../office/office-core.ts';
import type { ReadThrough } from '../../office/read-through.ts';
import { waitingOrphans } from '../../office/waiting-orphans.ts';
import { checkDocumentFiles, type FilePlaces, setOrphansAside } from './document-files.service.ts';
import { writeSupportBundle } from './support-bundle.ts';

export interface HealthDependencies {
  readonly core: OfficeCore;
  readonly readThrough: ReadThrough;
  readonly version: string;
  /** The newest backup that was proved equal to the office. */
  readonly lastBackup: () => Health['lastBackup'];
  readonly places: FilePlaces;
}

export function createHealthHandlers({
  core,
  readThrough,
  version,
  lastBackup,
  places,
}: HealthDependencies): HandlersOf<typeof healthContract> {
  const { office, watch } = core;
  const { files } = office;

  const stateOf = async (database: Database.Database): Promise<Health> => {
    const head = lastAuditRow(database);
    return {
      version,
      schemaVersion: database.pragma('user_version', { simple: true }) as number,
      sqliteVersion: database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
      databaseBytes: statSync(files.database).size,
      freeBytes: await freeBytesIn(files.folder),
      auditEntries: head?.seq ?? 0,
      auditHead: head?.hash ?? '',
      lastBackup: lastBackup(),
      orphans: await waitingOrphans(database, files.orphans),
      integrity: watch.integrity,
      slowOperations: watch.slowOperations(),
    };
  };

  return {
    state: (_input, { database }) => stateOf(database),

    check: (_input, context) => ({
      kind: 'outside',
      async run(work) {
        await work.progress(0, 1);
        const through = await readThrough(work.signal);
        // A damaged file is shut by now, and nothing more is read or written down.
        if (through.findings.length > 0) throw refuse('officeDamaged');
        const { read, broughtBack, lost } = await checkDocumentFiles(places, work, context.database);
        const orphans = await setOrphansAside(places, context.database, context.now, work.signal);
        work.signal.throwIfAborted();
        const check = watch.filesRead(lost.length);
        const { findings, lostFiles } = check;
        await context.write((write) => {
          write.record({
            entity: 'health',
            entityId: 1,
            after: {
              findings,
              lostFiles,
              broughtBack,
              orphansSetAside: orphans.setAside,
              orphansRemoved: orphans.removed,
            },
          });
          return null;
        });
        return {
          ...check,
          readFiles: read,
          broughtBack,
          lostDocuments: lost.slice(0, MOST_LOST_NAMED),
          orphans,
        };
      },
    }),

    async supportBundle(_input, context) {
      const health = await stateOf(context.database);
      // What leaves is written down before it leaves.
      await context.write((write) => {
        write.record({ entity: 'health', entityId: 1, after: { supportBundle: true } });
        return null;
      });
      const file = await writeSupportBundle(health, context.database, files.logs, (path) =>
        context.desktop.deliverFile({
          name: `guanjia-support-${context.today}.zip`,
          mediaType: 'application/zip',
          content: { path },
        }),
      );
      return { file };
    },
  };
}
