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

/** Whether an operation, by its path, is work of the office that is lost with its entry. */
export function isWork(action: string): boolean {
  return !KEEPING_UP.has(action);
}
