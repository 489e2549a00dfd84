import { z } from 'zod';

/** What a column of an owner roll can be. One column holds one of these, and each is held by one column at most. */
export const ROLL_FIELDS = [
  'unitName',
  'building',
  'entrance',
  'floor',
  'room',
  'kind',
  'area',
  'innerArea',
  'ownerName',
  'ownerPhone',
  'ownerIdNumber',
  'ownerEmail',
  'mailingAddress',
  'tenantName',
  'tenantPhone',
  'plates',
  'handedOverOn',
  'billedFromOn',
  'occupancyState',
  'note',
] as const;

export type RollField = (typeof ROLL_FIELDS)[number];

export const rollFieldSchema = z.enum(ROLL_FIELDS);

/** Why a row cannot be brought in; each has its sentence. */
export const ROW_PROBLEMS = [
  'unitMissing',
  'unitUnclear',
  'unitTwice',
  'plateTwice',
  'cellError',
  'formulaWithoutValue',
  'digitsLost',
  'badText',
  'tooLong',
  'areaInvalid',
  'areaNotMetric',
  'phoneInvalid',
  'dateInvalid',
  'floorInvalid',
  'choiceUnknown',
  'nameMissing',
  'idNumbersUneven',
  'shareInvalid',
  'notAccepted',
] as const;

export const rowProblemSchema = z.object({
  code: z.enum(ROW_PROBLEMS),
  /** The column at fault, when it is one. */
  field: rollFieldSchema.nullable(),
  /** Fill the sentence's places. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type RowProblem = z.output<typeof rowProblemSchema>;
