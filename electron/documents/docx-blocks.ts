import type { BlockOf, DocumentBlock } from '../../shared/documents/document.ts';
import { keepsWithNext } from '../../shared/documents/keep-together.ts';
import { type PageFormat, signatureIndents } from '../../shared/documents/page-formats.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { runsToWord } from './docx-runs.ts';
import { fieldsToWord, tableToWord } from './docx-table.ts';
import { gap, type ParagraphLook, type RunLook, wordParagraph, wordRun } from './word-markup.ts';

/** Height of the paragraph that must stand between two tables and at the end of a section. */
export const HAIRLINE_PT = 1;

export interface Setting {
  readonly format: PageFormat;
  readonly language: Language;
}

/** The blocks of one section as body content, piece by piece. */
export function* blocksToWord(blocks: readonly DocumentBlock[], setting: Setting): Generator<string, void> {
  let afterTable = false;
  for (const [index, block] of blocks.entries()) {
    const isTable = block.kind === 'table' || block.kind === 'fields';
    if (isTable && afterTable) yield gap(HAIRLINE_PT);
    afterTable = isTable;
    if (block.kind === 'table') yield* tableToWord(block, setting);
    else yield blockToWord(block, keepsWithNext(blocks, index), setting);
  }
}

function blockToWord(
  block: Exclude<DocumentBlock, { kind: 'table' }>,
  keepWithNext: boolean,
  setting: Setting,
): string {
  const { format, language } = setting;
  const { body, title } = format;
  const text: RunLook = { face: 'body', sizePt: body.sizePt, trackingPt: body.trackingPt };
  const line: ParagraphLook = { linePt: body.linePt, keepWithNext };
  switch (block.kind) {
    case 'title':
      return wordParagraph(
        {
          linePt: title.linePt,
          align: 'center',
          beforePt: title.linesBefore * body.linePt,
          afterPt: title.linesAfter * body.linePt,
          keepWithNext,
          outlineLevel: 0,
        },
        wordRun(language, block.lines.join('\n'), {
          face: title.face,
          sizePt: title.sizePt,
          trackingPt: body.trackingPt,
        }),
      );
    case 'number':
      return wordParagraph(
        { ...line, align: format.number.align },
        wordRun(language, block.text, { ...text, sizePt: format.number.sizePt }),
      );
    case 'addressee':
      return wordParagraph(line, wordRun(language, block.text, text));
    case 'heading':
      return wordParagraph(
        { ...line, firstLinePt: 2 * body.sizePt, outlineLevel: block.level },
        wordRun(language, block.text, { ...text, face: block.level === 1 ? 'heading' : 'kai' }),
      );
    case 'paragraph':
      return wordParagraph(
        {
          ...line,
          align: block.align ?? 'justify',
          firstLinePt: (block.indentFirst ?? true) ? 2 * body.sizePt : 0,
          leftPt: (block.indentLeft ?? 0) * body.sizePt,
        },
        runsToWord(block.runs, text, language),
      );
    case 'fields':
      return fieldsToWord(block, setting);
    case 'signature':
      return signatureToWord(block, text, line, setting);
    case 'note':
      return wordParagraph(
        { linePt: format.small.linePt },
        wordRun(language, block.text, { ...text, sizePt: format.small.sizePt }),
      );
    case 'rule':
      return gap(4, {
        bottomStroke: { pt: block.weight === 'thick' ? 2.25 : 0.75, colour: block.colour },
        afterPt: 4,
      });
    case 'spacer':
      return gap(block.lines * body.linePt, { keepWithNext });
    case 'pageBreak':
      return gap(HAIRLINE_PT, { pageBreakBefore: true });
  }
}

function signatureToWord(
  block: BlockOf<'signature'>,
  text: RunLook,
  line: ParagraphLook,
  { format, language }: Setting,
): string {
  const indents = signatureIndents(block.lines, block.date, block.seal);
  const right = (words: string, indent: number, colour: 'black' | 'grey', last: boolean): string =>
    wordParagraph(
      {
        ...line,
        align: 'right',
        rightPt: indent * format.body.sizePt,
        keepWithNext: !last || line.keepWithNext === true,
      },
      wordRun(language, words, { ...text, colour }),
    );
  const names = block.lines.map((words, index) => right(words, indents.lines[index] ?? 0, 'black', false));
  const seal = block.seal === '' ? '' : right(block.seal, indents.seal, 'grey', false);
  return `${names.join('')}${seal}${right(block.date, indents.date, 'black', true)}`;
}
