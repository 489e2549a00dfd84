import { Segmented } from 'antd';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { itemColumns } from './handover.columns.tsx';

const SCOPES = ['open', 'overdue', 'closed', 'all'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  open: { state: { kind: 'oneOf', values: ['open', 'overdue'] } },
  overdue: { state: { kind: 'oneOf', values: ['overdue'] } },
  closed: { state: { kind: 'oneOf', values: ['closed'] } },
  all: {},
};

/** 未完事項 of every post: those past their time first, and what became of the closed ones. */
export function ItemRegister({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const t = useText();
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'open';
  return (
    <DataGrid
      name="handover.items"
      title="handover.openItems"
      columns={itemColumns}
      load={api.handover.items}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(`staff/handover/shift?post=${row.postId}`)}
      fixedFilters={FILTERS[scope]}
      exportAs="dutyItems"
      quickFilterHint="handover.itemsHint"
      tools={
        <Segmented
          value={scope}
          aria-label={t('handover.scope')}
          options={SCOPES.map((value) => ({ value, label: t(`handover.scope.${value}`) }))}
          onChange={(value) => route.replace(`staff/handover/items?scope=${value}`)}
        />
      }
      empty={{ title: 'handover.noneItems', text: 'handover.noneItemsText' }}
    />
  );
}
