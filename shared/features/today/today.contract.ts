import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { EVERY_ROLE } from '../../domain/role.ts';
import { idSchema, instantSchema } from '../../domain/text.ts';
import { attendanceDueSchema } from '../attendance/attendance.ts';

export const SEARCH_KINDS = ['unit', 'person', 'vehicle', 'key', 'receipt', 'letter', 'filing'] as const;

export const searchHitSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  /** Id of the unit, person, vehicle, key or card, receipt, letter or entry of the filing registers. */
  id: idSchema,
  /** The household it belongs to, to be opened; null for a letter to everyone and a key of the office. */
  unitId: idSchema.nullable(),
  /** What it is called: a room, a name, a plate, a document number. */
  title: z.string(),
  /** What tells it from others of the same name. Phones are masked. */
  detail: z.string(),
});

export type SearchHit = z.output<typeof searchHitSchema>;

/** Something a colleague did, to be opened where it belongs to a household. */
export const activitySchema = z.object({
  seq: idSchema,
  at: instantSchema,
  staffName: z.string(),
  /** Path of the operation. */
  action: z.string(),
  /** Room, person or number it was about; empty where it was about the whole office. */
  subject: z.string(),
  unitId: idSchema.nullable(),
});
export type Activity = z.output<typeof activitySchema>;

export const moneySummarySchema = z.object({
  /** Charges published, due before today and not fully paid. */
  arrearsCents: z.int(),
  arrearsUnits: z.int(),
  /** Billing runs made and not yet published. */
  draftRuns: z.int(),
  draftRunCents: z.int(),
  /** Taken today at the counter, without what was voided. */
  receivedTodayCents: z.int(),
  receiptsToday: z.int(),
});

/** Papers of households that somebody has borrowed. */
export const papersSummarySchema = z.object({ out: z.int(), overdue: z.int() });

/** Files of the registers that are still on somebody's desk. */
export const filingSummarySchema = z.object({ open: z.int(), overdue: z.int() });

/** Meters in use of households, and those read this month. */
export const readingsSummarySchema = z.object({ meters: z.int(), read: z.int() });
/** Lines of the collection plan past their day, and households whose limitation runs out soon. */
export const dunningSummarySchema = z.object({
  waiting: z.int(),
  overdue: z.int(),
  /** Households with a charge whose limitation ends within so many days, those nearer counted in each. */
  in30: z.int(),
  in90: z.int(),
  in180: z.int(),
});

/** Deposits to be paid back, those of them past their day, and inspections whose day has come. */
export const depositsSummarySchema = z.object({ waiting: z.int(), overdue: z.int(), inspect: z.int() });

/** Letters by where they stand: drafts, in review, signed and not yet out, and out on the manager’s word alone. */
export const lettersSummarySchema = z.object({
  drafts: z.int(),
  inReview: z.int(),
  toIssue: z.int(),
  unconfirmed: z.int(),
});

/** Notices on boards: to go up, to come down, those of either past their time, and those that are good until today. */
export const noticesSummarySchema = z.object({
  toPost: z.int(),
  toTakeDown: z.int(),
  overdue: z.int(),
  endToday: z.int(),
});

/** Memos to whoever looks: to be signed for, to be seen to, and those of them past their day. */
export const memosSummarySchema = z.object({ toRead: z.int(), toDo: z.int(), overdue: z.int() });
/** Issued letters whose arrival nothing proves yet, and those of them that have been out for long. */
export const deliveriesSummarySchema = z.object({ outstanding: z.int(), old: z.int() });

/** Posts that are handed over, open items at them, handovers that are late or were skipped. */
export const handoversSummarySchema = z.object({
  posts: z.int(),
  openItems: z.int(),
  overdueItems: z.int(),
  unsigned: z.int(),
  skipped: z.int(),
});

/** Rosters of whoever looks that wait to be acknowledged, and those that should be published by now. */
export const rostersSummarySchema = z.object({
  waiting: z.array(z.object({ versionId: z.int(), teamName: z.string(), month: z.string() })),
  /** Empty for those who make no rosters. */
  late: z.array(z.object({ teamName: z.string(), month: z.string() })),
});

/** Requests of staff that whoever looks may decide, and time in lieu that ends soon. */
export const leaveSummarySchema = z.object({ toDecide: z.int(), lieuPeople: z.int(), lieuMinutes: z.int() });
/** Certificates and contracts of staff that run out soon, access of those who left, and those of them past their day. */
export const staffSummarySchema = z.object({ alerts: z.int(), overdue: z.int() });

export const todaySummarySchema = z.object({
  units: z.int(),
  /** Units whose occupancy state is `vacant`. */
  vacantUnits: z.int(),
  /** People of a household today. */
  people: z.int(),
  letters: lettersSummarySchema,
  /** Keys and access cards that are to come back, and those of them that should have. */
  keysSignedOut: z.int(),
  keysOverdue: z.int(),
  /** Null for those who have no business with the books. */
  money: moneySummarySchema.nullable(),
  /** Null for those who may not open the archives. */
  papers: papersSummarySchema.nullable(),
  /** Null for those who may not open the archives. */
  filing: filingSummarySchema.nullable(),
  /** Null before the month's first reading, and for those who may not open the archives. */
  readings: readingsSummarySchema.nullable(),
  /** Null for those who may not open the archives. */
  dunning: dunningSummarySchema.nullable(),
  /** Null for those who may not open the archives. */
  deposits: depositsSummarySchema.nullable(),
  notices: noticesSummarySchema,
  memos: memosSummarySchema,
  /** Attendance months that are over and not closed; empty for those who keep none. */
  attendance: z.array(attendanceDueSchema),
  handovers: handoversSummarySchema,
  rosters: rostersSummarySchema,
  leave: leaveSummarySchema,
  /** Null for those who may not open the archives. */
  deliveries: deliveriesSummarySchema.nullable(),
  /** Null for those who do not answer for the staff. */
  staff: staffSummarySchema.nullable(),
  /** Empty for those who may not open the archives. */
  recent: z.array(activitySchema),
});
export type TodaySummary = z.output<typeof todaySummarySchema>;

export const todayContract = {
  summary: operation({
    summary:
      'What the office looks at first: households, arrears, what waits to be published, who did what lately',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: todaySummarySchema,
  }),
  search: operation({
    summary:
      'Finds households, people, vehicles, receipts, letters and filed papers by room, name, pinyin, initials, last digits of a phone, plate, number or title',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ text: z.string().max(100), limit: z.int().min(1).max(50).default(12) }),
    output: z.array(searchHitSchema),
  }),
};
