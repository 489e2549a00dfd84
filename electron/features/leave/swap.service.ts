import type { z } from 'zod';
import { refuse } from '../../../shared/api/api-error.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { leaveContract } from '../../../shared/features/leave/leave.contract.ts';
import type { Swap, SwapWarning } from '../../../shared/features/leave/leave.ts';
import {
  MOST_DAYS_IN_ROW,
  REST,
  type RosteredShift,
  type ShiftsByDay,
  type SwapTerms,
  swappedCells,
  warningsAround,
} from '../../../shared/features/leave/swap.ts';
import type { ReadContext, WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { isOnLeave } from './leave.repository.ts';
import { type Person, requirePerson } from './person.repository.ts';
import { mayDo, whose } from './request.repository.ts';
import { rosteredShifts, rosterOfDay } from './rostered.repository.ts';
import { certificatesOn, insertSwap, requireSwap, type StoredSwap, setConsent } from './swap.repository.ts';
import { assertMayAskFor, assertMaySee, maySee, type Viewer, viewerOf } from './viewer.ts';

type Input<Name extends keyof typeof leaveContract> = z.output<(typeof leaveContract)[Name]['input']>;

/** What the slice of rosters does for an approved swap, within its transaction. */
export interface RosterPort {
  /** Publishes a new version of each roster concerned with these cells changed and nothing else. */
  readonly publishCellChanges: (
    changes: readonly { readonly employeeId: number; readonly day: string; readonly to: number | null }[],
    reason: string,
    context: WriteContext,
  ) => readonly { readonly number: number }[];
}

export function swapFor(row: StoredSwap, viewer: Viewer): Swap {
  const {
    teamId: _teamId,
    staffId: _staffId,
    requestedById: _by,
    otherStaffId: _otherStaffId,
    otherTeamId: _otherTeamId,
    shiftKindId: _shiftKindId,
    otherShiftKindId: _otherShiftKindId,
    ...swap
  } = row;
  const own = mayDo(row, viewer, true);
  return {
    ...swap,
    may: {
      ...own,
      decide: own.decide && !viewer.isOwn(otherOf(row)),
      // A colleague who does not agree ends it.
      withdraw: own.withdraw || (row.state === 'requested' && viewer.isOwn(otherOf(row))),
    },
    mayAgree: row.state === 'requested' && consentOf(row, viewer) !== null,
  };
}

export function otherOf(row: StoredSwap) {
  return { id: row.otherEmployeeId, teamId: row.otherTeamId, staffId: row.otherStaffId, name: row.otherName };
}

/** What whoever speaks can add to the consent of the two; null for nothing. */
function consentOf(row: StoredSwap, viewer: Viewer): Pick<Swap, 'ownConsent' | 'otherConsent'> | null {
  const one = (person: { readonly staffId: number | null }, known: Swap['ownConsent']) => {
    if (known !== null) return known;
    if (person.staffId === viewer.staffId) return 'self';
    // Those without an account sign on paper, and whoever decides notes it.
    return person.staffId === null && viewer.decidesFor(whose(row)) ? 'paper' : null;
  };
  const consent = {
    ownConsent: one(row, row.ownConsent),
    otherConsent: one(otherOf(row), row.otherConsent),
  };
  const isNew = consent.ownConsent !== row.ownConsent || consent.otherConsent !== row.otherConsent;
  return isNew ? consent : null;
}

export function readSwap({ id }: Input<'swap'>, context: ReadContext) {
  const row = requireSwap(context.database, id);
  const viewer = viewerOf(context);
  if (!viewer.isOwn(otherOf(row))) assertMaySee({ ...whose(row), name: row.name }, viewer, context);
  const isOpen = row.state === 'requested';
  return {
    swap: swapFor(row, viewer),
    warnings: isOpen ? warningsOf(termsOf(row), context) : [],
  };
}

function termsOf(row: StoredSwap): SwapTerms {
  const { employeeId, day, shiftKindId, otherEmployeeId, otherDay, otherShiftKindId } = row;
  return { employeeId, day, shiftKindId, otherEmployeeId, otherDay, otherShiftKindId };
}

type Asked = Pick<SwapTerms, 'employeeId' | 'day' | 'otherEmployeeId' | 'otherDay'>;

/** The shifts that would change hands, as published; refused where there is nothing to swap. */
function lookUp(asked: Asked, context: ReadContext) {
  const { database, today } = context;
  const { day, otherDay } = asked;
  const person = requirePerson(database, asked.employeeId);
  const other = requirePerson(database, asked.otherEmployeeId);
  if (person.id === other.id) throw refuse('swapSameShift');
  if (day < today || (otherDay !== null && otherDay < today)) throw refuse('swapPast');
  const shift = shiftOn(person, day, context);
  const otherShift = otherDay === null ? null : shiftOn(other, otherDay, context);
  if (otherDay === day && otherShift?.shiftKindId === shift.shiftKindId) throw refuse('swapSameShift');
  if (otherDay !== day) assertOff(other, day, context);
  if (otherDay !== null && otherDay !== day) assertOff(person, otherDay, context);
  assertOneRoster(person, other, day, context);
  if (otherDay !== null) assertOneRoster(person, other, otherDay, context);
  const terms: SwapTerms = {
    ...asked,
    shiftKindId: shift.shiftKindId,
    otherShiftKindId: otherShift?.shiftKindId ?? null,
  };
  return { person, other, shift, otherShift, terms };
}

function shiftOn(
  person: Person,
  day: string,
  { database }: ReadContext,
): RosteredShift & { readonly shiftKindId: number } {
  const shift = rosteredShifts(database, person.id, day, day).get(day);
  if (shift === undefined || shift.shiftKindId === null)
    throw refuse('swapNoShift', { name: person.name, day });
  return { ...shift, shiftKindId: shift.shiftKindId };
}

function assertOff(person: Person, day: string, { database }: ReadContext): void {
  const shift = rosteredShifts(database, person.id, day, day).get(day);
  if (shift !== undefined && shift.shiftKindId !== null) {
    throw refuse('swapBusy', { name: person.name, day, shift: shift.code });
  }
}

/** Both stand on the same roster, so that one new version says everything. */
function assertOneRoster(one: Person, other: Person, day: string, { database }: ReadContext): void {
  const roster = rosterOfDay(database, one.id, day) ?? rosterOfDay(database, other.id, day);
  if (roster === undefined || (rosterOfDay(database, other.id, day) ?? roster) !== roster) {
    throw refuse('swapOtherRoster', { name: one.name, other: other.name, day });
  }
}

export function previewSwap(asked: Input<'previewSwap'>, context: ReadContext) {
  assertMayAskFor(requirePerson(context.database, asked.employeeId), viewerOf(context));
  const { shift, otherShift, terms } = lookUp(asked, context);
  return {
    warnings: warningsOf(terms, context),
    shiftCode: shift.code,
    otherShiftCode: otherShift?.code ?? '',
  };
}

/** The rules for both, as their shifts would be. */
function warningsOf(terms: SwapTerms, context: ReadContext): SwapWarning[] {
  const { database } = context;
  const cells = swappedCells(terms);
  const days = cells.map(({ day }) => day).sort();
  const from = addDays(days[0] ?? terms.day, -MOST_DAYS_IN_ROW - 1);
  const to = addDays(days.at(-1) ?? terms.day, MOST_DAYS_IN_ROW + 1);
  const people = [terms.employeeId, terms.otherEmployeeId].map((id) => requirePerson(database, id));
  const before = people.map(({ id }) => rosteredShifts(database, id, from, to));
  const known = new Map(
    before.flatMap((shifts) => [...shifts.values()]).map((shift) => [shift.shiftKindId, shift]),
  );
  return people.flatMap((person, index) => {
    const own = cells.filter(({ employeeId }) => employeeId === person.id);
    const shifts: ShiftsByDay = new Map([
      ...(before[index] ?? []),
      ...own.map(({ day, shiftKindId }) => [day, known.get(shiftKindId) ?? REST] as const),
    ]);
    return own.flatMap(({ day }) =>
      warningsAround(person.name, day, shifts, {
        certificates: certificatesOn(database, person.id, day),
        onLeave: isOnLeave(database, person.id, day),
      }),
    );
  });
}

export function requestSwap(
  { reason, onPaper, ...asked }: Input<'requestSwap'>,
  context: WriteContext,
): Swap {
  const { database, now, staff } = context;
  const viewer = viewerOf(context);
  assertMayAskFor(requirePerson(database, asked.employeeId), viewer);
  const { person, other, shift, otherShift, terms } = lookUp(asked, context);
  const signed = onPaper && viewer.decidesFor(person) ? ('paper' as const) : null;
  const consent: Pick<Swap, 'ownConsent' | 'otherConsent'> = {
    ownConsent: viewer.isOwn(person) ? 'self' : signed,
    otherConsent: viewer.isOwn(other) ? 'self' : signed,
  };
  const id = insertSwap(database, { ...terms, ...consent, reason, by: staff.id, at: now });
  context.record({
    entity: 'shiftSwap',
    entityId: id,
    after: {
      name: person.name,
      day: asked.day,
      shift: shift.code,
      other: other.name,
      otherDay: asked.otherDay,
      otherShift: otherShift?.code ?? '',
      ...consent,
      reason,
    },
  });
  return swapFor(requireSwap(database, id), viewer);
}

export function agreeSwap({ id, version }: Input<'agreeSwap'>, context: WriteContext): Swap {
  const { database } = context;
  const row = requireSwap(database, id);
  const viewer = viewerOf(context);
  if (!maySee(whose(row), viewer, context) && !viewer.isOwn(otherOf(row))) {
    throw refuse('leaveOfOthers', { name: row.name });
  }
  if (row.version !== version) throw changedMeanwhile(database, 'shiftSwap', id);
  if (row.state !== 'requested') throw refuse('leaveNotOpen');
  const consent = consentOf(row, viewer);
  if (consent === null) throw refuse('swapAgreed');
  setConsent(database, id, consent);
  const { ownConsent, otherConsent } = row;
  context.record({ entity: 'shiftSwap', entityId: id, before: { ownConsent, otherConsent }, after: consent });
  return swapFor(requireSwap(database, id), viewer);
}

/** Puts an approved swap into the roster: the shifts must still be those that the two agreed about. */
export function carryOutSwap(row: StoredSwap, roster: RosterPort, context: WriteContext): readonly number[] {
  if (row.ownConsent === null || row.otherConsent === null) {
    throw refuse('swapNotAgreed', { name: row.ownConsent === null ? row.name : row.otherName });
  }
  const { terms } = lookUp(row, context);
  if (terms.shiftKindId !== row.shiftKindId || terms.otherShiftKindId !== row.otherShiftKindId) {
    throw refuse('swapRosterChanged');
  }
  const changes = swappedCells(terms).map(({ employeeId, day, shiftKindId }) => ({
    employeeId,
    day,
    to: shiftKindId,
  }));
  return roster.publishCellChanges(changes, reasonOf(row), context).map(({ number }) => number);
}

/** What stands on the new version: who swapped what. */
function reasonOf(row: StoredSwap): string {
  const gives = `${row.name} ${row.day.slice(5)} ${row.shiftCode}`;
  return row.otherDay === null
    ? `調班：${gives} → ${row.otherName}`
    : `調班：${gives} ⇄ ${row.otherName} ${row.otherDay.slice(5)} ${row.otherShiftCode}`;
}
