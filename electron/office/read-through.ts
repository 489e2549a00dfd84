import { refuse } from '../../shared/api/api-error.ts';
import type { IntegrityCheck } from '../../shared/features/health/health.contract.ts';
import { OfficeOpenError } from '../database/open-error.ts';
import { checkInBackground } from './background-check.ts';
import type { OfficeVerdict } from './check-office.ts';
import type { OfficeCore } from './office-core.ts';

/** Reads the office's file through beside its work. Damage shuts the office, whoever asked for the reading. */
export type ReadThrough = (signal: AbortSignal) => Promise<IntegrityCheck>;

/** `onDamage` is told once the office answers nothing more. */
export function createReadThrough(
  core: OfficeCore,
  onDamage: (error: OfficeOpenError) => void = () => undefined,
): ReadThrough {
  const { office } = core;
  return async (signal) => {
    const verdict = await office.whileReadElsewhere(() => checkInBackground(office.files.database, signal));
    const check = core.watch.checked(core.time.read().now.toISOString(), verdict);
    if (verdict.findings.length > 0) {
      core.shut(refuse('officeDamaged'));
      onDamage(notSound(verdict));
    }
    return check;
  };
}

/** Why an office with this verdict stays closed. */
export function notSound({ findings }: OfficeVerdict): OfficeOpenError {
  const parts = [...new Set(findings.map(({ kind }) => kind))].join(',');
  return new OfficeOpenError('notSound', { parts, detail: findings[0]?.detail ?? '' });
}
