import type Database from 'better-sqlite3';
import type { LetterAction, LetterStep } from '../../../shared/features/letters/letter.ts';
import type { ChainStep } from '../../../shared/features/letters/letter-approval.ts';
import { statement } from '../../database/statements.ts';

export function insertStep(
  database: Database.Database,
  step: {
    readonly letterId: number;
    readonly action: LetterAction;
    readonly chainStep?: ChainStep;
    readonly staffId: number;
    readonly madeAt: string;
    readonly onBehalf?: string;
    readonly onDay?: string;
    readonly comment?: string;
    readonly contentSha256: string;
  },
): void {
  statement(
    database,
    `INSERT INTO letter_step (letter_id, action, chain_step, staff_id, made_at, on_behalf, on_day, comment, content_sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    step.letterId,
    step.action,
    step.chainStep ?? null,
    step.staffId,
    step.madeAt,
    step.onBehalf ?? '',
    step.onDay ?? null,
    step.comment ?? '',
    step.contentSha256,
  );
}

export type StoredStep = LetterStep & { readonly staffId: number };

/** In the order in which they were made. */
export function listSteps(database: Database.Database, letterId: number): StoredStep[] {
  return statement<StoredStep>(
    database,
    `SELECT t.action, t.chain_step AS chainStep, t.staff_id AS staffId, s.display_name AS staffName, t.made_at AS madeAt,
       t.on_behalf AS onBehalf, t.on_day AS onDay, t.comment, t.content_sha256 AS contentSha256
     FROM letter_step t JOIN staff s ON s.id = t.staff_id WHERE t.letter_id = ? ORDER BY t.id`,
  ).all(letterId);
}

/** Goes with a draft that is thrown away. */
export function deleteSteps(database: Database.Database, letterId: number): void {
  statement(database, 'DELETE FROM letter_step WHERE letter_id = ?').run(letterId);
}
