import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type ApiError, refuse } from '../../shared/api/api-error.ts';
import { dateAt, systemTimeZone, timeAt } from '../../shared/domain/calendar.ts';
import { statement } from '../database/statements.ts';
import { readSetting } from './settings.ts';

/** What is in the trail of a record and changed nothing of it. */
const NO_CHANGES = `('archives.reveal','archives.findPeopleByIdNumber','archives.verifyPerson','archives.verifyUnit',
  'archives.keepApart','documents.open','documents.take','filing.openAttachment','filing.takeAttachment')`;

/** Says who saved a record while someone else was editing it, and when by the office's clock. */
export function changedMeanwhile(
  database: Database.Database,
  entity:
    | 'unit'
    | 'person'
    | 'feeItem'
    | 'document'
    | 'documentKind'
    | 'householdPaper'
    | 'filingEntry'
    | 'filingDisposal'
    | 'retentionClass',
  entityId: number,
): ApiError {
  const last = statement<{ staff_name: string; at: string }>(
    database,
    `SELECT staff_name, at FROM audit WHERE entity = ? AND entity_id = ? AND action NOT IN ${NO_CHANGES}
     ORDER BY seq DESC LIMIT 1`,
  ).get(entity, String(entityId));
  if (last === undefined) return refuse('changedMeanwhile', { who: '', when: '' });
  const timeZone = readSetting(database, 'timeZone', z.string(), systemTimeZone());
  const instant = new Date(last.at);
  return refuse('changedMeanwhile', {
    who: last.staff_name,
    when: `${dateAt(instant, timeZone)} ${timeAt(instant, timeZone)}`,
  });
}
