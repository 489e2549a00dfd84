import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween } from '../../domain/calendar.ts';
import { dayOf } from '../../domain/moment.ts';

/** How far back a change of shift that nobody handed over is still asked for. */
export const SKIPPED_DAYS = 7;

export function minutesAfter(moment: string, minutes: number): string {
  return Temporal.PlainDateTime.from(moment).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** The moment of a day that lies so many minutes after its midnight; minutes of a whole day and more are of the next. */
export function momentOf(day: string, minute: number): string {
  return minutesAfter(`${day}T00:00`, minute);
}

/** Every change of shift after one moment and up to another, the earliest first. */
export function changesBetween(changesAt: readonly number[], after: string, until: string): string[] {
  if (changesAt.length === 0 || until <= after) return [];
  const first = dayOf(after);
  return Array.from({ length: daysBetween(first, dayOf(until)) + 1 }, (_unused, index) =>
    addDays(first, index),
  )
    .flatMap((day) => changesAt.map((minute) => momentOf(day, minute)))
    .filter((moment) => moment > after && moment <= until)
    .sort();
}

/** The next change of shift at or after a moment; null for a post without set times. */
export function nextChange(changesAt: readonly number[], now: string): string | null {
  return changesBetween(changesAt, minutesAfter(now, -1), minutesAfter(now, 24 * 60))[0] ?? null;
}

export interface DutyRules {
  readonly graceMinutes: number;
  readonly remindMinutes: number;
}

/** Whether a handover that is not signed by both is past its time and the minutes that it is given. */
export function isLate(dueAt: string, now: string, { graceMinutes }: DutyRules): boolean {
  return minutesAfter(dueAt, graceMinutes) < now;
}

/** Changes of shift that passed without a handover, of those that are still asked for. */
export function skippedChanges(
  post: { readonly changesAt: readonly number[]; readonly changesSince: string },
  handedOver: ReadonlySet<string>,
  now: string,
  rules: DutyRules,
): string[] {
  const earliest = minutesAfter(now, -SKIPPED_DAYS * 24 * 60);
  const after = post.changesSince > earliest ? post.changesSince : earliest;
  return changesBetween(post.changesAt, after, minutesAfter(now, -rules.graceMinutes - 1)).filter(
    (moment) => !handedOver.has(moment),
  );
}

/** The change that a handover begun now is of: the one that is near or just past, before the next one. */
export function changeToHandOver(
  changesAt: readonly number[],
  handedOver: ReadonlySet<string>,
  now: string,
  rules: DutyRules,
): string {
  const near = changesBetween(changesAt, minutesAfter(now, -rules.graceMinutes - 1), now).filter(
    (moment) => !handedOver.has(moment),
  );
  return near.at(-1) ?? nextFree(changesAt, handedOver, now) ?? now;
}

function nextFree(
  changesAt: readonly number[],
  handedOver: ReadonlySet<string>,
  now: string,
): string | undefined {
  return changesBetween(changesAt, minutesAfter(now, -1), minutesAfter(now, 48 * 60)).find(
    (moment) => !handedOver.has(moment),
  );
}

/** `07:30` of so many minutes after midnight. */
export function timeOfMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
