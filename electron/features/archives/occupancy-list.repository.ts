import type Database from 'better-sqlite3';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { maskAddress, maskEmail, maskPhone } from '../../../shared/domain/mask.ts';
import type { OccupancyListRow } from '../../../shared/features/archives/list-rows.ts';
import { type GridSource, iterateGrid, selectGridPage } from '../../database/grid-select.ts';

const WHEN = `CASE WHEN o.to_on < t.today THEN 'past' WHEN o.from_on > t.today THEN 'later' ELSE 'now' END`;
const PLACE = 'b.position, b.id, length(u.entrance), u.entrance, u.floor, length(u.room), u.room';

/** Every stay of every person as a grid. What is personal is masked, and can be neither sorted nor filtered by. */
export function occupancySource(today: string): GridSource {
  return {
    from: `FROM (SELECT ? AS today) t CROSS JOIN occupancy o JOIN person p ON p.id = o.person_id
      JOIN unit u ON u.id = o.unit_id JOIN building b ON b.id = u.building_id`,
    parameters: [today],
    select: `o.id, o.unit_id AS unitId, o.person_id AS personId, u.display_name AS unitName, b.name AS building,
      u.entrance, u.room, p.name AS personName, o.role, o.share_hundredths AS shareHundredths, o.from_on AS fromOn,
      o.to_on AS toOn, ${WHEN} AS "when", o.is_payer AS isPayer, o.is_primary_contact AS isPrimaryContact,
      coalesce((SELECT group_concat(h.phone, '、' ORDER BY h.position) FROM person_phone h WHERE h.person_id = p.id), '')
        AS phones,
      p.id_type AS idType, p.id_number_masked AS idNumber, p.email, p.mailing_address AS mailingAddress, p.kind,
      p.honorific`,
    columns: {
      id: 'o.id',
      unitName: 'u.display_name',
      building: 'b.name',
      entrance: 'u.entrance',
      room: 'u.room',
      personName: 'p.name',
      role: 'o.role',
      shareHundredths: 'o.share_hundredths',
      fromOn: 'o.from_on',
      toOn: 'o.to_on',
      when: WHEN,
      isPayer: 'o.is_payer',
      isPrimaryContact: 'o.is_primary_contact',
      kind: 'p.kind',
      honorific: 'p.honorific',
      idType: 'p.id_type',
    },
    quick: ['u.display_name', 'p.name'],
    order: `${PLACE}, o.id`,
  };
}

interface StoredRow extends Omit<OccupancyListRow, 'isPayer' | 'isPrimaryContact'> {
  readonly isPayer: number;
  readonly isPrimaryContact: number;
}

function toRow(row: StoredRow): OccupancyListRow {
  return {
    ...row,
    phones: row.phones === '' ? '' : row.phones.split('、').map(maskPhone).join('、'),
    email: maskEmail(row.email),
    mailingAddress: maskAddress(row.mailingAddress),
    isPayer: row.isPayer === 1,
    isPrimaryContact: row.isPrimaryContact === 1,
  };
}

export function listOccupancies(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: OccupancyListRow[]; total: number; totals: Record<string, never> } {
  const page = selectGridPage<StoredRow>(database, occupancySource(today), query);
  return { ...page, rows: page.rows.map(toRow) };
}

/** The same rows one at a time, for an export. */
export function* iterateOccupancies(
  database: Database.Database,
  today: string,
  query: GridQuery,
): Generator<OccupancyListRow> {
  for (const row of iterateGrid<StoredRow>(database, occupancySource(today), query)) yield toRow(row);
}
