import { addDays } from '../../shared/domain/calendar.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { formatCents } from '../../shared/domain/money.ts';
import type { OpenItems } from '../../shared/features/bank/bank-match.ts';
import { feeOf } from '../../shared/features/bank/suggest-matches.ts';
import { usualIncome } from '../../shared/features/bank/voucher.ts';
import type { SampleWindow } from './sample-window.ts';

const POS_FEE_HUNDREDTHS = 38;
const OPENING_CENTS = 5_000_000;
/** One transfer in so many is not on the statement yet. */
const TENDERS_A_DELAY = 9;
/** Days at the end of the month that the statement has and nobody has matched yet. */
const DAYS_UNMATCHED = 6;
const HEADINGS = '交易日期,收入,支出,餘額,流水號,對方戶名,摘要';

interface Line {
  readonly on: string;
  readonly cents: number;
  readonly reference: string;
  readonly name: string;
  readonly remark: string;
}

/** An account with a statement of its month, matched in part; the accounts of the chart; vouchers of the first closed days. */
export async function keepBank(manager: SampleWindow, lastDay: string): Promise<void> {
  const { api } = manager;
  const first = `${lastDay.slice(0, 7)}-01`;
  const { id: accountId } = await api.bank.saveAccount({
    name: '物業費專戶',
    bank: '工商銀行翠湖支行',
    lastFour: '6688',
    opensOn: first,
    openingCents: OPENING_CENTS,
    methods: [
      { method: 'transfer' },
      { method: 'pos', feeHundredths: POS_FEE_HUNDREDTHS },
      { method: 'cheque' },
    ],
  });
  const lines = linesOf(await api.bank.openItems({ accountId }), lastDay);
  const known = lines.filter(({ on }) => on <= addDays(lastDay, -DAYS_UNMATCHED));
  await bringIn(manager, accountId, `${first.slice(0, 7)} 上旬至中旬.csv`, known);
  const { hash, sureCount } = await api.bank.openItems({ accountId });
  if (sureCount > 0) await api.bank.acceptSure({ accountId, hash });
  await bringIn(manager, accountId, `${first.slice(0, 7)} 全月.csv`, lines);
  await mapAccounts(manager);
  await makeFirstVouchers(manager, lastDay.slice(0, 7));
}

/** What the bank would write for what the counter took: each transfer and slip the day after, and some of its own. */
function linesOf({ tenders }: OpenItems, lastDay: string): Line[] {
  const own: Line[] = [
    { on: addDays(lastDay, -9), cents: -3000, reference: 'FW0001', name: '', remark: '賬戶管理費' },
    { on: addDays(lastDay, -4), cents: 18_600, reference: 'ZZ0207', name: '周志偉', remark: '轉賬' },
  ];
  const seen = tenders.filter((_tender, index) => index % TENDERS_A_DELAY !== TENDERS_A_DELAY - 1);
  const taken = seen
    .filter(({ method }) => method !== 'pos')
    .map(
      ({ paper, receivedOn, amountCents, voucherNumber, payerName, unitName, method }): Line => ({
        on: addDays(receivedOn, 1),
        cents: amountCents,
        reference: voucherNumber,
        name: payerName,
        remark: `${paper === 'deposit' ? '押金' : method === 'cheque' ? '支票' : '物業費'} ${unitName}`,
      }),
    );
  // What was paid by card comes as the sum of its day, less what is kept of it.
  const settled = [
    ...groupBy(
      tenders.filter(({ method }) => method === 'pos'),
      ({ receivedOn }) => receivedOn,
    ),
  ].map(([day, ofDay]): Line => {
    const sum = ofDay.reduce((cents, { amountCents }) => cents + amountCents, 0);
    return {
      on: addDays(day, 1),
      cents: sum - feeOf(sum, POS_FEE_HUNDREDTHS),
      reference: `POS${day.replaceAll('-', '')}`,
      name: '銀聯商務',
      remark: '刷卡結算',
    };
  });
  return [...taken, ...settled, ...own]
    .filter(({ on, cents }) => on.slice(0, 7) === lastDay.slice(0, 7) && on <= lastDay && cents !== 0)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

async function bringIn(
  { api, bringFile }: SampleWindow,
  accountId: number,
  name: string,
  lines: readonly Line[],
): Promise<void> {
  if (lines.length === 0) return;
  let balance = OPENING_CENTS;
  const rows = lines.map(({ on, cents, reference, name: payer, remark }) => {
    balance += cents;
    const amount = (shown: boolean): string => (shown ? plain(Math.abs(cents)) : '');
    return [on, amount(cents > 0), amount(cents < 0), plain(balance), reference, payer, remark].join(',');
  });
  const bytes = new TextEncoder().encode([HEADINGS, ...rows].join('\r\n'));
  const ticket = bringFile({ name, bytes });
  const { sheet, headerRow, columns } = await api.bank.inspectStatement({ accountId, ticket });
  const choice = {
    accountId,
    ticket,
    sheet,
    headerRow,
    columns: columns.flatMap(({ column, guess }) => (guess === null ? [] : [{ column, field: guess }])),
  };
  const { hash, newLines } = await api.bank.previewStatement(choice);
  if (newLines > 0) await api.bank.importStatement({ ...choice, hash });
}

function plain(cents: number): string {
  return formatCents(cents).replaceAll(',', '');
}

async function mapAccounts({ api }: SampleWindow): Promise<void> {
  const settings = await api.bank.voucherSettings();
  const items = (await api.fees.items()).filter(({ lateFeeOf }) => lateFeeOf === null);
  await api.bank.saveVoucherSettings({
    ...settings,
    codes: [
      ...settings.codes,
      ...items.map(({ id, name, formula }) => {
        const { code, name: account } = usualIncome(formula);
        return { slot: 'income' as const, which: String(id), code, name: `${account}-${name}`.slice(0, 60) };
      }),
    ],
  });
}

/** The last two closed days are left for whoever tries the sample. */
async function makeFirstVouchers({ api, finish }: SampleWindow, month: string): Promise<void> {
  const { periods } = await api.bank.voucherMonth({ month });
  for (const { period } of periods.slice(0, -2)) {
    await finish(await api.bank.makeVouchers({ period }));
  }
}
