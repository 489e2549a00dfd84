import type { HandoverSettings } from '../../../shared/features/handover/handover.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { readHandoverSettings } from '../../office/handover-standing.repository.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { writeSetting } from '../../office/settings.ts';

export function saveHandoverSettings(
  { version, ...settings }: HandoverSettings,
  context: WriteContext,
): HandoverSettings {
  const { version: current, ...before } = readHandoverSettings(context.database);
  if (version !== current) throw changedMeanwhile(context.database, 'handoverSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'handover', saved);
  context.record({ entity: 'handoverSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
