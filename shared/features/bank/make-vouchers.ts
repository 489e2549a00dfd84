import type { CodeSlot, VoucherKind, VoucherRowKind } from './voucher.ts';

/** One movement of the books: so much on an account of the chart, a debit above nothing and a credit below. */
export interface LedgerEntry {
  readonly kind: VoucherKind;
  readonly datedOn: string;
  /** Vouchers of one kind and day are apart by it, such as those of two bank accounts. */
  readonly part: string;
  readonly slot: CodeSlot;
  readonly which: string;
  readonly unitId: number | null;
  readonly amountCents: number;
  readonly source: { readonly kind: VoucherRowKind; readonly id: number };
}

export interface MadeLine {
  readonly slot: CodeSlot;
  readonly which: string;
  readonly unitId: number | null;
  readonly debitCents: number;
  readonly creditCents: number;
  /** What it is made of; the amounts come to that of the line. */
  readonly sources: readonly {
    readonly kind: VoucherRowKind;
    readonly id: number;
    readonly amountCents: number;
  }[];
}

export interface MadeVoucher {
  readonly kind: VoucherKind;
  readonly datedOn: string;
  readonly part: string;
  readonly lines: readonly MadeLine[];
}

interface OpenLine extends Omit<MadeLine, 'debitCents' | 'creditCents' | 'sources'> {
  readonly isDebit: boolean;
  cents: number;
  readonly sources: Map<string, { kind: VoucherRowKind; id: number; amountCents: number }>;
}

/** An entry of an account, a unit and a side joins the line of all others alike. */
function addTo(lines: Map<string, OpenLine>, entry: LedgerEntry): void {
  const { slot, which, unitId, amountCents, source } = entry;
  const isDebit = amountCents > 0;
  const cents = Math.abs(amountCents);
  const name = `${isDebit ? 'debit' : 'credit'} ${slot} ${which} ${unitId ?? ''}`;
  let line = lines.get(name);
  if (line === undefined) {
    line = { slot, which, unitId, isDebit, cents: 0, sources: new Map() };
    lines.set(name, line);
  }
  line.cents += cents;
  const sourceName = `${source.kind} ${source.id}`;
  const known = line.sources.get(sourceName);
  line.sources.set(sourceName, { ...source, amountCents: (known?.amountCents ?? 0) + cents });
}

function closed(line: OpenLine): MadeLine {
  const { slot, which, unitId, isDebit, cents, sources } = line;
  return {
    slot,
    which,
    unitId,
    debitCents: isDebit ? cents : 0,
    creditCents: isDebit ? 0 : cents,
    sources: [...sources.values()],
  };
}

/** Vouchers of the entries, in their order; debits stand above credits. Refuses one whose sides differ, which is a fault. */
export function makeVouchers(entries: Iterable<LedgerEntry>): MadeVoucher[] {
  const vouchers = new Map<string, { head: Omit<MadeVoucher, 'lines'>; lines: Map<string, OpenLine> }>();
  for (const entry of entries) {
    if (entry.amountCents === 0) continue;
    const { kind, datedOn, part } = entry;
    const name = `${datedOn} ${kind} ${part}`;
    let voucher = vouchers.get(name);
    if (voucher === undefined) {
      voucher = { head: { kind, datedOn, part }, lines: new Map() };
      vouchers.set(name, voucher);
    }
    addTo(voucher.lines, entry);
  }
  return [...vouchers.values()].map(({ head, lines }) => {
    const made = [...lines.values()].map(closed);
    const sum = made.reduce((cents, { debitCents, creditCents }) => cents + debitCents - creditCents, 0);
    if (sum !== 0) throw new Error(`the ${head.kind} voucher of ${head.datedOn} is off by ${sum}`);
    return {
      ...head,
      lines: [
        ...made.filter(({ debitCents }) => debitCents > 0),
        ...made.filter(({ debitCents }) => debitCents === 0),
      ],
    };
  });
}
