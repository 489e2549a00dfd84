import { z } from 'zod';
import { lineSchema, requiredLineSchema } from '../../domain/text.ts';
import { LEAVE_KINDS, type LeaveKind } from './leave.ts';

/** How a kind of leave is called, counted and paid. */
const kindRuleSchema = z.strictObject({
  /** Instead of the product's own word; '' for that. */
  name: lineSchema(20),
  /** What stands for it in a roster and a month sheet. */
  code: requiredLineSchema(4),
  counts: z.enum(['workdays', 'calendarDays']),
  paid: z.boolean(),
  needsPaper: z.boolean(),
  /** What it is taken from. */
  balance: z.enum(['none', 'annual', 'lieu']),
});
export type LeaveKindRule = z.output<typeof kindRuleSchema>;

export const leaveSettingsSchema = z
  .strictObject({
    version: z.int(),
    kinds: z.record(z.enum(LEAVE_KINDS), kindRuleSchema),
    /** Minutes of time in lieu that a whole day takes. */
    dayMinutes: z.int().min(60).max(1440),
    /** Months for which time in lieu is good. */
    lieuMonths: z.int().min(1).max(36),
    /** Minutes in lieu for a hundred minutes of work on a rest day. */
    lieuPercent: z.int().min(100).max(300),
    /** Days before its end at which it is told. */
    lieuAlertDays: z.int().min(1).max(180),
    /** Labour Act, article 41. */
    overtimeDayMinutes: z.int().min(0).max(180),
    overtimeMonthMinutes: z.int().min(0).max(2160),
  })
  .refine(
    ({ kinds }) =>
      LEAVE_KINDS.every((kind) =>
        kind === 'annual' || kind === 'lieu' ? kinds[kind].balance === kind : kinds[kind].balance !== 'lieu',
      ),
    { path: ['kinds'], error: 'other' },
  );
export type LeaveSettings = z.output<typeof leaveSettingsSchema>;

type Rule = Omit<LeaveKindRule, 'name'>;
const workdays = { counts: 'workdays', paid: true, needsPaper: false, balance: 'none' } as const;
const calendarDays = { ...workdays, counts: 'calendarDays', needsPaper: true } as const;

const FIRST_RULES: Readonly<Record<LeaveKind, Rule>> = {
  annual: { ...workdays, code: '年', balance: 'annual' },
  lieu: { ...workdays, code: '調', balance: 'lieu' },
  personal: { ...workdays, code: '△', paid: false },
  sick: { ...workdays, code: '○', needsPaper: true },
  marriage: { ...workdays, code: '婚', needsPaper: true },
  maternity: { ...calendarDays, code: '產' },
  paternity: { ...calendarDays, code: '陪' },
  bereavement: { ...workdays, code: '喪' },
  workInjury: { ...calendarDays, code: '工傷' },
  publicErrand: { ...workdays, code: '差' },
  other: { ...workdays, code: '他', paid: false },
};

/** Before an office says otherwise. */
export const FIRST_LEAVE_SETTINGS: LeaveSettings = {
  version: 1,
  kinds: {
    annual: { name: '', ...FIRST_RULES.annual },
    lieu: { name: '', ...FIRST_RULES.lieu },
    personal: { name: '', ...FIRST_RULES.personal },
    sick: { name: '', ...FIRST_RULES.sick },
    marriage: { name: '', ...FIRST_RULES.marriage },
    maternity: { name: '', ...FIRST_RULES.maternity },
    paternity: { name: '', ...FIRST_RULES.paternity },
    bereavement: { name: '', ...FIRST_RULES.bereavement },
    workInjury: { name: '', ...FIRST_RULES.workInjury },
    publicErrand: { name: '', ...FIRST_RULES.publicErrand },
    other: { name: '', ...FIRST_RULES.other },
  },
  dayMinutes: 480,
  lieuMonths: 6,
  lieuPercent: 100,
  lieuAlertDays: 30,
  overtimeDayMinutes: 180,
  overtimeMonthMinutes: 2160,
};
