import { type BlockOf, cell } from '../../documents/document.ts';
import { documentText } from '../../documents/document-text.ts';
import { formatCents } from '../../domain/money.ts';
import type { Language } from '../../i18n/language.ts';
import type { RowsColumn } from './template-marks.ts';

/** One charge still owed, as the table of arrears lists it. */
export interface ArrearsLine {
  readonly itemName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly outstandingCents: number;
}

/** One line of a payment notice: a charge of the latest bill, or what an item still owes from before. */
export interface BillLine {
  readonly itemName: string;
  /** Null where nothing new is charged. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly dueOn: string;
  /** Empty where an amount is not a quantity at a price. */
  readonly quantity: string;
  readonly price: string;
  readonly amountCents: number;
  readonly previousCents: number;
  readonly dueCents: number;
}

export function arrearsTable(arrears: readonly ArrearsLine[], language: Language): BlockOf<'table'> {
  const total = arrears.reduce((sum, each) => sum + each.outstandingCents, 0);
  const words = (key: 'item' | 'period' | 'due' | 'amount' | 'total'): string =>
    documentText(language, `document.arrears.${key}`);
  return {
    kind: 'table',
    columns: [
      { share: 4 },
      { share: 5, align: 'center' },
      { share: 3, align: 'center' },
      { share: 4, align: 'right' },
    ],
    headerRows: 1,
    rows: [
      [cell(words('item')), cell(words('period')), cell(words('due')), cell(words('amount'))],
      ...arrears.map((each) => [
        cell(each.itemName),
        cell(periodText(each.periodStart, each.periodEnd)),
        cell(each.dueOn),
        cell(formatCents(each.outstandingCents)),
      ]),
      [
        cell(words('total'), { columnSpan: 3, bold: true, align: 'center' }),
        cell(formatCents(total), { bold: true }),
      ],
    ],
  };
}

export function billTable(bill: readonly BillLine[], language: Language): BlockOf<'table'> {
  const sum = (pick: (line: BillLine) => number): string =>
    formatCents(bill.reduce((total, line) => total + pick(line), 0));
  const words = (key: 'item' | 'period' | 'quantity' | 'price' | 'amount' | 'previous' | 'due'): string =>
    documentText(language, `document.bill.${key}`);
  const right = { align: 'right' } as const;
  return {
    kind: 'table',
    columns: [
      { share: 7 },
      { share: 7, align: 'center' },
      { share: 5, ...right },
      { share: 4, ...right },
      { share: 5, ...right },
      { share: 5, ...right },
      { share: 5, ...right },
    ],
    headerRows: 1,
    rows: [
      (['item', 'period', 'quantity', 'price', 'amount', 'previous', 'due'] as const).map((key) =>
        cell(words(key)),
      ),
      ...bill.map((line) => [
        cell(line.itemName),
        cell(
          line.periodStart === null || line.periodEnd === null
            ? '—'
            : periodText(line.periodStart, line.periodEnd),
        ),
        cell(line.quantity),
        cell(line.price),
        cell(line.amountCents === 0 ? '' : formatCents(line.amountCents)),
        cell(line.previousCents === 0 ? '' : formatCents(line.previousCents)),
        cell(formatCents(line.dueCents)),
      ]),
      [
        cell(documentText(language, 'document.arrears.total'), {
          columnSpan: 4,
          bold: true,
          align: 'center',
        }),
        cell(
          sum((line) => line.amountCents),
          { bold: true },
        ),
        cell(
          sum((line) => line.previousCents),
          { bold: true },
        ),
        cell(
          sum((line) => line.dueCents),
          { bold: true },
        ),
      ],
    ],
  };
}

/** A list typed row by row, under the columns that its template names. */
export function rowsTable(
  columns: readonly RowsColumn[],
  rows: readonly (readonly string[])[],
): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: columns.map(({ share }) => ({ share })),
    headerRows: 1,
    rows: [
      columns.map(({ name }) => cell(name)),
      ...rows.map((cells) => columns.map((_, index) => cell(cells[index] ?? ''))),
    ],
  };
}

function periodText(start: string, end: string): string {
  return start.slice(0, 7) === end.slice(0, 7)
    ? start.slice(0, 7)
    : `${start.slice(0, 7)}—${end.slice(0, 7)}`;
}
