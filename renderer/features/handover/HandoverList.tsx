import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { DUTY_ROLES } from '../../../shared/features/handover/handover.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { handoverColumns } from './handover.columns.tsx';
import { SkippedNote } from './SkippedNote.tsx';

const SCOPES = ['all', 'unsigned'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  all: {},
  unsigned: { state: { kind: 'oneOf', values: ['draft', 'waiting'] } },
};

/** Every handover, newest first, by post, time and whether both have signed. */
export const HandoverList = observer(function HandoverList({
  query,
}: {
  readonly query: ReadonlyMap<string, string>;
}) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const skipped = useLoaded(() => api.handover.skipped(), [api]);
  const t = useText();
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'all';
  return (
    <>
      <SkippedNote skipped={skipped.loadable.value ?? []} mayMakeUp={DUTY_ROLES.includes(role)} withPost />
      <DataGrid
        name="handover.list"
        title="handover.part.list"
        columns={handoverColumns}
        load={api.handover.list}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`staff/handover/${row.id}`)}
        fixedFilters={FILTERS[scope]}
        exportAs="handovers"
        quickFilterHint="handover.hint"
        tools={
          <Segmented
            value={scope}
            aria-label={t('handover.scope')}
            options={SCOPES.map((value) => ({ value, label: t(`handover.scope.${value}`) }))}
            onChange={(value) => route.replace(`staff/handover/list?scope=${value}`)}
          />
        }
        empty={{ title: 'handover.none', text: 'handover.noneText' }}
      />
    </>
  );
});
