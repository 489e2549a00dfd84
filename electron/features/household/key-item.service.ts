import { invalid, refuse } from '../../../shared/api/api-error.ts';
import { compactKey } from '../../../shared/domain/search-key.ts';
import type { KeyItem, KeyMovement } from '../../../shared/features/household/key-item.contract.ts';
import { type KeyMove, type KeyState, keyStateAfter } from '../../../shared/features/household/key-item.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { foldText } from '../../office/fold-text.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { addSearchTerms, keyTerms, putSearchTerms } from '../../office/search-index.ts';
import { requirePersonName, requireUnitName } from './household.repository.ts';
import {
  findKeyByNumber,
  insertKey,
  type KeyDescription,
  type KeyPlace,
  placeKey,
  requireKey,
  updateKey,
} from './key-item.repository.ts';
import { insertMovement } from './key-movement.repository.ts';

export type KeyInput = Omit<KeyDescription, 'numberKey'> & {
  readonly id?: number | undefined;
  readonly version?: number | undefined;
};

/** What a move is told; each asks for what its own operation lets it. */
export interface MoveInput {
  readonly id: number;
  readonly version: number;
  readonly holderPersonId?: number | null;
  readonly holder?: string;
  readonly purpose?: string;
  readonly dueOn?: string;
  readonly reason?: string;
}

export function saveKey({ id, version, ...input }: KeyInput, context: WriteContext): KeyItem {
  const { database, today } = context;
  if (input.unitId !== null) requireUnitName(database, input.unitId);
  const values: KeyDescription = { ...input, numberKey: numberKeyOf(input.number) };
  const before = id === undefined ? null : requireKey(database, today, id);
  if (before !== null) assertAsRead(before, version, context);
  const namesake = findKeyByNumber(database, values.kind, values.numberKey);
  if (before?.state !== 'cancelled' && namesake !== undefined && namesake.id !== id) {
    throw refuse(namesake.unitName === '' ? 'officeKeyExists' : 'keyExists', {
      number: namesake.number,
      unit: namesake.unitName,
    });
  }
  return before === null ? register(values, context) : correct(before, values, context);
}

function assertAsRead(before: KeyItem, version: number | undefined, { database }: WriteContext): void {
  if (version === undefined) throw invalid(['version'], 'versionMissing');
  if (version !== before.version) throw changedMeanwhile(database, 'keyItem', before.id);
}

/** Letters and digits alone; a number of signs alone is compared as it is. */
function numberKeyOf(number: string): string {
  const key = compactKey(number, foldText);
  return key === '' ? number : key;
}

function register(values: KeyDescription, context: WriteContext): KeyItem {
  const { database, today, now } = context;
  const id = insertKey(database, values, today, now);
  addSearchTerms(database, 'key', id, keyTerms(values.numberKey));
  const key = requireKey(database, today, id);
  enter('register', key, context);
  context.record({ entity: 'keyItem', entityId: id, after: imageOf(key) });
  return key;
}

function correct(before: KeyItem, values: KeyDescription, context: WriteContext): KeyItem {
  const { database, today } = context;
  updateKey(database, before.id, values);
  putSearchTerms(database, 'key', before.id, keyTerms(values.numberKey));
  const key = requireKey(database, today, before.id);
  context.record({ entity: 'keyItem', entityId: key.id, ...changedFields(imageOf(before), imageOf(key)) });
  return key;
}

/** Moves a key if it may be moved so from where it is, and writes the movement down. */
export function moveKey(move: KeyMove, input: MoveInput, context: WriteContext): KeyItem {
  const { database, today } = context;
  const before = requireKey(database, today, input.id);
  const state = keyStateAfter(before.state, move);
  if (state === null) throw refuse(REFUSAL[before.state], { number: before.number });
  assertAsRead(before, input.version, context);
  placeKey(database, before.id, placeAfter(move, state, before, input, context));
  const key = requireKey(database, today, before.id);
  enter(move, key, context);
  context.record({
    entity: 'keyItem',
    entityId: key.id,
    ...changedFields(imageOf(before), imageOf(key)),
    ...(key.reason === '' ? {} : { reason: key.reason }),
  });
  return key;
}

const REFUSAL = {
  inOffice: 'keyInOffice',
  handedOut: 'keyHandedOut',
  signedOut: 'keySignedOut',
  returned: 'keyReturned',
  lost: 'keyLost',
  cancelled: 'keyCancelled',
} as const satisfies Record<KeyState, string>;

function placeAfter(
  move: KeyMove,
  state: KeyState,
  before: KeyItem,
  input: MoveInput,
  context: WriteContext,
): KeyPlace {
  const moved = { state, movedOn: context.today, reason: input.reason ?? '' };
  switch (move) {
    case 'handOut':
      return { ...moved, ...holderOf(input, context), purpose: '', dueOn: null };
    case 'signOut':
      return {
        ...moved,
        ...holderOf(input, context),
        purpose: input.purpose ?? '',
        dueOn: dueDay(input, context),
      };
    case 'extend':
      return { ...moved, ...lastHolder(before), purpose: before.purpose, dueOn: dueDay(input, context) };
    case 'takeBack':
    case 'find':
      return { ...moved, holderPersonId: null, holder: '', purpose: '', dueOn: null };
    case 'reportLost':
    case 'cancel':
      return { ...moved, ...lastHolder(before), purpose: before.purpose, dueOn: null };
  }
}

function lastHolder({ holderPersonId, holder }: KeyItem): Pick<KeyPlace, 'holderPersonId' | 'holder'> {
  return { holderPersonId, holder };
}

function holderOf(input: MoveInput, context: WriteContext): Pick<KeyPlace, 'holderPersonId' | 'holder'> {
  const { holderPersonId = null, holder = '' } = input;
  if (holderPersonId !== null) {
    return { holderPersonId, holder: requirePersonName(context.database, holderPersonId) };
  }
  if (holder === '') throw invalid(['holder'], 'required');
  return { holderPersonId, holder };
}

function dueDay({ dueOn }: MoveInput, { today }: WriteContext): string {
  if (dueOn === undefined) throw invalid(['dueOn'], 'required');
  if (dueOn < today) throw invalid(['dueOn'], 'dueBeforeToday');
  return dueOn;
}

function enter(move: KeyMovement['move'], key: KeyItem, context: WriteContext): void {
  const { staff, now } = context;
  insertMovement(context.database, {
    keyItemId: key.id,
    move,
    state: key.state,
    holder: key.holder,
    purpose: key.purpose,
    dueOn: key.dueOn,
    reason: key.reason,
    staffId: staff.id,
    staffName: staff.displayName,
    at: now,
  });
}

/** What the audit trail keeps of a key, with the number of its unit, so that each unit's timeline tells its own part. */
function imageOf(key: KeyItem): Record<string, unknown> {
  return {
    unitId: key.unitId,
    keyOf: key.unitName,
    keyKind: key.kind,
    keyNumber: key.number,
    label: key.label,
    note: key.note,
    keyState: key.state,
    holder: key.holder,
    purpose: key.purpose,
    dueOn: key.dueOn,
  };
}
