import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import type { rosterContract } from '../../../shared/features/roster/roster.contract.ts';
import type { ShiftKind } from '../../../shared/features/roster/roster.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  findShiftCoded,
  insertShiftKind,
  lastShiftPosition,
  requireShiftKind,
  updateShiftKind,
} from './shift-kind.repository.ts';

type Given = z.output<typeof rosterContract.saveShiftKind.input>;

export function saveShiftKind({ id, version, ...given }: Given, context: WriteContext): ShiftKind {
  const { database } = context;
  const known = id === null ? null : requireShiftKind(database, id);
  const values = { ...given, position: given.position ?? known?.position ?? lastShiftPosition(database) + 1 };
  if (values.code === REST_SIGN) throw refuse('shiftCodeReserved', { code: values.code });
  const coded = findShiftCoded(database, values.code);
  if (coded !== undefined && coded !== id) throw refuse('shiftCodeTaken', { code: values.code });
  if (known === null) {
    const added = insertShiftKind(database, values);
    context.record({ entity: 'shiftKind', entityId: added, after: values });
    return requireShiftKind(database, added);
  }
  if (known.version !== version) throw changedMeanwhile(database, 'shiftKind', known.id);
  updateShiftKind(database, known.id, values);
  const { id: _id, version: _version, ...before } = known;
  context.record({ entity: 'shiftKind', entityId: known.id, ...changedFields(before, values) });
  return requireShiftKind(database, known.id);
}
