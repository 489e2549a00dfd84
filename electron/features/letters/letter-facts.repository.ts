import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArrearsLine } from '../../../shared/features/letters/compose-letter.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { statement } from '../../database/statements.ts';
import { IS_OUTSTANDING, OUTSTANDING_CENTS } from '../../office/outstanding.repository.ts';
import { readSetting } from '../../office/settings.ts';

export interface SiteFacts {
  readonly company: string;
  readonly site: string;
  /** The office's own name, such as 翠湖花園管理處. */
  readonly office: string;
  readonly hotline: string;
}

export function readSiteFacts(database: Database.Database): SiteFacts {
  const text = (name: string): string => readSetting(database, name, z.string(), '');
  return {
    company: text('companyName'),
    site: text('siteName'),
    office: text('officeName'),
    hotline: text('hotline'),
  };
}

export interface UnitFacts {
  readonly unitId: number;
  readonly room: string;
  readonly areaThousandths: number | null;
  /** Empty when nobody is entered. */
  readonly ownerName: string;
  readonly honorific: string;
  readonly ownerIsCompany: number;
}

/** The household and whom a letter to it addresses: its owner on that day, else whoever pays, else whoever is there. */
export function findUnitFacts(
  database: Database.Database,
  unitId: number,
  today: string,
): UnitFacts | undefined {
  return statement<UnitFacts>(
    database,
    `SELECT u.id AS unitId, u.display_name AS room, u.area_thousandths AS areaThousandths,
       coalesce(p.name, '') AS ownerName, coalesce(p.honorific, '') AS honorific,
       coalesce(p.kind = 'company', 0) AS ownerIsCompany
     FROM unit u LEFT JOIN person p ON p.id = (
       SELECT o.person_id FROM occupancy o
       WHERE o.unit_id = u.id AND coalesce(o.from_on, '') <= ? AND coalesce(o.to_on, '9999-12-31') >= ?
       ORDER BY CASE o.role WHEN 'owner' THEN 0 WHEN 'coOwner' THEN 1 ELSE 2 END, o.is_primary_contact DESC,
         o.is_payer DESC, o.id LIMIT 1)
     WHERE u.id = ?`,
  ).get(today, today, unitId);
}

/** Units in the order in which a messenger walks: building, entrance, floor, room. */
export function sortInRoomOrder(database: Database.Database, unitIds: readonly number[]): number[] {
  return statement<{ id: number }>(
    database,
    `SELECT u.id FROM unit u JOIN building b ON b.id = u.building_id
     WHERE u.id IN (SELECT value FROM json_each(?))
     ORDER BY ${PLACE_ORDER}`,
  )
    .all(JSON.stringify(unitIds))
    .map(({ id }) => id);
}

/** Charges of a unit that are due and not settled, oldest first; of those named alone where some are. */
export function listArrears(
  database: Database.Database,
  unitId: number,
  today: string,
  chargeIds?: readonly number[],
): ArrearsLine[] {
  return statement<ArrearsLine>(
    database,
    `SELECT i.name AS itemName, c.period_start AS periodStart, c.period_end AS periodEnd, c.due_on AS dueOn,
       ${OUTSTANDING_CENTS} AS outstandingCents
     FROM charge c JOIN fee_item i ON i.id = c.item_id
     WHERE c.unit_id = @unitId AND ${IS_OUTSTANDING} AND c.due_on <= @today
       AND (@named IS NULL OR c.id IN (SELECT value FROM json_each(@named)))
     ORDER BY c.due_on, c.period_start, i.position, c.id`,
  ).all({ unitId, today, named: chargeIds === undefined ? null : JSON.stringify(chargeIds) });
}

/** Days of the demands that were sent out to a household and stand, oldest first. */
export function listDemandDays(database: Database.Database, unitId: number): string[] {
  return statement<{ day: string }>(
    database,
    `SELECT signed_on AS day FROM letter WHERE unit_id = ? AND kind = 'dunning' AND state = 'issued' ORDER BY signed_on, id`,
  )
    .all(unitId)
    .map(({ day }) => day);
}
