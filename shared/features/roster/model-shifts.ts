import type { ShiftKindValues } from './roster.ts';

/** The shifts that most offices work by, to begin with; what they are called is in the messages. */
export const MODEL_SHIFTS = [
  { name: 'early', startsMinute: 420, lengthMinutes: 480, breakMinutes: 0, tint: 'amber', night: false },
  { name: 'late', startsMinute: 900, lengthMinutes: 480, breakMinutes: 0, tint: 'teal', night: false },
  { name: 'night', startsMinute: 1380, lengthMinutes: 480, breakMinutes: 0, tint: 'indigo', night: true },
  { name: 'day', startsMinute: 540, lengthMinutes: 540, breakMinutes: 60, tint: 'blue', night: false },
  { name: 'duty', startsMinute: 480, lengthMinutes: 1440, breakMinutes: 0, tint: 'pink', night: true },
] as const satisfies readonly Omit<ShiftKindValues, 'code' | 'certificate' | 'active'>[];
