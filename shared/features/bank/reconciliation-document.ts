import { type BlockOf, cell, type DocumentBlock, type OfficeDocument } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/phrase.ts';
import {
  groupCents,
  OUTSTANDING_GROUPS,
  type OutstandingGroup,
  type ReconciliationSheet,
  type SignOff,
} from './reconciliation.ts';

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.5 };
const PLACE_TO_SIGN = '＿'.repeat(8);

/** 銀行存款餘額調節表 of an account at the end of a month, with what is outstanding in its four groups. */
export function reconciliationDocument(
  about: {
    readonly siteName: string;
    readonly sheet: ReconciliationSheet;
    /** The sign-off that stands; null for a sheet that is not signed off. */
    readonly signed: Pick<SignOff, 'signedBy'> | null;
  },
  language: Language,
): OfficeDocument {
  const say = phrasesIn(language);
  const { siteName, sheet, signed } = about;
  const title = `${say('bankPaper.title')}${signed === null ? say('bankPaper.draft') : ''}`;
  const blocks: DocumentBlock[] = [
    { kind: 'title', lines: [title] },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('bankPaper.site'), value: siteName },
        { label: say('bankPaper.through'), value: documentDate(language, sheet.through) },
        { label: say('bankPaper.account'), value: sheet.accountName },
        { label: say('bankPaper.bank'), value: `${sheet.bank} ****${sheet.lastFour}` },
      ],
    },
    GAP,
    balanceTable(sheet, language),
    GAP,
    ...OUTSTANDING_GROUPS.flatMap((group) => groupBlocks(sheet, group, language)),
    {
      kind: 'paragraph',
      indentFirst: false,
      runs: [
        { text: say('bankPaper.difference') },
        { text: formatCents(sheet.differenceCents), bold: true },
        ...(sheet.bankStated ? [] : [{ text: `　${say('bankPaper.addedUp')}` }]),
      ],
    },
    { kind: 'spacer', lines: 1 },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('bankPaper.madeBy'), value: signed?.signedBy ?? PLACE_TO_SIGN },
        { label: say('bankPaper.checkedBy'), value: PLACE_TO_SIGN },
      ],
    },
  ];
  return {
    title: `${title} ${sheet.accountName} ${sheet.month}`,
    language,
    sections: [{ format: 'plainA4', letterhead: '', blocks }],
  };
}

function money(cents: number, bold = false) {
  return cell(formatCents(cents), { align: 'right', bold });
}

/** The books on the left, the bank on the right, each with what the other has already. */
function balanceTable(sheet: ReconciliationSheet, language: Language): BlockOf<'table'> {
  const say = phrasesIn(language);
  const sum = (group: OutstandingGroup): number => groupCents(sheet.items, group);
  const head = (['bookSide', 'amount', 'bankSide', 'amount'] as const).map((name) =>
    cell(say(`bankPaper.${name}`), { bold: true, align: 'center' }),
  );
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt: 10,
    columns: [32, 18, 32, 18].map((share) => ({ share })),
    rows: [
      head,
      [
        cell(say('bankPaper.bookBalance')),
        money(sheet.bookCents),
        cell(say('bankPaper.bankBalance')),
        money(sheet.bankCents),
      ],
      [
        cell(say('bankPaper.plus.bankIn')),
        money(sum('bankIn')),
        cell(say('bankPaper.plus.bookIn')),
        money(sum('bookIn')),
      ],
      [
        cell(say('bankPaper.less.bankOut')),
        money(sum('bankOut')),
        cell(say('bankPaper.less.bookOut')),
        money(sum('bookOut')),
      ],
      [
        cell(say('bankPaper.adjusted'), { bold: true }),
        money(sheet.adjustedBookCents, true),
        cell(say('bankPaper.adjusted'), { bold: true }),
        money(sheet.adjustedBankCents, true),
      ],
    ],
  };
}

function groupBlocks(
  sheet: ReconciliationSheet,
  group: OutstandingGroup,
  language: Language,
): DocumentBlock[] {
  const say = phrasesIn(language);
  const items = sheet.items.filter((item) => item.group === group);
  const heading: DocumentBlock = {
    kind: 'paragraph',
    indentFirst: false,
    keepWithNext: items.length > 0,
    runs: [
      { text: say(`bank.group.${group}`), face: 'heading' },
      ...(items.length === 0 ? [{ text: `　${say('bankPaper.none')}` }] : []),
    ],
  };
  if (items.length === 0) return [heading];
  return [
    heading,
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: [14, 26, 42, 18].map((share) => ({ share })),
      rows: [
        (['on', 'reference', 'about', 'amount'] as const).map((name) =>
          cell(say(`bankPaper.${name}`), { bold: true, align: 'center' }),
        ),
        ...items.map(({ on, reference, about, amountCents }) => [
          cell(on),
          cell(reference),
          cell(about),
          money(amountCents),
        ]),
        [
          cell(say('bankPaper.total'), { bold: true }),
          cell(''),
          cell(''),
          money(groupCents(items, group), true),
        ],
      ],
    },
    GAP,
  ];
}
