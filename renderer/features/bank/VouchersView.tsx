import { Alert } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useApi, useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MonthInput } from '../../components/MonthInput.tsx';
import { VoucherPeriods } from './VoucherPeriods.tsx';
import { VoucherSources } from './VoucherSources.tsx';
import { voucherLineColumns } from './voucher-lines.columns.ts';

/** The vouchers of a month: of its closed days and of itself, and their lines for the accountant. */
export const VouchersView = observer(function VouchersView({ month }: { readonly month: string }) {
  const { route } = useApp();
  const api = useApi();
  const t = useText();
  const [revision, setRevision] = useState(0);
  const [lineId, setLineId] = useState<number | null>(null);
  const loaded = useLoaded(() => api.bank.voucherMonth({ month }), [api, month]);
  const ofMonth = useMemo<GridFilters>(() => ({ month: { kind: 'oneOf', values: [month] } }), [month]);
  return (
    <>
      <div className="bank-bar">
        <label htmlFor="voucher-month">{t('bank.month')}</label>
        <MonthInput
          id="voucher-month"
          allowClear={false}
          value={month}
          onChange={(chosen) => {
            if (chosen !== null) route.go(`fees/bank/vouchers/${chosen}`);
          }}
        />
      </div>
      <LoadedView of={loaded}>
        {(value) => (
          <>
            {value.unmapped.length === 0 ? null : (
              <Alert
                type="warning"
                showIcon
                title={t('voucher.unmapped', { items: value.unmapped.join('、') })}
                action={<a href="#/fees/bank/codes">{t('voucher.toCodes')}</a>}
              />
            )}
            {value.openAccount === null ? null : (
              <Alert
                className="bank-note"
                type="warning"
                showIcon
                title={t('voucher.openAccount', { account: value.openAccount })}
                action={<a href="#/fees/bank/sheet">{t('voucher.toSheet')}</a>}
              />
            )}
            <VoucherPeriods
              value={value}
              onChanged={() => {
                loaded.reload();
                setRevision(revision + 1);
              }}
            />
          </>
        )}
      </LoadedView>
      <div className="bank-vouchers">
        <DataGrid
          name="bank.vouchers"
          title="voucher.list"
          columns={voucherLineColumns}
          load={api.bank.listVoucherLines}
          rowId={(row) => row.id}
          revision={revision}
          onOpen={(row) => setLineId(row.id)}
          fixedFilters={ofMonth}
          quickFilterHint="voucher.list.hint"
          exportAs="voucherLines"
          empty={{ title: 'voucher.list.none', text: 'voucher.list.noneText' }}
          summary={(totals) => [
            { label: t('voucher.debit'), value: formatMoney(totals.debitCents) },
            { label: t('voucher.credit'), value: formatMoney(totals.creditCents) },
          ]}
        />
      </div>
      <VoucherSources lineId={lineId} onClose={() => setLineId(null)} />
    </>
  );
});
