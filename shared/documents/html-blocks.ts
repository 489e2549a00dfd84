import type { BlockOf, DocumentBlock } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import {
  renderAnnex,
  renderAside,
  renderHead,
  renderLabelled,
  renderLabels,
  renderRecordRoom,
} from './html-official.ts';
import { renderRuns } from './html-runs.ts';
import type { HtmlSetting, LengthClasses } from './html-setting.ts';
import { staysWhole } from './keep-together.ts';
import { headOfNumber } from './place-official.ts';
import { signatureIndents } from './place-signature.ts';

export function renderBlock(block: DocumentBlock, keep: boolean, setting: HtmlSetting): string {
  const { lengths } = setting;
  switch (block.kind) {
    case 'title':
      return `<h1>${block.lines.map(escapeHtml).join('\n')}</h1>`;
    case 'number':
      return setting.format.fullHead === undefined
        ? `<p class="number keep">${escapeHtml(block.text)}</p>`
        : renderHead(headOfNumber(block.text), setting);
    case 'head':
      return renderHead(block, setting);
    case 'labelled':
      return renderLabelled(block, keep, lengths);
    case 'aside':
      return renderAside(block, lengths);
    case 'annex':
      return renderAnnex(block);
    case 'record':
      return renderRecordRoom(block, setting);
    case 'labels':
      return renderLabels(block);
    case 'addressee':
      return `<p class="left keep">${escapeHtml(block.text)}</p>`;
    case 'heading':
      return block.level === 1 ? `<h2>${escapeHtml(block.text)}</h2>` : `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph': {
      const left = block.indentLeft ?? 0;
      const classes = [
        block.align ?? 'justify',
        (block.indentFirst ?? true) ? 'first' : '',
        left === 0 ? '' : lengths.of(`padding-left:${left}em`),
        keep ? 'keep' : '',
        keep && staysWhole(block.runs) ? 'whole' : '',
      ].filter((name) => name !== '');
      return `<p class="${classes.join(' ')}">${renderRuns(block.runs, lengths)}</p>`;
    }
    case 'table':
      return renderTable(block, lengths);
    case 'fields':
      return renderFields(block);
    case 'signature':
      return renderSignature(block, keep, lengths);
    case 'note':
      return `<p class="small left">${escapeHtml(block.text)}</p>`;
    case 'rule':
      return `<hr class="${block.weight} ${block.colour}">`;
    case 'spacer':
      return `<div class="spacer${keep ? ' keep' : ''}${block.lines === 1 ? '' : ` ${lengths.of(`height:calc(${block.lines} * 1lh)`)}`}"></div>`;
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}

function renderTable(block: BlockOf<'table'>, lengths: LengthClasses): string {
  const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
  const columns = block.columns
    .map(
      (column) =>
        `<col class="${lengths.of(`width:${Math.round((column.share / whole) * 100_000) / 1000}%`)}">`,
    )
    .join('');
  const row = (cells: BlockOf<'table'>['rows'][number], tag: 'td' | 'th'): string => {
    let column = 0;
    const html = cells.map((cell) => {
      const align = cell.align ?? (tag === 'th' ? 'center' : block.columns[column]?.align) ?? 'left';
      const span = cell.columnSpan ?? 1;
      column += span;
      const shaded = cell.shaded === true ? ' shaded' : '';
      const size =
        cell.sizePt === undefined ? '' : ` ${lengths.of(`font-size:${cell.sizePt}pt;line-height:1.4`)}`;
      return `<${tag} class="${align}${shaded}${size}"${span === 1 ? '' : ` colspan="${span}"`}>${renderRuns(cell.runs, lengths)}</${tag}>`;
    });
    return `<tr>${html.join('')}</tr>`;
  };
  const header = block.rows.slice(0, block.headerRows ?? 0);
  const rest = block.rows.slice(block.headerRows ?? 0);
  const size =
    block.sizePt === undefined ? '' : ` ${lengths.of(`font-size:${block.sizePt}pt;line-height:1.4`)}`;
  const head =
    header.length === 0 ? '' : `<thead>${header.map((cells) => row(cells, 'th')).join('')}</thead>`;
  return `<table class="${block.borders ?? 'grid'}${block.narrow === true ? ' narrow' : ''}${size}"><colgroup>${columns}</colgroup>${head}<tbody>${rest.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function renderFields(block: BlockOf<'fields'>): string {
  const rows: string[] = [];
  for (let start = 0; start < block.items.length; start += block.perLine) {
    const cells = block.items
      .slice(start, start + block.perLine)
      .map(({ label, value }) => `<td>${escapeHtml(`${label}${value}`)}</td>`);
    while (cells.length < block.perLine) cells.push('<td></td>');
    rows.push(`<tr>${cells.join('')}</tr>`);
  }
  return `<table class="fields small${block.ruled === true ? ' ruled' : ''}"><tbody>${rows.join('')}</tbody></table>`;
}

function renderSignature(block: BlockOf<'signature'>, keep: boolean, lengths: LengthClasses): string {
  const indents = signatureIndents(block);
  const line = (html: string, indent: number, extra = ''): string =>
    `<p class="right${extra} ${lengths.of(`padding-right:${indent}em`)}">${html}</p>`;
  const stamped = block.placed === 'stamped';
  const seal = escapeHtml(block.seal);
  const lines = block.lines.map((text, index) => {
    const beside = stamped && index === block.lines.length - 1 ? `　　<span class="grey">${seal}</span>` : '';
    return line(escapeHtml(text) + beside, indents.lines[index] ?? 0, ' keep');
  });
  const below = block.seal === '' || stamped ? '' : line(seal, indents.seal, ' keep grey');
  const blank = stamped ? '<div class="spacer"></div>' : '';
  return `<div class="signature${keep ? ' keep' : ''}">${lines.join('')}${below}${blank}${line(escapeHtml(block.date), indents.date)}</div>`;
}
