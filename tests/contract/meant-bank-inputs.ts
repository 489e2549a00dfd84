import type Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { openItems } from '../../electron/features/bank/match.service.ts';
import { FIRST_VOUCHER_SETTINGS } from '../../shared/features/bank/voucher.ts';

/** Lines and receipts of the one account, matched, entered, taken back and signed off; vouchers made and withdrawn. */
export function bankInputs(
  reason: fc.Arbitrary<string>,
  asPreviewed: string,
  database: Database.Database,
): [string, fc.Arbitrary<unknown>][] {
  const accountId = fc.constant(1);
  // One that waits when it is called: statements are withdrawn and come in again, and lines are matched.
  const openLine = fc.nat(1000).map((at) => {
    const ids = database
      .prepare<[], number>(
        `SELECT l.id FROM bank_line l WHERE l.withdrawn = 0 AND NOT EXISTS (
           SELECT 1 FROM bank_match_line x JOIN bank_match m ON m.id = x.match_id
           WHERE x.line_id = l.id AND m.undone_at IS NULL)`,
      )
      .pluck()
      .all();
    return ids[at % Math.max(1, ids.length)] ?? 1;
  });
  const statement = {
    accountId,
    ticket: fc.constant('the-statement'),
    sheet: fc.constant('CSV'),
    headerRow: fc.constant(1),
    columns: fc.constant([
      { column: 0, field: 'postedOn' },
      { column: 1, field: 'credit' },
      { column: 2, field: 'debit' },
      { column: 3, field: 'counterparty' },
      // Another reference than the first time makes every line a new one.
      { column: 4, field: 'reference' },
    ]),
  };
  const month = fc.constantFrom('2026-10', '2026-10', '2026-11');
  const account = { accountId, month };
  // What is open and sure when it is called, as a screen would have shown it.
  const shown = <Value>(of: (items: ReturnType<typeof openItems>) => Value): fc.Arbitrary<Value> =>
    fc.constant(null).map(() => of(openItems(1, { database } as Parameters<typeof openItems>[1])));
  return [
    [
      'bank.saveAccount',
      fc.record({
        name: fc.constantFrom('一般戶', '專戶'),
        bank: fc.constant('建設銀行'),
        lastFour: fc.constant('5678'),
        opensOn: fc.constant('2026-11-01'),
        openingCents: fc.integer({ min: 0, max: 1000 }),
        methods: fc.constant([]),
        active: fc.constant(false),
      }),
    ],
    ['bank.statements', fc.record({ accountId })],
    ['bank.inspectStatement', fc.record({ accountId, ticket: fc.constant('the-statement') })],
    ['bank.previewStatement', fc.record(statement)],
    ['bank.importStatement', fc.record({ ...statement, hash: fc.constant(asPreviewed) })],
    ['bank.withdrawStatement', fc.record({ statementId: fc.integer({ min: 1, max: 4 }), reason })],
    ['bank.openItems', fc.record({ accountId })],
    ['bank.acceptSure', shown(({ hash }) => ({ accountId: 1, hash }))],
    [
      'bank.undoBatch',
      fc.record({
        accountId,
        batch: fc
          .constant(null)
          .map(() =>
            Number(database.prepare('SELECT coalesce(max(batch), 1) FROM bank_match').pluck().get()),
          ),
      }),
    ],
    [
      'bank.match',
      shown(({ suggestions }) => {
        const [first] = suggestions;
        return { accountId: 1, lineIds: [first?.lineId ?? 1], tenders: first?.tenders ?? [] };
      }),
    ],
    ['bank.enterLine', fc.record({ lineId: openLine, kind: fc.constantFrom('notOurs', 'bankFee'), reason })],
    [
      'bank.unmatch',
      fc.record({
        matchId: fc
          .constant(null)
          .map(() =>
            Number(
              database
                .prepare('SELECT coalesce(max(id), 1) FROM bank_match WHERE undone_at IS NULL')
                .pluck()
                .get(),
            ),
          ),
      }),
    ],
    ['bank.reconciliation', fc.record(account)],
    ['bank.listOutstanding', fc.record({ on: fc.constant('2026-11-20') })],
    ['bank.signOffReconciliation', fc.record(account)],
    ['bank.reopenReconciliation', fc.record({ ...account, reason })],
    ['bank.deliverReconciliation', fc.record({ ...account, language: fc.constantFrom('zh-Hant', 'en') })],
    [
      'bank.saveVoucherSettings',
      fc.record({
        version: fc.integer({ min: 1, max: 4 }),
        word: fc.constantFrom('記', '轉'),
        codes: fc.constant(FIRST_VOUCHER_SETTINGS.codes),
      }),
    ],
    ['bank.voucherMonth', fc.record({ month: fc.constant('2026-08') })],
    ['bank.makeVouchers', fc.record({ period: fc.constant('2026-08-01') })],
    ['bank.withdrawVouchers', fc.record({ setId: fc.integer({ min: 1, max: 2 }), reason })],
    ['bank.voucherSources', fc.record({ lineId: fc.integer({ min: 1, max: 2 }) })],
  ];
}
