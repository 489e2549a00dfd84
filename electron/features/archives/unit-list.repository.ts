import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { maskPhone } from '../../../shared/domain/mask.ts';
import type { UnitRow } from '../../../shared/features/archives/units.contract.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';
import { PLACE_ORDER } from '../../database/place-order.ts';
import { TAGS_OF_UNIT } from './unit-tag.repository.ts';

const PRESENT = '(o.from_on IS NULL OR o.from_on <= t.today) AND (o.to_on IS NULL OR o.to_on >= t.today)';

function namesOf(condition: string): string {
  return `coalesce((SELECT group_concat(p.name, '、' ORDER BY o.id) FROM occupancy o JOIN person p ON p.id = o.person_id
    WHERE o.unit_id = u.id AND ${condition} AND ${PRESENT}), '')`;
}

const OWNERS = namesOf("o.role IN ('owner','coOwner')");
const TENANTS = namesOf("o.role = 'tenant'");
const PAYER = namesOf('o.is_payer = 1');
/** The phone to ring: of the primary contact, else of who pays, else of whoever came first. */
export const PHONE = `coalesce((SELECT h.phone FROM occupancy o JOIN person_phone h ON h.person_id = o.person_id
  WHERE o.unit_id = u.id AND ${PRESENT}
  ORDER BY o.is_primary_contact DESC, o.is_payer DESC, o.id, h.position LIMIT 1), '')`;
const PHONE_DIGITS = `coalesce((SELECT group_concat(h.digits, ' ') FROM occupancy o
  JOIN person_phone h ON h.person_id = o.person_id WHERE o.unit_id = u.id AND ${PRESENT}), '')`;

const ARREARS = `coalesce((SELECT sum(c.amount_cents - c.paid_cents - c.discounted_cents) FROM charge c
  WHERE c.unit_id = u.id AND c.due_on < t.today AND c.state = 'due' AND c.paid_cents + c.discounted_cents < c.amount_cents), 0)`;

/** Units in use as a grid, with who is there on a day. */
export function unitSource(today: string): GridSource {
  return {
    from: 'FROM (SELECT ? AS today) t CROSS JOIN unit u JOIN building b ON b.id = u.building_id',
    where: 'u.active = 1',
    parameters: [today],
    select: `u.id, b.name AS building, u.entrance, u.floor, u.room, u.display_name AS displayName, u.kind,
      u.area_thousandths AS areaThousandths, u.inner_area_thousandths AS innerAreaThousandths,
      u.handed_over_on AS handedOverOn, u.billed_from_on AS billedFromOn, u.note, ${OWNERS} AS owners, ${TENANTS} AS tenants, ${PAYER} AS payer,
      ${PHONE} AS phone, u.occupancy_state AS occupancyState, u.works_state AS worksState, ${TAGS_OF_UNIT} AS tags,
      ${ARREARS} AS arrearsCents`,
    columns: {
      building: 'b.name',
      entrance: 'u.entrance',
      floor: 'u.floor',
      room: 'u.room',
      displayName: 'u.display_name',
      kind: 'u.kind',
      areaThousandths: 'u.area_thousandths',
      innerAreaThousandths: 'u.inner_area_thousandths',
      handedOverOn: 'u.handed_over_on',
      billedFromOn: 'u.billed_from_on',
      note: 'u.note',
      owners: OWNERS,
      tenants: TENANTS,
      payer: PAYER,
      occupancyState: 'u.occupancy_state',
      worksState: 'u.works_state',
      tags: TAGS_OF_UNIT,
      arrearsCents: ARREARS,
    },
    quick: ['u.display_name', OWNERS, TENANTS, PHONE_DIGITS],
    order: PLACE_ORDER,
    totals: `coalesce(sum(u.area_thousandths), 0) AS areaThousandths, coalesce(sum(${ARREARS}), 0) AS arrearsCents`,
  };
}

interface UnitTotals {
  readonly areaThousandths: number;
  readonly arrearsCents: number;
}

function toRow(row: UnitRow): UnitRow {
  return { ...row, phone: row.phone === '' ? '' : maskPhone(row.phone) };
}

export function listUnits(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: UnitRow[]; total: number; totals: UnitTotals } {
  const page = selectGridPage<UnitRow, UnitTotals>(database, unitSource(today), query);
  return { ...page, rows: page.rows.map(toRow) };
}

/** The same rows one at a time, for an export. */
export function* iterateUnits(
  database: Database.Database,
  today: string,
  query: GridQuery,
): Generator<UnitRow> {
  for (const row of iterateGrid<UnitRow>(database, unitSource(today), query)) yield toRow(row);
}
