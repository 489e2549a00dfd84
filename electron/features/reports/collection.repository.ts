import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import {
  BILLS_AT_CUT_OFF,
  COLLECTED,
  type CutOff,
  cutOffParameters,
  DUE,
} from './bill-at-cut-off.repository.ts';

/** What bills of an item for a month come to at a cut-off. */
export interface BillSum {
  readonly month: string;
  readonly standing: 'current' | 'earlier' | 'formerYears';
  readonly itemId: number;
  readonly itemName: string;
  readonly passThrough: number;
  readonly bills: number;
  readonly dueCents: number;
  readonly collectedCents: number;
  readonly discountedCents: number;
}

export interface BillsOfQuestion extends CutOff {
  readonly buildingId: number | null;
}

/** Bills that are of nothing by now, paid before the period began and long settled, are not counted. */
export function billSums(database: Database.Database, question: BillsOfQuestion): BillSum[] {
  return statement<BillSum>(
    database,
    `SELECT x.month, x.standing, x.item_id AS itemId, x.item_name AS itemName, x.pass_through AS passThrough,
       sum(${DUE} <> 0 OR ${COLLECTED} <> 0) AS bills, sum(${DUE}) AS dueCents, sum(${COLLECTED}) AS collectedCents,
       sum(iif(${DUE} <> 0 OR ${COLLECTED} <> 0, x.discounted_cents, 0)) AS discountedCents
     FROM (${BILLS_AT_CUT_OFF}) AS x WHERE ? IS NULL OR x.building_id = ?
     GROUP BY x.month, x.item_id ORDER BY x.month, x.item_position, x.item_id`,
  ).all(...cutOffParameters(question), question.buildingId, question.buildingId);
}

export interface HouseholdCount {
  readonly billed: number;
  readonly paidUp: number;
}

/** Units that were billed for the period, and those of them that owe nothing of it. */
export function householdsPaidUp(
  database: Database.Database,
  question: BillsOfQuestion & { readonly to: string },
): HouseholdCount {
  const row = statement<HouseholdCount>(
    database,
    `SELECT count(*) AS billed, coalesce(sum(due <= collected), 0) AS paidUp FROM (
       SELECT sum(${DUE}) AS due, sum(${COLLECTED}) AS collected FROM (${BILLS_AT_CUT_OFF}) AS x
       WHERE x.standing = 'current' AND x.month <= ? AND NOT x.pass_through AND (? IS NULL OR x.building_id = ?)
       GROUP BY x.unit_id HAVING sum(${DUE}) > 0)`,
  ).get(...cutOffParameters(question), question.to, question.buildingId, question.buildingId);
  if (row === undefined) throw new Error('an aggregate always answers one row');
  return row;
}

export interface BuildingSum {
  readonly buildingId: number;
  readonly building: string;
  readonly dueCents: number;
  readonly collectedCents: number;
}

/** What was due and collected of a period's bills by building. */
export function billSumsByBuilding(
  database: Database.Database,
  question: CutOff & { readonly to: string },
): BuildingSum[] {
  return statement<BuildingSum>(
    database,
    `SELECT b.id AS buildingId, b.name AS building, s.due AS dueCents, s.collected AS collectedCents
     FROM (SELECT x.building_id, sum(${DUE}) AS due, sum(${COLLECTED}) AS collected FROM (${BILLS_AT_CUT_OFF}) AS x
         WHERE x.standing = 'current' AND x.month <= ? AND NOT x.pass_through GROUP BY x.building_id) AS s
       JOIN building b ON b.id = s.building_id ORDER BY b.position, b.id`,
  ).all(...cutOffParameters(question), question.to);
}
