import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { formatRate } from './collection.ts';
import {
  depositBlocks,
  itemBlocks,
  methodTable,
  prepaidTable,
  rateBlocks,
  reductionTable,
} from './money-tables.ts';
import { amounts, figure, GAP, heading, money, plain, small, sumOf, table } from './report-paper.ts';
import type { AnnualDisclosure } from './statement.ts';

/** 年度收支公示 for the notice board: sums of items and buildings, never who owes. */
export function annualDisclosureDocument(
  about: {
    readonly siteName: string;
    readonly disclosure: AnnualDisclosure;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { disclosure, siteName } = about;
  const { year, throughOn, collection, prepaid, reductions, income, companyName } = disclosure;
  const title = say('reportPaper.annualDisclosure', { year });
  const through = documentDate(language, throughOn);
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'paragraph',
      runs: [{ text: say('reportPaper.disclosureIntro', { site: siteName, year, through }) }],
    },
    small(say('reportPaper.unit')),
    heading(say('reportPaper.annual.income')),
    ...itemBlocks(collection, language).flatMap((block) => [block, GAP]),
    ...rateBlocks(collection, language),
    GAP,
    heading(say('reportPaper.annual.buildings')),
    buildingTable(disclosure, language),
    GAP,
    heading(say('reportPaper.annual.methods')),
    methodTable(income, language),
    GAP,
    heading(say('reportPaper.annual.pools')),
    ...poolBlocks(disclosure, language),
    GAP,
    heading(say('reportPaper.annual.supplies')),
    ...supplyBlocks(disclosure, language),
    GAP,
    heading(say('reportPaper.annual.prepaid')),
    prepaidTable(prepaid.purposes, language),
    ...depositBlocks(prepaid.deposits, language),
    GAP,
    heading(say('reportPaper.annual.reductions')),
    reductionTable(reductions, language),
    GAP,
    heading(say('reportPaper.annual.expenses')),
    ...expenseBlocks(disclosure, language),
    GAP,
    ...balanceBlocks(disclosure, language),
    plain(say('reportPaper.objection')),
    {
      kind: 'signature',
      lines: [companyName === '' ? siteName : companyName],
      date: documentDate(language, throughOn),
      seal: say('reportPaper.seal'),
    },
  ];
  return {
    title,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function buildingTable({ buildings }: AnnualDisclosure, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const row = (name: string, dueCents: number, collectedCents: number, bold: boolean) => [
    cell(name, { bold }),
    money(dueCents, bold),
    money(collectedCents, bold),
    figure(formatRate({ part: collectedCents, whole: dueCents })),
  ];
  return table(
    [34, 24, 24, 18],
    [
      say('reportPaper.building'),
      say('reportPaper.due'),
      say('reportPaper.collected'),
      say('reports.rate.current'),
    ],
    [
      ...buildings.map(({ building, dueCents, collectedCents }) =>
        row(building, dueCents, collectedCents, false),
      ),
      row(
        say('reportPaper.total'),
        sumOf(buildings, ({ dueCents }) => dueCents),
        sumOf(buildings, ({ collectedCents }) => collectedCents),
        true,
      ),
    ],
  );
}

function poolBlocks({ pools }: AnnualDisclosure, language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  if (pools.length === 0) return [plain(say('reportPaper.noPools'))];
  return [
    table(
      [16, 20, 26, 10, 8, 10, 10],
      (['item', 'period', 'basis', 'weighting', 'units', 'poolTotal', 'poolBilled'] as const).map((name) =>
        say(`reportPaper.${name}`),
      ),
      [
        ...pools.map(
          ({ itemName, periodStart, periodEnd, basis, weighting, units, totalCents, billedCents }) => [
            cell(itemName),
            cell(`${periodStart}～${periodEnd}`),
            cell(basis),
            cell(say(`fees.pool.weighting.${weighting}`)),
            figure(String(units)),
            money(totalCents),
            money(billedCents),
          ],
        ),
        [
          cell(say('reportPaper.total'), { bold: true, columnSpan: 5 }),
          money(
            sumOf(pools, ({ totalCents }) => totalCents),
            true,
          ),
          money(
            sumOf(pools, ({ billedCents }) => billedCents),
            true,
          ),
        ],
      ],
      9,
    ),
  ];
}

function supplyBlocks({ supplies }: AnnualDisclosure, language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  if (supplies.length === 0) return [plain(say('reportPaper.noSupplies'))];
  return [
    amounts(
      [20, 20, 20, 20, 20],
      [
        say('reportPaper.supply'),
        say('reportPaper.charged'),
        say('reportPaper.collected'),
        say('reportPaper.paidSupplier'),
        say('reportPaper.collectedMore'),
      ],
      supplies.map(({ meterKind, chargedCents, collectedCents, paidCents }) => [
        say(`reports.supply.${meterKind}`),
        chargedCents,
        collectedCents,
        paidCents,
        collectedCents - paidCents,
      ]),
      say('reportPaper.total'),
    ),
  ];
}

function expenseBlocks(
  { expenses, expenseRows, expensesUnlisted }: AnnualDisclosure,
  language: Language,
): DocumentBlock[] {
  const say = phrasesIn(language);
  if (expenses.length === 0) return [plain(say('reportPaper.noExpenses'))];
  return [
    amounts(
      [70, 30],
      [say('reportPaper.category'), say('reportPaper.amount')],
      expenses.map(({ category, amountCents }) => [say(`expenseCategory.${category}`), amountCents]),
      say('reportPaper.total'),
    ),
    GAP,
    table(
      [14, 20, 32, 18, 16],
      (['date', 'category', 'summary', 'voucher', 'amount'] as const).map((name) =>
        say(`reportPaper.${name}`),
      ),
      expenseRows.map(({ spentOn, category, summary, documentNumber, amountCents }) => [
        cell(spentOn),
        cell(say(`expenseCategory.${category}`)),
        cell(summary),
        cell(documentNumber),
        money(amountCents),
      ]),
      9,
    ),
    ...(expensesUnlisted === 0 ? [] : [small(say('reportPaper.unlisted', { count: expensesUnlisted }))]),
  ];
}

function balanceBlocks({ income, expenses }: AnnualDisclosure, language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  const incomeCents = sumOf(income.items, ({ passThrough, amountCents }) => (passThrough ? 0 : amountCents));
  const expenseCents = sumOf(expenses, ({ amountCents }) => amountCents);
  return [
    plain(
      say('reportPaper.balance', {
        income: formatCents(incomeCents),
        expense: formatCents(expenseCents),
        balance: formatCents(incomeCents - expenseCents),
      }),
    ),
  ];
}
