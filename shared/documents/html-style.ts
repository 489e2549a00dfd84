import type { Language } from '../i18n/language.ts';
import { chineseFaces, latinFaces } from './fonts.ts';
import { type NamedFormat, numberIndentMm, numberStyles, pageRules } from './html-page-rules.ts';
import { BINDING_LINE_MM, FACES, type FaceName, type PageFormat } from './page-format.ts';
import { DOUBLE_RULE, SINGLE_RULE_PT } from './place-letterhead.ts';
import { LABEL_HEIGHT_MM, LABEL_PADDING_MM, RECORD_LINE_PT, RECORD_SIZE_PT } from './place-official.ts';

/** Ground between two sheets on the screen. */
export const SHEET_GAP_MM = 8;

/**
 * Latin characters are taken from a Latin face by their range, so that “ ” — … · keep the width of Chinese characters,
 * as a word processor sets them in Chinese text. Local faces are not fetched.
 */
function latinFaceRules(): string {
  const rule = (name: string, locals: readonly string[], weight: number, suffix: string): string => {
    const sources = locals.flatMap((local) =>
      suffix === '' ? [`local('${local}')`] : [`local('${local}${suffix}')`],
    );
    return `@font-face{font-family:${name};font-weight:${weight};src:${sources.join(',')};unicode-range:U+20-7E,U+A1-A6,U+A8-AF,U+B2-B6,U+B8-D6,U+D8-F6,U+F8-24F}`;
  };
  return [
    rule('DocumentSerif', latinFaces('body'), 400, ''),
    rule('DocumentSerif', latinFaces('body'), 700, ' Bold'),
    rule('DocumentSans', latinFaces('heading'), 400, ''),
    rule('DocumentSans', latinFaces('heading'), 700, ' Bold'),
  ].join('\n');
}

/** Sheets one below the other, with the line to bind along on each. */
function screenBackground({ paper, margin, bindingLineMm }: PageFormat): string {
  const sheetMm = paper.heightMm + SHEET_GAP_MM;
  const sheets = `repeating-linear-gradient(#fff 0 ${paper.heightMm}mm,transparent ${paper.heightMm}mm ${sheetMm}mm)`;
  if (bindingLineMm === undefined) return sheets;
  const endMm = paper.heightMm - margin.bottomMm;
  return `repeating-linear-gradient(transparent 0 ${margin.topMm}mm,#8a8a8a ${margin.topMm}mm ${endMm}mm,transparent ${endMm}mm ${sheetMm}mm) ${bindingLineMm}mm 0/${BINDING_LINE_MM}mm 100% no-repeat,${sheets}`;
}

function faceStack(language: Language, face: FaceName): string {
  const latin = face === 'heading' ? 'DocumentSans' : 'DocumentSerif';
  const chinese = chineseFaces(language, face).map((name) => `'${name}'`);
  return [latin, ...chinese, face === 'heading' ? 'sans-serif' : 'serif'].join(',');
}

function formatRules({ name, format }: NamedFormat): string {
  const { paper, margin, body, title, number, small, table } = format;
  const textHeightMm = paper.heightMm - margin.topMm - margin.bottomMm;
  return `
${pageRules({ name, format }, faceStack('zh-Hant', 'mark'))}
.${name}{font-size:${body.sizePt}pt;line-height:${body.linePt}pt;letter-spacing:${body.trackingPt}pt${body.face === undefined ? '' : `;font-family:var(--${body.face})`}}
.${name} h1{font-size:${title.sizePt}pt;line-height:${title.linePt}pt;font-family:var(--${title.face})${title.bold === true ? ';font-weight:700' : ''};margin:${title.linesBefore * body.linePt}pt 0 ${title.linesAfter * body.linePt}pt}
.${name} .annex h1{margin-top:${body.linePt}pt}
.${name} .number{font-size:${number.sizePt}pt;text-align:${number.align}}
.${name} .small{font-size:${small.sizePt}pt;line-height:${small.linePt}pt}
.${name} table{font-size:${table.sizePt}pt;line-height:${table.linePt}pt}
.${name} .spacer{height:${body.linePt}pt}
@media print{${recordRules(name, format, printedHeight(format), 0)}.${name}{padding:${margin.topMm}mm ${margin.rightMm}mm ${margin.bottomMm}mm ${margin.leftMm}mm}}
@media screen{
${screenPageNumberRule(name, format)}
${recordRules(name, format, `${paper.heightMm + SHEET_GAP_MM}mm`, SHEET_GAP_MM)}
.${name}{width:${paper.widthMm}mm;background:${screenBackground(format)}}
.${name} .flow{padding:${margin.topMm}mm ${margin.rightMm}mm ${margin.bottomMm}mm ${margin.leftMm}mm;column-count:1;column-fill:auto;column-wrap:wrap;column-height:${textHeightMm}mm;row-gap:${margin.topMm + margin.bottomMm + SHEET_GAP_MM}mm;min-height:${paper.heightMm}mm}
}`;
}

/**
 * What the blocks of official documents and slips look like in every format. A browser draws whole pixels, so that a rule of another
 * thickness is a scaled box.
 */
