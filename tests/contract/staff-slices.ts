/** Slices about staff: what calls by chance do there has an office and a test of its own, so that each reaches further. */
export const STAFF_SLICES: readonly string[] = [
  'employees',
  'roster',
  'leave',
  'attendance',
  'handover',
  'training',
];
