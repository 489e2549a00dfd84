import type Database from 'better-sqlite3';
import type { Role } from '../../../shared/domain/role.ts';
import type { OccupancyRole } from '../../../shared/features/archives/household.ts';
import type { Occupancy } from '../../../shared/features/archives/household-file.contract.ts';
import { statement } from '../../database/statements.ts';
import { requirePerson, toShownPerson } from './person.repository.ts';

export interface OccupancyRecord {
  readonly id: number;
  readonly unitId: number;
  readonly personId: number;
  readonly personName: string;
  readonly role: OccupancyRole;
  readonly shareHundredths: number | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
}

export type OccupancyValues = Omit<OccupancyRecord, 'id' | 'personName'>;

type Row = Omit<OccupancyRecord, 'isPayer' | 'isPrimaryContact'> & {
  readonly isPayer: number;
  readonly isPrimaryContact: number;
};

const SELECT_OCCUPANCY = `SELECT o.id, o.unit_id AS unitId, o.person_id AS personId, p.name AS personName, o.role,
  o.share_hundredths AS shareHundredths, o.from_on AS fromOn, o.to_on AS toOn, o.is_payer AS isPayer,
  o.is_primary_contact AS isPrimaryContact FROM occupancy o JOIN person p ON p.id = o.person_id`;

function toRecord(row: Row): OccupancyRecord {
  return { ...row, isPayer: row.isPayer === 1, isPrimaryContact: row.isPrimaryContact === 1 };
}

export function findOccupancy(database: Database.Database, id: number): OccupancyRecord | undefined {
  const row = statement<Row>(database, `${SELECT_OCCUPANCY} WHERE o.id = ?`).get(id);
  return row === undefined ? undefined : toRecord(row);
}

export function occupanciesOfUnit(database: Database.Database, unitId: number): OccupancyRecord[] {
  return statement<Row>(database, `${SELECT_OCCUPANCY} WHERE o.unit_id = ? ORDER BY o.id`)
    .all(unitId)
    .map(toRecord);
}

export function occupanciesOfPerson(database: Database.Database, personId: number): OccupancyRecord[] {
  return statement<Row>(database, `${SELECT_OCCUPANCY} WHERE o.person_id = ? ORDER BY o.id`)
    .all(personId)
    .map(toRecord);
}

function parametersOf(values: OccupancyValues): Record<string, string | number | null> {
  return {
    unitId: values.unitId,
    personId: values.personId,
    role: values.role,
    shareHundredths: values.shareHundredths,
    fromOn: values.fromOn,
    toOn: values.toOn,
    isPayer: values.isPayer ? 1 : 0,
    isPrimaryContact: values.isPrimaryContact ? 1 : 0,
  };
}

export function insertOccupancy(
  database: Database.Database,
  values: OccupancyValues,
  createdAt: string,
): number {
  const result = statement(
    database,
    `INSERT INTO occupancy (unit_id, person_id, role, share_hundredths, from_on, to_on, is_payer, is_primary_contact,
       created_at)
     VALUES (@unitId, @personId, @role, @shareHundredths, @fromOn, @toOn, @isPayer, @isPrimaryContact, @createdAt)`,
  ).run({ ...parametersOf(values), createdAt });
  return Number(result.lastInsertRowid);
}

export function updateOccupancy(database: Database.Database, id: number, values: OccupancyValues): void {
  statement(
    database,
    `UPDATE occupancy SET unit_id = @unitId, person_id = @personId, role = @role, share_hundredths = @shareHundredths,
       from_on = @fromOn, to_on = @toOn, is_payer = @isPayer, is_primary_contact = @isPrimaryContact
     WHERE id = @id`,
  ).run({ ...parametersOf(values), id });
}

function timeOf(record: OccupancyRecord, today: string): Occupancy['when'] {
  if (record.toOn !== null && record.toOn < today) return 'past';
  return record.fromOn !== null && record.fromOn > today ? 'later' : 'now';
}

const ORDER = { now: 0, later: 1, past: 2 } as const;
const ROLE_ORDER: Readonly<Record<OccupancyRole, number>> = {
  owner: 0,
  coOwner: 1,
  tenant: 2,
  family: 3,
  employee: 4,
  agent: 5,
};

/** For the screen: present first, owners before others, then what is to come, then the past, newest first. */
export function toOccupancies(
  database: Database.Database,
  records: readonly OccupancyRecord[],
  { today, role }: { readonly today: string; readonly role: Role },
): Occupancy[] {
  const nameOfUnit = statement<{ name: string }>(
    database,
    'SELECT display_name AS name FROM unit WHERE id = ?',
  );
  return records
    .map(({ personName: _name, personId, ...record }) => ({
      ...record,
      unitName: nameOfUnit.get(record.unitId)?.name ?? '',
      person: toShownPerson(requirePerson(database, personId), role),
      when: timeOf({ ...record, personId, personName: '' }, today),
    }))
    .sort(
      (one, other) =>
        ORDER[one.when] - ORDER[other.when] ||
        (one.when === 'past' ? (other.toOn ?? '').localeCompare(one.toOn ?? '') : 0) ||
        ROLE_ORDER[one.role] - ROLE_ORDER[other.role] ||
        one.id - other.id,
    );
}
