import { z } from 'zod';
import { momentSchema } from '../../domain/moment.ts';
import { dateSchema, idSchema, instantSchema, requiredLineSchema } from '../../domain/text.ts';

/** What the day says of itself in a handover, read from where it is kept. */
export const LINE_SOURCES = [
  'cash',
  'keys',
  'deposits',
  'letters',
  'notices',
  'approvals',
  'memos',
  'promises',
] as const;
export type LineSource = (typeof LINE_SOURCES)[number];
export const lineSourceSchema = z.enum(LINE_SOURCES);

/** What is counted at the post by hand: the program keeps neither parcels nor visitors. */
export const HAND_COUNTS = ['parcels', 'visitors'] as const;
export type HandCount = (typeof HAND_COUNTS)[number];

export const DUTY_SOURCES = [...LINE_SOURCES, ...HAND_COUNTS] as const;
export type DutySource = (typeof DUTY_SOURCES)[number];
export const dutySourceSchema = z.enum(DUTY_SOURCES);

/** Sources whose rows name households; whoever has no business with them is told the count alone. */
export const HOUSEHOLD_SOURCES: readonly LineSource[] = ['keys', 'deposits', 'letters', 'promises', 'cash'];

export const ENTRY_IMPORTANCES = ['usual', 'important', 'urgent'] as const;
export const entryImportanceSchema = z.enum(ENTRY_IMPORTANCES);
export type EntryImportance = z.output<typeof entryImportanceSchema>;

export const CHECK_STATES = ['good', 'faulty', 'missing'] as const;
export const checkStateSchema = z.enum(CHECK_STATES);
export type CheckState = z.output<typeof checkStateSchema>;

export const HANDOVER_STATES = ['draft', 'waiting', 'signed'] as const;
export const handoverStateSchema = z.enum(HANDOVER_STATES);
export type HandoverState = z.output<typeof handoverStateSchema>;

export const SIGNING_WAYS = ['own', 'password', 'paper'] as const;
export const signingWaySchema = z.enum(SIGNING_WAYS);
export const handoverSideSchema = z.enum(['outgoing', 'incoming']);
export type HandoverSide = z.output<typeof handoverSideSchema>;

/** Minutes after midnight, each once, in their order. */
export const changesAtSchema = z
  .array(z.int().min(0).max(1439))
  .max(12)
  .overwrite((minutes) => [...new Set(minutes)].sort((one, other) => one - other));

export const handoverSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1).default(1),
  /** Minutes before a change of shift from which it is reminded of. */
  remindMinutes: z.int().min(0).max(120),
  /** Minutes after it from which a handover that is not signed by both is late. */
  graceMinutes: z.int().min(0).max(480),
});
export type HandoverSettings = z.output<typeof handoverSettingsSchema>;
/** What an office begins with: a quarter of an hour early, half an hour's grace. */
export const FIRST_HANDOVER_SETTINGS: HandoverSettings = { version: 1, remindMinutes: 15, graceMinutes: 30 };

export const dutyCheckValuesSchema = z.strictObject({
  /** Null for a new one. */
  id: idSchema.nullable().default(null),
  name: requiredLineSchema(60),
  quantity: z.int().min(1).max(10_000).nullable().default(null),
});

export const dutyPostSchema = z.object({
  id: idSchema,
  name: z.string(),
  teamId: idSchema.nullable(),
  teamName: z.string(),
  changesAt: z.array(z.int()),
  sources: z.array(dutySourceSchema),
  position: z.int(),
  active: z.boolean(),
  checks: z.array(z.object({ id: idSchema, name: z.string(), quantity: z.int().nullable() })),
  openItems: z.int(),
  overdueItems: z.int(),
  version: z.int(),
});
export type DutyPost = z.output<typeof dutyPostSchema>;

/** Somebody who may stand at a post: on the staff register, with an account, or both. */
export const dutyPersonSchema = z.strictObject({
  employeeId: idSchema.nullable(),
  staffId: idSchema.nullable(),
});
export type DutyPersonKey = z.output<typeof dutyPersonSchema>;
export const namedPersonSchema = dutyPersonSchema.extend({ name: z.string() });
export type DutyPerson = z.output<typeof namedPersonSchema>;

export const dutyColleagueSchema = z.object({
  ...namedPersonSchema.shape,
  /** 崗位, or '' for an account that is not on the staff register. */
  post: z.string(),
  /** By the published roster: their shift ends or begins at this change. */
  onDuty: handoverSideSchema.nullable(),
});
export type DutyColleague = z.output<typeof dutyColleagueSchema>;

export const signatureSchema = z.object({
  way: signingWaySchema,
  at: instantSchema,
  recordedBy: z.string(),
});
export type Signature = z.output<typeof signatureSchema>;

export const ROW_STATES = [
  'open',
  'handedOver',
  'out',
  'toRefund',
  'inReview',
  'toIssue',
  'toDeliver',
  'toPost',
  'toTakeDown',
  'pending',
  'unread',
  'dueToday',
] as const;

/** One of the rows behind a count, as it stood. */
export const lineRowSchema = z.object({
  id: idSchema,
  /** The household it belongs to; null for none. */
  unitId: idSchema.nullable(),
  label: z.string(),
  detail: z.string(),
  state: z.enum(ROW_STATES),
  dueOn: dateSchema.nullable(),
  overdue: z.boolean(),
  cents: z.int().nullable(),
  /** Of the drawer alone; what was counted is null before it was. */
  countedCents: z.int().nullable(),
  overCents: z.int().nullable(),
});
export type LineRow = z.output<typeof lineRowSchema>;

