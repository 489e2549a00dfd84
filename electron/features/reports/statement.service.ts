import type Database from 'better-sqlite3';
import { z } from 'zod';
import { invalid } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { monthRange } from '../../../shared/domain/calendar.ts';
import { annualDisclosureDocument } from '../../../shared/features/reports/annual-disclosure-document.ts';
import { EXPENSE_CATEGORIES } from '../../../shared/features/reports/expense.ts';
import { monthStatementDocument } from '../../../shared/features/reports/month-statement-document.ts';
import type { AnnualDisclosure, MonthStatement } from '../../../shared/features/reports/statement.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, ReadContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { billSumsByBuilding } from './collection.repository.ts';
import { billsOfQuestion, collectionOf } from './collection.service.ts';
import { poolsOfDays, suppliesOfMonths } from './disclosure.repository.ts';
import { expenseSums, expensesOf } from './expense.repository.ts';
import { ageingOf, incomeOf, prepaidOf, reductionsOf } from './report.service.ts';

/** More rows than that are told as their number: a paper on a notice board is read standing. */
const EXPENSES_LISTED = 200;

export function monthStatement(
  { month, cutOff }: { readonly month: string; readonly cutOff: string },
  context: ReadContext,
): MonthStatement {
  if (cutOff < monthRange(month).first) throw invalid(['cutOff'], 'beforeStart');
  const question = { from: month, to: month, cutOff, buildingId: null };
  return {
    companyName: textSetting(context.database, 'companyName'),
    month,
    cutOff,
    collection: collectionOf(question, context),
    ageing: ageingOf(question, context),
    income: incomeOf(question, context),
    prepaid: prepaidOf(question, context),
    reductions: reductionsOf(question, context),
  };
}

/** Of a year that is not over, what there is of it until today. */
export function annualDisclosure(year: number, context: ReadContext): AnnualDisclosure {
  const { database, today } = context;
  const from = `${year}-01`;
  const to = `${year}-12`;
  const first = monthRange(from).first;
  const { last } = monthRange(to);
  if (first > today) throw invalid(['year'], 'inFuture');
  const throughOn = last < today ? last : today;
  const question = { from, to, cutOff: throughOn, buildingId: null };
  const sums = expenseSums(database, first, throughOn);
  const rows = sums.reduce((count, each) => count + each.rows, 0);
  return {
    companyName: textSetting(database, 'companyName'),
    year,
    throughOn,
    collection: collectionOf(question, context),
    income: incomeOf(question, context),
    prepaid: prepaidOf(question, context),
    reductions: reductionsOf(question, context),
    buildings: billSumsByBuilding(database, { ...billsOfQuestion(question, context), to }),
    pools: poolsOfDays(database, first, last),
    supplies: suppliesOfMonths(database, from, to),
    expenses: EXPENSE_CATEGORIES.flatMap((category) =>
      sums.filter((each) => each.category === category).map(({ amountCents }) => ({ category, amountCents })),
    ),
    expenseRows: expensesOf(database, first, throughOn, EXPENSES_LISTED),
    expensesUnlisted: Math.max(0, rows - EXPENSES_LISTED),
  };
}

export async function deliverMonthStatement(
  { language, ...asked }: { readonly month: string; readonly cutOff: string; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const statement = monthStatement(asked, context);
  const document = monthStatementDocument(
    { siteName: textSetting(context.database, 'siteName'), statement },
    language,
  );
  return deliver(document, { entity: 'monthStatement', entityId: asked.month }, context);
}

export async function deliverAnnualDisclosure(
  { year, language }: { readonly year: number; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const disclosure = annualDisclosure(year, context);
  const document = annualDisclosureDocument(
    { siteName: textSetting(context.database, 'siteName'), disclosure },
    language,
  );
  return deliver(document, { entity: 'annualDisclosure', entityId: year }, context);
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(
  document: OfficeDocument,
  what: { readonly entity: string; readonly entityId: string | number },
  context: ActionContext,
): Promise<FileDelivery> {
  const content = await renderDocx(document, { author: textSetting(context.database, 'siteName') });
  await context.write((write) => {
    write.record({ ...what, after: { taken: 'docx', title: document.title } });
    return null;
  });
  const name = `${safeFileName(document.title)}.docx`;
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}

function textSetting(database: Database.Database, name: 'siteName' | 'companyName'): string {
  return readSetting(database, name, z.string(), '');
}
