import type { z } from 'zod';
import { MAX_CENTS, parseScaled } from '../../../shared/domain/money.ts';
import { isCleanText } from '../../../shared/domain/text.ts';
import type {
  StatementField,
  StatementLine,
  statementProblemSchema,
} from '../../../shared/features/bank/statement.ts';
import type { SheetCell, WorkbookSheet } from '../../spreadsheet/read-workbook.ts';

/** What reading a statement takes from the import of lists. */
export interface SheetReading {
  readonly findHeadings: (
    sheet: WorkbookSheet,
    guess: (heading: string) => StatementField | null,
    chosenRow?: number,
  ) => {
    readonly headerRow: number;
    readonly headingRows: 1 | 2;
    readonly headings: readonly string[];
    readonly guesses: readonly (StatementField | null)[];
  };
  readonly parseDate: (cell: SheetCell) => string | null;
  readonly isTotalRow: (leading: string) => boolean;
}

type Rule = readonly [StatementField, RegExp];

/** What banks and platforms write above their columns; what is narrower stands before what is wider. */
const RULES: readonly Rule[] = [
  [
    'direction',
    /^(?:交易|賬務|账务|記賬|记账)?(?:借貸|借贷|收支|收付|進出|进出)(?:標誌|标志|標記|标记|標識|标识|方向|類型|类型|別|别)?(?:dc|drcr|crdr)?$|^(?:交易|資金|资金)?(?:方向|流向)$|^(?:dc|drcr|crdr|debitcredit|creditdebit)(?:flag|mark|indicator)?$|^direction$/u,
  ],
  ['balance', /(餘額|余额|結餘|结余|balance)/u],
  ['credit', /(貸方|贷方|收入|存入|轉入|转入|入賬|入账|進賬|进账|credit|deposit|paidin)/u],
  ['debit', /(借方|支出|支取|轉出|转出|付出|debit|withdraw|paidout)/u],
  ['postedOn', /(交易日|記賬日|记账日|入賬日|入账日|交易時間|交易时间|記帳日|日期|date|time)/u],
  [
    'reference',
    /(流水號|流水号|參考號|参考号|憑證號|凭证号|訂單號|订单号|交易號|交易号|序號|序号|reference|serial|transactionid|^ref\.?$|^no\.?$)/u,
  ],
  [
    'counterparty',
    /(對方(戶名|名稱|賬戶名|單位|姓名)?$|对方(户名|名称|账户名|单位|姓名)?$|付款人|收款人|戶名|户名|交易對方|交易对方|counterparty|payer|payee|name)/u,
  ],
  ['remark', /(摘要|附言|用途|備註|备注|說明|说明|remark|description|details|memo|purpose)/u],
  ['amount', /(金額|金额|發生額|发生额|amount)/u],
];

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s:：*()（）_/／.元¥]/gu, '')
    .toLowerCase();
}

