import { PrinterOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { noticeColumns } from './notices.columns.tsx';

const SCOPES = ['all', 'post', 'up', 'takeDown'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  all: {},
  post: { state: { kind: 'oneOf', values: ['toPlan', 'toPost'] } },
  up: { state: { kind: 'oneOf', values: ['up'] } },
  takeDown: { state: { kind: 'oneOf', values: ['toTakeDown'] } },
};

/** 通告發布目錄: every notice that was issued and how it stands on the boards. */
export function NoticeRegister({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'all';
  return (
    <DataGrid
      name="notices.register"
      title="notices.register"
      columns={noticeColumns}
      load={api.notices.register}
      rowId={(row) => row.letterId}
      onOpen={(row) => route.go(`letters/notices/${row.letterId}`)}
      fixedFilters={FILTERS[scope]}
      exportAs="notices"
      quickFilterHint="notices.hint"
      tools={
        <>
          <Segmented
            value={scope}
            aria-label={t('notices.scopeLabel')}
            options={SCOPES.map((value) => ({ value, label: t(`notices.scope.${value}`) }))}
            onChange={(value) => route.replace(`letters/notices/register?scope=${value}`)}
          />
          {DESK_ROLES.includes(role) ? (
            <Button
              icon={<PrinterOutlined aria-hidden="true" />}
              onClick={() => route.go('letters/notices/print')}
            >
              {t('notices.printRegister')}
            </Button>
          ) : null}
        </>
      }
      empty={{
        title: 'notices.none',
        text: 'notices.noneText',
        ...(DESK_ROLES.includes(role)
          ? {
              action: (
                <Button type="primary" onClick={() => route.go('letters/new/publicNotice')}>
                  {t('notices.write')}
                </Button>
              ),
            }
          : {}),
      }}
    />
  );
}
