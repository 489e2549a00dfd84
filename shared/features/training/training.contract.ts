import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema, noTotalsSchema } from '../../api/grid-query.ts';
import { EVERY_ROLE, REPORT_READERS, SUPERVISING_ROLES } from '../../domain/role.ts';
import { dateSchema, idSchema, requiredLineSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import {
  attendanceSchema,
  planLineSchema,
  planValuesSchema,
  presenceSchema,
  sessionRowSchema,
  sessionSchema,
  sessionValuesSchema,
  trainedSchema,
  trainingHoursSchema,
} from './training.ts';

const reasonSchema = requiredLineSchema(200);
const yearSchema = z.int().min(2000).max(2199);
const identity = { id: idSchema.nullable().default(null), version: z.int().default(0) };
const sessionIdentity = { sessionId: idSchema, version: z.int() };
const scoreSchema = z.int().min(0).max(100).nullable().default(null);

/** 培訓: the year's plan, the sessions, who came and how they did. */
export const trainingContract = {
  plan: operation({
    summary: 'The trainings planned for a year, by month, with what was held of them',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ year: yearSchema }),
    output: z.array(planLineSchema),
  }),
  savePlanLine: operation({
    summary: 'Adds a training to a year’s plan, or changes it',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: planValuesSchema.extend(identity),
    output: planLineSchema,
  }),
  cancelPlanLine: operation({
    summary: 'Cancels a planned training of which nothing was held, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int(), reason: reasonSchema }),
    output: planLineSchema,
  }),
  restorePlanLine: operation({
    summary: 'Takes the cancelling of a planned training back',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ id: idSchema, version: z.int() }),
    output: planLineSchema,
  }),
  sessions: operation({
    summary: 'Training sessions as a grid, the newest first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: gridQuerySchema,
    output: gridPageSchema(sessionRowSchema, noTotalsSchema),
  }),
  session: operation({
    summary: 'A training session with its sign-in sheet',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ sessionId: idSchema }),
    output: sessionSchema,
  }),
  saveSession: operation({
    summary: 'Sets a training session and who is to come, or changes it while it is open',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: sessionValuesSchema.extend({ ...identity, employeeIds: z.array(idSchema).max(500) }),
    output: sessionSchema,
  }),
  markAttendance: operation({
    summary: 'Marks who came to an open session, with their scores',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...sessionIdentity,
      marks: z
        .array(
          z.strictObject({ employeeId: idSchema, presence: presenceSchema.nullable(), score: scoreSchema }),
        )
        .min(1)
        .max(500),
    }),
    output: sessionSchema,
  }),
  closeSession: operation({
    summary: 'Closes a session that was held; refused while somebody is not marked',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject(sessionIdentity),
    output: sessionSchema,
  }),
  cancelSession: operation({
    summary: 'Cancels a session that does not take place, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({ ...sessionIdentity, reason: reasonSchema }),
    output: sessionSchema,
  }),
  correctAttendance: operation({
    summary: 'Puts right how somebody stands in a closed session, with the reason',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: z.strictObject({
      ...sessionIdentity,
      employeeId: idSchema,
      presence: presenceSchema,
      score: scoreSchema,
      reason: reasonSchema,
    }),
    output: attendanceSchema,
  }),
  hours: operation({
    summary: 'Hours and results of training per person from one day to another, as a grid',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema.extend({ since: dateSchema, on: dateSchema }),
    output: gridPageSchema(trainingHoursSchema, z.object({ minutes: z.int() })),
  }),
  trainedOf: operation({
    summary: 'Trainings of an employee, the latest first',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ employeeId: idSchema }),
    output: z.array(trainedSchema),
  }),
  deliverSignIn: operation({
    summary: 'The sign-in sheet of a session as a Word file or PDF',
    effect: 'action',
    callableBy: REPORT_READERS,
    input: z.strictObject({
      sessionId: idSchema,
      language: languageSchema,
      as: z.enum(['docx', 'pdf']).default('docx'),
    }),
    output: fileDeliverySchema,
  }),
};