export function guessStatementField(heading: string): StatementField | null {
  const text = plain(heading);
  return text === '' ? null : (RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

function textOf(cell: SheetCell): string {
  return cell.kind === 'empty' ? '' : cell.text.trim();
}

/** One line without what cannot be seen. */
function cleanText(cell: SheetCell): string {
  return Array.from(textOf(cell).replace(/\s+/gu, ' '))
    .filter((character) => isCleanText(character))
    .join('')
    .normalize('NFC')
    .trim()
    .slice(0, 200);
}

/** The day of a date or of a date with its time. */
function dayOf(cell: SheetCell, parseDate: SheetReading['parseDate']): string | null {
  if (cell.kind !== 'text') return parseDate(cell);
  const text = cell.text.normalize('NFKC').trim();
  const day =
    /^(\d{8})\d{6}$/u.exec(text)?.[1] ?? text.replace(/[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u, '');
  return parseDate({ kind: 'text', text: day });
}

/** Cents of an amount that may be below nothing; undefined where nothing is said, null where it cannot be read. */
export function signedCents(cell: SheetCell): number | null | undefined {
  if (cell.kind === 'number') {
    const cents = Math.round(cell.value * 100);
    return Math.abs(cell.value * 100 - cents) < 0.01 && Math.abs(cents) <= MAX_CENTS ? cents : null;
  }
  const text = textOf(cell).normalize('NFKC').replace(/\s/gu, '');
  if (text === '' || /^[-−–—/]+$/u.test(text)) return undefined;
  if (cell.kind !== 'text') return null;
  const bare = text.replace(/^(?:CNY|RMB|¥|￥)/iu, '');
  const negative = /^[-−–]|^\(.*\)$/u.test(bare);
  const cents = parseScaled(bare.replace(/^[+\-−–]|^\(|\)$/gu, ''), 2);
  if (cents === null || cents > MAX_CENTS) return null;
  return negative ? 0 - cents : cents;
}

const IN = /^(?:貸方?|贷方?|收入?|收款|入|入賬|入账|轉入|转入|存入?|進賬|进账|C|CR|CREDIT|IN)$/u;
const OUT = /^(?:借方?|支出?|支取|付|付款|出|出賬|出账|轉出|转出|取|D|DR|DEBIT|OUT)$/u;

/** The amount with the sign of its direction, as the bank sees the account: what it owes the office is a credit 貸. */
function directed(
  cents: number | undefined,
  direction: SheetCell,
): number | undefined | 'directionInvalid' | 'signTwice' {
  if (cents === undefined || cents === 0) return cents;
  const said = textOf(direction).normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (IN.test(said)) return cents;
  if (!OUT.test(said)) return 'directionInvalid';
  // Whether it says the same twice or takes back what went out, only the bank knows.
  return cents < 0 ? 'signTwice' : 0 - cents;
}

export type ReadLine = Omit<StatementLine, 'known'>;
export type StatementProblem = z.output<typeof statementProblemSchema>;

export interface ReadStatement {
  readonly lines: readonly ReadLine[];
  readonly problems: readonly StatementProblem[];
  readonly otherRows: number;
}

/** The fields whose text shows what is wrong. */
const SAID_IN: Readonly<Record<StatementProblem['problem'], readonly StatementField[]>> = {
  dateInvalid: ['postedOn'],
  inFuture: ['postedOn'],
  amountInvalid: ['amount', 'credit', 'debit'],
  bothSides: ['credit', 'debit'],
  directionInvalid: ['direction'],
  signTwice: ['direction', 'amount'],
  balanceInvalid: ['balance'],
};

/** The lines below the headings, as they stand in the file. */
export function readStatement(
  sheet: WorkbookSheet,
  firstRow: number,
  columns: ReadonlyMap<StatementField, number>,
  terms: { readonly opensOn: string; readonly today: string } & SheetReading,
): ReadStatement {
  const lines: ReadLine[] = [];
  const problems: StatementProblem[] = [];
  let otherRows = 0;
  const cellAt = (row: number, field: StatementField): SheetCell => {
    const column = columns.get(field);
    return column === undefined ? { kind: 'empty' } : sheet.cell(row, column);
  };
  for (let row = firstRow; row < sheet.rowCount; row += 1) {
    const found = readRow((field) => cellAt(row, field), leadingOf(sheet, row), {
      ...terms,
      hasDirection: columns.has('direction'),
    });
    if (found === 'other') otherRows += 1;
    else if (typeof found === 'string') {
      const text = SAID_IN[found].map((field) => textOf(cellAt(row, field))).filter((each) => each !== '');
      problems.push({ row: row + 1, problem: found, text: text.join('、').slice(0, 60) });
    } else if (found !== null) lines.push({ row: row + 1, ...found });
  }
  return { lines, problems, otherRows };
}

function leadingOf(sheet: WorkbookSheet, row: number): string {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const text = textOf(sheet.cell(row, column));
    if (text !== '') return text;
  }
  return '';
}

/** A line, why it is none that can be read, or null for an empty row. */
function readRow(
  cell: (field: StatementField) => SheetCell,
  leading: string,
  {
    opensOn,
    today,
    hasDirection,
    parseDate,
    isTotalRow,
  }: { readonly opensOn: string; readonly today: string; readonly hasDirection: boolean } & SheetReading,
): Omit<ReadLine, 'row'> | StatementProblem['problem'] | 'other' | null {
  if (leading === '') return null;
  if (isTotalRow(leading)) return 'other';
  const amounts = (['amount', 'credit', 'debit', 'balance'] as const).map((field) =>
    signedCents(cell(field)),
  );
  const [amount, credit, debit, balance] = amounts;
  if (amount === null || credit === null || debit === null) return 'amountInvalid';
  if ((credit ?? 0) !== 0 && (debit ?? 0) !== 0) return 'bothSides';
  const signed = hasDirection ? directed(amount, cell('direction')) : amount;
  if (typeof signed === 'string') return signed;
  const amountCents = signed ?? (credit ?? 0) - (debit ?? 0);
  if (amountCents === 0) return 'other';
  const postedOn = dayOf(cell('postedOn'), parseDate);
  if (postedOn === null) return 'dateInvalid';
  if (postedOn > today) return 'inFuture';
  if (postedOn < opensOn) return 'other';
  if (balance === null) return 'balanceInvalid';
  return {
    postedOn,
    amountCents,
    reference: cleanText(cell('reference')),
    counterparty: cleanText(cell('counterparty')),
    remark: cleanText(cell('remark')),
    balanceCents: balance ?? null,
  };
}
