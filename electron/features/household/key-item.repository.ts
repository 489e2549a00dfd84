import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import type { KeyKind, KeyState } from '../../../shared/features/household/key-item.ts';
import { type GridSource, selectGridPage } from '../../database/grid-select.ts';
import { statement } from '../../database/statements.ts';

/** What is written about a key, apart from where it is. */
export interface KeyDescription {
  readonly unitId: number | null;
  readonly kind: KeyKind;
  readonly number: string;
  readonly numberKey: string;
  readonly label: string;
  readonly note: string;
}

/** Where a key is, and since when. */
export interface KeyPlace {
  readonly state: KeyState;
  readonly holderPersonId: number | null;
  readonly holder: string;
  readonly purpose: string;
  readonly dueOn: string | null;
  readonly movedOn: string;
  readonly reason: string;
}

const FROM = `FROM (SELECT ? AS today) t CROSS JOIN key_item k LEFT JOIN unit u ON u.id = k.unit_id
  LEFT JOIN person p ON p.id = k.holder_person_id`;
const UNIT = "coalesce(u.display_name, '')";
const HOLDER = 'coalesce(p.name, k.holder_name)';
/** Only what is signed out has a day by which it is to be back. */
const OVERDUE =
  'CASE WHEN k.due_on < t.today THEN CAST(julianday(t.today) - julianday(k.due_on) AS INTEGER) END';
const FIELDS = `k.id, k.unit_id AS unitId, ${UNIT} AS unitName, k.kind, k.number, k.label, k.state,
  k.holder_person_id AS holderPersonId, ${HOLDER} AS holder, k.purpose, k.due_on AS dueOn, ${OVERDUE} AS overdueDays,
  k.moved_on AS movedOn, k.reason, k.note, k.version`;
/** What must come back first, then what is with somebody, then what is here, and last what is gone. */
const ORDER = `CASE k.state WHEN 'signedOut' THEN 0 WHEN 'lost' THEN 1 WHEN 'handedOut' THEN 2 WHEN 'cancelled' THEN 4
  ELSE 3 END, k.due_on, k.number, k.id`;

/** Every key and card as a grid, with what is overdue on a day. */
export function keySource(today: string): GridSource {
  return {
    from: FROM,
    parameters: [today],
    select: FIELDS,
    columns: {
      id: 'k.id',
      unitName: UNIT,
      kind: 'k.kind',
      number: 'k.number',
      label: 'k.label',
      state: 'k.state',
      holder: HOLDER,
      purpose: 'k.purpose',
      dueOn: 'k.due_on',
      overdueDays: OVERDUE,
      movedOn: 'k.moved_on',
      reason: 'k.reason',
      note: 'k.note',
    },
    quick: ['k.number', 'k.label', UNIT, HOLDER],
    order: ORDER,
    totals: `coalesce(sum(k.state = 'signedOut'), 0) AS signedOut, coalesce(sum(k.due_on < t.today), 0) AS overdue`,
  };
}

export function listKeys(
  database: Database.Database,
  today: string,
  query: GridQuery,
): { rows: KeyItem[]; total: number; totals: { signedOut: number; overdue: number } } {
  return selectGridPage<KeyItem, { signedOut: number; overdue: number }>(database, keySource(today), query);
}

export function keysOfUnit(database: Database.Database, today: string, unitId: number): KeyItem[] {
  return statement<KeyItem>(database, `SELECT ${FIELDS} ${FROM} WHERE k.unit_id = ? ORDER BY ${ORDER}`).all(
    today,
    unitId,
  );
}

export function requireKey(database: Database.Database, today: string, id: number): KeyItem {
  const row = statement<KeyItem>(database, `SELECT ${FIELDS} ${FROM} WHERE k.id = ?`).get(today, id);
  if (row === undefined) throw notFound('keyItem', id);
  return row;
}

/** The one in use under a number; a number of a kind is in use once. */
export function findKeyByNumber(
  database: Database.Database,
  kind: KeyKind,
  numberKey: string,
): { readonly id: number; readonly number: string; readonly unitName: string } | undefined {
  return statement<{ id: number; number: string; unitName: string }>(
    database,
    `SELECT k.id, k.number, coalesce(u.display_name, '') AS unitName FROM key_item k LEFT JOIN unit u ON u.id = k.unit_id
     WHERE k.kind = ? AND k.number_key = ? AND k.state <> 'cancelled'`,
  ).get(kind, numberKey);
}

export function insertKey(
  database: Database.Database,
  values: KeyDescription,
  movedOn: string,
  createdAt: string,
): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO key_item (unit_id, kind, number, number_key, label, note, state, moved_on, created_at)
     VALUES (@unitId, @kind, @number, @numberKey, @label, @note, 'inOffice', @movedOn, @createdAt)`,
  ).run({ ...values, movedOn, createdAt });
  return Number(lastInsertRowid);
}

export function updateKey(database: Database.Database, id: number, values: KeyDescription): void {
  statement(
    database,
    `UPDATE key_item SET version = version + 1, unit_id = @unitId, kind = @kind, number = @number, number_key = @numberKey, label = @label,
     note = @note WHERE id = @id`,
  ).run({ ...values, id });
}

export function placeKey(database: Database.Database, id: number, place: KeyPlace): void {
  statement(
    database,
    `UPDATE key_item SET version = version + 1, state = @state, holder_person_id = @holderPersonId, holder_name = @holder, purpose = @purpose,
     due_on = @dueOn, moved_on = @movedOn, reason = @reason WHERE id = @id`,
  ).run({ ...place, id });
}
