import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { EVERY_ROLE, SUPERVISING_ROLES } from '../../domain/role.ts';
import { idSchema, monthSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { ROSTER_ROLES } from './roster.contract.ts';
import { rosterPaperSchema } from './roster-paper.ts';
import {
  cellDifferenceSchema,
  frozenRosterSchema,
  rosterDueSchema,
  rosterVersionSchema,
} from './roster-version.ts';

/** Everybody who may stand on a roster: an auditor looks on from outside. */
const STANDING_ROLES = EVERY_ROLE.filter((role) => role !== 'auditor');

/** Versions of rosters: what was published, what changed for whom, and who has seen it. */
export const rosterVersionsContract = {
  versions: operation({
    summary: 'Published versions of a roster, the one in force first',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ rosterId: idSchema }),
    output: z.array(rosterVersionSchema),
  }),
  version: operation({
    summary: 'A version as it was published: people, cells with their times, and who has seen it',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ versionId: idSchema }),
    output: frozenRosterSchema,
  }),
  differences: operation({
    summary:
      'What changed for whom from one version to another, or to the roster as it is being made where none is named',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({ fromVersionId: idSchema, toVersionId: idSchema.nullable().default(null) }),
    output: z.array(cellDifferenceSchema),
  }),
  waitingForMe: operation({
    summary: 'Rosters in force that whoever asks stands on and has not acknowledged yet',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: z.array(
      z.object({
        versionId: idSchema,
        number: z.int(),
        teamId: idSchema,
        teamName: z.string(),
        month: monthSchema,
      }),
    ),
  }),
  acknowledge: operation({
    summary: 'Says that one has seen a version that is in force',
    effect: 'write',
    callableBy: STANDING_ROLES,
    input: z.strictObject({ versionId: idSchema }),
    output: frozenRosterSchema,
  }),
  recordAcknowledgements: operation({
    summary: 'Records who signed on paper for a version that is in force',
    effect: 'write',
    callableBy: ROSTER_ROLES,
    input: z.strictObject({ versionId: idSchema, employeeIds: z.array(idSchema).min(1).max(200) }),
    output: frozenRosterSchema,
  }),
  deliverPaper: operation({
    summary:
      'A version as a file to print: month on A3 or A4, week, slips, signature sheet or notice of change',
    effect: 'action',
    callableBy: [...ROSTER_ROLES, 'auditor'],
    input: z.strictObject({
      versionId: idSchema,
      paper: rosterPaperSchema,
      as: z.enum(['docx', 'pdf']).default('docx'),
      language: languageSchema,
    }),
    output: fileDeliverySchema,
  }),
  due: operation({
    summary: 'When rosters are to be published: day of the month, and days before a holiday',
    effect: 'read',
    callableBy: EVERY_ROLE,
    input: z.strictObject({}),
    output: rosterDueSchema,
  }),
  saveDue: operation({
    summary: 'Changes when rosters are to be published; refused when a colleague saved it meanwhile',
    effect: 'write',
    callableBy: SUPERVISING_ROLES,
    input: rosterDueSchema,
    output: rosterDueSchema,
  }),
};
