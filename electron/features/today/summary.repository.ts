import type Database from 'better-sqlite3';
import { momentAt } from '../../../shared/domain/moment.ts';
import { mayOpenArchives, REPORT_READERS, type Role } from '../../../shared/domain/role.ts';
import { ROSTER_ROLES } from '../../../shared/features/roster/roster.contract.ts';
import type { Activity, TodaySummary } from '../../../shared/features/today/today.contract.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { statement } from '../../database/statements.ts';
import { handoverStanding, momentNow } from '../../office/handover-standing.repository.ts';
import { leaveStanding } from '../../office/leave-standing.repository.ts';
import { outstandingLetters } from '../../office/letter-proof.repository.ts';
import { unitLimitations } from '../../office/limitation.repository.ts';
import { DONE_AT, MEMO_DUE_ON, READ_AT } from '../../office/memo-standing.repository.ts';
import { postingsOn } from '../../office/notice-posting.repository.ts';
import { LEFT_CENTS } from '../../office/outstanding.repository.ts';
import { lateRosters, rostersWaitingFor } from '../../office/roster-standing.repository.ts';
import { alertsSql } from '../../office/staff-alerts.repository.ts';
import { readStaffSettings } from '../../office/staff-settings.ts';

const COUNTS = `SELECT
  (SELECT count(*) FROM unit WHERE active = 1) AS units,
  (SELECT count(*) FROM unit WHERE active = 1 AND occupancy_state = 'vacant') AS vacantUnits,
  (SELECT count(DISTINCT o.person_id) FROM occupancy o
   WHERE (o.from_on IS NULL OR o.from_on <= @today) AND (o.to_on IS NULL OR o.to_on >= @today)) AS people,
  (SELECT count(*) FROM key_item WHERE state = 'signedOut') AS keysSignedOut,
  (SELECT count(*) FROM key_item WHERE state = 'signedOut' AND due_on < @today) AS keysOverdue`;

const LETTERS = `SELECT (SELECT count(*) FROM letter WHERE state = 'draft') AS drafts,
  (SELECT count(*) FROM letter WHERE state = 'review') AS inReview,
  (SELECT count(*) FROM letter WHERE state = 'signed') AS toIssue,
  (SELECT count(*) FROM letter WHERE unconfirmed = 1 AND state <> 'void') AS unconfirmed`;

const MONEY = `SELECT arrears.cents AS arrearsCents, arrears.units AS arrearsUnits,
  drafts.runs AS draftRuns, drafts.cents AS draftRunCents,
  received.cents AS receivedTodayCents, received.receipts AS receiptsToday
FROM (SELECT coalesce(sum(amount_cents - paid_cents - discounted_cents), 0) AS cents, count(DISTINCT unit_id) AS units FROM charge
      WHERE state = 'due' AND paid_cents + discounted_cents < amount_cents AND due_on < @today) AS arrears,
     (SELECT count(*) AS runs, coalesce(sum(total_cents), 0) AS cents FROM billing_run WHERE state = 'draft') AS drafts,
     (SELECT coalesce(sum(amount_cents), 0) AS cents, count(*) AS receipts FROM receipt
      WHERE received_on = @today AND voided_at IS NULL AND kind = 'payment') AS received`;

const PAPERS = `SELECT count(*) AS out, coalesce(sum(due_on < @today), 0) AS overdue FROM paper_loan
  WHERE returned_on IS NULL`;

const FILING = `SELECT count(*) AS open, coalesce(sum(due_on < @today), 0) AS overdue FROM filing_entry
  WHERE state = 'circulating' OR state = 'registered' AND (register = 'incoming' OR due_on IS NOT NULL)`;

const READINGS = `SELECT count(*) AS meters, count(r.id) AS read FROM meter m JOIN unit u ON u.id = m.unit_id
  LEFT JOIN meter_reading r ON r.meter_id = m.id AND r.month = substr(@today, 1, 7) AND r.superseded_at IS NULL
  WHERE m.active = 1 AND u.active = 1 AND coalesce(m.installed_on, '') <= @today`;
/** A line waits while nothing was done for it and something of it is owed. */
const DUNNING = `SELECT lines.waiting, lines.overdue, near.in30, near.in90, near.in180
FROM (SELECT count(*) AS waiting, coalesce(sum(n.due_by < @today), 0) AS overdue
      FROM dunning_line n JOIN dunning_plan p ON p.id = n.plan_id
      WHERE p.state = 'open' AND n.decision IS NULL
        AND NOT EXISTS (SELECT 1 FROM dunning_act t WHERE t.line_id = n.id AND t.withdrawn_at IS NULL)
        AND EXISTS (SELECT 1 FROM dunning_line_charge x JOIN charge c ON c.id = x.charge_id
          WHERE x.line_id = n.id AND ${LEFT_CENTS} > 0)) AS lines,
     (SELECT coalesce(sum(ends_on <= date(@today, '+30 days')), 0) AS in30,
        coalesce(sum(ends_on <= date(@today, '+90 days')), 0) AS in90,
        coalesce(sum(ends_on <= date(@today, '+180 days')), 0) AS in180
      FROM (${unitLimitations('@today')}) WHERE ends_on >= @today) AS near`;

