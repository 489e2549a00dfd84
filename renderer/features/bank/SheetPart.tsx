import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useCallback, useMemo, useState } from 'react';
import { monthRange } from '../../../shared/domain/calendar.ts';
import type { BankAccount } from '../../../shared/features/bank/bank-account.ts';
import { useApi, useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters, GridQuestion } from '../../components/grid.store.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { AccountChoice } from './AccountChoice.tsx';
import { outstandingColumns } from './outstanding.columns.ts';
import { ReconciliationView } from './ReconciliationView.tsx';

/** 銀行存款餘額調節表 of an account and month, as the page it will be or as the list of what is outstanding. */
export const SheetPart = observer(function SheetPart(props: {
  readonly account: BankAccount;
  readonly all: readonly BankAccount[];
  readonly month: string;
}) {
  const { account, all, month } = props;
  const { route } = useApp();
  const api = useApi();
  const t = useText();
  const [view, setView] = useState<'sheet' | 'items'>('sheet');
  const accountId = account.id;
  const loaded = useLoaded(() => api.bank.reconciliation({ accountId, month }), [api, accountId, month]);
  const { last } = monthRange(month);
  const load = useCallback(
    (query: GridQuestion) => api.bank.listOutstanding({ ...query, on: last }),
    [api, last],
  );
  const ofAccount = useMemo<GridFilters>(
    () => ({ accountName: { kind: 'oneOf', values: [account.name] } }),
    [account.name],
  );
  return (
    <>
      <div className="bank-bar">
        <AccountChoice
          account={account}
          all={all}
          onChoose={(id) => route.go(`fees/bank/sheet/${id}/${month}`)}
        />
        <label htmlFor="bank-month">{t('bank.month')}</label>
        <MonthInput
          id="bank-month"
          allowClear={false}
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) route.go(`fees/bank/sheet/${accountId}/${chosen}`);
          }}
        />
        <Segmented
          value={view}
          options={(['sheet', 'items'] as const).map((value) => ({
            value,
            label: t(`bank.sheet.view.${value}`),
          }))}
          onChange={setView}
        />
      </div>
      {view === 'items' ? (
        <DataGrid
          name="bank.outstanding"
          title="bank.outstanding.list"
          columns={outstandingColumns}
          load={load}
          rowId={(row) => row.id}
          on={last}
          fixedFilters={ofAccount}
          quickFilterHint="bank.outstanding.hint"
          exportAs="bankOutstanding"
          empty={{ title: 'bank.outstanding.none' }}
        />
      ) : (
        <div className="bank-scroll">
          <LoadedView of={loaded}>
            {(value) => <ReconciliationView accountId={accountId} value={value} onChanged={loaded.reload} />}
          </LoadedView>
        </div>
      )}
    </>
  );
});
