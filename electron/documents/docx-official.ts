import type { BlockOf } from '../../shared/documents/document.ts';
import { staysWhole } from '../../shared/documents/keep-together.ts';
import { MM_PER_POINT, type PageFormat } from '../../shared/documents/page-format.ts';
import {
  headMarks,
  LINES_UNDER_MARK,
  placeFullHead,
  RECORD_LINE_PT,
  RECORD_RULE_MM,
  RECORD_SIZE_PT,
  recordHeightPt,
  textWidthPt,
} from '../../shared/documents/place-official.ts';
import { labelWidth } from '../../shared/documents/text-width.ts';
import { runsToWord } from './docx-runs.ts';
import { bodyFace, bodyLook, type Setting } from './docx-setting.ts';
import { footBox } from './word-drawing.ts';
import { gap, type RunLook, TAB, wordParagraph, wordRun } from './word-markup.ts';

export function headToWord(head: BlockOf<'head'>, setting: Setting): string {
  return fullHeadToWord(head, setting) ?? letterHeadToWord(head, setting);
}

function signedRuns({ signedBy }: BlockOf<'head'>, { format, language }: Setting): string {
  if (signedBy === undefined) return '';
  const text = bodyLook(format);
  return wordRun(language, signedBy.label, text) + wordRun(language, signedBy.name, { ...text, face: 'kai' });
}

/** Marks and number begin on the same line, at either edge of the text. */
function letterHeadToWord(head: BlockOf<'head'>, setting: Setting): string {
  const { format, language } = setting;
  const text = bodyLook(format);
  const line = { linePt: format.body.linePt, keepWithNext: true };
  const [first, ...rest] = headMarks(head);
  const number = wordRun(language, head.number, { ...text, sizePt: format.number.sizePt });
  const signed = signedRuns(head, setting);
  return [
    first === undefined
      ? wordParagraph({ ...line, align: format.number.align }, number)
      : wordParagraph(
          { ...line, rightTabPt: textWidthPt(format) },
          wordRun(language, first.text, { ...text, face: markFace(first.face, format) }) + TAB + number,
        ),
    ...rest.map(({ text: words, face }) =>
      wordParagraph(line, wordRun(language, words, { ...text, face: markFace(face, format) })),
    ),
    ...(signed === '' ? [] : [wordParagraph({ ...line, align: 'right' }, signed)]),
  ].join('');
}

function markFace(face: 'body' | 'heading', format: PageFormat): RunLook['face'] {
  return face === 'body' ? bodyFace(format) : face;
}

function fullHeadToWord(head: BlockOf<'head'>, setting: Setting): string | null {
  const { format, language, letterhead } = setting;
  const marks = headMarks(head);
  const placed = placeFullHead(format, marks.length, letterhead);
  const { fullHead, body } = format;
  if (placed === null || fullHead === undefined) return null;
  const text = bodyLook(format);
  const line = { linePt: body.linePt, keepWithNext: true };
  const number = wordRun(language, head.number, text);
  const signed = signedRuns(head, setting);
  const below = { beforePt: LINES_UNDER_MARK * body.linePt };
  return [
    ...marks.map(({ text: words, face }) => wordParagraph(line, wordRun(language, words, { ...text, face }))),
    gap(placed.aboveMarkPt, { keepWithNext: true }),
    wordParagraph(
      { linePt: placed.markSizePt, align: 'center', keepWithNext: true },
      wordRun(language, placed.mark, { face: fullHead.markFace, sizePt: placed.markSizePt, colour: 'red' }),
    ),
    signed === ''
      ? wordParagraph({ ...line, ...below, align: 'center' }, number)
      : wordParagraph(
          {
            ...line,
            ...below,
            leftPt: body.sizePt,
            rightPt: body.sizePt,
            rightTabPt: textWidthPt(format) - body.sizePt,
          },
          number + TAB + signed,
        ),
    gap(placed.aboveRulePt, {
      bottomStroke: { pt: fullHead.rulePt, colour: 'red' },
      keepWithNext: true,
    }),
  ].join('');
}

