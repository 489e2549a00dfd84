import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type {
  Attendance,
  Presence,
  Session,
  SessionValues,
  Trained,
} from '../../../shared/features/training/training.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

const PEOPLE = '(SELECT count(*) FROM training_attendance a WHERE a.session_id = s.id)';
const CAME = `(SELECT count(*) FROM training_attendance a WHERE a.session_id = s.id
  AND a.presence IN ('present', 'late'))`;
const PASSED = `CASE WHEN s.pass_mark IS NOT NULL THEN (SELECT count(*) FROM training_attendance a
  WHERE a.session_id = s.id AND a.score >= s.pass_mark) END`;
const FIELDS = `s.id, s.plan_id AS planId, s.subject, s.held_on AS heldOn, s.starts_minute AS startsMinute,
  s.length_minutes AS lengthMinutes, s.place, s.trainer, s.pass_mark AS passMark, s.state, ${PEOPLE} AS people,
  ${CAME} AS came, ${PASSED} AS passed`;

/** Sessions as a grid, the newest first. */
export function sessionSource(): GridSource {
  return {
    from: 'FROM training_session s',
    select: FIELDS,
    columns: {
      id: 's.id',
      planId: 's.plan_id',
      subject: 's.subject',
      heldOn: 's.held_on',
      startsMinute: 's.starts_minute',
      lengthMinutes: 's.length_minutes',
      place: 's.place',
      trainer: 's.trainer',
      passMark: 's.pass_mark',
      state: 's.state',
      people: PEOPLE,
      came: CAME,
      passed: PASSED,
    },
    quick: ['s.subject', 's.place', 's.trainer'],
    order: 's.held_on DESC, s.starts_minute DESC, s.id DESC',
  };
}

const IN_SPAN = "s.state = 'closed' AND s.held_on BETWEEN k.since AND k.until";
const THERE = "a.presence IN ('present', 'late')";

/** Hours and results per person from one day to another; whoever worked here then is there, trained or not. */
export function hoursSource(since: string, on: string): GridSource {
  return {
    from: `FROM (SELECT e.id AS employeeId, e.number, e.name, t.name AS teamName, t.position,
        count(s.id) FILTER (WHERE ${THERE}) AS sessions,
        coalesce(sum(s.length_minutes) FILTER (WHERE ${THERE}), 0) AS minutes,
        count(s.id) FILTER (WHERE a.presence = 'absent') AS absent,
        count(s.id) FILTER (WHERE a.score >= s.pass_mark) AS passed,
        count(s.id) FILTER (WHERE a.score < s.pass_mark) AS failed
      FROM (SELECT ? AS since, ? AS until) k CROSS JOIN employee e JOIN team t ON t.id = e.team_id
        LEFT JOIN training_attendance a ON a.employee_id = e.id
        LEFT JOIN training_session s ON s.id = a.session_id AND ${IN_SPAN}
      WHERE e.hired_on <= k.until AND (e.left_on IS NULL OR e.left_on >= k.since)
      GROUP BY e.id) h`,
    parameters: [since, on],
    select: 'h.employeeId, h.number, h.name, h.teamName, h.sessions, h.minutes, h.absent, h.passed, h.failed',
    columns: {
      employeeId: 'h.employeeId',
      number: 'h.number',
      name: 'h.name',
      teamName: 'h.teamName',
      sessions: 'h.sessions',
      minutes: 'h.minutes',
      absent: 'h.absent',
      passed: 'h.passed',
      failed: 'h.failed',
    },
    quick: ['h.number', 'h.name', 'h.teamName'],
    order: 'h.position, h.teamName, h.number',
    totals: 'coalesce(sum(h.minutes), 0) AS minutes',
  };
}

export function listTrained(database: Database.Database, employeeId: number): Trained[] {
  return statement<Trained>(
    database,
    `SELECT s.id AS sessionId, s.subject, s.held_on AS heldOn, s.length_minutes AS lengthMinutes, a.presence, a.score,
       s.pass_mark AS passMark
     FROM training_attendance a JOIN training_session s ON s.id = a.session_id
     WHERE a.employee_id = ? AND s.state = 'closed' ORDER BY s.held_on DESC, s.id DESC LIMIT 200`,
  ).all(employeeId);
}

