/** What the rule needs to know of a backup. */
export interface RotatedBackup {
  /** Grows by one with every backup of an office; the only order that no clock can change. */
  readonly sequence: number;
  /** UTC instant by the clock of that moment, right or wrong. */
  readonly madeAt: string;
  readonly state: 'verified' | 'unproved' | 'bad';
  /** What it was made ahead of, so that there is a way back. */
  readonly before: 'migration' | 'restore' | null;
}

export interface RotationRule {
  /** Kept whatever the clock said, since a clock that stands still would make all of them one hour's. */
  readonly newest: number;
  readonly hourly: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  /** A backup made before a restore is kept until this many have followed it. */
  readonly beforeRestore: number;
}

export const ROTATION: RotationRule = {
  newest: 10,
  hourly: 24,
  daily: 14,
  weekly: 8,
  monthly: 24,
  beforeRestore: 24,
};

export interface Rotation<Backup> {
  readonly kept: readonly Backup[];
  readonly dropped: readonly Backup[];
}

/**
 * Which backups are kept and which may be deleted, both newest first. Of the newest hours, days, weeks and months that
 * have a backup, and of every year, the last one is kept. What is not proved is neither counted nor dropped. One that does
 * not hold is kept, as a trace, only as long as a proved one of its time would be, and takes no proved one's place.
 */
export function keptBackups<Backup extends RotatedBackup>(
  backups: readonly Backup[],
  rule: RotationRule = ROTATION,
): Rotation<Backup> {
  const inOrder = [...backups].sort((one, other) => other.sequence - one.sequence);
  const proved = inOrder.filter(({ state }) => state === 'verified');
  const head = proved[0];
  const keep = new Set<Backup>([
    ...proved.slice(0, Math.max(1, rule.newest)),
    ...lastOfTimes(proved, rule),
    ...lastOfEach(proved, yearOf, Number.POSITIVE_INFINITY),
    ...proved.filter(({ before }) => before === 'migration').slice(0, 1),
    ...proved.filter(
      ({ before, sequence }) =>
        before === 'restore' && head !== undefined && head.sequence - sequence < rule.beforeRestore,
    ),
  ]);
  const known = inOrder.filter(({ state }) => state !== 'unproved');
  const inTime = new Set<Backup>([...known.slice(0, rule.newest), ...lastOfTimes(known, rule)]);
  // While no proved one has followed, it is the newest that there is.
  const isOutlived = ({ sequence }: Backup): boolean => head !== undefined && sequence < head.sequence;
  const stays = (backup: Backup): boolean => {
    if (backup.state === 'bad') return inTime.has(backup) || !isOutlived(backup);
    return backup.state === 'unproved' || keep.has(backup);
  };
  return { kept: inOrder.filter(stays), dropped: inOrder.filter((backup) => !stays(backup)) };
}

/** Of the newest hours, days, weeks and months the last one. */
function lastOfTimes<Backup extends RotatedBackup>(
  newestFirst: readonly Backup[],
  rule: RotationRule,
): Backup[] {
  return [
    ...lastOfEach(newestFirst, hourOf, rule.hourly),
    ...lastOfEach(newestFirst, dayOf, rule.daily),
    ...lastOfEach(newestFirst, weekOf, rule.weekly),
    ...lastOfEach(newestFirst, monthOf, rule.monthly),
  ];
}

/** The newest backup of each of the newest `most` labels, where the sequence alone says what is newer. */
function lastOfEach<Backup extends RotatedBackup>(
  newestFirst: readonly Backup[],
  labelOf: (madeAt: string) => string | number,
  most: number,
): Backup[] {
  const last = new Map<string | number, Backup>();
  for (const backup of newestFirst) {
    const label = labelOf(backup.madeAt);
    if (last.size < most && !last.has(label)) last.set(label, backup);
  }
  return [...last.values()];
}

const WEEK_MS = 7 * 86_400_000;
/** The first of January 1970 was a Thursday, and weeks begin on Monday. */
const FROM_MONDAY_MS = 3 * 86_400_000;

function hourOf(madeAt: string): string {
  return madeAt.slice(0, 13);
}

function dayOf(madeAt: string): string {
  return madeAt.slice(0, 10);
}

function weekOf(madeAt: string): number {
  return Math.floor((Date.parse(madeAt) + FROM_MONDAY_MS) / WEEK_MS);
}

function monthOf(madeAt: string): string {
  return madeAt.slice(0, 7);
}

function yearOf(madeAt: string): string {
  return madeAt.slice(0, 4);
}
