import { Segmented } from 'antd';
import { useState } from 'react';
import { paymentAddress } from '../../app/addresses.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { arrearsColumns } from './arrears.columns.ts';

const OVERDUE_ONLY = { overdueCents: { kind: 'number', min: 1 } } as const;
const EVERYTHING = {};

/** Who owes, how much and for how long. */
export function Arrears() {
  const { api, route } = useApp();
  const t = useText();
  const [scope, setScope] = useState<'overdue' | 'all'>('overdue');
  return (
    <DataGrid
      name="fees.arrears"
      title="fees.arrears"
      columns={arrearsColumns}
      load={api.fees.listArrears}
      rowId={(row) => row.unitId}
      onOpen={(row) => route.go(paymentAddress(row.unitId))}
      fixedFilters={scope === 'overdue' ? OVERDUE_ONLY : EVERYTHING}
      exportAs="arrears"
      quickFilterHint="fees.arrears.hint"
      empty={{ title: 'fees.arrears.none', text: 'fees.arrears.noneText' }}
      summary={(totals) => [
        { label: t('fees.owedInAll'), value: formatMoney(totals.owedCents) },
        { label: t('fees.overdue'), value: formatMoney(totals.overdueCents) },
        { label: t('fees.age.over365'), value: formatMoney(totals.over365Cents) },
      ]}
      tools={
        <Segmented
          value={scope}
          aria-label={t('fees.arrears.scope')}
          options={[
            { value: 'overdue', label: t('fees.arrears.overdueOnly') },
            { value: 'all', label: t('fees.arrears.everything') },
          ]}
          onChange={setScope}
        />
      }
    />
  );
}
