import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type ApiError, refuse } from '../../shared/api/api-error.ts';
import { contract } from '../../shared/api/contract.ts';
import type { FeatureContract } from '../../shared/api/define-contract.ts';
import { dateAt, systemTimeZone, timeAt } from '../../shared/domain/calendar.ts';
import { statement } from '../database/statements.ts';
import { readSetting } from './settings.ts';

/** What is in the trail of a record and changed nothing of it. */
const NOTES = Object.entries<FeatureContract>(contract).flatMap(([feature, operations]) =>
  Object.entries(operations).flatMap(([name, { notesOnly }]) =>
    notesOnly === true ? [`${feature}.${name}`] : [],
  ),
);

/** Records that two people may edit at once. */
type VersionedEntity =
  | 'building'
  | 'unit'
  | 'person'
  | 'feeItem'
  | 'document'
  | 'documentKind'
  | 'householdPaper'
  | 'keyItem'
  | 'emergencyContact'
  | 'pet'
  | 'authorisation'
  | 'consent'
  | 'filingEntry'
  | 'filingDisposal'
  | 'retentionClass'
  | 'filingSettings'
  | 'dunningLine'
  | 'closingSettings'
  | 'bankAccount'
  | 'voucherSettings'
  | 'site'
  | 'tag'
  | 'letterSettings'
  | 'letterKind'
  | 'notice'
  | 'noticeBoard'
  | 'noticeSettings'
  | 'counterSettings'
  | 'creditPurpose'
  | 'depositKind'
  | 'depositSettings'
  | 'receiptSeries'
  | 'receiptLayout'
  | 'invoice'
  | 'dutyPost'
  | 'dutyItem'
  | 'handover'
  | 'handoverSettings'
  | 'leaveRequest'
  | 'leaveSettings'
  | 'overtimeRequest'
  | 'shiftSwap'
  | 'team'
  | 'employee'
  | 'attendanceSettings'
  | 'punchClock'
  | 'roster'
  | 'rosterDue'
  | 'rosterSettings'
  | 'rosterTemplate'
  | 'shiftKind'
  | 'staffingNeed'
  | 'staffSettings'
  | 'trainingPlan'
  | 'trainingSession'
  | 'appraisalForm'
  | 'appraisal';

/** Says who saved a record while someone else was editing it, and when by the office's clock. */
export function changedMeanwhile(
  database: Database.Database,
  entity: VersionedEntity,
  entityId: number | string,
): ApiError {
  const last = statement<{ staff_name: string; at: string }>(
    database,
    `SELECT staff_name, at FROM audit WHERE entity = ? AND entity_id = ? AND action NOT IN (SELECT value FROM json_each(?))
     ORDER BY seq DESC LIMIT 1`,
  ).get(entity, String(entityId), JSON.stringify(NOTES));
  if (last === undefined) return refuse('changedMeanwhile', { who: '', when: '' });
  const timeZone = readSetting(database, 'timeZone', z.string(), systemTimeZone());
  const instant = new Date(last.at);
  return refuse('changedMeanwhile', {
    who: last.staff_name,
    when: `${dateAt(instant, timeZone)} ${timeAt(instant, timeZone)}`,
  });
}