/** Refunds past their day and all that wait, and second looks whose day has come. */
const DEPOSITS = `SELECT count(*) FILTER (WHERE state = 'toRefund') AS waiting,
    count(*) FILTER (WHERE state = 'toRefund' AND waits_until < @today) AS overdue,
    count(*) FILTER (WHERE state = 'toInspect' AND waits_until <= @today) AS inspect
  FROM deposit WHERE waits_until IS NOT NULL`;

/** A board is looked at once a round, whoever put the notice there. */
const NOTICES = `SELECT coalesce(sum(p.state IN ('waiting', 'lost')), 0) AS toPost,
    coalesce(sum(p.state = 'toTakeDown'), 0) AS toTakeDown, coalesce(sum(p.due_at < @present), 0) AS overdue,
    coalesce(sum(p.state IN ('up', 'toTakeDown') AND max(coalesce(l.valid_until, ''),
      coalesce(substr(n.effective_to, 1, 10), ''), coalesce(substr(n.effective_from, 1, 10), '')) = @today), 0) AS endToday
  FROM (${postingsOn('@today')}) p JOIN notice n ON n.letter_id = p.letter_id JOIN letter l ON l.id = p.letter_id`;

const MEMOS = `SELECT coalesce(sum(q.read_at IS NULL), 0) AS toRead,
    coalesce(sum(q.read_at IS NOT NULL AND q.asked AND q.done_at IS NULL), 0) AS toDo,
    coalesce(sum(q.asked AND q.done_at IS NULL AND q.due_on < @today), 0) AS overdue
  FROM (SELECT r.part = 'to' AS asked, ${READ_AT} AS read_at, ${DONE_AT} AS done_at, ${MEMO_DUE_ON} AS due_on
    FROM memo_recipient r JOIN letter l ON l.id = r.letter_id
    WHERE r.staff_id = @staffId AND l.state = 'issued') q`;
/** Days after which a letter without proof is out for long. */
const OLD_DAYS = 7;
const DELIVERIES = outstandingLetters('@today', OLD_DAYS);

const STAFF = `SELECT count(*) AS alerts, coalesce(sum(daysLeft < 0), 0) AS overdue
  FROM (${alertsSql('@today', '@certificateDays', '@contractDays')})`;

/** Signing in and out is for the audit trail, not for colleagues' eyes. */
const RECENT = `SELECT a.seq, a.at, a.staff_name AS staffName, a.action,
    coalesce(u.display_name, l.number, l.subject, f.number, json_extract(a.after, '$.name'),
      (SELECT number FROM key_item WHERE a.entity = 'keyItem' AND id = CAST(a.entity_id AS INTEGER)),
      CASE WHEN a.entity IN ('notice', 'memo') THEN coalesce(nullif(json_extract(a.after, '$.number'), ''), json_extract(a.after, '$.subject')) END,
      CASE WHEN a.entity = 'noticePosting' THEN json_extract(a.after, '$.board') END, '') AS subject, u.id AS unitId
  FROM (SELECT * FROM audit WHERE action NOT LIKE 'access.%'
          AND action NOT IN ('archives.reveal', 'household.revealContact', 'documents.open', 'filing.openAttachment', 'deposits.revealAccount', 'employees.revealPhones')
        ORDER BY seq DESC LIMIT 60) a
  LEFT JOIN unit u ON u.id = CASE a.entity
    WHEN 'unit' THEN CAST(a.entity_id AS INTEGER)
    WHEN 'occupancy' THEN (SELECT unit_id FROM occupancy WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'keyItem' THEN (SELECT unit_id FROM key_item WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'emergencyContact' THEN (SELECT unit_id FROM emergency_contact WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'pet' THEN (SELECT unit_id FROM pet WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'authorisation' THEN (SELECT unit_id FROM authorisation WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'consent' THEN (SELECT unit_id FROM consent WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'vehicle' THEN (SELECT unit_id FROM vehicle WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'receipt' THEN (SELECT unit_id FROM receipt WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'letter' THEN (SELECT unit_id FROM letter WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'document' THEN (SELECT unit_id FROM document WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'householdPaper' THEN (SELECT unit_id FROM household_paper WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'paperLoan' THEN (SELECT h.unit_id FROM paper_loan n JOIN household_paper h ON h.id = n.paper_id
                           WHERE n.id = CAST(a.entity_id AS INTEGER))
    WHEN 'filingEntry' THEN (SELECT unit_id FROM filing_entry WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'charge' THEN (SELECT unit_id FROM charge WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'deposit' THEN (SELECT unit_id FROM deposit WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'depositPaper' THEN (SELECT d.unit_id FROM deposit_paper p JOIN deposit d ON d.id = p.deposit_id
                              WHERE p.id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningAct' THEN (SELECT unit_id FROM dunning_act WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningPromise' THEN (SELECT unit_id FROM dunning_promise WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningHold' THEN (SELECT unit_id FROM dunning_hold WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'dunningLine' THEN (SELECT unit_id FROM dunning_line WHERE id = CAST(a.entity_id AS INTEGER))
    WHEN 'person' THEN (SELECT unit_id FROM occupancy WHERE person_id = CAST(a.entity_id AS INTEGER)
                        ORDER BY to_on IS NOT NULL, id DESC LIMIT 1)
  END
  LEFT JOIN letter l ON a.entity = 'letter' AND l.id = CAST(a.entity_id AS INTEGER)
  LEFT JOIN filing_entry f ON a.entity = 'filingEntry' AND f.id = CAST(a.entity_id AS INTEGER)
  ORDER BY a.seq DESC`;

