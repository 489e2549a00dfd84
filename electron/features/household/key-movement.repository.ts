import type Database from 'better-sqlite3';
import type { KeyMovement } from '../../../shared/features/household/key-item.contract.ts';
import { statement } from '../../database/statements.ts';

export interface KeyMovementValues extends Omit<KeyMovement, 'id'> {
  readonly keyItemId: number;
  readonly staffId: number;
}

export function movementsOfKey(database: Database.Database, keyItemId: number): KeyMovement[] {
  return statement<KeyMovement>(
    database,
    `SELECT id, move, state, holder_name AS holder, purpose, due_on AS dueOn, reason, at, staff_name AS staffName
     FROM key_movement WHERE key_item_id = ? ORDER BY id DESC`,
  ).all(keyItemId);
}

export function insertMovement(database: Database.Database, values: KeyMovementValues): void {
  statement(
    database,
    `INSERT INTO key_movement (key_item_id, move, state, holder_name, purpose, due_on, reason, staff_id, staff_name, at)
     VALUES (@keyItemId, @move, @state, @holder, @purpose, @dueOn, @reason, @staffId, @staffName, @at)`,
  ).run({ ...values });
}
