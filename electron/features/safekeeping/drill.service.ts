import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_LOST_NAMED } from '../../../shared/features/health/lost-document.ts';
import type { Drill, Practice } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { countRows } from '../../database/back-up.ts';
import { migrate } from '../../database/migrate.ts';
import { MIGRATIONS } from '../../database/migrations/index.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import { openCopy } from '../../database/open-copy.ts';
import { openDatabase } from '../../database/open-database.ts';
import { documentsOfFiles } from '../../office/document-files.repository.ts';
import { attachmentCopiesOf, type CheckFile, problemOf, verifyBackup } from './backup.service.ts';
import { newestVerified, readStatement } from './backup-statement.ts';
import { carriedFiles } from './carried-files.ts';

/**
 * Restores the newest proved backup into a folder of its own as a real restore would, proves the result and throws it
 * away; the files that its documents name are read beside it. Null when there is no backup to practise with.
 */
export async function practiseRestore(
  files: OfficeFiles,
  checkFile: CheckFile,
  now: string,
): Promise<Practice | null> {
  const newest = newestVerified(files.backups);
  if (newest === null) return null;
  const verdict = await verifyBackup(files.backups, newest.name, checkFile, MIGRATIONS.length);
  const problem = verdict.sound ? await restoredProblem(files, newest.name, checkFile) : verdict.problem;
  return {
    at: now,
    backupName: newest.name,
    backupMadeAt: newest.madeAt,
    problem,
    rows: verdict.rows,
    auditEntries: verdict.auditEntries,
    auditHead: verdict.auditHead,
    ...(await lostFilesOf(join(files.backups, newest.name))),
  };
}

/** The documents that would come back without their file: it is not beside the backup any more, or never was. */
async function lostFilesOf(path: string): Promise<Pick<Practice, 'lostFiles' | 'lostDocuments'>> {
  const { missing, altered } = await carriedFiles({ path, attachments: attachmentCopiesOf(path) });
  if (missing.length + altered.length === 0) return { lostFiles: 0, lostDocuments: [] };
  const copy = openCopy(path);
  try {
    const lost = documentsOfFiles(copy, [...missing, ...altered]);
    const isAltered = new Set(altered);
    return {
      lostFiles: new Set(lost.map(({ sha256 }) => sha256)).size,
      lostDocuments: lost.slice(0, MOST_LOST_NAMED).map((document) => ({
        ...document,
        problem: isAltered.has(document.sha256) ? 'altered' : 'missing',
      })),
    };
  } finally {
    copy.close();
  }
}

async function restoredProblem(
  files: OfficeFiles,
  name: string,
  checkFile: CheckFile,
): Promise<Drill['problem']> {
  const folder = join(files.folder, 'drill');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const copy = join(folder, 'office.sqlite');
    copyFileSync(join(files.backups, name), copy);
    const database = openDatabase(copy, { create: false });
    let rows: Record<string, number>;
    try {
      migrate(database, MIGRATIONS);
      rows = countRows(database);
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
    const said = problemOf(await checkFile(copy));
    if (said !== 'none') return said;
    const written = readStatement(join(files.backups, name));
    if (written === null) return 'unproved';
    // An upgrade may add rows and never takes one away.
    const lacking = Object.entries(written.rows).some(([table, count]) => (rows[table] ?? 0) < count);
    return lacking ? 'rowsDiffer' : 'none';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
