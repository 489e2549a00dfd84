import type Database from 'better-sqlite3';
import { entranceName } from '../../../shared/domain/unit-code.ts';
import type { DayRange } from '../../../shared/features/fees/day-range.ts';
import type { AttachTo } from '../../../shared/features/fees/fee-items.contract.ts';
import type { GridSource } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** Which unit is charged which item, as a grid. */
export const unitFeeSource: GridSource = {
  from: `FROM unit_fee f JOIN unit u ON u.id = f.unit_id JOIN building b ON b.id = u.building_id
    JOIN fee_item i ON i.id = f.item_id`,
  select: `f.id, f.unit_id AS unitId, u.display_name AS unitName, b.name AS building, u.kind AS unitKind,
    u.area_thousandths AS areaThousandths, f.item_id AS itemId, i.name AS itemName, f.from_on AS fromOn,
    f.to_on AS toOn`,
  columns: {
    unitId: 'f.unit_id',
    unitName: 'u.display_name',
    building: 'b.name',
    unitKind: 'u.kind',
    areaThousandths: 'u.area_thousandths',
    itemId: 'f.item_id',
    itemName: 'i.name',
    fromOn: 'f.from_on',
    toOn: 'f.to_on',
  },
  quick: ['u.display_name', 'i.name'],
  order: 'b.position, b.id, u.entrance, u.floor, u.room, i.position, f.from_on',
};

export interface Attachment {
  readonly itemId: number;
  readonly to: AttachTo;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** The units meant that are in use; `overlap` says whether they already have the item in that time. */
const CHOSEN_UNITS = `
  FROM unit u
  WHERE u.active = 1
    AND (@unitIds IS NULL OR u.id IN (SELECT value FROM json_each(@unitIds)))
    AND (@kinds IS NULL OR u.kind IN (SELECT value FROM json_each(@kinds)))
    AND (@entrances IS NULL OR u.entrance IN (SELECT value FROM json_each(@entrances)))
    AND (@handedOver = 0 OR u.occupancy_state <> 'notHandedOver')
    AND (@buildings IS NULL OR u.building_id IN (SELECT value FROM json_each(@buildings)))`;
const HAS_ALREADY = `EXISTS (SELECT 1 FROM unit_fee f WHERE f.unit_id = u.id AND f.item_id = @itemId
  AND f.from_on <= coalesce(@toOn, '9999-12-31') AND coalesce(f.to_on, '9999-12-31') >= @fromOn)`;

function parametersOf({ itemId, to, fromOn, toOn }: Attachment): Record<string, string | number | null> {
  const list = (values: readonly (string | number)[]): string | null =>
    values.length === 0 ? null : JSON.stringify(values);
  return {
    itemId,
    fromOn,
    toOn,
    unitIds: to.kind === 'units' ? JSON.stringify(to.unitIds) : null,
    kinds: to.kind === 'rule' ? list(to.unitKinds) : null,
    buildings: to.kind === 'rule' ? list(to.buildingIds) : null,
    entrances: to.kind === 'rule' ? list(to.entrances.map(entranceName)) : null,
    handedOver: to.kind === 'rule' && to.handedOver ? 1 : 0,
  };
}

export function countAttachable(
  database: Database.Database,
  attachment: Attachment,
): { attached: number; already: number } {
  const row = statement<{ units: number; already: number | null }>(
    database,
    `SELECT count(*) AS units, sum(${HAS_ALREADY}) AS already ${CHOSEN_UNITS}`,
  ).get(parametersOf(attachment));
  const already = row?.already ?? 0;
  return { attached: (row?.units ?? 0) - already, already };
}

export function insertUnitFees(database: Database.Database, attachment: Attachment, now: string): number {
  return statement(
    database,
    `INSERT INTO unit_fee (unit_id, item_id, from_on, to_on, created_at)
     SELECT u.id, @itemId, @fromOn, @toOn, @now ${CHOSEN_UNITS} AND NOT ${HAS_ALREADY}`,
  ).run({ ...parametersOf(attachment), now }).changes;
}

export interface UnitFeeEnd {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly itemId: number;
  readonly itemName: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  /** Last day billed under it; null when nothing was. */
  readonly billedThrough: string | null;
  /** Last day of the pools of which the unit has a share in its days; null without one. */
  readonly sharedThrough: string | null;
}

export function findUnitFees(database: Database.Database, ids: readonly number[]): UnitFeeEnd[] {
  return statement<UnitFeeEnd>(
    database,
    `SELECT f.id, f.unit_id AS unitId, u.display_name AS unitName, f.item_id AS itemId, i.name AS itemName,
       f.from_on AS fromOn, f.to_on AS toOn,
       (SELECT max(c.period_end) FROM charge c WHERE c.unit_id = f.unit_id AND c.item_id = f.item_id
          AND c.state <> 'cancelled' AND c.period_end >= f.from_on
          AND c.period_start <= coalesce(f.to_on, '9999-12-31')) AS billedThrough,
       (SELECT max(p.period_end) FROM fee_pool p JOIN fee_pool_share h ON h.pool_id = p.id AND h.unit_id = f.unit_id
        WHERE p.item_id = f.item_id AND p.withdrawn_at IS NULL AND h.amount_cents > 0 AND p.period_end >= f.from_on
          AND p.period_start <= coalesce(f.to_on, '9999-12-31')) AS sharedThrough
     FROM unit_fee f JOIN unit u ON u.id = f.unit_id JOIN fee_item i ON i.id = f.item_id
     WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id`,
  ).all(JSON.stringify(ids));
}

export function isAttachedWithin(
  database: Database.Database,
  unitId: number,
  itemId: number,
  days: DayRange,
): boolean {
  const row = statement<{ attached: number }>(
    database,
    `SELECT EXISTS (SELECT 1 FROM unit_fee WHERE unit_id = ? AND item_id = ? AND from_on <= ?
       AND coalesce(to_on, '9999-12-31') >= ?) AS attached`,
  ).get(unitId, itemId, days.end, days.start);
  return row?.attached === 1;
}

export function endUnitFee(database: Database.Database, id: number, lastOn: string): void {
  statement(database, 'UPDATE unit_fee SET to_on = ? WHERE id = ?').run(lastOn, id);
}

/** For what never led to a bill: a slip, not a fact. */
export function deleteUnitFee(database: Database.Database, id: number): void {
  statement(database, 'DELETE FROM unit_fee WHERE id = ?').run(id);
}
