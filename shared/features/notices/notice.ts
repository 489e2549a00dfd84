import { z } from 'zod';
import { momentSchema } from '../../domain/moment.ts';
import { dateSchema, idSchema, instantSchema } from '../../domain/text.ts';
import { documentMediaTypeSchema } from '../documents/document.ts';
import { letterKindSchema } from '../letters/letter-kind.ts';
import { LEAD_VERDICTS, noticeNatureSchema, STAY_VERDICTS } from './lead-time.ts';
import { noticeStateSchema, postingActSchema, postingStateSchema } from './posting-state.ts';

export const BOARD_PLACES = ['lobby', 'lift', 'gate', 'club', 'web', 'group', 'other'] as const;
export const boardPlaceSchema = z.enum(BOARD_PLACES);
export type BoardPlace = z.output<typeof boardPlaceSchema>;

/** A page of the web or a group has no paper and is never full. */
export function isOfPaper(place: BoardPlace): boolean {
  return place !== 'web' && place !== 'group';
}

/** What a board of the usual size holds: six sheets A4 on 870 × 570 mm. */
export const USUAL_BOARD = { widthMm: 870, heightMm: 570, capacity: 6 } as const;

const withdrawnSchema = z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable();

export const noticeBoardSchema = z.object({
  id: idSchema,
  name: z.string(),
  place: boardPlaceSchema,
  /** Null for a board of the whole estate. */
  buildingId: idSchema.nullable(),
  buildingName: z.string(),
  entrance: z.string(),
  /** Null where there is no paper. */
  widthMm: z.int().nullable(),
  heightMm: z.int().nullable(),
  /** Sheets of A4 that it holds; null where there is no paper. */
  capacity: z.int().nullable(),
  /** Place in the round. */
  position: z.int(),
  active: z.boolean(),
  version: z.int(),
  /** What hangs on it now, what comes down first. */
  hanging: z.array(
    z.object({
      postingId: idSchema,
      letterId: idSchema,
      number: z.string(),
      subject: z.string(),
      state: postingStateSchema,
      takeDownOn: dateSchema.nullable(),
    }),
  ),
  /** Notices that are to go up on it. */
  waiting: z.int(),
});
export type NoticeBoard = z.output<typeof noticeBoardSchema>;

export const noticePhotoSchema = z.object({
  id: idSchema,
  title: z.string(),
  fileName: z.string(),
  mediaType: documentMediaTypeSchema,
  sha256: z.string(),
  bytes: z.int(),
  addedBy: z.string(),
  addedAt: instantSchema,
  removed: withdrawnSchema,
});
export type NoticePhoto = z.output<typeof noticePhotoSchema>;

/** What somebody did or saw at a board; a fact. */
export const noticeActSchema = z.object({
  id: idSchema,
  kind: postingActSchema,
  actedAt: momentSchema,
  madeBy: z.string(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
  withdrawn: withdrawnSchema,
  photos: z.array(noticePhotoSchema),
});
export type NoticeAct = z.output<typeof noticeActSchema>;

export const noticePostingSchema = z.object({
  id: idSchema,
  boardId: idSchema,
  boardName: z.string(),
  buildingName: z.string(),
  state: postingStateSchema,
  postBy: momentSchema,
  takeDownOn: dateSchema.nullable(),
  plannedBy: z.string(),
  plannedAt: instantSchema,
  cancelled: withdrawnSchema,
  acts: z.array(noticeActSchema),
});
export type NoticePosting = z.output<typeof noticePostingSchema>;

const otherNoticeSchema = z.object({
  letterId: idSchema,
  number: z.string(),
  subject: z.string(),
  issuedOn: dateSchema.nullable(),
});

/** A notice to everyone as it is posted: its effect, how early it must hang, and every board. */
export const noticeSchema = z.object({
  letterId: idSchema,
  kind: letterKindSchema,
  number: z.string(),
  subject: z.string(),
  scope: z.string(),
  /** Whether it is out, so that it may be posted. */
  issued: z.boolean(),
  state: noticeStateSchema,
  nature: noticeNatureSchema,
  effectiveFrom: momentSchema.nullable(),
  effectiveTo: momentSchema.nullable(),
  validUntil: dateSchema.nullable(),
  postBy: momentSchema.nullable(),
  requiredBy: momentSchema.nullable(),
  takeDownOn: dateSchema.nullable(),
  /** When it first went up; null while it has not. */
  firstPostedAt: momentSchema.nullable(),
  /** Of the first posting, or of now. */
  verdict: z.enum(LEAD_VERDICTS),
  stay: z.enum(STAY_VERDICTS),
  /** Where its rule stands. */
  source: z.string(),
  urgent: z.object({ by: z.string(), at: instantSchema, reason: z.string() }).nullable(),
  /** The earlier notice that it follows up. */
  updates: otherNoticeSchema.nullable(),
  updatedBy: z.array(otherNoticeSchema),
  postings: z.array(noticePostingSchema),
  /** Boards that its scope means. */
  boardIds: z.array(idSchema),
  /** 0 before anything was said of it. */
  version: z.int(),
});
export type Notice = z.output<typeof noticeSchema>;

/** A line of 通告發布目錄. */
export const noticeRowSchema = z.object({
  letterId: idSchema,
  kind: letterKindSchema,
  number: z.string(),
  subject: z.string(),
  scope: z.string(),
  state: noticeStateSchema,
  issuedOn: dateSchema,
  nature: noticeNatureSchema,
  effectiveFrom: momentSchema.nullable(),
  effectiveTo: momentSchema.nullable(),
  validUntil: dateSchema.nullable(),
  postBy: momentSchema.nullable(),
  firstPostedAt: momentSchema.nullable(),
  planned: z.int(),
  posted: z.int(),
  takeDownOn: dateSchema.nullable(),
  /** When the last board was cleared; null while one still bears it. */
  takenDownAt: momentSchema.nullable(),
  urgent: z.boolean(),
  updatesNumber: z.string(),
});
export type NoticeRow = z.output<typeof noticeRowSchema>;

/** One notice on one board, as whoever walks the round has it. */
export const postingRowSchema = z.object({
  id: idSchema,
  letterId: idSchema,
  number: z.string(),
  subject: z.string(),
  boardId: idSchema,
  boardName: z.string(),
  buildingName: z.string(),
  position: z.int(),
  state: postingStateSchema,
  postBy: momentSchema,
  takeDownOn: dateSchema.nullable(),
  /** The last moment for what is to be done now; null where nothing is. */
  dueAt: momentSchema.nullable(),
  overdue: z.boolean(),
  postedAt: momentSchema.nullable(),
  postedBy: z.string(),
  takenDownAt: momentSchema.nullable(),
  takenDownBy: z.string(),
  photos: z.int(),
});
export type PostingRow = z.output<typeof postingRowSchema>;

export const postingTotalsSchema = z.object({ toPost: z.int(), toTakeDown: z.int(), overdue: z.int() });
