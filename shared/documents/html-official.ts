import type { BlockOf } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { renderRuns } from './html-runs.ts';
import { type HtmlSetting, type LengthClasses, pt } from './html-setting.ts';
import { staysWhole } from './keep-together.ts';
import { MM_PER_POINT } from './page-format.ts';
import {
  headMarks,
  LABELS_PER_ROW,
  LINES_UNDER_MARK,
  placeFullHead,
  RECORD_RULE_MM,
  recordHeightPt,
} from './place-official.ts';
import { labelWidth } from './text-width.ts';

export function renderHead(head: BlockOf<'head'>, setting: HtmlSetting): string {
  const marks = headMarks(head).map(({ text, face }) => ({
    html: escapeHtml(text),
    classes: face === 'heading' ? 'left heading' : 'left',
  }));
  const signed =
    head.signedBy === undefined
      ? ''
      : `${escapeHtml(head.signedBy.label)}<span class="kai">${escapeHtml(head.signedBy.name)}</span>`;
  return `<div class="head keep">${renderFullHead(head, marks, signed, setting) ?? renderLetterHead(head, marks, signed)}</div>`;
}

type Marks = readonly { readonly html: string; readonly classes: string }[];

/** Marks and number begin on the same line, at either edge of the text. */
function renderLetterHead(head: BlockOf<'head'>, marks: Marks, signed: string): string {
  const [first, ...rest] = marks;
  const number = escapeHtml(head.number);
  const lines = [
    first === undefined
      ? `<p class="number">${number}</p>`
      : `<p class="split"><span class="${first.classes}">${first.html}</span><span>${number}</span></p>`,
    ...rest.map(({ html, classes }) => `<p class="${classes}">${html}</p>`),
    ...(signed === '' ? [] : [`<p class="right">${signed}</p>`]),
  ];
  return lines.join('');
}

function renderFullHead(
  head: BlockOf<'head'>,
  marks: Marks,
  signed: string,
  { format, letterhead, lengths }: HtmlSetting,
): string | null {
  const placed = placeFullHead(format, marks.length, letterhead);
  const { fullHead, body } = format;
  if (placed === null || fullHead === undefined) return null;
  const mark = lengths.of(
    `margin-top:${pt(placed.aboveMarkPt)};height:${placed.markSizePt}pt;font-size:${placed.markSizePt}pt;line-height:1;letter-spacing:0;white-space:nowrap;font-family:var(--${fullHead.markFace})`,
  );
  const below = lengths.of(`margin-top:${pt(LINES_UNDER_MARK * body.linePt)}`);
  const number = escapeHtml(head.number);
  const line =
    signed === ''
      ? `<p class="number ${below}">${number}</p>`
      : `<p class="split ${below} ${lengths.of('padding:0 1em')}"><span>${number}</span><span>${signed}</span></p>`;
  const rule = lengths.of(`margin-top:${pt(placed.aboveRulePt)};--thickness:${fullHead.rulePt}`);
  return `${marks.map(({ html, classes }) => `<p class="${classes}">${html}</p>`).join('')}<p class="center red ${mark}">${escapeHtml(placed.mark)}</p>${line}<div class="stroke red ${rule}"></div>`;
}

interface Hanging {
  readonly label: string;
  readonly labelClass: string;
  readonly html: string;
  readonly classes: string;
  readonly indent: number;
}

/** The label stands in a box of its own width, so that the further lines begin behind it. */
function renderHanging(
  { label, labelClass, html, classes, indent }: Hanging,
  lengths: LengthClasses,
): string {
  const width = labelWidth(label);
  const place = lengths.of(`padding-left:${indent + width}em;text-indent:-${width}em`);
  const tag = lengths.of(`display:inline-block;text-indent:0;width:${width}em`);
  return `<p class="${classes} ${place}"><span class="${`${tag} ${labelClass}`.trim()}">${escapeHtml(label)}</span>${html}</p>`;
}

export function renderLabelled(block: BlockOf<'labelled'>, keep: boolean, lengths: LengthClasses): string {
  return renderHanging(
    {
      label: block.label,
      labelClass: block.labelFace === undefined || block.labelFace === 'body' ? '' : block.labelFace,
      html: renderRuns(block.runs, lengths),
      classes: `justify${block.small === true ? ' small' : ''}${keep ? ' keep' : ''}${keep && staysWhole(block.runs) ? ' whole' : ''}`,
      indent: block.indentLeft ?? 0,
    },
    lengths,
  );
}

export function renderAside(block: BlockOf<'aside'>, lengths: LengthClasses): string {
  const place = lengths.of(`padding-left:${Math.round(block.from * 10_000) / 100}%`);
  return `<div class="aside small keep ${place}">${block.lines.map((line) => `<p class="left">${escapeHtml(line)}</p>`).join('')}</div>`;
}

export function renderAnnex(block: BlockOf<'annex'>): string {
  return `<div class="annex keep"><p class="left heading">${escapeHtml(block.label)}</p><h1>${block.lines.map(escapeHtml).join('\n')}</h1></div>`;
}

export function renderLabels(block: BlockOf<'labels'>): string {
  const rows: string[] = [];
  for (let start = 0; start < block.items.length; start += LABELS_PER_ROW) {
    const cells = Array.from({ length: LABELS_PER_ROW }, (_unused, column) => {
      const lines = block.items[start + column]?.lines ?? [];
      return `<td>${lines.map((line) => `<p class="left">${escapeHtml(line)}</p>`).join('')}</td>`;
    });
    rows.push(`<tr>${cells.join('')}</tr>`);
  }
  return `<table class="labels"><tbody>${rows.join('')}</tbody></table>`;
}

/** Keeps the place of the record, which is drawn at the foot of the page that this lies on. */
export function renderRecordRoom(block: BlockOf<'record'>, { format, lengths }: HtmlSetting): string {
  return `<div class="room ${lengths.of(`--room:${pt(recordHeightPt(block, format))}`)}"></div>`;
}

export function renderRecord(block: BlockOf<'record'>, { format, lengths }: HtmlSetting): string {
  const { copyTo, issuer, printedOn } = block;
  const copies =
    copyTo === undefined
      ? ''
      : `<div class="copies">${renderHanging({ label: copyTo.label, labelClass: '', html: escapeHtml(copyTo.names), classes: 'left', indent: 0 }, lengths)}</div>`;
  const printed =
    issuer === '' && printedOn === ''
      ? ''
      : `<p class="split printed"><span>${escapeHtml(issuer)}</span><span>${escapeHtml(printedOn)}</span></p>`;
  const rule = (mm: number): string =>
    format.ruledRecord === true
      ? `<div class="stroke ${lengths.of(`--thickness:${mm / MM_PER_POINT}`)}"></div>`
      : '';
  const outer = rule(RECORD_RULE_MM.outer);
  const lines = [copies, printed].filter((line) => line !== '').join(rule(RECORD_RULE_MM.inner));
  return `<div class="record ${lengths.of(`--room:${pt(recordHeightPt(block, format))}`)}">${outer}${lines}${outer}</div>`;
}
