import type { RosterWarning } from '../../../shared/features/roster/roster-rules.ts';
import { isMessageKey, type Text } from '../../app/texts.ts';
import { hoursText } from './minute-of-day.ts';

/** The sentence of a warning: minutes as hours, days without their year. */
export function describeWarning({ kind, values }: RosterWarning, t: Text): string {
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, string | number] => {
      if (name.endsWith('Minutes') && typeof value === 'number') {
        return [name.replace(/Minutes$/u, 'Hours'), hoursText(value)];
      }
      if (name === 'leaveKind') {
        const key = `leave.kind.${value}`;
        return [name, isMessageKey(key) ? t(key) : ''];
      }
      if (name === 'cycle') {
        const key = `roster.cycle.${value}`;
        return [name, isMessageKey(key) ? t(key) : String(value)];
      }
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)) return [name, value.slice(5)];
      return [name, value];
    }),
  );
  return t(`roster.warning.${kind}`, told);
}
