import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type BenchLetter,
  benchLetters,
  CLOSING,
  DATE,
  LETTERHEAD,
  SIGNATURE,
  TABLE_HEADS,
  TITLE,
  TOTAL,
} from './bench-letters.ts';

/** As the library's own guide writes a document: the look in the style sheet, words in paragraphs. */
const STYLES = {
  default: {
    document: {
      run: { size: 32, font: { ascii: 'Times New Roman', eastAsia: 'FangSong', hAnsi: 'Times New Roman' } },
      paragraph: { spacing: { line: 579, lineRule: LineRuleType.EXACT } },
    },
  },
};
const PAGE = { margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 1701, footer: 1134 } };

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

function line(text: string, alignment: Align = AlignmentType.LEFT, size = 32): Paragraph {
  return new Paragraph({ alignment, children: [new TextRun({ text, size })] });
}

function bodyLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 640 },
    children: [new TextRun(text)],
  });
}

function row(texts: readonly string[], header = false): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: texts.map(
      (text, index) =>
        new TableCell({
          width: { size: 2211, type: WidthType.DXA },
          children: [line(text, index === 3 ? AlignmentType.RIGHT : AlignmentType.CENTER, 24)],
        }),
    ),
  });
}

function charges(letter: BenchLetter): Table {
  return new Table({
    width: { size: 8844, type: WidthType.DXA },
    columnWidths: [2211, 2211, 2211, 2211],
    rows: [
      row(TABLE_HEADS, true),
      ...letter.charges.map(({ item, period, due, amount }) => row([item, period, due, amount])),
      row([TOTAL, '', '', letter.total]),
    ],
  });
}

function blocks(letter: BenchLetter, table: Table): FileChild[] {
  return [
    line(letter.number, AlignmentType.RIGHT),
    line(TITLE, AlignmentType.CENTER, 44),
    line(letter.addressee),
    bodyLine(letter.demand),
    table,
    ...CLOSING.map(bodyLine),
    line(SIGNATURE, AlignmentType.RIGHT),
    line(DATE, AlignmentType.RIGHT),
  ];
}

function header(): Header {
  const border = { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 4, color: 'D00000' } };
  const words = new TextRun({ text: LETTERHEAD, size: 54, color: 'D00000' });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, border, children: [words] })],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** One section for each letter; those after the first take its header and footer. */
export function plainDocx(count: number): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      styles: STYLES,
      sections: benchLetters(count).map((letter, index) => ({
        properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
        ...(index === 0 ? { headers: { default: header() }, footers: { default: footer() } } : {}),
        children: blocks(letter, charges(letter)),
      })),
    }),
  );
}

/** The same letter with fields, repeated for each of `letters`, on a page of its own. */
export function letterTemplate(): Promise<Uint8Array> {
  const table = new Table({
    width: { size: 8844, type: WidthType.DXA },
    columnWidths: [2211, 2211, 2211, 2211],
    rows: [
      row(TABLE_HEADS, true),
      row(['{#charges}{item}', '{period}', '{due}', '{amount}{/charges}']),
      row([TOTAL, '', '', '{total}']),
    ],
  });
  const fields = { number: '{number}', addressee: '{addressee}', demand: '{demand}', charges: [], total: '' };
  const [first, ...rest] = blocks(fields, table);
  if (first === undefined) throw new Error('a letter has blocks');
  const number = new Paragraph({
    alignment: AlignmentType.RIGHT,
    pageBreakBefore: true,
    children: [new TextRun('{number}')],
  });
  return Packer.toBuffer(
    new Document({
      styles: STYLES,
      sections: [
        {
          properties: { page: PAGE },
          headers: { default: header() },
          footers: { default: footer() },
          children: [line('{#letters}'), number, ...rest, line('{/letters}')],
        },
      ],
    }),
  );
}
