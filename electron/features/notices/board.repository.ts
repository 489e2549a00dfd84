import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { BoardPlace, NoticeBoard } from '../../../shared/features/notices/notice.ts';
import { statement } from '../../database/statements.ts';
import { postingsOn } from '../../office/notice-posting.repository.ts';

type Row = Omit<NoticeBoard, 'active' | 'hanging'> & { readonly active: number };
type Hanging = NoticeBoard['hanging'][number] & { readonly boardId: number };

const SELECT_BOARD = `SELECT b.id, b.name, b.place, b.building_id AS buildingId, coalesce(u.name, '') AS buildingName,
    b.entrance, b.width_mm AS widthMm, b.height_mm AS heightMm, b.capacity, b.position, b.active, b.version, 0 AS waiting
  FROM notice_board b LEFT JOIN building u ON u.id = b.building_id`;

/** The boards in the order of the round, with what hangs on them. */
export function listBoards(database: Database.Database, today: string): NoticeBoard[] {
  const hanging = groupBy(
    statement<Hanging & { readonly letterState: string }>(
      database,
      `SELECT p.id AS postingId, p.board_id AS boardId, p.letter_id AS letterId, l.number, l.subject, p.state,
         p.take_down_on AS takeDownOn, l.state AS letterState
       FROM (${postingsOn('@today')}) p JOIN letter l ON l.id = p.letter_id
       WHERE p.state IN ('waiting', 'up', 'lost', 'toTakeDown') ORDER BY p.take_down_on IS NULL, p.take_down_on, p.id`,
    ).all({ today }),
    ({ boardId }) => boardId,
  );
  return statement<Row>(database, `${SELECT_BOARD} ORDER BY b.position, b.id`)
    .all()
    .map((row) => {
      const of = hanging.get(row.id) ?? [];
      const isUp = ({ state }: Hanging): boolean => state === 'up' || state === 'toTakeDown';
      return {
        ...row,
        active: row.active === 1,
        hanging: of.filter(isUp).map(({ boardId: _boardId, letterState: _letterState, ...one }) => one),
        waiting: of.filter((one) => !isUp(one)).length,
      };
    });
}

export function requireBoard(database: Database.Database, id: number): Omit<Row, 'waiting'> {
  const row = statement<Row>(database, `${SELECT_BOARD} WHERE b.id = ?`).get(id);
  if (row === undefined) throw notFound('noticeBoard', id);
  return row;
}

export function findBoardNamed(database: Database.Database, name: string): number | undefined {
  return statement<{ id: number }>(database, 'SELECT id FROM notice_board WHERE name = ?').get(name)?.id;
}

export interface BoardValues {
  readonly name: string;
  readonly place: BoardPlace;
  readonly buildingId: number | null;
  readonly entrance: string;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly capacity: number | null;
  readonly position: number;
  readonly active: boolean;
}

function parametersOf({ active, ...values }: BoardValues) {
  return { ...values, active: active ? 1 : 0 };
}

export function insertBoard(database: Database.Database, values: BoardValues): number {
  const result = statement(
    database,
    `INSERT INTO notice_board (name, place, building_id, entrance, width_mm, height_mm, capacity, position, active)
     VALUES (@name, @place, @buildingId, @entrance, @widthMm, @heightMm, @capacity, @position, @active)`,
  ).run(parametersOf(values));
  return Number(result.lastInsertRowid);
}

export function updateBoard(database: Database.Database, id: number, values: BoardValues): void {
  statement(
    database,
    `UPDATE notice_board SET name = @name, place = @place, building_id = @buildingId, entrance = @entrance,
       width_mm = @widthMm, height_mm = @heightMm, capacity = @capacity, position = @position, active = @active,
       version = version + 1 WHERE id = @id`,
  ).run({ ...parametersOf(values), id });
}

/** The last place taken; the one after the last place that there is, is that place again. */
export function lastPosition(database: Database.Database): number {
  const row = statement<{ last: number }>(
    database,
    'SELECT coalesce(max(position), 0) AS last FROM notice_board',
  ).get();
  return Math.min(row?.last ?? 0, 9999);
}

/** Notices that hang on a board or are to go up on it. */
export function countOnBoard(database: Database.Database, boardId: number, today: string): number {
  const row = statement<{ notices: number }>(
    database,
    `SELECT count(*) AS notices FROM (${postingsOn('@today')}) p
     WHERE p.board_id = @boardId AND p.state IN ('waiting', 'up', 'lost', 'toTakeDown')`,
  ).get({ boardId, today });
  return row?.notices ?? 0;
}

export interface EntrancePlace {
  readonly buildingId: number;
  readonly building: string;
  readonly entrance: string;
}

/** Every entrance of every building, in the order in which they are listed. */
export function listEntrancePlaces(database: Database.Database): EntrancePlace[] {
  return statement<EntrancePlace>(
    database,
    `SELECT b.id AS buildingId, b.name AS building, e.entrance FROM building b
     JOIN (SELECT DISTINCT building_id, entrance FROM unit WHERE active = 1) e ON e.building_id = b.id
     LEFT JOIN entrance o ON o.building_id = b.id AND o.name = e.entrance
     ORDER BY b.position, b.id, o.position IS NULL, o.position, e.entrance`,
  ).all();
}

export function listBuildings(database: Database.Database): { readonly id: number; readonly name: string }[] {
  return statement<{ id: number; name: string }>(
    database,
    'SELECT id, name FROM building ORDER BY position, id',
  ).all();
}
