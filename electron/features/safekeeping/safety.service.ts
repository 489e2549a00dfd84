import type Database from 'better-sqlite3';
import { z } from 'zod';
import type {
  Backup,
  SAFETY_WARNINGS,
  safekeepingContract,
} from '../../../shared/features/safekeeping/safekeeping.contract.ts';
import type { OfficeFiles } from '../../database/office-files.ts';
import { freeBytesIn } from '../../files/free-bytes.ts';
import { readSetting } from '../../office/settings.ts';
import { waitingOrphans } from '../../office/waiting-orphans.ts';
import { classifyFolder } from '../../safekeeping/folder-kind.ts';
import { surroundingsOf } from '../../safekeeping/folder-surroundings.ts';
import { listBackups, unusableBackups } from './backup-statement.ts';
import { listDrills } from './restore-log.repository.ts';
import { describeTarget, readTarget } from './second-target.service.ts';

type Safety = z.input<typeof safekeepingContract.safety.output>;
type Warning = (typeof SAFETY_WARNINGS)[number];

const DAY_MS = 86_400_000;
const BACKUP_OLD_DAYS = 2;
export const DRILL_EVERY_DAYS = 31;
/** Room for the log and the file to grow, and for the next backup. */
const LEAST_FREE_BYTES = 1024 ** 3;

/** They are set aside once a month, so that this is told once a month too. */
const ORPHANS_TOLD_DAYS = 7;

/** Gone or found damaged, and none was proved since that could stand for it. */
function isBadSince({ state, sequence }: Backup, newest: Backup | null): boolean {
  return (state === 'missing' || state === 'bad') && sequence > (newest?.sequence ?? -1);
}

export async function safetyOf(
  database: Database.Database,
  files: OfficeFiles,
  now: string,
): Promise<Safety> {
  const backups = listBackups(files.backups);
  const lastBackup = backups.find(({ state }) => state === 'verified') ?? null;
  const lastDrill = listDrills(database)[0] ?? null;
  const setting = readTarget(database);
  const officeId = readSetting(database, 'officeId', z.string(), '');
  const secondTarget = setting === null ? null : await describeTarget(setting, officeId, files, now);
  const freeBytes = await freeBytesIn(files.folder);
  const place = classifyFolder(files.folder, await surroundingsOf(files.folder));
  const days = (instant: string | null | undefined): number =>
    instant === null || instant === undefined
      ? Number.POSITIVE_INFINITY
      : (Date.parse(now) - Date.parse(instant)) / DAY_MS;
  const { removedFrom } = await waitingOrphans(database, files.orphans);
  const found: readonly (readonly [Warning, boolean])[] = [
    ['diskNearlyFull', freeBytes !== null && freeBytes < LEAST_FREE_BYTES],
    ['noBackup', lastBackup === null],
    ['backupOld', lastBackup !== null && days(lastBackup.madeAt) > BACKUP_OLD_DAYS],
    ['backupBad', backups.some((backup) => isBadSince(backup, lastBackup))],
    ['documentFilesLost', lastBackup !== null && lastBackup.lackingFiles > 0],
    ['orphansGoSoon', removedFrom !== null && days(removedFrom) > -ORPHANS_TOLD_DAYS],
    ['drillFailed', lastDrill !== null && lastDrill.problem !== 'none'],
    ['drillOverdue', lastBackup !== null && days(lastDrill?.at) > DRILL_EVERY_DAYS + 4],
    ['secondTargetBad', setting !== null && setting.badAt !== null],
    ['secondTargetNone', secondTarget === null],
    ['secondTargetOverdue', secondTarget !== null && secondTarget.daysWithout >= secondTarget.warnAfterDays],
    ['folderNetwork', place === 'network'],
    ['folderSynced', place === 'synced'],
    ['folderRemovable', place === 'removable'],
  ];
  return {
    warnings: found.filter(([, holds]) => holds).map(([warning]) => warning),
    lastBackup,
    unusable: unusableBackups(backups),
    lastDrill,
    secondTarget,
    freeBytes,
  };
}
