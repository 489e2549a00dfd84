import type { StaffSettings } from '../../../shared/features/employees/staff-settings.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { writeSetting } from '../../office/settings.ts';
import { readStaffSettings } from '../../office/staff-settings.ts';

export function saveStaffSettings(
  { version, ...settings }: StaffSettings,
  context: WriteContext,
): StaffSettings {
  const { version: current, ...before } = readStaffSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'staffSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'staff', saved);
  context.record({ entity: 'staffSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
