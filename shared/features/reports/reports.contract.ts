import { z } from 'zod';
import { operation } from '../../api/define-contract.ts';
import { fileDeliverySchema } from '../../api/file-delivery.ts';
import { gridPageSchema, gridQuerySchema } from '../../api/grid-query.ts';
import { REPORT_READERS } from '../../domain/role.ts';
import { enteredDateSchema, monthSchema } from '../../domain/text.ts';
import { languageSchema } from '../../i18n/language.ts';
import { ageingSchema } from './ageing.ts';
import { collectionSchema } from './collection.ts';
import { forecastSchema } from './forecast.ts';
import { incomeSchema, prepaidSchema, reductionsGivenSchema } from './income.ts';
import { reportQuestionSchema } from './report-question.ts';
import {
  givenReductionSchema,
  prepaidEntrySchema,
  reportBillSchema,
  reportBillTotalsSchema,
  settlementSchema,
  takingSchema,
} from './report-rows.ts';
import { annualDisclosureSchema, monthStatementSchema } from './statement.ts';

const amountTotalSchema = z.object({ amountCents: z.int() });
/** A grid of the days from one to another. */
const ofDaysSchema = z.strictObject({
  ...gridQuerySchema.shape,
  on: enteredDateSchema,
  since: enteredDateSchema,
});
const ofMonth = { month: monthSchema, cutOff: enteredDateSchema };
const yearSchema = z.int().min(1900).max(2199);

/** What the books say of a period on a cut-off day, with the rows behind each figure. */
export const reportsContract = {
  collection: operation({
    summary:
      'What was due of a period and of the arrears before it and what came in until the cut-off, for the collection rates',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: reportQuestionSchema,
    output: collectionSchema,
  }),
  bills: operation({
    summary:
      'Bills as they were on the cut-off day as a grid, counted for a period that begins on another day: the rows behind rates and ageing',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: ofDaysSchema,
    output: gridPageSchema(reportBillSchema, reportBillTotalsSchema),
  }),
  ageing: operation({
    summary: 'What is owed on the cut-off day by age since the due date, by building and by fee item',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: reportQuestionSchema,
    output: ageingSchema,
  }),
  income: operation({
    summary: 'What came in on the days of a period by fee item, method, cashier and day',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: reportQuestionSchema,
    output: incomeSchema,
  }),
  settlements: operation({
    summary: 'What receipts settled of bills and gave back of them as a grid: the rows behind income by item',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(settlementSchema, amountTotalSchema),
  }),
  takings: operation({
    summary:
      'How the money of receipts came and went as a grid: the rows behind income by method and cashier',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: gridQuerySchema,
    output: gridPageSchema(takingSchema, amountTotalSchema),
  }),
  prepaid: operation({
    summary:
      'How prepaid money of each purpose and deposits of each kind went from the first day of a period to its last',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: reportQuestionSchema,
    output: prepaidSchema,
  }),
  prepaidEntries: operation({
    summary: 'Movements of prepaid money of some days as a grid',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: ofDaysSchema,
    output: gridPageSchema(prepaidEntrySchema, amountTotalSchema),
  }),
  reductions: operation({
    summary: 'Discounts, reductions and waivers given on the days of a period, by kind',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: reportQuestionSchema,
    output: reductionsGivenSchema,
  }),
  givenReductions: operation({
    summary:
      'Discounts, reductions and waivers of some days one by one as a grid, each with its reason and who agreed to it',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: ofDaysSchema,
    output: gridPageSchema(givenReductionSchema, amountTotalSchema),
  }),
  forecast: operation({
    summary:
      'What the fees that stand will be billed in the next twelve months, and what comes in of it at the present rate',
    effect: 'job',
    callableBy: REPORT_READERS,
    input: z.strictObject({}),
    output: forecastSchema,
  }),
  monthStatement: operation({
    summary: 'The figures of the month statement 物業服務費收支月報 on a cut-off day',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject(ofMonth),
    output: monthStatementSchema,
  }),
  deliverMonthStatement: operation({
    summary: 'Saves the month statement 物業服務費收支月報 as DOCX',
    effect: 'action',
    callableBy: REPORT_READERS,
    input: z.strictObject({ ...ofMonth, language: languageSchema }),
    output: fileDeliverySchema,
  }),
  annualDisclosure: operation({
    summary: 'The figures of the annual disclosure 年度收支公示, none of a single household',
    effect: 'read',
    callableBy: REPORT_READERS,
    input: z.strictObject({ year: yearSchema }),
    output: annualDisclosureSchema,
  }),
  deliverAnnualDisclosure: operation({
    summary: 'Saves the annual disclosure 年度收支公示 as DOCX',
    effect: 'action',
    callableBy: REPORT_READERS,
    input: z.strictObject({ year: yearSchema, language: languageSchema }),
    output: fileDeliverySchema,
  }),
};
