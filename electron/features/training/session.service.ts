import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { trainingContract } from '../../../shared/features/training/training.contract.ts';
import { type Attendance, isThere, type Session } from '../../../shared/features/training/training.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { requirePlanLine } from './plan.repository.ts';
import {
  addAttendee,
  insertSession,
  type Mark,
  removeAttendee,
  requireSession,
  setClosed,
  setMark,
  setSessionCancelled,
  touchSession,
  updateSession,
  workingOn,
} from './session.repository.ts';

type Input<Name extends keyof typeof trainingContract> = z.output<(typeof trainingContract)[Name]['input']>;

export function saveSession(
  { id, version, employeeIds, ...values }: Input<'saveSession'>,
  context: WriteContext,
): Session {
  const { database, today } = context;
  if (values.planId !== null) {
    const { cancelledReason, subject } = requirePlanLine(database, values.planId, today);
    if (cancelledReason !== '') throw refuse('planLineCancelled', { subject });
  }
  const known = id === null ? null : requireOpen(id, version, context);
  const sessionId = known === null ? insertSession(database, values) : known.id;
  if (known !== null) updateSession(database, known.id, values);
  setAttendees(known?.attendance ?? [], sessionId, { employeeIds, heldOn: values.heldOn }, context);
  const saved = requireSession(database, sessionId);
  for (const each of saved.attendance) assertMark(saved, each);
  context.record({
    entity: 'trainingSession',
    entityId: sessionId,
    ...(known === null ? { after: told(saved) } : changedFields(told(known), told(saved))),
  });
  return saved;
}

/** Nobody who is marked is dropped, and nobody is added who did not work here then. */
function setAttendees(
  known: readonly Attendance[],
  sessionId: number,
  { employeeIds, heldOn }: { readonly employeeIds: readonly number[]; readonly heldOn: string },
  { database }: WriteContext,
): void {
  const wanted = new Set(employeeIds);
  const before = new Set(known.map(({ employeeId }) => employeeId));
  for (const { employeeId, presence, name } of known) {
    if (wanted.has(employeeId)) continue;
    if (presence !== null) throw refuse('attendeeMarked', { name });
    removeAttendee(database, sessionId, employeeId);
  }
  const added = [...wanted].filter((employeeId) => !before.has(employeeId));
  const working = workingOn(database, added, heldOn);
  for (const employeeId of added) {
    if (!working.has(employeeId)) throw notFound('employee', employeeId);
    addAttendee(database, sessionId, employeeId);
  }
}

export function markAttendance(
  { sessionId, version, marks }: Input<'markAttendance'>,
  context: WriteContext,
): Session {
  const { database } = context;
  const known = requireOpen(sessionId, version, context);
  const changes = marks.flatMap((mark) => {
    const before = attendanceOf(known, mark.employeeId);
    assertMark(known, { ...mark, name: before.name });
    setMark(database, sessionId, mark, before.correction);
    return before.presence === mark.presence && before.score === mark.score
      ? []
      : [markWords(before.name, mark)];
  });
  touchSession(database, sessionId);
  context.record({
    entity: 'trainingSession',
    entityId: sessionId,
    after: { subject: known.subject, marks: changes },
  });
  return requireSession(database, sessionId);
}

export function closeSession({ sessionId, version }: Input<'closeSession'>, context: WriteContext): Session {
  const { database, today, now, staff } = context;
  const { heldOn, subject, attendance } = requireOpen(sessionId, version, context);
  if (heldOn > today) throw refuse('sessionNotHeldYet', { on: heldOn });
  if (attendance.length === 0) throw refuse('sessionWithoutPeople');
  const unmarked = attendance.filter(({ presence }) => presence === null).length;
  if (unmarked > 0) throw refuse('attendanceUnmarked', { count: unmarked });
  setClosed(database, sessionId, staff.id, now);
  const came = attendance.filter(({ presence }) => isThere(presence)).length;
  context.record({
    entity: 'trainingSession',
    entityId: sessionId,
    after: { subject, heldOn, people: attendance.length, came },
  });
  return requireSession(database, sessionId);
}

export function cancelSession(
  { sessionId, version, reason }: Input<'cancelSession'>,
  context: WriteContext,
): Session {
  const { subject, heldOn } = requireOpen(sessionId, version, context);
  setSessionCancelled(context.database, sessionId, reason);
  context.record({ entity: 'trainingSession', entityId: sessionId, after: { subject, heldOn }, reason });
  return requireSession(context.database, sessionId);
}

export function correctAttendance(
  { sessionId, version, reason, ...mark }: Input<'correctAttendance'>,
  context: WriteContext,
): Attendance {
  const { database } = context;
  const known = requireCurrent(sessionId, version, context);
  if (known.state !== 'closed') throw refuse('sessionNotClosed');
  const before = attendanceOf(known, mark.employeeId);
  assertMark(known, { ...mark, name: before.name });
  setMark(database, sessionId, mark, reason);
  touchSession(database, sessionId);
  const { name } = before;
  context.record({
    entity: 'trainingSession',
    entityId: sessionId,
    before: { employee: name, presence: before.presence, score: before.score },
    after: { employee: name, presence: mark.presence, score: mark.score },
    reason,
  });
  return attendanceOf(requireSession(database, sessionId), mark.employeeId);
}

function attendanceOf({ attendance }: Session, employeeId: number): Attendance {
  const found = attendance.find((each) => each.employeeId === employeeId);
  if (found === undefined) throw refuse('notInvited');
  return found;
}

function assertMark(
  { passMark }: Pick<Session, 'passMark'>,
  { name, presence, score }: Pick<Attendance, 'name' | 'presence' | 'score'>,
): void {
  if (score === null) return;
  if (!isThere(presence)) throw refuse('scoreWithoutPresence', { name });
  if (passMark === null) throw refuse('scoreWithoutTest', { name });
}

function markWords(name: string, { presence, score }: Mark): string {
  return [name, presence ?? '—', ...(score === null ? [] : [String(score)])].join(' ');
}

function requireCurrent(id: number, version: number, { database }: WriteContext): Session {
  const known = requireSession(database, id);
  if (known.version !== version) throw changedMeanwhile(database, 'trainingSession', id);
  return known;
}

function requireOpen(id: number, version: number, context: WriteContext): Session {
  const known = requireCurrent(id, version, context);
  if (known.state !== 'open') throw refuse('sessionNotOpen', { subject: known.subject });
  return known;
}

function told({
  subject,
  heldOn,
  startsMinute,
  lengthMinutes,
  place,
  trainer,
  passMark,
  attendance,
}: Session) {
  return {
    subject,
    heldOn,
    startsMinute,
    lengthMinutes,
    place,
    trainer,
    passMark,
    employees: attendance.map(({ name }) => name),
  };
}
