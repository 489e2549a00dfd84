import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { GridQuery } from '../../../shared/api/grid-query.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import { DEPOSIT_STATES, type DepositState } from '../../../shared/features/deposits/deposit-state.ts';
import { useApp, useOffice, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { depositColumns } from './deposits.columns.tsx';
import { TakeDepositDialog } from './TakeDepositDialog.tsx';

type Scope = 'held' | 'overdue' | 'all';

function filtersOf(scope: Scope, today: string): GridQuery['filters'] {
  if (scope === 'all') return {};
  if (scope === 'held') {
    return { state: { kind: 'oneOf', values: DEPOSIT_STATES.filter((state) => !SETTLED.includes(state)) } };
  }
  return {
    state: { kind: 'oneOf', values: ['toRefund'] },
    waitsUntil: { kind: 'date', to: addDays(today, -1) },
  };
}

const SETTLED: readonly DepositState[] = ['refunded', 'cancelled'];

/** Every deposit, with what is held in all; opened for a household, it takes one of it. */
export function DepositList({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const { today } = useOffice();
  const t = useText();
  const unitId = Number(query.get('unit') ?? 0);
  const [taking, setTaking] = useState(unitId > 0);
  const [scope, setScope] = useState<Scope>(query.get('scope') === 'overdue' ? 'overdue' : 'held');
  const [revision, setRevision] = useState(0);
  // One object for as long as the scope stands: another one would fetch the rows again.
  const filters = useMemo(() => filtersOf(scope, today), [scope, today]);
  const take = CASHIER_ROLES.includes(role) ? (
    <Button type="primary" onClick={() => setTaking(true)}>
      {t('deposits.take')}
    </Button>
  ) : undefined;
  return (
    <>
      <DataGrid
        name="deposits"
        title="deposits.title"
        columns={depositColumns}
        load={api.deposits.list}
        rowId={(row) => row.id}
        revision={revision}
        onOpen={(row) => route.go(`fees/deposits/${row.id}`)}
        fixedFilters={filters}
        exportAs="deposits"
        quickFilterHint="deposits.hint"
        empty={{ title: 'deposits.none', text: 'deposits.noneText', action: take }}
        summary={(totals) => [
          { label: t('deposits.total.held'), value: formatMoney(totals.heldCents) },
          { label: t('deposits.total.amount'), value: formatMoney(totals.amountCents) },
          { label: t('deposits.total.overdue'), value: formatCount(totals.overdue) },
        ]}
        tools={
          <>
            <Segmented<Scope>
              value={scope}
              aria-label={t('deposits.state')}
              options={[
                { value: 'held', label: t('deposits.open') },
                { value: 'overdue', label: t('deposits.overdue') },
                { value: 'all', label: t('deposits.all') },
              ]}
              onChange={setScope}
            />
            {take}
          </>
        }
      />
      <TakeDepositDialog
        open={taking}
        of={unitId > 0 ? { unitId, unitName: query.get('name') ?? '' } : null}
        onClose={() => setTaking(false)}
        onAsked={() => {
          setTaking(false);
          setRevision((before) => before + 1);
        }}
      />
    </>
  );
}
