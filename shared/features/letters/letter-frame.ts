import { type BlockOf, cell, type DocumentBlock, paragraph } from '../../documents/document.ts';
import { documentDate, documentText } from '../../documents/document-text.ts';
import type { OwnPage } from '../../documents/page-format.ts';
import type { LetterContent } from './letter-content.ts';
import { LETTER_KIND_FACTS } from './letter-kind.ts';

/** What surrounds the words of a letter of each kind: number, signature, validity, the strip at the end. */
export function letterFrame(content: LetterContent, words: readonly DocumentBlock[]): DocumentBlock[] {
  switch (LETTER_KIND_FACTS[content.kind].frame) {
    case 'letter':
      return [
        ...numberLine(content),
        ...words,
        space(1),
        signature(content),
        space(1),
        contactStrip(content),
      ];
    case 'notice':
      return [
        ...numberLine(content),
        ...words,
        space(1),
        signature(content),
        ...validity(content),
        space(0.5),
        approvalStrip(content),
      ];
    case 'memo':
      return [
        { kind: 'title', lines: [documentText(content.language, 'document.memo.title')] },
        ...numberLine(content),
        memoHead(content),
        space(0.5),
        ...words,
        space(1),
        ...memoReply(content),
      ];
    case 'form':
      if (content.kind === 'goodsPass') return goodsPassParts(content, words);
      return [...numberLine(content), ...words, space(1), signature(content)];
    case 'report':
      return [...numberLine(content), ...words, space(1), signature(content)];
  }
}

function space(lines: number): DocumentBlock {
  return { kind: 'spacer', lines };
}

function numberText(content: LetterContent): string {
  return content.number ?? documentText(content.language, 'document.numberPending');
}

/** A kind that bears no number has no line for it. */
function numberLine(content: LetterContent): DocumentBlock[] {
  return content.number === '' ? [] : [{ kind: 'number', text: numberText(content) }];
}

function signature(content: LetterContent): DocumentBlock {
  return {
    kind: 'signature',
    lines: [...content.signature],
    date: documentDate(content.language, content.issuedOn),
    seal: content.withSealPlace ? documentText(content.language, 'document.sealPlace') : '',
  };
}

const GOODS_PASS_PARTS = ['stub', 'gate', 'customer'] as const;
/** Three parts with more table rows than this take a page each. */
const MOST_ROWS_OF_A_PART = 9;

/** 存根、門崗、客戶: the same slip three times, to be cut apart. */
function goodsPassParts(content: LetterContent, words: readonly DocumentBlock[]): DocumentBlock[] {
  const apart: DocumentBlock[] = fitsThreeTimes(words)
    ? [{ kind: 'rule', weight: 'thin', colour: 'black' }, space(1)]
    : [{ kind: 'pageBreak' }];
  return GOODS_PASS_PARTS.flatMap((part, index) => {
    const label = documentText(content.language, `document.goodsPass.${part}`);
    const number = content.number === '' ? '' : `　${numberText(content)}`;
    return [...(index === 0 ? [] : apart), { kind: 'number' as const, text: `${label}${number}` }, ...words];
  });
}

function fitsThreeTimes(words: readonly DocumentBlock[]): boolean {
  const rows = words.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return rows.length <= MOST_ROWS_OF_A_PART && words.length <= 8;
}

/** A slip of three parts is set small on plain paper, so that they stand on one page. */
const SLIP: OwnPage = {
  paper: { widthMm: 210, heightMm: 297 },
  margin: { topMm: 10, rightMm: 18, bottomMm: 10, leftMm: 18 },
  body: { sizePt: 10.5, linePt: 15, trackingPt: 0 },
  title: { sizePt: 14, linePt: 20, linesBefore: 0, linesAfter: 0.25, face: 'heading' },
  number: { sizePt: 9, align: 'right' },
  small: { sizePt: 9, linePt: 13 },
  table: { sizePt: 9.5, linePt: 13 },
};

/** The page that a letter sets for itself; null where its format’s own will do. */
export function letterPage({ kind, format }: Pick<LetterContent, 'kind' | 'format'>): OwnPage | null {
  return kind === 'goodsPass' && format === 'plainA4' ? SLIP : null;
}

function value(content: LetterContent, name: string): string {
  return (content.values[name] ?? '').trim().split('\n')[0] ?? '';
}

function contactStrip(content: LetterContent): DocumentBlock {
  const { language } = content;
  return {
    kind: 'fields',
    perLine: 3,
    ruled: true,
    items: [
      { label: documentText(language, 'document.handler'), value: value(content, 'handler') },
      { label: documentText(language, 'document.phone'), value: value(content, 'hotline') },
      ...(content.number === ''
        ? []
        : [{ label: documentText(language, 'document.number'), value: numberText(content) }]),
    ],
  };
}

function validity(content: LetterContent): DocumentBlock[] {
  const until = value(content, 'validUntil');
  if (until === '') return [];
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(until) ? documentDate(content.language, until) : until;
  return [
    paragraph(documentText(content.language, 'document.validUntil', { date }), {
      align: 'right',
      indentFirst: false,
    }),
  ];
}

/** The day it is put up and who approved it are written by hand on the board’s copy. */
function approvalStrip(content: LetterContent): DocumentBlock {
  const { language } = content;
  return {
    kind: 'fields',
    perLine: 3,
    ruled: true,
    items: [
      { label: documentText(language, 'document.postedOn'), value: '' },
      { label: documentText(language, 'document.draftedBy'), value: value(content, 'handler') },
      { label: documentText(language, 'document.approvedBy'), value: '' },
    ],
  };
}

function memoHead(content: LetterContent): BlockOf<'table'> {
  const { language } = content;
  const label = (key: 'to' | 'from' | 'copyTo' | 'date' | 'subject' | 'due') =>
    cell(documentText(language, `document.memo.${key}`), { align: 'center', bold: true });
  const due = value(content, 'due');
  return {
    kind: 'table',
    columns: [{ share: 3 }, { share: 10 }, { share: 3 }, { share: 10 }],
    rows: [
      [
        label('to'),
        cell(value(content, 'toDepartment')),
        label('from'),
        cell(value(content, 'fromDepartment')),
      ],
      [
        label('copyTo'),
        cell(value(content, 'copyTo')),
        label('date'),
        cell(documentDate(language, content.issuedOn)),
      ],
      ...(due === ''
        ? []
        : [
            [label('due'), cell(/^\d{4}-/u.test(due) ? documentDate(language, due) : due, { columnSpan: 3 })],
          ]),
      [label('subject'), cell(value(content, 'subject'), { columnSpan: 3 })],
    ],
  };
}

function memoReply(content: LetterContent): DocumentBlock[] {
  const { language } = content;
  return [
    { kind: 'rule', weight: 'thin', colour: 'black' },
    paragraph(documentText(language, 'document.memo.reply'), { indentFirst: false, align: 'left' }),
    space(1),
    {
      kind: 'fields',
      perLine: 2,
      items: [
        { label: documentText(language, 'document.memo.sign'), value: '' },
        { label: documentText(language, 'document.memo.signedOn'), value: '' },
      ],
    },
  ];
}
