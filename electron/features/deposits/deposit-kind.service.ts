import type { z } from 'zod';
import { invalid, refuse } from '../../../shared/api/api-error.ts';
import {
  type DepositSettings,
  depositSettingsSchema,
  FIRST_DEPOSIT_SETTINGS,
} from '../../../shared/features/deposits/deposit.ts';
import type { DepositKind } from '../../../shared/features/deposits/deposit-kind.ts';
import type { depositsContract } from '../../../shared/features/deposits/deposits.contract.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { readSetting, writeSetting } from '../../office/settings.ts';
import { insertKind, listKinds, requireKind, updateKind } from './deposit-kind.repository.ts';

export function saveKind(
  { id, version, ...fields }: z.output<typeof depositsContract.saveKind.input>,
  context: WriteContext,
): DepositKind {
  const { database } = context;
  const same = listKinds(database).find(({ name }) => name === fields.name);
  if (same !== undefined && same.id !== id) throw refuse('depositKindTaken', { name: fields.name });
  const before = id === null ? null : requireKind(database, id);
  if (before !== null) {
    if (version === undefined) throw invalid(['version'], 'required');
    if (before.version !== version) throw changedMeanwhile(database, 'depositKind', before.id);
    updateKind(database, before.id, fields);
  }
  const after = requireKind(database, before?.id ?? insertKind(database, fields));
  context.record({
    entity: 'depositKind',
    entityId: after.id,
    ...(before === null ? { after: fields } : changedFields(fieldsOf(before), fields)),
  });
  return after;
}

function fieldsOf({ id: _id, version: _version, heldCents: _held, ...fields }: DepositKind) {
  return fields;
}

export function readDepositSettings({ database }: Pick<ReadContext, 'database'>): DepositSettings {
  return readSetting(database, 'deposits', depositSettingsSchema, FIRST_DEPOSIT_SETTINGS);
}

export function saveDepositSettings(
  { version, ...settings }: DepositSettings,
  context: WriteContext,
): DepositSettings {
  const { version: current, ...before } = readDepositSettings(context);
  if (version !== current) throw changedMeanwhile(context.database, 'depositSettings', 1);
  const saved = { ...settings, version: version + 1 };
  writeSetting(context.database, 'deposits', saved);
  context.record({ entity: 'depositSettings', entityId: 1, ...changedFields(before, settings) });
  return saved;
}
