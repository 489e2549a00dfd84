import { cell, type DocumentBlock, type OfficeDocument, paragraph } from '../../documents/document.ts';
import { documentDate } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import { type Phrase, phrasesIn } from '../../i18n/phrase.ts';
import { amountInWords } from '../closing/amount-in-words.ts';
import type { DepositPaper } from './deposit.ts';

const GAP: DocumentBlock = { kind: 'spacer', lines: 0.4 };
const PLACE_TO_SIGN = '＿'.repeat(6);

/** 押金收據, 押金退款單 or 押金沖回單 as the page it will be: A5 landscape, in a language of its own. */
export function depositPaperDocument(paper: DepositPaper, language: Language): OfficeDocument {
  const say = phrasesIn(language);
  const title = say(`depositPaper.title.${paper.kind}`);
  const blocks: DocumentBlock[] = [
    ...(paper.siteName === '' ? [] : [paragraph(paper.siteName, { align: 'center', indentFirst: false })]),
    { kind: 'title', lines: [title] },
    {
      kind: 'paragraph',
      align: 'right',
      indentFirst: false,
      runs: [
        ...(paper.reversedBy === null
          ? []
          : [
              {
                text: `${say('receipt.void')}　`,
                bold: true,
                face: 'heading' as const,
                colour: 'red' as const,
              },
            ]),
        ...(paper.reprintCount === 0
          ? []
          : [{ text: `${say('receipt.reprint', { count: String(paper.reprintCount) })}　`, bold: true }]),
        { text: say('receipt.number', { number: paper.number }) },
      ],
    },
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: say('receipt.unit'), value: paper.unitName },
        { label: say('receipt.date'), value: documentDate(language, paper.receivedOn) },
        {
          label: say(paper.kind === 'taken' ? 'depositPaper.payer' : 'depositPaper.payee'),
          value: paper.partyName,
        },
        { label: say('depositPaper.kind'), value: paper.kindName },
      ],
    },
    GAP,
    ...(paper.kind === 'refund' ? deductionBlocks(paper, say) : []),
    amountLine(paper, language, say),
    { kind: 'fields', perLine: 2, items: factsOf(paper, language, say) },
    ...(paper.kind === 'taken' ? [terms(paper, say)] : []),
    // Room for the seal.
    { kind: 'spacer', lines: paper.kind === 'refund' ? 0.8 : 1.5 },
    ...signatures(paper, say),
    {
      kind: 'note',
      text: say(paper.kind === 'taken' ? 'depositPaper.isLiability' : 'depositPaper.noInvoice'),
    },
  ];
  return {
    title: `${language === 'en' ? title : title.replaceAll(/[　 ]/gu, '')} ${paper.number}`,
    language,
    sections: [{ format: 'receiptA5', letterhead: '', blocks }],
  };
}

function amountLine(paper: DepositPaper, language: Language, say: Phrase): DocumentBlock {
  const { capitals, figures } = amountInWords(
    paper.kind === 'refund' ? Math.abs(paper.amountCents) : paper.amountCents,
    language,
  );
  return {
    kind: 'paragraph',
    indentFirst: false,
    runs: [
      { text: say(paper.kind === 'refund' ? 'depositPaper.refunded' : 'receipt.inWords') },
      { text: capitals, bold: true },
      { text: `　${figures}` },
    ],
  };
}

