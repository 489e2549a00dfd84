import { type BlockOf, cell, type DocumentBlock } from '../../documents/document.ts';
import { formatCents } from '../../domain/money.ts';

export const GAP: DocumentBlock = { kind: 'spacer', lines: 0.5 };
export const PLACE_TO_SIGN = '＿'.repeat(8);

type Row = BlockOf<'table'>['rows'][number];

export function heading(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, keepWithNext: true, runs: [{ text, face: 'heading' }] };
}

export function plain(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, runs: [{ text }] };
}

export function small(text: string): DocumentBlock {
  return { kind: 'paragraph', indentFirst: false, runs: [{ text, sizePt: 9, colour: 'grey' }] };
}

export function money(cents: number, bold = false): Row[number] {
  return cell(formatCents(cents), { align: 'right', bold });
}

export function figure(text: string): Row[number] {
  return cell(text, { align: 'right' });
}

export function table(
  shares: readonly number[],
  head: readonly string[],
  rows: BlockOf<'table'>['rows'],
  sizePt = 10,
): BlockOf<'table'> {
  return {
    kind: 'table',
    borders: 'grid',
    headerRows: 1,
    sizePt,
    columns: shares.map((share) => ({ share })),
    rows: [head.map((text) => cell(text, { bold: true, align: 'center' })), ...rows],
  };
}

/** Names with amounts beside them, and their sums in the last row. */
export function amounts(
  shares: readonly number[],
  head: readonly string[],
  lines: readonly (readonly [string, ...number[]])[],
  total: string,
): BlockOf<'table'> {
  const columns = head.length - 1;
  const sums = Array.from({ length: columns }, (_unused, at) =>
    lines.reduce((sum, [, ...cents]) => sum + (cents[at] ?? 0), 0),
  );
  return table(shares, head, [
    ...lines.map(([name, ...cents]): Row => [cell(name), ...cents.map((each) => money(each))]),
    [cell(total, { bold: true }), ...sums.map((each) => money(each, true))],
  ]);
}

export function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + amount(line), 0);
}
