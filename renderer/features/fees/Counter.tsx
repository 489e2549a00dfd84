import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { paymentAddress } from '../../app/addresses.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { CounterNotes } from '../../app/counter-notes.tsx';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { receiptColumns } from './receipts.columns.tsx';

/** Where the cashier begins: whose payment it is, and what was taken today. */
export const Counter = observer(function Counter() {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  // Money taken after the close of today is of the next day. What is drawn as bills are published came over no counter.
  const ofToday = useMemo<GridFilters>(
    () => ({
      receivedOn: { kind: 'date', from: today },
      kind: { kind: 'oneOf', values: ['payment', 'reversal', 'refund'] },
    }),
    [today],
  );
  return (
    <>
      <section className="panel counter-start">
        <label className="counter-label" htmlFor="counter-unit">
          {t('fees.counter.whose')}
        </label>
        <UnitPicker
          id="counter-unit"
          autoFocus
          onChange={(unitId) => {
            if (unitId !== null) route.go(paymentAddress(unitId));
          }}
        />
        <span className="soft">{t('fees.counter.hint')}</span>
      </section>
      <CounterNotes />
      <h2 className="panel-title counter-today">{t('fees.counter.today', { date: today })}</h2>
      <DataGrid
        key={today}
        name="fees.counter"
        title="fees.counter.todayList"
        columns={receiptColumns}
        load={api.fees.listReceipts}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`fees/receipts/${row.id}`)}
        fixedFilters={ofToday}
        exportAs="receipts"
        empty={{ title: 'fees.counter.none', text: 'fees.counter.noneText' }}
        summary={(totals) => [
          { label: t('fees.receipts.total'), value: formatMoney(totals.amountCents) },
          { label: t('fees.voided.yes'), value: formatCount(totals.voided) },
        ]}
      />
    </>
  );
});