export function labelledToWord(
  block: BlockOf<'labelled'>,
  keepWithNext: boolean,
  { format, language }: Setting,
): string {
  const text = bodyLook(format);
  const look = block.small === true ? { ...text, sizePt: format.small.sizePt } : text;
  const width = labelWidth(block.label) * look.sizePt;
  const { labelFace } = block;
  const face = labelFace === undefined || labelFace === 'body' ? look.face : labelFace;
  return wordParagraph(
    {
      linePt: block.small === true ? format.small.linePt : format.body.linePt,
      align: 'justify',
      leftPt: (block.indentLeft ?? 0) * look.sizePt + width,
      firstLinePt: -width,
      keepWithNext,
      keepLines: keepWithNext && staysWhole(block.runs),
    },
    wordRun(language, block.label, { ...look, face }) + TAB + runsToWord(block.runs, look, language),
  );
}

export function asideToWord(block: BlockOf<'aside'>, { format, language }: Setting): string {
  const look = { ...bodyLook(format), sizePt: format.small.sizePt };
  const leftPt = block.from * textWidthPt(format);
  return block.lines
    .map((line) =>
      wordParagraph(
        { linePt: format.small.linePt, leftPt, keepWithNext: true },
        wordRun(language, line, look),
      ),
    )
    .join('');
}

export function annexToWord(block: BlockOf<'annex'>, { format, language }: Setting): string {
  const { title, body } = format;
  const text = bodyLook(format);
  return (
    wordParagraph(
      { linePt: body.linePt, pageBreakBefore: true, keepWithNext: true },
      wordRun(language, block.label, { ...text, face: 'heading' }),
    ) +
    wordParagraph(
      {
        linePt: title.linePt,
        align: 'center',
        beforePt: body.linePt,
        afterPt: title.linesAfter * body.linePt,
        keepWithNext: true,
        outlineLevel: 0,
      },
      wordRun(language, block.lines.join('\n'), {
        face: title.face,
        bold: title.bold,
        sizePt: title.sizePt,
        trackingPt: body.trackingPt,
      }),
    )
  );
}

/** Room in the text, so that the record never lies on words, and the record itself in a box at the foot of that page. */
export function recordToWord(block: BlockOf<'record'>, { format, language, drawingId }: Setting): string {
  const look: RunLook = { ...bodyLook(format), sizePt: RECORD_SIZE_PT };
  const { copyTo, issuer, printedOn } = block;
  const rule = (mm: number): string =>
    format.ruledRecord === true ? gap(0, { bottomStroke: { pt: mm / MM_PER_POINT, colour: 'black' } }) : '';
  const line = { linePt: RECORD_LINE_PT, rightPt: RECORD_SIZE_PT };
  const lines: string[] = [];
  if (copyTo !== undefined) {
    const width = labelWidth(copyTo.label) * RECORD_SIZE_PT;
    lines.push(
      wordParagraph(
        { ...line, leftPt: RECORD_SIZE_PT + width, firstLinePt: -width },
        wordRun(language, copyTo.label, look) + TAB + wordRun(language, copyTo.names, look),
      ),
    );
  }
  if (issuer !== '' || printedOn !== '') {
    lines.push(
      wordParagraph(
        { ...line, leftPt: RECORD_SIZE_PT, rightTabPt: textWidthPt(format) - RECORD_SIZE_PT },
        wordRun(language, issuer, look) + TAB + wordRun(language, printedOn, look),
      ),
    );
  }
  const heightPt = recordHeightPt(block, format);
  const outer = rule(RECORD_RULE_MM.outer);
  const content = outer + lines.join(rule(RECORD_RULE_MM.inner)) + outer;
  return wordParagraph(
    { linePt: heightPt },
    footBox(content === '' ? gap(0) : content, { id: drawingId, widthPt: textWidthPt(format), heightPt }),
  );
}
