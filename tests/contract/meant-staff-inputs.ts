import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { FIRST_STAFF_SETTINGS } from '../../shared/features/employees/staff-settings.ts';
import type { FeeOffice } from '../fixtures/fee-office.ts';

const TEAMS = 3;
const PEOPLE = 6;
const SESSIONS = 6;

interface Given {
  readonly reason: fc.Arbitrary<string>;
  readonly database: Database.Database;
}

/** Teams, people with certificates, trainings that are open and closed, and appraisals at every step. */
export async function fillStaff({ office: { api } }: FeeOffice): Promise<void> {
  const { employees, training } = api;
  const today = { from: '2026-11-01', to: '2026-11-01' };
  const tied = new Set((await employees.colleagues(today)).map(({ staffId }) => staffId));
  const staff = (await api.access.listStaff()).filter(({ id }) => !tied.has(id));
  const employeeIds: number[] = [];
  for (let made = 0; made < TEAMS; made += 1) {
    const { id: teamId } = await employees.saveTeam({ name: `班組${made}` });
    for (let person = 0; person < PEOPLE; person += 1) {
      const number = `E${made}${person}`;
      const account = staff[made * PEOPLE + person + 2]?.id ?? null;
      const { id: employeeId } = await employees.saveEmployee({
        number,
        name: `員工${number}`,
        post: '管家',
        teamId,
        staffId: account,
        phone: '13800138000',
        hiredOn: '2024-01-01',
      });
      employeeIds.push(employeeId);
      await employees.saveCertificate({ employeeId, kind: '健康證', expiresOn: '2027-03-01' });
    }
  }
  for (let month = 1; month <= SESSIONS; month += 1) {
    const { id: planId } = await training.savePlanLine({
      year: 2026,
      month,
      subject: `培訓${month}`,
      minutes: 60,
    });
    if (month % 2 === 0) continue;
    const { id: sessionId } = await training.saveSession({
      ...SESSION,
      planId,
      employeeIds: employeeIds.slice(0, 3),
    });
    const { version } = await training.markAttendance({
      sessionId,
      version: 1,
      marks: employeeIds.slice(0, 3).map((employeeId) => ({ employeeId, presence: 'present' as const })),
    });
    if (month === 1) await training.closeSession({ sessionId, version });
  }
  const form = await training.saveForm(FORM);
  await training.startAppraisals({ period: '2026-09', formId: form.id, employeeIds });
  const { rows } = await training.appraisals();
  for (const [index, { id: appraisalId }] of rows.entries()) {
    if (index % 4 === 0) continue;
    const saved = await training.saveAppraisal({ appraisalId, version: 1, goals: [], scores: SCORES });
    if (index % 4 === 1) continue;
    const scored = await training.scoreAppraisal({ appraisalId, version: saved.version });
    if (index % 4 === 3)
      await training.confirmAppraisal({ appraisalId, version: scored.version, way: 'paper' });
  }
}

const SESSION = {
  subject: '消防',
  heldOn: '2026-11-02',
  startsMinute: 600,
  lengthMinutes: 60,
} as const;
const FORM = { name: '通用考核表', planWeight: 0, items: [{ name: '紀律', weight: 100 }] };
const SCORES = [{ position: 1, percent: 90 }];

/** A row as it is when the call is made: other calls change it in between. */
function oneOf<Row>(database: Database.Database, sql: string): fc.Arbitrary<Row | undefined> {
  return fc.nat(10_000).map((at) => {
    const rows = database.prepare<[], Row>(sql).all();
    return rows[at % Math.max(1, rows.length)];
  });
}

interface Versioned {
  readonly id: number;
  readonly version: number;
}