export function requireSession(database: Database.Database, id: number): Session {
  const row = statement<Omit<Session, 'attendance'>>(
    database,
    `SELECT ${FIELDS}, s.cancelled_reason AS cancelledReason, coalesce(c.display_name, '') AS closedBy, s.version
     FROM training_session s LEFT JOIN staff c ON c.id = s.closed_by WHERE s.id = ?`,
  ).get(id);
  if (row === undefined) throw notFound('trainingSession', id);
  return { ...row, attendance: listAttendance(database, id) };
}

function listAttendance(database: Database.Database, sessionId: number): Attendance[] {
  return statement<Attendance>(
    database,
    `SELECT a.employee_id AS employeeId, e.number, e.name, t.name AS teamName, a.presence, a.score, a.correction
     FROM training_attendance a JOIN employee e ON e.id = a.employee_id JOIN team t ON t.id = e.team_id
     WHERE a.session_id = ? ORDER BY t.position, t.id, e.number`,
  ).all(sessionId);
}

export function insertSession(database: Database.Database, values: SessionValues): number {
  return Number(
    statement(
      database,
      `INSERT INTO training_session (plan_id, subject, held_on, starts_minute, length_minutes, place, trainer, pass_mark)
       VALUES (@planId, @subject, @heldOn, @startsMinute, @lengthMinutes, @place, @trainer, @passMark)`,
    ).run(values).lastInsertRowid,
  );
}

export function updateSession(database: Database.Database, id: number, values: SessionValues): void {
  statement(
    database,
    `UPDATE training_session SET plan_id = @planId, subject = @subject, held_on = @heldOn,
       starts_minute = @startsMinute, length_minutes = @lengthMinutes, place = @place, trainer = @trainer,
       pass_mark = @passMark, version = version + 1 WHERE id = @id`,
  ).run({ ...values, id });
}

export function addAttendee(database: Database.Database, sessionId: number, employeeId: number): void {
  statement(database, 'INSERT INTO training_attendance (session_id, employee_id) VALUES (?, ?)').run(
    sessionId,
    employeeId,
  );
}

export function removeAttendee(database: Database.Database, sessionId: number, employeeId: number): void {
  statement(database, 'DELETE FROM training_attendance WHERE session_id = ? AND employee_id = ?').run(
    sessionId,
    employeeId,
  );
}

export interface Mark {
  readonly employeeId: number;
  readonly presence: Presence | null;
  readonly score: number | null;
}

export function setMark(
  database: Database.Database,
  sessionId: number,
  mark: Mark,
  correction: string,
): void {
  statement(
    database,
    `UPDATE training_attendance SET presence = @presence, score = @score, correction = @correction
     WHERE session_id = @sessionId AND employee_id = @employeeId`,
  ).run({ ...mark, sessionId, correction });
}

export function touchSession(database: Database.Database, id: number): void {
  statement(database, 'UPDATE training_session SET version = version + 1 WHERE id = ?').run(id);
}

export function setClosed(database: Database.Database, id: number, by: number, at: string): void {
  statement(
    database,
    `UPDATE training_session SET state = 'closed', closed_by = ?, closed_at = ?, version = version + 1 WHERE id = ?`,
  ).run(by, at, id);
}

export function setSessionCancelled(database: Database.Database, id: number, reason: string): void {
  statement(
    database,
    `UPDATE training_session SET state = 'cancelled', cancelled_reason = ?, version = version + 1 WHERE id = ?`,
  ).run(reason, id);
}

/** Who worked here on a day, of those asked for. */
export function workingOn(
  database: Database.Database,
  employeeIds: readonly number[],
  day: string,
): ReadonlySet<number> {
  return new Set(
    statement<{ id: number }>(
      database,
      `SELECT id FROM employee WHERE id IN (SELECT value FROM json_each(?)) AND hired_on <= ?
         AND (left_on IS NULL OR left_on >= ?)`,
    )
      .all(JSON.stringify(employeeIds), day, day)
      .map(({ id }) => id),
  );
}