function factsOf(paper: DepositPaper, language: Language, say: Phrase) {
  const field = (label: string, value: string) => ({ label, value });
  const tenders = paper.tenders
    .map(({ method, amountCents, voucherNumber }) => {
      const voucher = voucherNumber === '' ? '' : `（${voucherNumber}）`;
      return `${say(`tender.${method}`)} ${say('receipt.yuan', { amount: formatCents(paper.kind === 'refund' ? Math.abs(amountCents) : amountCents) })}${voucher}`;
    })
    .join('；');
  const { acceptance, confirmation, kind, proof, proofNote, reverses } = paper;
  return [
    ...(kind === 'refund'
      ? [
          field(
            say('depositPaper.acceptance'),
            acceptance === null
              ? say('depositPaper.noAcceptance')
              : say('depositPaper.acceptedBy', {
                  on: documentDate(language, acceptance.on),
                  who: acceptance.who,
                }),
          ),
          ...(confirmation === null
            ? []
            : [
                field(
                  say('depositPaper.confirmation'),
                  say('depositPaper.confirmedBy', {
                    on: documentDate(language, confirmation.on),
                    who: confirmation.who,
                    means: say(`deposits.means.${confirmation.means}`),
                  }),
                ),
              ]),
          ...(proof === null
            ? []
            : [field(say('depositPaper.proof'), say(`depositPaper.proof.${proof}`, { note: proofNote }))]),
          ...(paper.accountMasked === '' ? [] : [field(say('depositPaper.account'), paper.accountMasked)]),
        ]
      : []),
    ...(reverses === null ? [] : [field(say('depositPaper.reverses'), reverses.number)]),
    ...(paper.reason === '' ? [] : [field(say('receipt.reason'), paper.reason)]),
    ...(tenders === ''
      ? []
      : [field(say(paper.amountCents < 0 ? 'receipt.methodBack' : 'receipt.method'), tenders)]),
    ...(paper.changeCents > 0
      ? [field(say('receipt.change'), say('receipt.yuan', { amount: formatCents(paper.changeCents) }))]
      : []),
    ...(paper.bookNumber === '' ? [] : [field(say('receipt.bookNumber'), paper.bookNumber)]),
    ...(paper.note === '' ? [] : [field(say('receipt.note'), paper.note)]),
  ];
}

/** 原收押金, what is deducted of it line by line, and nothing where nothing is. */
function deductionBlocks(paper: DepositPaper, say: Phrase): DocumentBlock[] {
  const sum = paper.deductions.reduce((cents, { amountCents }) => cents + amountCents, 0);
  const head: DocumentBlock = {
    kind: 'fields',
    perLine: 2,
    items: [
      {
        label: say('depositPaper.taken'),
        value: say('depositPaper.takenBy', {
          amount: formatCents(paper.depositCents),
          number: paper.takenNumber,
        }),
      },
      {
        label: say('depositPaper.deducted'),
        value:
          sum === 0 ? say('depositPaper.noDeduction') : say('receipt.yuan', { amount: formatCents(sum) }),
      },
    ],
  };
  if (sum === 0) return [head];
  return [
    head,
    {
      kind: 'table',
      borders: 'grid',
      headerRows: 1,
      sizePt: 9,
      columns: [{ share: 52 }, { share: 28 }, { share: 20, align: 'right' }],
      rows: [
        [
          cell(say('depositPaper.reason'), { bold: true }),
          cell(say('depositPaper.item'), { bold: true }),
          cell(say('receipt.amount'), { bold: true, align: 'right' }),
        ],
        ...paper.deductions.map(({ itemName, reason, amountCents }) => [
          cell(reason),
          cell(itemName),
          cell(formatCents(amountCents), { align: 'right' }),
        ]),
      ],
    },
    GAP,
  ];
}

function terms({ inspected, refundDays }: DepositPaper, say: Phrase): DocumentBlock {
  const inspection = inspected ? say('depositPaper.terms.inspection') : '';
  return {
    kind: 'paragraph',
    indentFirst: false,
    runs: [{ text: say('depositPaper.terms', { inspection, days: String(refundDays) }), sizePt: 9.5 }],
  };
}

function signatures(paper: DepositPaper, say: Phrase): DocumentBlock[] {
  if (paper.kind === 'refund') {
    const names = ['signApplicant', 'signInspector', 'signFinance', 'signManager', 'signPayee'] as const;
    return [
      {
        kind: 'fields',
        perLine: 3,
        ruled: true,
        items: names.map((name) => ({ label: say(`depositPaper.${name}`), value: PLACE_TO_SIGN })),
      },
    ];
  }
  return [
    {
      kind: 'fields',
      perLine: 2,
      ruled: true,
      items: [
        { label: say('receipt.issuer'), value: paper.companyName },
        { label: say('receipt.cashier'), value: paper.cashierName },
      ],
    },
  ];
}
