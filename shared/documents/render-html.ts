import type { BlockOf, DocumentBlock, DocumentRun, DocumentSection, OfficeDocument } from './document.ts';
import { type NamedFormat, turnOf } from './html-page-rules.ts';
import { documentStyle } from './html-style.ts';
import { keepsWithNext } from './keep-together.ts';
import { formatOf, type PageFormat, placeLetterhead, signatureIndents } from './page-formats.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands between tags or in an attribute as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}

/**
 * A page that stands by itself: preview, print and PDF are this same text. Lengths that belong to one element are set
 * by numbered classes in the one style sheet, because a window's policy allows no style attribute.
 */
export function renderHtml(document: OfficeDocument, options: { readonly nonce?: string } = {}): string {
  const lengths = new LengthClasses();
  const pages = new PageClasses();
  const body = document.sections
    .map((section, index) => renderSection(section, `${pages.of(section)} ${turnOf(index)}`, lengths))
    .join('\n');
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeHtml(options.nonce)}"`;
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<style${nonce}>
${documentStyle(document.language, pages.formats)}
${lengths.rules()}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Gives each distinct page a class of its own, named after its format. */
class PageClasses {
  readonly #named = new Map<string, NamedFormat>();

  of(section: DocumentSection): string {
    const key = section.page === undefined ? section.format : section.format + JSON.stringify(section.page);
    const known = this.#named.get(key);
    if (known !== undefined) return known.name;
    const name = section.page === undefined ? section.format : `${section.format}-${this.#named.size}`;
    this.#named.set(key, { name, format: formatOf(section) });
    return name;
  }

  get formats(): readonly NamedFormat[] {
    return [...this.#named.values()];
  }
}

/** Gives each distinct declaration a class of its own. */
class LengthClasses {
  readonly #names = new Map<string, string>();

  of(declaration: string): string {
    const known = this.#names.get(declaration);
    if (known !== undefined) return known;
    const name = `v${this.#names.size}`;
    this.#names.set(declaration, name);
    return name;
  }

  rules(): string {
    return [...this.#names]
      .map(([declaration, name]) => `section .${name}.${name}{${declaration}}`)
      .join('\n');
  }
}

function renderSection(section: DocumentSection, classes: string, lengths: LengthClasses): string {
  const format = formatOf(section);
  const blocks = section.blocks
    .map((block, index) => renderBlock(block, keepsWithNext(section.blocks, index), lengths))
    .join('\n');
  const head = renderLetterhead(section.letterhead, format, lengths);
  return `<section class="${classes}">${head.marks}<div class="flow">${head.space}${blocks}</div></section>`;
}

function renderLetterhead(
  words: string,
  format: PageFormat,
  lengths: LengthClasses,
): { readonly marks: string; readonly space: string } {
  const { letterhead } = format;
  if (letterhead === null || words === '') return { marks: '', space: '' };
  const placed = placeLetterhead(format, letterhead, words);
  const across = `left:${placed.ruleLeftMm}mm;width:${letterhead.rule.lengthMm}mm`;
  const mark = lengths.of(
    `top:${letterhead.topMm}mm;${across};font-size:${placed.sizePt}pt;font-family:var(--${letterhead.face})`,
  );
  const rule = lengths.of(`top:${mm(placed.ruleTopMm)};${across}`);
  const foot =
    letterhead.footRuleMm === null
      ? ''
      : `<div class="strokes double foot ${letterhead.colour} ${lengths.of(
          `top:${mm(format.paper.heightMm - letterhead.footRuleMm - placed.ruleHeightMm)};${across}`,
        )}"></div>`;
  const space = lengths.of(`height:${mm(placed.textTopMm - format.margin.topMm)}`);
  return {
    marks: `<div class="mark ${letterhead.colour} ${mark}">${escapeHtml(words)}</div><div class="strokes ${letterhead.rule.style} ${letterhead.colour} ${rule}"></div>${foot}`,
    space: `<div class="${space}"></div>`,
  };
}

function mm(value: number): string {
  return `${Math.round(value * 1000) / 1000}mm`;
}

function renderRuns(runs: readonly DocumentRun[], lengths: LengthClasses): string {
  return runs
    .map((run) => {
      const classes = [
        run.face === 'heading' || run.face === 'kai' ? run.face : '',
        run.colour === 'red' || run.colour === 'grey' ? run.colour : '',
        run.sizePt === undefined ? '' : lengths.of(`font-size:${run.sizePt}pt`),
      ].filter((name) => name !== '');
      let html = escapeHtml(run.text);
      if (run.underline === true) html = `<u>${html}</u>`;
      if (run.bold === true) html = `<b>${html}</b>`;
      return classes.length === 0 ? html : `<span class="${classes.join(' ')}">${html}</span>`;
    })
    .join('');
}

function renderBlock(block: DocumentBlock, keep: boolean, lengths: LengthClasses): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${block.lines.map(escapeHtml).join('\n')}</h1>`;
    case 'number':
      return `<p class="number keep">${escapeHtml(block.text)}</p>`;
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
      return `<${tag} class="${align}"${span === 1 ? '' : ` colspan="${span}"`}>${renderRuns(cell.runs, lengths)}</${tag}>`;
    });
    return `<tr>${html.join('')}</tr>`;
  };
  const header = block.rows.slice(0, block.headerRows ?? 0);
  const rest = block.rows.slice(block.headerRows ?? 0);
  const size =
    block.sizePt === undefined ? '' : ` ${lengths.of(`font-size:${block.sizePt}pt;line-height:1.4`)}`;
  const head =
    header.length === 0 ? '' : `<thead>${header.map((cells) => row(cells, 'th')).join('')}</thead>`;
  return `<table class="${block.borders ?? 'grid'}${size}"><colgroup>${columns}</colgroup>${head}<tbody>${rest.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
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
  const indents = signatureIndents(block.lines, block.date, block.seal);
  const line = (text: string, indent: number, extra = ''): string =>
    `<p class="right${extra} ${lengths.of(`padding-right:${indent}em`)}">${escapeHtml(text)}</p>`;
  const lines = block.lines.map((text, index) => line(text, indents.lines[index] ?? 0, ' keep'));
  const seal = block.seal === '' ? '' : line(block.seal, indents.seal, ' keep grey');
  return `<div class="signature${keep ? ' keep' : ''}">${lines.join('')}${seal}${line(block.date, indents.date)}</div>`;
}
