import { z } from 'zod';
import { importFieldSchema } from './import-kind.ts';

/** Why a row cannot be brought in; each has its sentence. */
export const ROW_PROBLEMS = [
  'unitMissing',
  'unitUnclear',
  'unitTwice',
  'unitUnknown',
  'unitMissingInArchives',
  'plateTwice',
  'cellError',
  'formulaWithoutValue',
  'digitsLost',
  'badText',
  'tooLong',
  'required',
  'areaInvalid',
  'areaNotMetric',
  'phoneInvalid',
  'dateInvalid',
  'monthInvalid',
  'monthLater',
  'floorInvalid',
  'choiceUnknown',
  'nameMissing',
  'idNumbersUneven',
  'shareInvalid',
  'amountInvalid',
  'amountAmbiguous',
  'amountRange',
  'numberInvalid',
  'readingInvalid',
  'rowTwice',
  'payerTwice',
  'primaryTwice',
  'idNumberTwice',
  'unitRowsTooMany',
  'personUnknown',
  'personUnclear',
  'itemUnknown',
  'owedOrPrepaid',
  'chargedAlready',
  'openingPaid',
  'creditUsed',
  'managerNeeded',
  'meterUnknown',
  'meterUnclear',
  'replacementByHand',
  'notAccepted',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

export const rowProblemSchema = z.object({
  code: z.enum(ROW_PROBLEMS),
  /** The column at fault, when it is one. */
  field: importFieldSchema.nullable(),
  /** Fill the sentence's places. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type RowProblem = z.output<typeof rowProblemSchema>;
