import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import type { KeyItem } from '../../../shared/features/household/key-item.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import type { PageProps } from '../../app/page.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridFilters } from '../../components/grid.store.ts';
import { findKey } from './find-key.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyDrawer } from './KeyDrawer.tsx';
import { keyColumns } from './keys.columns.tsx';

const SCOPES = ['out', 'overdue', 'all'] as const;
const FILTERS: Readonly<Record<(typeof SCOPES)[number], GridFilters>> = {
  out: { state: { kind: 'oneOf', values: ['signedOut'] } },
  overdue: { overdueDays: { kind: 'number', min: 1 } },
  all: {},
};

/** Every key and access card that is out, what is overdue first; and all the others. */
export const KeyList = observer(function KeyList({ query }: Pick<PageProps, 'query'>) {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [opened, setOpened] = useState<KeyItem | null>(null);
  const [registering, setRegistering] = useState(false);
  const [revision, setRevision] = useState(0);
  const scope = SCOPES.find((each) => each === query.get('scope')) ?? 'out';
  const register = DESK_ROLES.includes(role) ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setRegistering(true)}>
      {t('keys.register')}
    </Button>
  ) : undefined;

  const openOne = useAction(async (id: number) => setOpened(await findKey(api, id)));
  // Whoever looked a key of the office up by its number finds it opened.
  const asked = Number(query.get('key'));
  useEffect(() => {
    if (Number.isSafeInteger(asked) && asked > 0) void openOne.run(asked);
    // A key is opened once, when it is asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);

  return (
    <>
      <DataGrid
        name="household.keys"
        title="keys.title"
        columns={keyColumns}
        load={api.household.listKeys}
        rowId={(row) => row.id}
        onOpen={setOpened}
        revision={revision}
        fixedFilters={FILTERS[scope]}
        exportAs="keys"
        quickFilterHint="keys.hint"
        summary={(totals) => [
          { label: t('keys.signedOutTotal'), value: formatCount(totals.signedOut) },
          { label: t('keys.overdueTotal'), value: formatCount(totals.overdue) },
        ]}
        selectionActions={({ ids }) => (
          <Button disabled={ids.length !== 1} onClick={() => void openOne.run(Number(ids[0]))}>
            {t('keys.open')}
          </Button>
        )}
        empty={{
          title: scope === 'all' ? 'keys.noneAtAll' : 'keys.none',
          text: 'keys.noneText',
          action: register,
        }}
        tools={
          <>
            <Segmented
              value={scope}
              aria-label={t('keys.scope')}
              options={SCOPES.map((value) => ({ value, label: t(`keys.scope.${value}`) }))}
              onChange={(value) => route.replace(`archives/keys?scope=${value}`)}
            />
            {register}
          </>
        }
      />
      <KeyDialog
        open={registering}
        item={null}
        unitId={null}
        onClose={() => setRegistering(false)}
        onSaved={({ number }) => {
          setRegistering(false);
          setRevision((count) => count + 1);
          notices.succeed('keys.registered', { number });
        }}
      />
      <KeyDrawer
        item={opened}
        onClose={() => setOpened(null)}
        onChanged={() => {
          setOpened(null);
          setRevision((count) => count + 1);
        }}
      />
    </>
  );
});
