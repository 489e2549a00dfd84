import { z } from 'zod';
import { addDays, daysBetween } from '../../domain/calendar.ts';
import { dayOf, hoursBefore } from '../../domain/moment.ts';
import { requiredLineSchema } from '../../domain/text.ts';

/** What a notice is about, as far as the law or the office's own rule says how early it must hang. */
export const NOTICE_NATURES = [
  'prepare',
  'inform',
  'waterCut',
  'powerCut',
  'urgentPowerCut',
  'ownersMeeting',
  'committeeMeeting',
  'disclosure',
] as const;
export const noticeNatureSchema = z.enum(NOTICE_NATURES);
export type NoticeNature = z.output<typeof noticeNatureSchema>;

/** Hours before the minute itself, or whole days before its day. */
export const leadSchema = z.strictObject({
  unit: z.enum(['hours', 'days']),
  amount: z.int().min(0).max(2000),
});
export type Lead = z.output<typeof leadSchema>;

export const leadRuleSchema = z.strictObject({
  /** How early the office wants it up. */
  advised: leadSchema,
  /** How early the law wants it up; null where no law says so. */
  required: leadSchema.nullable(),
  /** Where the rule stands. */
  source: requiredLineSchema(120),
});
export type LeadRule = z.output<typeof leadRuleSchema>;

const stayShape = { least: z.int().min(1).max(60), most: z.int().min(1).max(365) };

export const noticeSettingsSchema = z.strictObject({
  /** Counts the changes. */
  version: z.int().min(1),
  rules: z.strictObject({
    prepare: leadRuleSchema,
    inform: leadRuleSchema,
    waterCut: leadRuleSchema,
    powerCut: leadRuleSchema,
    urgentPowerCut: leadRuleSchema,
    ownersMeeting: leadRuleSchema,
    committeeMeeting: leadRuleSchema,
    disclosure: leadRuleSchema,
  }),
  /** Days after its last day on which a notice comes down. */
  takeDownAfterDays: z.int().min(0).max(30),
  /** Days that a disclosure hangs at the least, and at the most where nothing else says so. */
  disclosureDays: z.strictObject(stayShape).refine(({ least, most }) => least <= most, 'leastAboveMost'),
});
export type NoticeSettings = z.output<typeof noticeSettingsSchema>;

const hours = (amount: number): Lead => ({ unit: 'hours', amount });
const days = (amount: number): Lead => ({ unit: 'days', amount });

/** What an office begins with; it edits them as its own. */
export const FIRST_NOTICE_SETTINGS: NoticeSettings = {
  version: 1,
  rules: {
    prepare: {
      advised: hours(72),
      required: null,
      source: '告示欄管理程序：住戶須作準備的，提前 72 小時張貼',
    },
    inform: {
      advised: hours(48),
      required: null,
      source: '告示欄管理程序：住戶無須準備的，提前 48 小時張貼',
    },
    waterCut: {
      advised: hours(72),
      required: hours(24),
      source: '《城市供水條例》第二十二條：停水應當提前 24 小時通知用戶',
    },
    powerCut: {
      advised: days(7),
      required: days(7),
      source: '《電力供應與使用條例》第二十八條：計劃檢修停電應當提前 7 天通知或者公告',
    },
    urgentPowerCut: {
      advised: hours(24),
      required: hours(24),
      source: '《電力供應與使用條例》第二十八條：臨時檢修停電應當提前 24 小時通知重要用戶',
    },
    ownersMeeting: {
      advised: days(14),
      required: days(14),
      source: '香港《建築物管理條例》（第 344 章）附表 3：業主大會通知不少於 14 日前發出',
    },
    committeeMeeting: {
      advised: days(7),
      required: days(7),
      source: '香港《建築物管理條例》（第 344 章）附表 2：管理委員會會議通知不少於 7 日前發出',
    },
    disclosure: { advised: hours(0), required: null, source: '公示期按所依據的規定，一般為 7 至 15 日' },
  },
  takeDownAfterDays: 1,
  disclosureDays: { least: 7, most: 15 },
};

/** The last minute at which a notice may go up; what counts in days may still go up on the last of them. */
export function latestPosting(effectiveFrom: string, { unit, amount }: Lead): string {
  return unit === 'hours'
    ? hoursBefore(effectiveFrom, amount)
    : `${addDays(dayOf(effectiveFrom), -amount)}T23:59`;
}

/** The matter itself: when it begins and ends. A notice may be about nothing that has a time. */
export interface NoticeEffect {
  readonly nature: NoticeNature;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

export interface PostingDates {
  readonly postBy: string | null;
  readonly requiredBy: string | null;
  /** The day on which it comes down; null when nothing says how long it is good. */
  readonly takeDownOn: string | null;
}

export function postingDates(
  effect: NoticeEffect & { readonly validUntil: string | null },
  settings: NoticeSettings,
): PostingDates {
  const { effectiveFrom, effectiveTo, validUntil, nature } = effect;
  const { advised, required } = settings.rules[nature];
  const last = [validUntil, ...[effectiveFrom, effectiveTo].map((at) => (at === null ? null : dayOf(at)))]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const earliest = (lead: Lead): string | null =>
    effectiveFrom === null ? null : latestPosting(effectiveFrom, lead);
  const requiredBy = required === null ? null : earliest(required);
  const advisedBy = earliest(advised);
  return {
    // An office may ask for less than the law does, but not late.
    postBy: requiredBy !== null && advisedBy !== null && requiredBy < advisedBy ? requiredBy : advisedBy,
    requiredBy,
    takeDownOn: last === undefined ? null : addDays(last, settings.takeDownAfterDays),
  };
}

export const LEAD_VERDICTS = ['none', 'ok', 'short', 'unlawful'] as const;
export type LeadVerdict = (typeof LEAD_VERDICTS)[number];

/** Whether it is early enough that it goes up at a moment. */
export function leadVerdict(
  { postBy, requiredBy }: Pick<PostingDates, 'postBy' | 'requiredBy'>,
  at: string,
): LeadVerdict {
  if (postBy === null) return 'none';
  if (requiredBy !== null && at > requiredBy) return 'unlawful';
  return at > postBy ? 'short' : 'ok';
}

export const STAY_VERDICTS = ['none', 'ok', 'short', 'long'] as const;
export type StayVerdict = (typeof STAY_VERDICTS)[number];

/** Whether a disclosure hangs as many days as it must. */
export function stayVerdict(
  { nature, effectiveFrom, effectiveTo }: NoticeEffect,
  { disclosureDays: { least, most } }: NoticeSettings,
): StayVerdict {
  if (nature !== 'disclosure' || effectiveFrom === null || effectiveTo === null) return 'none';
  const stays = daysBetween(dayOf(effectiveFrom), dayOf(effectiveTo)) + 1;
  if (stays < least) return 'short';
  return stays > most ? 'long' : 'ok';
}
