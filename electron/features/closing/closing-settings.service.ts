import type { ClosingSettings } from '../../../shared/features/closing/shift.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { writeSetting } from '../../office/settings.ts';
import { readClosingSettings } from '../../office/shift-for-money.ts';

export function saveClosingSettings(
  { version, ...settings }: ClosingSettings,
  context: WriteContext,
): ClosingSettings {
  const { version: current, ...before } = readClosingSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'closingSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'closing', saved);
  context.record({ entity: 'closingSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
