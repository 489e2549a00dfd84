import type { Phrase } from '../../i18n/phrase.ts';
import type { Leave, LeaveKind, LeavePart } from './leave.ts';
import { daysText } from './leave-days.ts';
import type { LeaveSettings } from './leave-settings.ts';
import { clockText } from './overtime.ts';

/** What an office calls a kind of leave. */
export function kindName(kind: LeaveKind, settings: Pick<LeaveSettings, 'kinds'>, say: Phrase): string {
  const { name } = settings.kinds[kind];
  return name === '' ? say(`leave.kind.${kind}`) : name;
}

/** Its days: `2026-12-01 – 2026-12-03`, or one of them with the half that it is. */
export function spanText(
  { firstOn, lastOn, part }: Pick<Leave, 'firstOn' | 'lastOn'> & { readonly part: LeavePart },
  say: Phrase,
): string {
  if (firstOn !== lastOn) return `${firstOn} – ${lastOn}`;
  return part === 'whole' ? firstOn : `${firstOn} ${say(`leave.part.${part}`)}`;
}

export function daysWords(halfDays: number, say: Phrase): string {
  return say('leave.days', { days: daysText(halfDays) });
}

/** From when to when overtime is; past midnight says so. */
export function timesText(startsMinute: number, lengthMinutes: number, say: Phrase): string {
  const ends = startsMinute + lengthMinutes;
  const end = clockText(ends);
  return `${clockText(startsMinute)} – ${ends > 1440 ? say('leave.nextDay', { time: end }) : end}`;
}