export function employeeInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const row = (sql: string) => oneOf<Versioned>(database, sql).map((found) => found ?? { id: 1, version: 1 });
  const team = oneOf<Versioned & { position: number; name: string }>(
    database,
    'SELECT id, version, position, name FROM team',
  );
  const employee = row('SELECT id, version FROM employee');
  const working = row('SELECT id, version FROM employee WHERE left_on IS NULL AND staff_id IS NULL');
  const left = row('SELECT id, version FROM employee WHERE left_on IS NOT NULL');
  const certificate = oneOf<Versioned & { employeeId: number }>(
    database,
    'SELECT id, version, employee_id AS employeeId FROM employee_certificate WHERE withdrawn_at IS NULL',
  );
  const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-12-${String(of).padStart(2, '0')}`);
  const employeeId = employee.map(({ id }) => ({ employeeId: id }));
  return [
    [
      'employees.saveTeam',
      fc.tuple(team, fc.nat(5)).map(([known, at]) => ({
        id: known?.id ?? null,
        version: known?.version ?? 0,
        name: `${(known?.name ?? '班組').slice(0, 20)}${at}`,
      })),
    ],
    [
      'employees.saveEmployee',
      fc.tuple(fc.nat(100_000), team).map(([at, known]) => ({
        number: `N${at}`,
        name: '新人',
        post: '保潔員',
        teamId: known?.id ?? 1,
        hiredOn: '2026-01-01',
      })),
    ],
    ['employees.employee', employeeId],
    ['employees.moves', employeeId],
    ['employees.history', employeeId],
    ['employees.certificates', employeeId],
    ['employees.colleagues', fc.constant({ from: '2026-01-01', to: '2026-12-31' })],
    ['employees.calendar', fc.constant({ from: '2026-01-01', to: '2026-12-31' })],
    [
      'employees.revealPhones',
      fc.tuple(employee, reason).map(([{ id }, why]) => ({ employeeId: id, reason: why })),
    ],
    [
      'employees.leave',
      fc.tuple(working, reason).map(([{ id, version }, why]) => ({
        employeeId: id,
        version,
        lastDay: '2026-12-31',
        reason: why,
      })),
    ],
    [
      'employees.comeBack',
      fc.tuple(left, reason).map(([{ id, version }, why]) => ({ employeeId: id, version, reason: why })),
    ],
    [
      'employees.saveCertificate',
      fc
        .tuple(employee, fc.constantFrom('電工證', '健康證'))
        .map(([{ id }, kind]) => ({ employeeId: id, kind, expiresOn: '2027-01-01' })),
    ],
    [
      'employees.withdrawCertificate',
      fc
        .tuple(certificate, reason)
        .map(([known, why]) => ({ id: known?.id ?? 1, version: known?.version ?? 1, reason: why })),
    ],
    [
      'employees.saveSettings',
      fc.integer({ min: 0, max: 4 }).map((version) => ({ ...FIRST_STAFF_SETTINGS, version })),
    ],
    ['employees.saveCalendarDay', day.map((of) => ({ day: of, kind: 'restDay', name: '公司假' }))],
    [
      'employees.removeCalendarDay',
      oneOf<{ day: string }>(database, 'SELECT day FROM calendar_day').map((known) => ({
        day: known?.day ?? '2026-12-01',
      })),
    ],
    ['employees.modelCalendars', fc.constantFrom({ year: 2026 }, { year: 2027 })],
    [
      'employees.takeModelCalendar',
      fc.constantFrom('CN', 'HK', 'MO', 'TW').map((region) => ({ region, year: 2026 })),
    ],
  ];
}

export function trainingInputs({ reason, database }: Given): [string, fc.Arbitrary<unknown>][] {
  const row = (sql: string) => oneOf<Versioned>(database, sql).map((found) => found ?? { id: 1, version: 1 });
  const plan = row("SELECT id, version FROM training_plan WHERE cancelled_reason = ''");
  const cancelled = row("SELECT id, version FROM training_plan WHERE cancelled_reason <> ''");
  const open = row("SELECT id, version FROM training_session WHERE state = 'open'");
  const closed = row("SELECT id, version FROM training_session WHERE state = 'closed'");
  const employee = row('SELECT id, version FROM employee');
  const form = row('SELECT id, version FROM appraisal_form WHERE active = 1');
  const appraisal = (state: string) =>
    row(`SELECT id, version FROM appraisal WHERE state = '${state}' AND withdrawn_at IS NULL`).map(
      ({ id, version }) => ({ appraisalId: id, version }),
    );
  const attendees = (sessionId: number): number[] =>
    database
      .prepare<[number], number>('SELECT employee_id FROM training_attendance WHERE session_id = ?')
      .pluck()
      .all(sessionId);
  const session = open.map(({ id, version }) => ({ sessionId: id, version }));
  const withReason = <Of extends object>(of: fc.Arbitrary<Of>) =>
    fc.tuple(of, reason).map(([found, why]) => ({ ...found, reason: why }));
  const language = fc.constant('zh-Hant');
  const employeeId = employee.map(({ id }) => ({ employeeId: id }));
  return [
    ['training.plan', fc.constant({ year: 2026 })],
    [
      'training.savePlanLine',
      fc
        .integer({ min: 1, max: 12 })
        .map((month) => ({ year: 2026, month, subject: `培訓${month}`, minutes: 60 })),
    ],
    ['training.cancelPlanLine', withReason(plan)],
    ['training.restorePlanLine', cancelled],
    ['training.session', session.map(({ sessionId }) => ({ sessionId }))],
    ['training.saveSession', employee.map(({ id }) => ({ ...SESSION, employeeIds: [id] }))],
    [
      'training.markAttendance',
      fc.tuple(session, fc.constantFrom('present', 'late', 'absent')).map(([of, presence]) => ({
        ...of,
        marks: attendees(of.sessionId).map((id) => ({ employeeId: id, presence })),
      })),
    ],
    ['training.closeSession', session],
    ['training.cancelSession', withReason(session)],
    [
      'training.correctAttendance',
      withReason(
        closed.map(({ id, version }) => ({
          sessionId: id,
          version,
          employeeId: attendees(id)[0] ?? 1,
          presence: 'late',
        })),
      ),
    ],
    ['training.hours', fc.constant({ since: '2026-01-01', on: '2026-12-31' })],
    ['training.trainedOf', employeeId],
    ['training.deliverSignIn', fc.record({ language }).map((of) => ({ ...of, sessionId: 1 }))],
    [
      'training.saveForm',
      fc.tuple(form, fc.nat(1000)).map(([{ id, version }, at]) => ({
        ...FORM,
        ...(at % 2 === 0 ? { id, version } : {}),
        name: `考核表${at}`,
      })),
    ],
    ['training.appraisalsOf', employeeId],
    [
      'training.startAppraisals',
      fc
        .tuple(form, employee, fc.constantFrom('2026-10', '2026-11', '2026-Q3'))
        .map(([{ id: formId }, { id }, period]) => ({ period, formId, employeeIds: [id] })),
    ],
    ['training.appraisal', appraisal('draft').map(({ appraisalId }) => ({ appraisalId }))],
    ['training.saveAppraisal', appraisal('draft').map((of) => ({ ...of, goals: [], scores: SCORES }))],
    ['training.saveSelfScore', appraisal('draft').map((of) => ({ ...of, scores: SCORES }))],
    [
      'training.scoreAppraisal',
      row(`SELECT a.id, a.version FROM appraisal a WHERE a.state = 'draft' AND a.withdrawn_at IS NULL AND NOT EXISTS
        (SELECT 1 FROM appraisal_line l WHERE l.appraisal_id = a.id AND l.percent IS NULL)`).map(
        ({ id, version }) => ({ appraisalId: id, version }),
      ),
    ],
    ['training.confirmAppraisal', appraisal('scored').map((of) => ({ ...of, way: 'paper' }))],
    ['training.closeAppraisal', appraisal('confirmed')],
    ['training.reopenAppraisal', withReason(appraisal('scored'))],
    ['training.withdrawAppraisal', withReason(appraisal('draft'))],
    ['training.deliverAppraisal', fc.record({ language }).map((of) => ({ ...of, appraisalId: 1 }))],
  ];
}