const OFFICIAL_RULES = `.split{display:flex;justify-content:space-between}
.annex{break-before:page}
.room{height:var(--room);break-inside:avoid;anchor-name:--record-room}
section{anchor-scope:all}
.record{position:absolute;display:flex;flex-direction:column;justify-content:flex-end;height:var(--room);font-size:${RECORD_SIZE_PT}pt;line-height:${RECORD_LINE_PT}pt}
.copies,.printed{padding:0 1em}
.stroke{flex:none;height:1.5pt;background:currentColor;transform:scaleY(calc(var(--thickness)/1.5))}
.labels td{height:${LABEL_HEIGHT_MM}mm;padding:0 ${LABEL_PADDING_MM}mm;overflow:hidden}
@media screen{.annex{break-before:column}}`;

/** A browser prints pages of whole pixels. */
function printedHeight({ paper }: PageFormat): string {
  return `${Math.ceil((paper.heightMm / 25.4) * 96)}px`;
}

/** The record lies at the foot of the text of the sheet that its room lies on; sheets follow each other at this distance. */
function recordRules(name: string, { margin }: PageFormat, sheet: string, gapMm: number): string {
  return `.${name} .record{left:${margin.leftMm}mm;right:${margin.rightMm}mm;top:calc(round(up,anchor(--record-room bottom),${sheet}) - ${margin.bottomMm + gapMm}mm - var(--room))}`;
}

/** Where a window puts the numbers of the sheets that it shows. */
function screenPageNumberRule(name: string, format: PageFormat): string {
  const { pageNumber } = format;
  if (pageNumber === null) return '';
  const place =
    pageNumber.align === 'outer'
      ? `right:${numberIndentMm(format, 'right')}mm`
      : 'left:0;right:0;text-align:center';
  const even =
    pageNumber.align === 'outer'
      ? `.${name} .page-number.even{right:auto;left:${numberIndentMm(format, 'left')}mm}`
      : '';
  return `.${name} .page-number{position:absolute;${place};font-size:${pageNumber.sizePt}pt;line-height:1;letter-spacing:0;font-family:var(--mark)}${even}`;
}

/** The one style sheet of a document. */
export function documentStyle(language: Language, formats: readonly NamedFormat[]): string {
  const faces = FACES.map((face) => `--${face}:${faceStack(language, face)}`).join(';');
  return `${latinFaceRules()}
:root{${faces};color-scheme:light}
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{font-family:var(--body);color:#000;line-break:strict;overflow-wrap:anywhere;text-spacing-trim:space-all;text-autospace:no-autospace;font-kerning:none;orphans:1;widows:1;-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{position:relative}
section+section{break-before:page}
h1,h2,h3,p{margin:0;font-weight:400;white-space:pre-wrap}
h1{text-align:center;break-after:avoid}
h2,h3{font-size:inherit;text-indent:2em;break-after:avoid}
h2{font-family:var(--heading)}
h3{font-family:var(--kai)}
.justify{text-align:justify;text-justify:${language === 'en' ? 'inter-word' : 'inter-character'}}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
.first{text-indent:2em}
.keep{break-after:avoid}.whole{break-inside:avoid}
b{font-weight:700}
.heading{font-family:var(--heading)}.kai{font-family:var(--kai)}
.red{color:#d00000}.grey{color:#8a8a8a}
.mark{position:absolute;text-align:center;white-space:nowrap;line-height:1;letter-spacing:0}
.strokes{position:absolute}
.double{border-top:${DOUBLE_RULE.thickPt}pt solid;border-bottom:${DOUBLE_RULE.thinPt}pt solid;height:${DOUBLE_RULE.thickPt + DOUBLE_RULE.gapPt + DOUBLE_RULE.thinPt}pt}
.double.foot{border-top-width:${DOUBLE_RULE.thinPt}pt;border-bottom-width:${DOUBLE_RULE.thickPt}pt}
.single{border-top:${SINGLE_RULE_PT}pt solid}
table{width:100%;border-collapse:collapse;table-layout:fixed;letter-spacing:0}
thead{display:table-header-group}
tr{break-inside:avoid}
td,th{padding:2pt 4pt;vertical-align:middle;font-weight:400;text-align:left;white-space:pre-wrap}
td.center,th.center{text-align:center}td.right,th.right{text-align:right}td.justify,th.justify{text-align:justify}
th{font-family:var(--heading)}
.narrow td,.narrow th{padding-left:1pt;padding-right:1pt}.shaded{background:#e2e2e2}
.grid td,.grid th{border:.5pt solid #000}
.lines td,.lines th{border-bottom:.5pt solid #000}.lines tr:first-child>*{border-top:.5pt solid #000}
.fields{letter-spacing:0}.fields td{padding:0;vertical-align:top}
.ruled{border-top:.5pt solid #000}
.signature{break-inside:avoid}
hr{border:0;margin:4pt 0;border-top:.75pt solid}hr.thick{border-top-width:2.25pt}hr.red{border-color:#d00000}hr.black{border-color:#000}
.break{break-after:page}
@media print{.page-number{display:none}section{box-decoration-break:clone;-webkit-box-decoration-break:clone}}
@media screen{
body{display:flex;flex-direction:column;align-items:center;gap:${SHEET_GAP_MM}mm}
.break{break-after:column}
}
${numberStyles(formats)}
${OFFICIAL_RULES}
${formats.map(formatRules).join('\n')}`;
}
