import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import {
  type BoardPlace,
  isOfPaper,
  type NoticeBoard,
  USUAL_BOARD,
} from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { changedFields } from '../../office/changed-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import {
  type BoardValues,
  countOnBoard,
  findBoardNamed,
  insertBoard,
  lastPosition,
  listBoards,
  listBuildings,
  listEntrancePlaces,
  requireBoard,
  updateBoard,
} from './board.repository.ts';

type Input<Name extends keyof typeof noticesContract> = z.output<(typeof noticesContract)[Name]['input']>;

export function saveBoard(input: Input<'saveBoard'>, context: WriteContext): NoticeBoard {
  const { database, today } = context;
  const { id, version, ...given } = input;
  const known = id === null ? null : requireBoard(database, id);
  const values = valuesOf(given, known?.position ?? lastPosition(database) + 1, context);
  const named = findBoardNamed(database, values.name);
  if (named !== undefined && named !== id) throw refuse('boardTaken', { name: values.name });
  if (id === null || known === null) {
    const added = insertBoard(database, values);
    context.record({ entity: 'noticeBoard', entityId: added, after: { ...values } });
    return boardNow(added, context);
  }
  const { active, ...before } = known;
  if (before.version !== version) throw changedMeanwhile(database, 'noticeBoard', id);
  const notices = countOnBoard(database, id, today);
  if (!values.active && notices > 0) throw refuse('boardHasNotices', { name: before.name, count: notices });
  updateBoard(database, id, values);
  const { name, place, buildingId, entrance, widthMm, heightMm, capacity, position } = before;
  const was = {
    name,
    place,
    buildingId,
    entrance,
    widthMm,
    heightMm,
    capacity,
    position,
    active: active === 1,
  };
  context.record({ entity: 'noticeBoard', entityId: id, ...changedFields(was, { ...values }) });
  return boardNow(id, context);
}

function valuesOf(
  given: Omit<Input<'saveBoard'>, 'id' | 'version'>,
  position: number,
  { database }: Pick<WriteContext, 'database'>,
): BoardValues {
  const { buildingId, entrance, place } = given;
  if (buildingId !== null && !listBuildings(database).some(({ id }) => id === buildingId)) {
    throw notFound('building', buildingId);
  }
  if (buildingId === null && entrance !== '') throw invalid(['entrance'], 'other');
  const size = isOfPaper(place)
    ? {
        widthMm: given.widthMm ?? USUAL_BOARD.widthMm,
        heightMm: given.heightMm ?? USUAL_BOARD.heightMm,
        capacity: given.capacity ?? USUAL_BOARD.capacity,
      }
    : { widthMm: null, heightMm: null, capacity: null };
  return { ...given, ...size, position: given.position ?? position };
}

function boardNow(id: number, { database, today }: WriteContext): NoticeBoard {
  const board = listBoards(database, today).find((each) => each.id === id);
  if (board === undefined) throw notFound('noticeBoard', id);
  return board;
}

/** One for each entrance that has none of its kind, and one at the gate; nobody makes forty boards by hand. */
export function modelBoards(
  { language, lifts }: Input<'modelBoards'>,
  context: WriteContext,
): { added: number } {
  const { database, today } = context;
  const say = phrasesIn(language);
  const entrances = listEntrancePlaces(database);
  if (entrances.length === 0) throw refuse('boardsWithoutBuildings');
  const boards = listBoards(database, today);
  const has = (place: BoardPlace, buildingId: number | null, entrance: string): boolean =>
    boards.some(
      (board) => board.place === place && board.buildingId === buildingId && board.entrance === entrance,
    );
  const wanted = [
    ...(has('gate', null, '') ? [] : [{ place: 'gate' as const, buildingId: null, entrance: '', at: '' }]),
    ...entrances.flatMap(({ buildingId, building, entrance }) =>
      (lifts ? (['lobby', 'lift'] as const) : (['lobby'] as const))
        .filter((place) => !has(place, buildingId, entrance))
        .map((place) => ({ place, buildingId, entrance, at: `${building}${entrance}` })),
    ),
  ];
  let added = 0;
  for (const { at, ...where } of wanted) {
    const name = say(`notices.modelBoard.${where.place}`, { at }).trim();
    if (findBoardNamed(database, name) !== undefined) continue;
    const values = { ...where, ...USUAL_BOARD, name, position: lastPosition(database) + 1, active: true };
    const id = insertBoard(database, values);
    context.record({ entity: 'noticeBoard', entityId: id, after: values });
    added += 1;
  }
  if (added === 0) throw refuse('boardsComplete');
  return { added };
}