/** Rows that are kept with a count; the count is of all of them. */
export const MOST_LINE_ROWS = 200;

export const dayLineSchema = z.object({
  source: lineSourceSchema,
  count: z.int(),
  overdue: z.int(),
  rows: z.array(lineRowSchema),
});
export type DayLine = z.output<typeof dayLineSchema>;

const withdrawalSchema = z.object({ by: z.string(), at: instantSchema, reason: z.string() });

export const dutyEntrySchema = z.object({
  id: idSchema,
  postId: idSchema,
  happenedAt: momentSchema,
  words: z.string(),
  importance: entryImportanceSchema,
  recordedBy: z.string(),
  recordedById: idSchema,
  recordedAt: instantSchema,
  withdrawn: withdrawalSchema.nullable(),
  /** The open item that came of it. */
  itemId: idSchema.nullable(),
});
export type DutyEntry = z.output<typeof dutyEntrySchema>;

export const dutyItemSchema = z.object({
  id: idSchema,
  postId: idSchema,
  words: z.string(),
  importance: entryImportanceSchema,
  happenedAt: momentSchema,
  openedBy: z.string(),
  owner: namedPersonSchema.nullable(),
  dueAt: momentSchema.nullable(),
  overdue: z.boolean(),
  closed: z.object({ by: z.string(), at: instantSchema, words: z.string() }).nullable(),
  version: z.int(),
});
export type DutyItem = z.output<typeof dutyItemSchema>;

export const handoverCheckSchema = z.object({
  checkId: idSchema,
  name: z.string(),
  quantity: z.int().nullable(),
  state: checkStateSchema.nullable(),
  found: z.int().nullable(),
  note: z.string(),
});
export type HandoverCheck = z.output<typeof handoverCheckSchema>;

/** An open item as a handover carries it on. */
export const carriedItemSchema = z.object({
  item: dutyItemSchema,
  /** Whose it was and by when, as it stood when the outgoing person signed. */
  ownerName: z.string(),
  dueAt: momentSchema.nullable(),
  tickedAt: instantSchema.nullable(),
});
export type CarriedItem = z.output<typeof carriedItemSchema>;

export const handoverSchema = z.object({
  id: idSchema,
  postId: idSchema,
  postName: z.string(),
  sources: z.array(dutySourceSchema),
  dueAt: momentSchema,
  state: handoverStateSchema,
  late: z.boolean(),
  lateReason: z.string(),
  outgoing: namedPersonSchema.nullable(),
  incoming: namedPersonSchema.nullable(),
  outgoingSigned: signatureSchema.nullable(),
  incomingSigned: signatureSchema.nullable(),
  parcels: z.int().nullable(),
  visitors: z.int().nullable(),
  note: z.string(),
  /** As the day stands while it is a draft; as it stood once the outgoing person signed. */
  lines: z.array(dayLineSchema),
  checks: z.array(handoverCheckSchema),
  entries: z.array(dutyEntrySchema),
  items: z.array(carriedItemSchema),
  remarks: z.array(z.object({ id: idSchema, words: z.string(), by: z.string(), at: instantSchema })),
  version: z.int(),
});
export type Handover = z.output<typeof handoverSchema>;

/** What stands at a post now, since it was handed over last. */
export const dutyShiftSchema = z.object({
  post: dutyPostSchema,
  /** The handover with which the present shift began; null before the first one. */
  since: z
    .object({ handoverId: idSchema, dueAt: momentSchema, incomingName: z.string(), signedAt: instantSchema })
    .nullable(),
  /** The handover that is begun and not signed by both. */
  unfinished: z
    .object({ handoverId: idSchema, dueAt: momentSchema, state: handoverStateSchema, late: z.boolean() })
    .nullable(),
  /** The change of shift that a handover begun now would be of. */
  changeAt: momentSchema,
  skipped: z.array(momentSchema),
  entries: z.array(dutyEntrySchema),
  items: z.array(dutyItemSchema),
  lines: z.array(dayLineSchema),
});
export type DutyShift = z.output<typeof dutyShiftSchema>;

export function isSamePerson(one: DutyPersonKey, other: DutyPersonKey): boolean {
  return (
    (one.staffId !== null && one.staffId === other.staffId) ||
    (one.employeeId !== null && one.employeeId === other.employeeId)
  );
}

/** The check that keeps the outgoing person from signing: nobody looked, or what is wrong is not said. */
export function unansweredCheck(checks: readonly HandoverCheck[]): HandoverCheck | null {
  return (
    checks.find(
      ({ state, note, quantity, found }) =>
        state === null ||
        (state !== 'good' && note === '') ||
        (quantity !== null && found === null) ||
        (state === 'good' && quantity !== null && found !== quantity),
    ) ?? null
  );
}

/** What is to be counted at the post and was not. */
export function uncountedByHand({
  sources,
  parcels,
  visitors,
}: Pick<Handover, 'sources' | 'parcels' | 'visitors'>): HandCount | null {
  const counted: Readonly<Record<HandCount, number | null>> = { parcels, visitors };
  return HAND_COUNTS.find((each) => sources.includes(each) && counted[each] === null) ?? null;
}

/** Open items that the incoming person has not ticked as read. */
export function unreadItems(
  open: readonly Pick<DutyItem, 'id'>[],
  ticked: readonly number[],
): readonly number[] {
  return open.map(({ id }) => id).filter((id) => !ticked.includes(id));
}
