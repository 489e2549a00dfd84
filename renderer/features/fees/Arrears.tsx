import { Segmented } from 'antd';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/calendar.ts';
import { LIMITATION_ALERTS } from '../../../shared/features/dunning/limitation.ts';
import { paymentAddress } from '../../app/addresses.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { arrearsColumns } from './arrears.columns.ts';

const OVERDUE_ONLY = { overdueCents: { kind: 'number', min: 1 } } as const;
const EVERYTHING = {};

/** Whatever runs out by then: what ran out already is among it. */
function limitationNear(today: string) {
  return { limitationEndsOn: { kind: 'date', to: addDays(today, LIMITATION_ALERTS[0]) } } as const;
}

/** Who owes, how much and for how long. */
type Scope = 'overdue' | 'limitation' | 'all';

export function Arrears({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { today } = useOffice();
  const t = useText();
  const [scope, setScope] = useState<Scope>(query.get('scope') === 'limitation' ? 'limitation' : 'overdue');
  const filters = { overdue: OVERDUE_ONLY, limitation: limitationNear(today), all: EVERYTHING };
  return (
    <DataGrid
      name="fees.arrears"
      title="fees.arrears"
      columns={arrearsColumns}
      load={api.fees.listArrears}
      rowId={(row) => row.unitId}
      onOpen={(row) => route.go(paymentAddress(row.unitId))}
      fixedFilters={filters[scope]}
      exportAs="arrears"
      quickFilterHint="fees.arrears.hint"
      empty={{ title: 'fees.arrears.none', text: 'fees.arrears.noneText' }}
      summary={(totals) => [
        { label: t('fees.owedInAll'), value: formatMoney(totals.owedCents) },
        { label: t('fees.overdue'), value: formatMoney(totals.overdueCents) },
        { label: t('fees.age.over365'), value: formatMoney(totals.over365Cents) },
      ]}
      tools={
        <Segmented<Scope>
          value={scope}
          aria-label={t('fees.arrears.scope')}
          options={[
            { value: 'overdue', label: t('fees.arrears.overdueOnly') },
            { value: 'limitation', label: t('dunning.arrears.near') },
            { value: 'all', label: t('fees.arrears.everything') },
          ]}
          onChange={setScope}
        />
      }
    />
  );
}
