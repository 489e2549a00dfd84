import { type BlockOf, cell, type DocumentBlock } from '../../documents/document.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import { HELD_METHODS } from '../fees/receipt.ts';
import { type Collection, collectionRates, formatRate, RATES } from './collection.ts';
import type { DepositLine, Income, PrepaidLine } from './income.ts';
import { amounts, figure, GAP, money, small, sumOf, table } from './report-paper.ts';
import type { MonthStatement } from './statement.ts';

/** 收繳率: each with its formula and the figures in it. */
export function rateBlocks(collection: Collection, language: Language): DocumentBlock[] {
  const say = phrasesIn(language);
  const rates = collectionRates(collection);
  return [
    table(
      [18, 38, 16, 16, 12],
      (['rate', 'formula', 'part', 'whole', 'share'] as const).map((name) => say(`reportPaper.${name}`)),
      RATES.map((name) => {
        const { part, whole } = rates[name];
        const number = name === 'households' ? (count: number) => figure(String(count)) : money;
        return [
          cell(say(`reports.rate.${name}`)),
          cell(say(`reports.formula.${name}`)),
          number(part),
          number(whole),
          figure(formatRate(rates[name])),
        ];
      }),
      9,
    ),
    small(say('reports.rate.note')),
  ];
}

/** What was due and paid by fee item, those that pass through apart. */
export function itemBlocks({ items }: Collection, language: Language): BlockOf<'table'>[] {
  const say = phrasesIn(language);
  return [false, true].flatMap((passThrough) => {
    const rows = items.filter((item) => item.passThrough === passThrough);
    if (rows.length === 0) return [];
    return [
      amounts(
        [40, 20, 20, 20],
        [
          say(passThrough ? 'reportPaper.passedItem' : 'reportPaper.item'),
          say('reportPaper.due'),
          say('reportPaper.collected'),
          say('reportPaper.open'),
        ],
        rows.map(({ itemName, dueCents, collectedCents }) => [
          itemName,
          dueCents,
          collectedCents,
          dueCents - collectedCents,
        ]),
        say('reportPaper.total'),
      ),
    ];
  });
}

export function methodTable({ methods }: Income, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  return amounts(
    [60, 40],
    [say('reportPaper.method'), say('reportPaper.amount')],
    methods
      .filter(({ method }) => !HELD_METHODS.some((held) => held === method))
      .map(({ method, amountCents }) => [say(`tender.${method}`), amountCents]),
    say('reportPaper.total'),
  );
}

export function incomeItemTable({ items }: Income, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  return amounts(
    [60, 40],
    [say('reportPaper.item'), say('reportPaper.amount')],
    items.map(({ itemName, passThrough, amountCents }) => [
      passThrough ? `${itemName}${say('reportPaper.passThroughMark')}` : itemName,
      amountCents,
    ]),
    say('reportPaper.total'),
  );
}

/** 押金: none where none was ever held. */
export function depositBlocks(deposits: readonly DepositLine[], language: Language): DocumentBlock[] {
  if (deposits.length === 0) return [];
  const say = phrasesIn(language);
  return [
    GAP,
    amounts(
      [30, 14, 14, 14, 14, 14],
      [
        say('reportPaper.deposit'),
        say('reportPaper.opening'),
        say('reportPaper.depositTaken'),
        say('reportPaper.depositDeducted'),
        say('reportPaper.refunded'),
        say('reportPaper.closing'),
      ],
      deposits.map((line) => [
        line.kindName,
        line.openCents,
        line.takenCents,
        line.deductedCents,
        line.refundedCents,
        line.closeCents,
      ]),
      say('reportPaper.total'),
    ),
  ];
}

export function prepaidTable(purposes: readonly PrepaidLine[], language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const moved = (line: PrepaidLine): number => line.broughtInCents + line.movedCents;
  return amounts(
    [22, 13, 13, 13, 13, 13, 13],
    [
      say('reportPaper.purpose'),
      say('reportPaper.opening'),
      say('reportPaper.paidIn'),
      say('reportPaper.otherIn'),
      say('reportPaper.drawn'),
      say('reportPaper.refunded'),
      say('reportPaper.closing'),
    ],
    purposes.map((line) => [
      line.purposeId === null ? say('reports.anyPurpose') : line.purposeName,
      line.openCents,
      line.paidInCents,
      moved(line),
      line.drawnCents,
      line.refundedCents,
      line.closeCents,
    ]),
    say('reportPaper.total'),
  );
}

export function reductionTable(
  { kinds }: MonthStatement['reductions'],
  language: Language,
): BlockOf<'table'> {
  const say = phrasesIn(language);
  return table(
    [50, 20, 30],
    [say('reportPaper.kind'), say('reportPaper.count'), say('reportPaper.amount')],
    [
      ...kinds.map(({ kind, count, amountCents }) => [
        cell(say(`reports.givenKind.${kind}`)),
        figure(String(count)),
        money(amountCents),
      ]),
      [
        cell(say('reportPaper.total'), { bold: true }),
        figure(String(sumOf(kinds, ({ count }) => count))),
        money(
          sumOf(kinds, ({ amountCents }) => amountCents),
          true,
        ),
      ],
    ],
  );
}