const RECENT_SHOWN = 12;

type Counts = Omit<
  TodaySummary,
  | 'recent'
  | 'letters'
  | 'money'
  | 'papers'
  | 'filing'
  | 'readings'
  | 'dunning'
  | 'deposits'
  | 'notices'
  | 'memos'
  | 'attendance'
  | 'handovers'
  | 'rosters'
  | 'leave'
  | 'deliveries'
  | 'staff'
>;
type Readings = NonNullable<TodaySummary['readings']>;
type Money = NonNullable<TodaySummary['money']>;
type Papers = NonNullable<TodaySummary['papers']>;
type Filing = NonNullable<TodaySummary['filing']>;
type Dunning = NonNullable<TodaySummary['dunning']>;
type Deposits = NonNullable<TodaySummary['deposits']>;
type Deliveries = NonNullable<TodaySummary['deliveries']>;

export function readSummary(
  database: Database.Database,
  { today, now }: { readonly today: string; readonly now: string },
  staff: { readonly id: number; readonly role: Role },
): Omit<TodaySummary, 'attendance'> {
  const { role } = staff;
  const keepsBooks = mayOpenArchives(role);
  return {
    ...one<Counts>(database, COUNTS, { today }),
    letters: one<TodaySummary['letters']>(database, LETTERS, { today }),
    money: keepsBooks ? one<Money>(database, MONEY, { today }) : null,
    papers: keepsBooks ? one<Papers>(database, PAPERS, { today }) : null,
    filing: keepsBooks ? one<Filing>(database, FILING, { today }) : null,
    readings: keepsBooks ? readingsOfMonth(database, today) : null,
    dunning: keepsBooks ? one<Dunning>(database, DUNNING, { today }) : null,
    deposits: keepsBooks ? one<Deposits>(database, DEPOSITS, { today }) : null,
    notices: noticesNow(database, today, now),
    memos: memosOf(database, today, staff.id),
    handovers: handoverStanding(database, momentNow({ database, now })),
    leave: leaveStanding(database, staff, today),
    rosters: {
      waiting: rostersWaitingFor(database, staff.id, today),
      late: ROSTER_ROLES.includes(role) ? lateRosters(database, today) : [],
    },
    deliveries: keepsBooks ? one<Deliveries>(database, DELIVERIES, { today }) : null,
    staff: REPORT_READERS.includes(role) ? staffAlerts(database, today) : null,
    recent: keepsBooks ? recentActivity(database) : [],
  };
}

function noticesNow(database: Database.Database, today: string, now: string): TodaySummary['notices'] {
  const present = momentAt(new Date(now), officeTimeZone(database));
  const row = statement<TodaySummary['notices']>(database, NOTICES).get({ today, present });
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}

function staffAlerts(database: Database.Database, today: string): NonNullable<TodaySummary['staff']> {
  const { certificateDays, contractDays } = readStaffSettings(database);
  const parameters = { today, certificateDays, contractDays };
  const row = statement<NonNullable<TodaySummary['staff']>>(database, STAFF).get(parameters);
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}

function memosOf(database: Database.Database, today: string, staffId: number): TodaySummary['memos'] {
  const row = statement<TodaySummary['memos']>(database, MEMOS).get({ today, staffId });
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}

/** Before the month's first reading nobody waits for the others. */
function readingsOfMonth(database: Database.Database, today: string): Readings | null {
  const begun = statement<{ begun: number }>(
    database,
    'SELECT EXISTS (SELECT 1 FROM meter_reading WHERE month = ? AND superseded_at IS NULL) AS begun',
  ).get(today.slice(0, 7));
  return begun?.begun === 1 ? one<Readings>(database, READINGS, { today }) : null;
}

function one<Row>(database: Database.Database, sql: string, parameters: { readonly today: string }): Row {
  const row = statement<Row>(database, sql).get(parameters);
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}

/** One line for each thing done, though it may have left several entries in the trail. */
function recentActivity(database: Database.Database): Activity[] {
  const entries = statement<Activity>(database, RECENT).all();
  return entries
    .filter((entry, index) => {
      const newer = entries[index - 1];
      return newer === undefined || newer.at !== entry.at || newer.action !== entry.action;
    })
    .slice(0, RECENT_SHOWN);
}
