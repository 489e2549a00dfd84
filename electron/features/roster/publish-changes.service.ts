import type Database from 'better-sqlite3';
import { refuse } from '../../../shared/api/api-error.ts';
import { monthOf } from '../../../shared/domain/calendar.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { REST_SIGN } from '../../../shared/features/roster/rest-sign.ts';
import { statement } from '../../database/statements.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  clearCell,
  findEmployment,
  listCells,
  listMembers,
  putCell,
  raiseVersion,
  requireRoster,
} from './roster.repository.ts';
import { lastVersion } from './roster-version.repository.ts';
import { requireShiftKind } from './shift-kind.repository.ts';
import { frozenCells, frozenMembers } from './version.repository.ts';

/** A change of what is published, such as an approved swap. */
export interface PublishedChange {
  readonly employeeId: number;
  readonly day: string;
  /** A shift, null for a rest day, or nothing in the cell. */
  readonly to: number | null | 'empty';
  /** What was published when it was agreed on; refused where it is something else by now. Not looked at when absent. */
  readonly from?: number | null | 'empty';
}

export interface ChangedVersion {
  readonly rosterId: number;
  readonly versionId: number;
  readonly number: number;
}

/**
 * Publishes a new version of each roster concerned that is the one in force with these cells changed, and nothing else:
 * what the roster as it is being made says otherwise stays unpublished. The changed cells go into that roster too, over
 * whatever was drafted for them, since its next version would else take back what was agreed on.
 */
export function publishCellChanges(
  changes: readonly PublishedChange[],
  reason: string,
  context: WriteContext,
): ChangedVersion[] {
  const { database } = context;
  const placed = changes.map((change) => ({ ...change, rosterId: rosterInForce(database, change) }));
  return [...groupBy(placed, ({ rosterId }) => rosterId)].map(([rosterId, ofRoster]) =>
    publishOne(rosterId, ofRoster, reason, context),
  );
}

/** The roster on whose version in force the person stands on a day; the one on which the day is filled where it is two. */
function rosterInForce(database: Database.Database, { employeeId, day }: PublishedChange): number {
  const row = statement<{ rosterId: number }>(
    database,
    `SELECT v.roster_id AS rosterId
     FROM roster r JOIN roster_version v ON v.roster_id = r.id
       AND v.number = (SELECT max(number) FROM roster_version WHERE roster_id = r.id)
       JOIN roster_version_member m ON m.version_id = v.id AND m.employee_id = @employeeId
     WHERE r.month = @month
     ORDER BY EXISTS (SELECT 1 FROM roster_version_cell c
       WHERE c.version_id = v.id AND c.employee_id = @employeeId AND c.day = @day) DESC,
       r.team_id = (SELECT team_id FROM employee WHERE id = @employeeId) DESC, r.id LIMIT 1`,
  ).get({ employeeId, day, month: monthOf(day) });
  if (row !== undefined) return row.rosterId;
  const name = findEmployment(database, employeeId)?.name ?? String(employeeId);
  throw refuse('rosterNotPublished', { name, month: monthOf(day) });
}

function publishOne(
  rosterId: number,
  changes: readonly PublishedChange[],
  reason: string,
  context: WriteContext,
): ChangedVersion {
  const { database, now, staff } = context;
  const head = requireRoster(database, rosterId);
  const last = lastVersion(database, rosterId);
  if (last === undefined) throw new Error('a roster in force has no version');
  const standing = new Map(frozenCells(database, last.id).map((cell) => [placeOf(cell), cell.shiftKindId]));
  const names = new Map(frozenMembers(database, last.id).map(({ employeeId, name }) => [employeeId, name]));
  for (const { employeeId, day, from } of changes) {
    const stands = standing.get(placeOf({ employeeId, day }));
    if (from !== undefined && from !== (stands === undefined ? 'empty' : stands)) {
      throw refuse('rosterCellChanged', { name: names.get(employeeId) ?? employeeId, day });
    }
  }
  const number = last.number + 1;
  const version = { rosterId, number, reason, publishedBy: staff.id, publishedAt: now };
  const versionId = copyVersion(database, last.id, version, changes);
  const overDraft = changeDraft(database, rosterId, changes, standing);
  context.record({
    entity: 'roster',
    entityId: rosterId,
    after: {
      team: head.teamName,
      month: head.month,
      number,
      changes: changes.map(({ employeeId, day, to }) => ({
        name: names.get(employeeId),
        day,
        to: to === null ? REST_SIGN : to === 'empty' ? '' : requireShiftKind(database, to).code,
      })),
      ...(overDraft.length > 0 ? { overDraft } : {}),
    },
    reason,
  });
  return { rosterId, versionId, number };
}

