import { MANAGER_ONLY, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';
import type { SAFETY_WARNINGS } from './safekeeping.contract.ts';

export type SafetyWarning = (typeof SAFETY_WARNINGS)[number];

/** `danger`: a broken disk today would lose the office's work. `caution`: it should be seen to soon. */
export type SafetyTone = 'danger' | 'caution' | 'safe';

const DANGERS: ReadonlySet<SafetyWarning> = new Set([
  'diskNearlyFull',
  'noBackup',
  'backupBad',
  'drillFailed',
]);

/** Only the manager can see to these. */
const FOR_THE_MANAGER: ReadonlySet<SafetyWarning> = new Set([
  'secondTargetNone',
  'folderNetwork',
  'folderSynced',
  'folderRemovable',
]);

export function toneOf(warning: SafetyWarning): SafetyTone {
  return DANGERS.has(warning) ? 'danger' : 'caution';
}

export function worstTone(warnings: readonly SafetyWarning[]): SafetyTone {
  if (warnings.length === 0) return 'safe';
  return warnings.some((warning) => toneOf(warning) === 'danger') ? 'danger' : 'caution';
}

/** The warnings that a person of this post can do something about. */
export function warningsFor(role: Role, warnings: readonly SafetyWarning[]): readonly SafetyWarning[] {
  if (MANAGER_ONLY.includes(role)) return warnings;
  if (!SUPERVISING_ROLES.includes(role)) return [];
  return warnings.filter((warning) => !FOR_THE_MANAGER.has(warning));
}
