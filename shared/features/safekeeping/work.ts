/** What leaves an entry in the audit trail and changes nothing that anyone would do again. */
const KEEPING_UP: ReadonlySet<string> = new Set([
  'access.signIn',
  'access.signOut',
  'safekeeping.backUpNow',
  'safekeeping.verifyBackup',
  'safekeeping.copyToSecondTarget',
  'safekeeping.practiseRestore',
  'safekeeping.previewRestore',
]);

/** Whether an entry of the audit trail tells of work that is lost with it; a copy made on the way is none. */
export function isWork({ action, entity }: { readonly action: string; readonly entity: string }): boolean {
  return !KEEPING_UP.has(action) && entity !== 'backup';
}