function placeOf({ employeeId, day }: { readonly employeeId: number; readonly day: string }): string {
  return `${employeeId} ${day}`;
}

interface NewVersion {
  readonly rosterId: number;
  readonly number: number;
  readonly reason: string;
  readonly publishedBy: number;
  readonly publishedAt: string;
}

/** Everything of the version in force but the cells that change: what is published is never edited. */
function copyVersion(
  database: Database.Database,
  fromId: number,
  version: NewVersion,
  changes: readonly PublishedChange[],
): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO roster_version (roster_id, number, reason, published_by, published_at)
     VALUES (@rosterId, @number, @reason, @publishedBy, @publishedAt)`,
  ).run(version);
  const versionId = Number(lastInsertRowid);
  statement(
    database,
    `INSERT INTO roster_version_member (version_id, employee_id, position)
     SELECT @versionId, employee_id, position FROM roster_version_member WHERE version_id = @fromId`,
  ).run({ versionId, fromId });
  statement(
    database,
    `INSERT INTO roster_version_cell
       (version_id, employee_id, day, shift_kind_id, code, starts_minute, length_minutes, break_minutes)
     SELECT @versionId, employee_id, day, shift_kind_id, code, starts_minute, length_minutes, break_minutes
     FROM roster_version_cell
     WHERE version_id = @fromId
       AND employee_id || ' ' || day NOT IN (SELECT value FROM json_each(@changed))`,
  ).run({ versionId, fromId, changed: JSON.stringify(changes.map(placeOf)) });
  const put = statement(
    database,
    `INSERT INTO roster_version_cell
       (version_id, employee_id, day, shift_kind_id, code, starts_minute, length_minutes, break_minutes)
     SELECT @versionId, @employeeId, @day, k.id, coalesce(k.code, ''), k.starts_minute, k.length_minutes, k.break_minutes
     FROM (SELECT 1) LEFT JOIN shift_kind k ON k.id = @to`,
  );
  for (const { employeeId, day, to } of changes) {
    if (to !== 'empty') put.run({ versionId, employeeId, day, to });
  }
  return versionId;
}

/** Puts the changes into the roster as it is being made, and says which drafted cells they went over. */
function changeDraft(
  database: Database.Database,
  rosterId: number,
  changes: readonly PublishedChange[],
  standing: ReadonlyMap<string, number | null>,
): string[] {
  const members = new Map(listMembers(database, rosterId).map(({ employeeId, name }) => [employeeId, name]));
  const drafted = new Map(listCells(database, rosterId).map((cell) => [placeOf(cell), cell.shiftKindId]));
  const over: string[] = [];
  for (const { employeeId, day, to } of changes) {
    const name = members.get(employeeId);
    // Somebody whom the draft has taken off leaves with its next version.
    if (name === undefined) continue;
    const place = placeOf({ employeeId, day });
    if (drafted.get(place) !== standing.get(place)) over.push(`${name} ${day}`);
    if (to === 'empty') clearCell(database, rosterId, employeeId, day);
    else putCell(database, rosterId, { employeeId, day, shiftKindId: to, fixed: true });
  }
  raiseVersion(database, rosterId);
  return over;
}
