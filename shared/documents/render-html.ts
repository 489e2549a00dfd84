import type { DocumentSection, OfficeDocument } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { renderBlock } from './html-blocks.ts';
import { renderRecord } from './html-official.ts';
import { type NamedFormat, turnOf } from './html-page-rules.ts';
import { LengthClasses, mm, pt } from './html-setting.ts';
import { documentStyle } from './html-style.ts';
import { keepsWithNext } from './keep-together.ts';
import type { PageFormat } from './page-format.ts';
import { formatOf } from './page-formats.ts';
import { placeLetterhead } from './place-letterhead.ts';

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

function renderSection(section: DocumentSection, classes: string, lengths: LengthClasses): string {
  const format = formatOf(section);
  const setting = { format, letterhead: section.letterhead, lengths };
  const blocks = section.blocks
    .map((block, index) => renderBlock(block, keepsWithNext(section.blocks, index), setting))
    .join('\n');
  const head = renderLetterhead(section.letterhead, format, lengths);
  const last = section.blocks.at(-1);
  const record = last?.kind === 'record' ? renderRecord(last, setting) : '';
  return `<section class="${classes}">${head.marks}<div class="flow">${head.space}${blocks}</div>${record}</section>`;
}

function renderLetterhead(
  words: string,
  format: PageFormat,
  lengths: LengthClasses,
): { readonly marks: string; readonly space: string } {
  const { letterhead } = format;
  if (letterhead === null || words === '') return { marks: '', space: '' };
  const placed = placeLetterhead(format, letterhead, words);
  const across = `left:${mm(placed.ruleLeftMm)};width:${mm(letterhead.rule.lengthMm)}`;
  const marks = placed.lines.map(({ text, sizePt, linePt, topMm }) => {
    const place = lengths.of(
      `top:${mm(topMm)};${across};font-size:${sizePt}pt;line-height:${pt(linePt)};font-family:var(--${letterhead.face})`,
    );
    return `<div class="mark ${letterhead.colour} ${place}">${escapeHtml(text)}</div>`;
  });
  const rule = lengths.of(`top:${mm(placed.ruleTopMm)};${across}`);
  const foot =
    letterhead.footRuleMm === null
      ? ''
      : `<div class="strokes double foot ${letterhead.colour} ${lengths.of(
          `top:${mm(format.paper.heightMm - letterhead.footRuleMm - placed.ruleHeightMm)};${across}`,
        )}"></div>`;
  const space = lengths.of(`height:${mm(placed.textTopMm - format.margin.topMm)}`);
  return {
    marks: `${marks.join('')}<div class="strokes ${letterhead.rule.style} ${letterhead.colour} ${rule}"></div>${foot}`,
    space: `<div class="${space}"></div>`,
  };
}
