/** Seconds to wait after the 5th, 6th, 7th … wrong password in a row; the last one for all that follow. */
const WAIT_SECONDS = [30, 60, 300, 900] as const;
const FREE_ATTEMPTS = 4;

export function waitAfter(failedAttempts: number): number {
  if (failedAttempts <= FREE_ATTEMPTS) return 0;
  const index = Math.min(failedAttempts - FREE_ATTEMPTS - 1, WAIT_SECONDS.length - 1);
  return WAIT_SECONDS[index] ?? 0;
}
