import { escapeHtml } from '../../documents/escape-html.ts';
import type { Language } from '../../i18n/language.ts';
import { receiptLayoutMessages } from './receipt-layout.messages.ts';
import type { ReceiptLayout } from './receipt-layout.ts';
import { receiptPage } from './receipt-page.ts';

/** Where the cross that is measured lies, before the print is moved. */
export const CROSS_MM = 20;
/** A roll is tested over this length. */
const ROLL_LENGTH_MM = 120;
/** Ticks lie this far from the edge, where every printer reaches. */
const RULER_MM = 6;

/** A page of rulers in millimetres, moved as a receipt is: what lies wrong is measured on paper and corrected. */
export function receiptTestPage(
  layout: ReceiptLayout,
  language: Language,
  options: { readonly nonce?: string } = {},
): { readonly html: string; readonly widthMm: number; readonly heightMm: number } {
  const { paper, margin } = receiptPage(layout, ROLL_LENGTH_MM);
  const { widthMm, heightMm } = paper;
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeHtml(options.nonce)}"`;
  const across = layout.acrossHundredths / 100;
  const down = layout.downHundredths / 100;
  const frame = `<rect x="${margin.leftMm}" y="${margin.topMm}" width="${widthMm - margin.leftMm - margin.rightMm}" height="${heightMm - margin.topMm - margin.bottomMm}" fill="none" stroke="#000" stroke-width="0.2" stroke-dasharray="2 1"/>`;
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(say(language, 'receipt.test.title'))}</title>
<style${nonce}>
@page{size:${widthMm}mm ${heightMm}mm;margin:0}
html,body{margin:0;padding:0;background:#fff}
svg{display:block;width:${widthMm}mm;height:${heightMm}mm;overflow:hidden}
text{font-family:sans-serif;fill:#000}
</style>
</head>
<body>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}">
${frame}
<g transform="translate(${across} ${down})">
${ruler(widthMm, false)}
${ruler(heightMm, true)}
<path d="M${CROSS_MM - 5} ${CROSS_MM}H${CROSS_MM + 5}M${CROSS_MM} ${CROSS_MM - 5}V${CROSS_MM + 5}" stroke="#000" stroke-width="0.3"/>
<circle cx="${CROSS_MM}" cy="${CROSS_MM}" r="2" fill="none" stroke="#000" stroke-width="0.2"/>
${words(layout, language, widthMm)}
</g>
</svg>
</body>
</html>
`;
  return { html, widthMm, heightMm };
}

/** Ticks at each millimetre, longer ones at five and ten, with their distance from the edge. */
function ruler(lengthMm: number, upright: boolean): string {
  const ticks: string[] = [];
  const numbers: string[] = [];
  for (let at = 0; at <= Math.floor(lengthMm); at += 1) {
    const length = at % 10 === 0 ? 4 : at % 5 === 0 ? 2.6 : 1.4;
    ticks.push(upright ? `M${RULER_MM} ${at}h${length}` : `M${at} ${RULER_MM}v${length}`);
    if (at % 10 !== 0 || at < 2 * RULER_MM) continue;
    const [x, y] = upright ? [RULER_MM - 0.6, at + 0.8] : [at, RULER_MM - 0.8];
    numbers.push(
      `<text x="${x}" y="${y}" font-size="2.4" text-anchor="${upright ? 'end' : 'middle'}">${at}</text>`,
    );
  }
  return `<path d="${ticks.join('')}" stroke="#000" stroke-width="0.15"/>${numbers.join('')}`;
}

function words(layout: ReceiptLayout, language: Language, widthMm: number): string {
  const narrow = widthMm < 100;
  const sizeMm = narrow ? 2.4 : 3.6;
  const mostCharacters = Math.floor((widthMm - CROSS_MM - 12) / sizeMm) * (language === 'en' ? 2 : 1);
  const lines = [
    say(language, 'receipt.test.title'),
    say(language, 'receipt.test.paper', {
      layout: say(language, `fees.layout.${layout.name}`),
      width: String(layout.widthHundredths / 100),
      height: layout.heightHundredths === 0 ? '…' : String(layout.heightHundredths / 100),
      across: String(layout.acrossHundredths / 100),
      down: String(layout.downHundredths / 100),
    }),
    say(language, 'receipt.test.cross'),
    say(language, 'receipt.test.scale'),
  ].flatMap((line) => broken(line, mostCharacters));
  return lines
    .map(
      (line, index) =>
        `<text x="${CROSS_MM + 8}" y="${CROSS_MM + 1 + index * sizeMm * 1.6}" font-size="${sizeMm}">${escapeHtml(line)}</text>`,
    )
    .join('');
}

/** SVG breaks no lines by itself; words are kept whole where there are spaces. */
function broken(text: string, mostCharacters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[ -~]+? |[ -~]+|./gu) ?? []) {
    if (line !== '' && line.length + part.length > mostCharacters) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

function say(
  language: Language,
  key: keyof typeof receiptLayoutMessages,
  values: Readonly<Record<string, string>> = {},
): string {
  return receiptLayoutMessages[key][language].replace(
    /\{\{(\w+)\}\}/gu,
    (_whole, name: string) => values[name] ?? '',
  );
}
