import type { BlockOf, DocumentBlock } from '../../shared/documents/document.ts';
import { keepsWithNext, staysWhole } from '../../shared/documents/keep-together.ts';
import { headOfNumber } from '../../shared/documents/place-official.ts';
import { signatureIndents } from '../../shared/documents/place-signature.ts';
import { annexToWord, asideToWord, headToWord, labelledToWord, recordToWord } from './docx-official.ts';
import { runsToWord } from './docx-runs.ts';
import { bodyLook, type Setting } from './docx-setting.ts';
import { fieldsToWord, labelsToWord, tableToWord } from './docx-table.ts';
import { gap, type ParagraphLook, type RunLook, wordParagraph, wordRun } from './word-markup.ts';

/** Height of the paragraph that must stand between two tables and at the end of a section. */
export const HAIRLINE_PT = 1;

/** The blocks of one section as body content, piece by piece. */
export function* blocksToWord(blocks: readonly DocumentBlock[], setting: Setting): Generator<string, void> {
  let afterTable = false;
  for (const [index, block] of blocks.entries()) {
    const isTable = block.kind === 'table' || block.kind === 'fields' || block.kind === 'labels';
    if (isTable && afterTable) yield gap(HAIRLINE_PT);
    afterTable = isTable;
    if (block.kind === 'table') yield* tableToWord(block, setting);
    else if (block.kind === 'labels') yield* labelsToWord(block, setting);
    else yield blockToWord(block, keepsWithNext(blocks, index), setting);
  }
}

function blockToWord(
  block: Exclude<DocumentBlock, { kind: 'table' | 'labels' }>,
  keepWithNext: boolean,
  setting: Setting,
): string {
  const { format, language } = setting;
  const { body, title } = format;
  const text = bodyLook(format);
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
          bold: title.bold,
          sizePt: title.sizePt,
          trackingPt: body.trackingPt,
        }),
      );
    case 'head':
      return headToWord(block, setting);
    case 'labelled':
      return labelledToWord(block, keepWithNext, setting);
    case 'aside':
      return asideToWord(block, setting);
    case 'annex':
      return annexToWord(block, setting);
    case 'record':
      return recordToWord(block, setting);
    case 'number':
      if (format.fullHead !== undefined) return headToWord(headOfNumber(block.text), setting);
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
          keepLines: keepWithNext && staysWhole(block.runs),
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
  const indents = signatureIndents(block);
  const stamped = block.placed === 'stamped';
  const right = (runs: string, indent: number, last = false): string =>
    wordParagraph(
      {
        ...line,
        align: 'right',
        rightPt: indent * format.body.sizePt,
        keepWithNext: !last || line.keepWithNext === true,
      },
      runs,
    );
  const grey = (words: string): string => wordRun(language, words, { ...text, colour: 'grey' });
  const names = block.lines.map((words, index) => {
    const beside = stamped && index === block.lines.length - 1 ? grey(`　　${block.seal}`) : '';
    return right(wordRun(language, words, text) + beside, indents.lines[index] ?? 0);
  });
  const seal = block.seal === '' || stamped ? '' : right(grey(block.seal), indents.seal);
  const blank = stamped ? gap(format.body.linePt, { keepWithNext: true }) : '';
  return `${names.join('')}${seal}${blank}${right(wordRun(language, block.date, text), indents.date, true)}`;
}
