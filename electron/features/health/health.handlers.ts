import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { Health, healthContract } from '../../../shared/features/health/health.contract.ts';
import { freeBytesIn } from '../../files/free-bytes.ts';
import { lastAuditRow } from '../../office/audit-trail.ts';
import type { HandlersOf } from '../../office/context.ts';
import type { OfficeCore } from '../../office/office-core.ts';
import type { ReadThrough } from '../../office/read-through.ts';
import { writeSupportBundle } from './support-bundle.ts';

export interface HealthDependencies {
  readonly core: OfficeCore;
  readonly readThrough: ReadThrough;
  readonly version: string;
  /** The newest backup that was proved equal to the office. */
  readonly lastBackup: () => Health['lastBackup'];
}

export function createHealthHandlers({
  core,
  readThrough,
  version,
  lastBackup,
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
      integrity: watch.integrity,
      slowOperations: watch.slowOperations(),
    };
  };

  return {
    state: (_input, { database }) => stateOf(database),

    check: (_input, context) => ({
      kind: 'outside',
      async run({ progress, signal }) {
        await progress(0, 1);
        const check = await readThrough(signal);
        // Of a damaged file, which is shut by now, nothing more is written down.
        await context.write((write) => {
          write.record({ entity: 'health', entityId: 1, after: { findings: check.findings } });
          return null;
        });
        return check;
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
