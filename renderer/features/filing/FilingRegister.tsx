import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented, Space } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { FILING_REGISTERS, type FilingRegister as Register } from '../../../shared/features/filing/filing.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { filingColumns } from './filing.columns.tsx';

const SCOPES = ['all', ...FILING_REGISTERS, 'overdue'] as const;

function filtersOf(scope: (typeof SCOPES)[number]): GridFilters {
  if (scope === 'all') return {};
  if (scope === 'overdue') return { overdueDays: { kind: 'number', min: 1 } };
  return { register: { kind: 'oneOf', values: [scope] } };
}

/** Everything that came in, went out or stayed in the house, in one list. */
export const FilingRegister = observer(function FilingRegister({ query }: Pick<PageProps, 'query'>) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [registering, setRegistering] = useState<Register | null>(null);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'all';
  const mayRegister = DESK_ROLES.includes(role);
  const others = FILING_REGISTERS.filter((register) => register !== 'incoming');
  const begin = mayRegister ? (
    <Space.Compact>
      <Button
        type="primary"
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => setRegistering('incoming')}
      >
        {t('filing.new.incoming')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: others.map((key) => ({ key, label: t(`filing.new.${key}`) })),
          onClick: ({ key }) => setRegistering(others.find((each) => each === key) ?? null),
        }}
      >
        <Button type="primary" icon={<DownOutlined aria-hidden="true" />} aria-label={t('filing.kind')} />
      </Dropdown>
    </Space.Compact>
  ) : undefined;
  return (
    <>
      <DataGrid
        name="filing.register"
        title="filing.register"
        columns={filingColumns}
        load={api.filing.list}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`filing/${row.id}`)}
        fixedFilters={filtersOf(scope)}
        exportAs="filing"
        quickFilterHint="filing.hint"
        summary={(totals) => [
          { label: t('filing.openInAll'), value: formatCount(totals.open) },
          { label: t('filing.overdueInAll'), value: formatCount(totals.overdue) },
        ]}
        empty={{ title: 'filing.none', text: 'filing.noneText', action: begin }}
        tools={
          <>
            <Segmented
              value={scope}
              aria-label={t('filing.scope')}
              options={SCOPES.map((value) => ({
                value,
                label: t(
                  value === 'all' || value === 'overdue'
                    ? `filing.scope.${value}`
                    : `filingRegister.${value}`,
                ),
              }))}
              onChange={(value) => route.replace(`filing/register?scope=${value}`)}
            />
            {begin}
          </>
        }
      />
      <EntryDialog
        open={registering !== null}
        register={registering ?? 'incoming'}
        entry={null}
        onClose={() => setRegistering(null)}
        onSaved={({ id }) => {
          setRegistering(null);
          route.go(`filing/${id}`);
        }}
      />
    </>
  );
});
