import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, type Role, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, lineSchema, monthSchema } from '../../domain/text.ts';
import {
  cellChangeSchema,
  rosterMonthSchema,
  rosterSchema,
  shiftKindSchema,
  shiftKindValuesSchema,
  staffingNeedSchema,
  staffingNeedValuesSchema,
} from './roster.ts';
import { rosterDayRowSchema, rosterHourRowSchema, rosterTotalsSchema } from './roster-list.ts';
import { rosterSettingsSchema } from './roster-settings.ts';
import { rosterTemplateSchema, templateValuesSchema } from './roster-template.ts';

/** Those who make rosters; the head of the grounds makes that of their own team. */
export const ROSTER_ROLES: readonly Role[] = [...SUPERVISING_ROLES, 'groundsSupervisor'];

/** A saved record: null to add one, else the version that was shown. */
const saved = { id: idSchema.nullable().default(null), version: z.int().default(0) };

/** Rosters 排班: shifts, how many people are needed when, and who works when in a month. */
export const rosterContract = {
  shiftKinds: operation({
    summary: 'Shifts in their order, those out of use among them',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(shiftKindSchema),
  }),
  saveShiftKind: operation({
    summary: 'Adds a shift, changes its times, or puts it out of use; what was published keeps its times',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: shiftKindValuesSchema.safeExtend({
      ...saved,
      /** After the last one when absent. */
      position: z.int().min(1).max(1000).optional(),
    }),
    output: shiftKindSchema,
  }),
  needs: operation({
    summary: 'How many people a team needs when',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ teamId: idSchema }),
    output: z.array(staffingNeedSchema),
  }),
  saveNeed: operation({
    summary: 'Adds or changes how many people a team needs from one time to another on some weekdays',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: staffingNeedValuesSchema.safeExtend(saved),
    output: staffingNeedSchema,
  }),
  removeNeed: operation({
    summary: 'Takes a need away',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({ needId: idSchema, version: z.int() }),
    output: z.object({ needId: idSchema }),
  }),
  months: operation({
    summary: 'Rosters of a team, the latest month first, with the version in force',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ teamId: idSchema }),
    output: z.array(rosterMonthSchema),
  }),
  roster: operation({
    summary:
      'The roster of a team and month as it is being made: people, cells, needs; null where there is none',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ teamId: idSchema, month: monthSchema }),
    output: rosterSchema.nullable(),
  }),
  startRoster: operation({
    summary: 'Begins the roster of a team and month with everybody of the team who works here then',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({ teamId: idSchema, month: monthSchema }),
    output: rosterSchema,
  }),
  setMembers: operation({
    summary: 'Says who stands on a roster and in which order; the cells of whoever leaves it go',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({
      rosterId: idSchema,
      version: z.int(),
      employeeIds: z.array(idSchema).min(1).max(200),
    }),
    output: rosterSchema,
  }),
  saveCells: operation({
    summary: 'Changes cells of a roster together; refused when a colleague changed it meanwhile',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({
      rosterId: idSchema,
      version: z.int(),
      changes: z.array(cellChangeSchema).min(1).max(7000),
    }),
    output: z.object({ version: z.int() }),
  }),
  publish: operation({
    summary:
      'Publishes a roster as it stands as its next version; after the first, or against the law, with the reason',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({
      rosterId: idSchema,
      version: z.int(),
      reason: lineSchema(200).default(''),
      /** Why it is published although it breaks the law; needed where it does. */
      breachReason: lineSchema(200).default(''),
    }),
    output: rosterSchema,
  }),
  days: operation({
    summary: 'Who works when, one row for each person and day that is not empty, as a grid',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(rosterDayRowSchema, rosterTotalsSchema),
  }),
  hours: operation({
    summary: 'What everybody’s month adds up to: shifts, nights, rest days and hours, as a grid',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(rosterHourRowSchema, rosterTotalsSchema),
  }),
  settings: operation({
    summary: 'Limits beyond which rosters warn: rest, days in a row, hours and overtime',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: rosterSettingsSchema,
  }),
  saveSettings: operation({
    summary: 'Changes the limits beyond which rosters warn; refused when a colleague saved them meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: rosterSettingsSchema,
    output: rosterSettingsSchema,
  }),
  templates: operation({
    summary: 'Sequences of shifts and patterns of a month that the office keeps for rosters to come',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(rosterTemplateSchema),
  }),
  saveTemplate: operation({
    summary: 'Keeps a sequence or the pattern of a month under a name, or changes one',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: templateValuesSchema.safeExtend(saved),
    output: rosterTemplateSchema,
  }),
  removeTemplate: operation({
    summary: 'Takes a template away; rosters made from it stay as they are',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({ templateId: idSchema, version: z.int() }),
    output: z.object({ templateId: idSchema }),
  }),
};
