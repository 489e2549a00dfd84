import { Button, Segmented } from 'antd';
import { useCallback } from 'react';
import type { GridQueryInput } from '../../../shared/api/grid-query.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { MEMO_SCOPES } from '../../../shared/features/memos/memo.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { memoColumns } from './memos.columns.tsx';

/** Memos to oneself first; those sent by oneself say who has not signed yet. */
export function MemoList({ query }: { readonly query: ReadonlyMap<string, string> }) {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const scope = MEMO_SCOPES.find((each) => each === query.get('scope')) ?? 'mine';
  const load = useCallback((asked: GridQueryInput) => api.memos.list({ ...asked, scope }), [api, scope]);
  return (
    <DataGrid
      key={scope}
      name="memos.list"
      title="memos.title"
      columns={memoColumns}
      load={load}
      rowId={(row) => row.letterId}
      onOpen={(row) => route.go(`letters/${row.letterId}`)}
      quickFilterHint="memos.hint"
      tools={
        <Segmented
          value={scope}
          aria-label={t('memos.scopeLabel')}
          options={MEMO_SCOPES.map((value) => ({ value, label: t(`memos.scope.${value}`) }))}
          onChange={(value) => route.replace(`letters/memos?scope=${value}`)}
        />
      }
      empty={{
        title: `memos.none.${scope}`,
        text: 'memos.noneText',
        ...(DESK_ROLES.includes(role)
          ? {
              action: (
                <Button type="primary" onClick={() => route.go('letters/new/memo')}>
                  {t('memos.write')}
                </Button>
              ),
            }
          : {}),
      }}
    />
  );
}
