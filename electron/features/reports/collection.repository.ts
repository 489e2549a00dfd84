import type Database from 'better-sqlite3';
import { statement } from '../../database/statements.ts';
import { type CutOff, PASS_THROUGH } from './bill-at-cut-off.repository.ts';
import {
  BILL_MOVES,
  BILL_MOVES_WITHIN,
  moveParameters,
  moveWithinParameters,
} from './bill-move.repository.ts';
import { ofBuilding } from './of-building.repository.ts';

/** What bills of an item for a month come to at a cut-off. */
export interface BillSum {
  readonly month: string;
  readonly itemId: number;
  readonly itemName: string;
  readonly passThrough: number;
  readonly owedCents: number;
  readonly paidCents: number;
  readonly discountedCents: number;
  /** Paid since the period began, of bills of months before it. */
  readonly withinCents: number;
}

export interface BillsOfQuestion extends CutOff {
  readonly buildingId: number | null;
}

export function billSums(database: Database.Database, question: BillsOfQuestion): BillSum[] {
  return statement<BillSum>(
    database,
    `SELECT s.month, s.item_id AS itemId, i.name AS itemName, ${PASS_THROUGH} AS passThrough, s.owed AS owedCents,
       s.paid AS paidCents, s.discounted AS discountedCents, s.within AS withinCents
     FROM (SELECT m.month, m.item_id, sum(m.owed) AS owed, sum(m.paid) AS paid, sum(m.discounted) AS discounted,
         sum(m.within) AS within
       FROM (${BILL_MOVES_WITHIN}) AS m WHERE ${ofBuilding(question.buildingId, 'm.unit_id')} GROUP BY m.month, m.item_id) AS s
     JOIN fee_item i ON i.id = s.item_id ORDER BY s.month, i.position, i.id`,
  ).all(...moveWithinParameters(question), question.buildingId);
}

export interface HouseholdCount {
  readonly billed: number;
  readonly paidUp: number;
}

type MonthsOfQuestion = BillsOfQuestion & { readonly to: string };

/** What was due and paid of the period's bills that rates count, unit by unit. */
const CURRENT_BY_UNIT = `SELECT m.unit_id, sum(m.owed + m.paid) AS due, sum(m.paid) AS paid
  FROM (${BILL_MOVES}) AS m JOIN fee_item i ON i.id = m.item_id
  WHERE m.month BETWEEN substr(?, 1, 7) AND ? AND NOT ${PASS_THROUGH}`;

/** Units that were billed for the period, and those of them that owe nothing of it. */
export function householdsPaidUp(database: Database.Database, question: MonthsOfQuestion): HouseholdCount {
  const row = statement<HouseholdCount>(
    database,
    `SELECT count(*) AS billed, coalesce(sum(due <= paid), 0) AS paidUp
     FROM (${CURRENT_BY_UNIT} AND ${ofBuilding(question.buildingId, 'm.unit_id')} GROUP BY m.unit_id HAVING due > 0)`,
  ).get(...moveParameters(question), question.since, question.to, question.buildingId);
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
    `SELECT b.id AS buildingId, b.name AS building, sum(s.due) AS dueCents, sum(s.paid) AS collectedCents
     FROM (${CURRENT_BY_UNIT} GROUP BY m.unit_id) AS s
       JOIN unit u ON u.id = s.unit_id JOIN building b ON b.id = u.building_id
     GROUP BY b.id ORDER BY b.position, b.id`,
  ).all(...moveParameters(question), question.since, question.to);
}
