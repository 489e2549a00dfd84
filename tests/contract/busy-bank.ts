import type { FeeOffice } from '../fixtures/fee-office.ts';

const STATEMENT_LINES = 40;

/** A statement whose lines are of receipts, fees and interest, one amount for each. */
export const STATEMENT = {
  name: 'statement.csv',
  bytes: new TextEncoder().encode(
    [
      '交易日期,收入,支出,流水號,對方戶名',
      ...Array.from({ length: STATEMENT_LINES }, (_unused, index) =>
        index % 4 === 3
          ? `2026-11-20,,${index}.00,F${index},`
          : `2026-11-20,${100 + index}.00,,TX${1000 + index},業主`,
      ),
    ].join('\n'),
  ),
};

/** An account with a statement, half of which are transfers that the counter took. */
export async function fillBank({ office, unitIds }: FeeOffice): Promise<void> {
  const { api } = office;
  const { id: accountId } = await api.bank.saveAccount({
    name: '基本戶',
    bank: '工商銀行',
    lastFour: '1234',
    opensOn: '2026-10-01',
    openingCents: 0,
    methods: [{ method: 'transfer' }],
  });
  for (let index = 0; index < STATEMENT_LINES / 2; index += 1) {
    await api.fees.takePayment({
      unitId: unitIds[index % unitIds.length] ?? 0,
      amountCents: (100 + index) * 100,
      prepayCents: (100 + index) * 100,
      method: 'transfer',
      voucherNumber: `TX${1000 + index}`,
    });
  }
  for (const name of ['first.csv', 'second.csv']) {
    // The second time there is nothing new, so a line more comes with it.
    const more = name === 'second.csv' ? '\n2026-11-21,9.00,,ZZ1,' : '';
    const bytes = Buffer.concat([STATEMENT.bytes, Buffer.from(more)]);
    const ticket = office.office.tray.put({ name, bytes }, office.connection.id);
    const found = await api.bank.inspectStatement({ accountId, ticket });
    const choice = {
      accountId,
      ticket,
      sheet: found.sheet,
      headerRow: found.headerRow,
      columns: found.columns.flatMap(({ column, guess }) =>
        guess === null ? [] : [{ column, field: guess }],
      ),
    };
    const { hash } = await api.bank.previewStatement(choice);
    await api.bank.importStatement({ ...choice, hash });
  }
}
