import { isUtf8 } from 'node:buffer';
import { refuse } from '../../shared/api/api-error.ts';

/** Parts whose content becomes what a person sees; pictures, themes and custom data are never read. */
const READ_PART =
  /^(?:\[Content_Types\]\.xml|.*\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/.*\.xml)$/iu;
const SHEET_PART = /^xl\/(?:work|chart|dialog|macro)sheets\/[^/]+\.xml$/iu;
/** Rows that are imported at once. */
export const MOST_ROWS = 20_000;
/** A spreadsheet library makes every row up to the last filled one; beyond this nobody keeps a roll. */
const FARTHEST_ROW = 100_000;
const FAR_CELL = /<(?:\w+:)?c\s[^>]*?\br="[A-Z]{1,3}(\d{6,})"[^>]*>\s*<(?:\w+:)?(?:v|is|f)[\s>]/gu;
const PROLOG = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([\w:.-]+)/u;

/**
 * Refuses XML that a lenient reader would quietly read in part: one that was cut off, that is in another encoding, or
 * that is no worksheet at all. A roll that ends early looks like a smaller estate.
 */
export function assertWholeXml(name: string, content: Buffer): void {
  if (!READ_PART.test(name)) return;
  const damaged = () => refuse('workbookDamaged', { part: name });
  if (!isUtf8(content)) throw damaged();
  const text = content.toString('utf8');
  const encoding = /^\uFEFF?<\?xml[^>]*?\sencoding=["']([^"']*)["']/u.exec(text)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(encoding)) throw damaged();
  const root = PROLOG.exec(text);
  if (root === null || !isClosed(text, root[0].length, root[1] ?? '')) throw damaged();
  if (!/^xl\/worksheets\//iu.test(name)) return;
  if (!/(?:^|:)(?:worksheet|chartsheet|dialogsheet)$/u.test(root[1] ?? '')) throw damaged();
  for (const [, row = ''] of text.matchAll(FAR_CELL)) {
    if (Number(row) > FARTHEST_ROW) throw refuse('tooManyRows', { rows: Number(row), limit: MOST_ROWS });
  }
}

function isClosed(text: string, afterName: number, root: string): boolean {
  const end = text.slice(-500).replace(/(?:\s|<!--[\s\S]*?-->)*$/u, '');
  const tag = end.slice(end.lastIndexOf('<')).replace(/\s/gu, '');
  return tag === `</${root}>` || (end.endsWith('/>') && !text.slice(afterName).includes('<'));
}

/** Sheets that share one part make a small file as long to read as a huge one. */
export function assertSheetsApart(names: readonly string[], workbook: Buffer): void {
  const sheets = workbook.toString('utf8').match(/<(?:\w+:)?sheet\s/gu)?.length ?? 0;
  const parts = names.filter((name) => SHEET_PART.test(name)).length;
  if (sheets > parts) throw refuse('workbookDamaged', { part: 'xl/workbook.xml' });
}
