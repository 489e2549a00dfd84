import { cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { AGE_BANDS, type Ageing } from './ageing.ts';
import { formatRate } from './collection.ts';
import {
  depositBlocks,
  incomeItemTable,
  itemBlocks,
  methodTable,
  prepaidTable,
  rateBlocks,
  reductionTable,
} from './money-tables.ts';
import { amounts, figure, GAP, heading, money, PLACE_TO_SIGN, plain, small, table } from './report-paper.ts';
import type { MonthStatement } from './statement.ts';

/** 物業服務費收支月報, the side of income, as of a cut-off day. */
export function monthStatementDocument(
  about: {
    readonly siteName: string;
    readonly statement: MonthStatement;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { statement, siteName } = about;
  const { collection, ageing, income, prepaid, reductions, month, cutOff, companyName } = statement;
  const { lowered, leftOut } = collection;
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [say('reportPaper.monthStatement')] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('reportPaper.site'), value: siteName },
        { label: say('reportPaper.month'), value: month },
        { label: say('reportPaper.company'), value: companyName },
        { label: say('reportPaper.cutOff'), value: documentDate(language, cutOff) },
      ],
    },
    small(say('reportPaper.unit')),
    heading(say('reportPaper.part.rates')),
    ...rateBlocks(collection, language),
    GAP,
    heading(say('reportPaper.part.billed')),
    ...itemBlocks(collection, language).flatMap((block) => [block, GAP]),
    plain(
      say('reportPaper.lowered', {
        discounted: formatCents(lowered.discountedCents),
        reduced: formatCents(lowered.reducedCents),
        waived: formatCents(lowered.waivedCents),
        later: formatCents(leftOut.laterCents),
      }),
    ),
    GAP,
    heading(say('reportPaper.part.income')),
    plain(
      say('reportPaper.takenIs', {
        from: income.fromOn,
        through: income.throughOn,
        taken: formatCents(income.takenCents),
        settled: formatCents(income.settledCents),
        prepaid: formatCents(income.prepaidCents),
      }),
    ),
    ...(income.fromDepositsCents === 0
      ? []
      : [plain(say('reportPaper.fromDeposits', { amount: formatCents(income.fromDepositsCents) }))]),
    incomeItemTable(income, language),
    GAP,
    methodTable(income, language),
    GAP,
    heading(say('reportPaper.part.ageing')),
    ...ageingBlocks(ageing, language),
    GAP,
    heading(say('reportPaper.part.reductions')),
    reductionTable(reductions, language),
    GAP,
    heading(say('reportPaper.part.prepaid')),
    prepaidTable(prepaid.purposes, language),
    ...depositBlocks(prepaid.deposits, language),
    { kind: 'spacer', lines: 1 },
    {
      kind: 'fields',
      perLine: 3,
      items: (['prepared', 'checked', 'approved'] as const).map((who) => ({
        label: say(`reportPaper.sign.${who}`),
        value: PLACE_TO_SIGN,
      })),
    },
  ];
  return {
    title: `${say('reportPaper.monthStatement')} ${month}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function ageingBlocks(ageing: Ageing, language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  const over = (bands: Ageing['bands'], from: number): number =>
    AGE_BANDS.reduce(
      (sum, { band, from: first }) => (first !== null && first >= from ? sum + bands[band] : sum),
      0,
    );
  return [
    table(
      [40, 35, 25],
      [say('reportPaper.age'), say('reportPaper.amount'), say('reportPaper.share')],
      [
        ...AGE_BANDS.map(({ band }) => [
          cell(say(`reports.age.${band}`)),
          money(ageing.bands[band]),
          figure(formatRate({ part: ageing.bands[band], whole: ageing.owedCents })),
        ]),
        [
          cell(say('reportPaper.total'), { bold: true }),
          money(ageing.owedCents, true),
          figure(formatRate({ part: ageing.owedCents, whole: ageing.owedCents })),
        ],
      ],
    ),
    GAP,
    amounts(
      [28, 18, 18, 18, 18],
      [
        say('reportPaper.building'),
        say('reportPaper.owed'),
        say('reports.age.notDue'),
        say('reportPaper.over90'),
        say('reportPaper.overYear'),
      ],
      ageing.buildings.map(({ building, owedCents, bands }) => [
        building,
        owedCents,
        bands.notDue,
        over(bands, 91),
        over(bands, 366),
      ]),
      say('reportPaper.total'),
    ),
  ];
}
