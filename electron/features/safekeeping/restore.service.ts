import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { SignedInStaff } from '../../../shared/features/access/access.contract.ts';
import type { Gap, RestorePreview } from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import { countRows } from '../../database/back-up.ts';
import { migrate } from '../../database/migrate.ts';
import { MIGRATIONS } from '../../database/migrations/index.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import { openCopy } from '../../database/open-copy.ts';
import { openDatabase } from '../../database/open-database.ts';
import { stagedDatabase } from '../../database/restore-swap.ts';
import { statement } from '../../database/statements.ts';
import { makeLastingFolder, syncFile, syncFolder } from '../../files/sync-to-disk.ts';
import { appendAudit, auditRowsAfter, lastAuditRow, lastCommonEntry } from '../../office/audit-trail.ts';
import { writeSetting } from '../../office/settings.ts';
import { copyAttachments } from '../../safekeeping/attachment-copies.ts';
import { attachmentPath } from '../../safekeeping/attachment-folder.ts';
import { copyFromBin } from '../../safekeeping/orphan-bin.ts';
import { identityOf, namedFilesIn } from './backup.service.ts';
import { gapOf } from './gap.ts';
import { insertRestore } from './restore-log.repository.ts';

/** A copy that was read through and found sound, and lies where nobody else changes it. */
export interface CheckedCopy {
  readonly path: string;
  readonly name: string;
  readonly madeAt: string | null;
  /** Folder with the attachments that belong to it. */
  readonly attachments: string;
}

/** What is different in the copy, and what going back to it would lose, by the present office's own trail. */
export function compareWithCopy(
  present: Database.Database,
  copy: CheckedCopy,
): Omit<RestorePreview, 'previewId' | 'files'> {
  const identity = identityOf(copy.path);
  const other = openCopy(copy.path);
  try {
    const now = countRows(present);
    const then = countRows(other);
    const tables = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
    // After an earlier restore a copy may have gone another way from some entry on.
    const common = lastCommonEntry(present, other);
    return {
      name: copy.name,
      madeAt: copy.madeAt,
      siteName: identity.siteName,
      sameOffice: common > 0 || lastAuditRow(other) === undefined,
      needsUpgrade: identity.userVersion < MIGRATIONS.length,
      rows: tables
        .map((table) => ({ table, now: now[table] ?? 0, after: then[table] ?? 0 }))
        .filter((row) => row.now !== row.after),
      gap: gapOf([...auditRowsAfter(present, common)]),
    };
  } finally {
    other.close();
  }
}

/**
 * Brings back the files that the copy names, also from where they were set aside, and those alone: the copies beside the
 * backups also hold what was destroyed since some of them were made. One that is here already is as young as one that was
 * brought, so that it is not set aside before the office that names it is in its place.
 */
export async function bringBackFiles(
  copy: CheckedCopy,
  { attachments, orphans }: Pick<OfficeFiles, 'attachments' | 'orphans'>,
): Promise<void> {
  const { named: hashes, mark } = namedFilesIn(copy.path);
  const named = new Set(hashes);
  for (const hash of named) await makeYoung(attachmentPath(attachments, hash));
  await copyAttachments({ from: copy.attachments, to: attachments, only: named, mark });
  await copyFromBin({ attachments, bin: orphans, mark }, named);
}

async function makeYoung(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

export interface RestoreFacts {
  readonly kind: 'restore' | 'recovery';
  /** UTC instant. */
  readonly at: string;
  readonly staff: SignedInStaff;
  /** The second person; '' where there can be none. */
  readonly approvedBy: string;
  readonly problem: string;
  readonly gap: Gap;
  /** Folder under `quarantine` that will take the present office. */
  readonly aside: string;
  /** '' when not known: the copy keeps its own. */
  readonly officeId: string;
}

/**
 * Makes the office that is to come ready beside the present one: copied, brought to this version, with the restore
 * itself in its trail. Nothing of the present office is touched.
 */
export function stageCopy(files: OfficeFiles, copy: CheckedCopy, facts: RestoreFacts): void {
  rmSync(files.restore, { recursive: true, force: true });
  makeLastingFolder(files.restore);
  const staged = stagedDatabase(files);
  copyFileSync(copy.path, staged);
  const database = openDatabase(staged, { create: false });
  try {
    migrate(database, MIGRATIONS);
    database
      .transaction(() => {
        const { at } = facts;
        // An account made after the copy is not in it.
        const known = statement(database, 'SELECT 1 FROM staff WHERE id = ? AND user_name = ?').get(
          facts.staff.id,
          facts.staff.userName,
        );
        const staff = known === undefined ? null : facts.staff;
        const id = insertRestore(database, {
          kind: facts.kind,
          at,
          staffId: staff?.id ?? null,
          staffName: facts.staff.displayName,
          backupName: copy.name,
          backupMadeAt: copy.madeAt,
          problem: facts.problem,
          gap: facts.gap,
          aside: facts.aside,
        });
        // Its backups go on under the same name, wherever the copy came from.
        if (facts.officeId !== '') writeSetting(database, 'officeId', facts.officeId);
        appendAudit(
          database,
          { staff, at, action: facts.kind === 'restore' ? 'safekeeping.restore' : 'safekeeping.recover' },
          {
            entity: 'restore',
            entityId: id,
            after: {
              backup: copy.name,
              lost: facts.gap.entries,
              aside: facts.aside,
              problem: facts.problem,
              by: facts.staff.displayName,
              ...(facts.approvedBy === '' ? {} : { approvedBy: facts.approvedBy }),
            },
          },
        );
      })
      .immediate();
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  syncFile(staged);
  syncFolder(files.restore);
}

/** A name for the folder that keeps the present office; one that is taken keeps another office. */
export function asideName(now: string, place: string): string {
  const base = `until-${now.replace(/[-:]/gu, '').replace('T', '-').slice(0, 15)}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!existsSync(join(place, name))) return name;
  }
}
