import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { REPORT_READERS, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { sessionColumns } from './training.columns.tsx';

/** Training sessions, the newest first. */
export function SessionList() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const [adding, setAdding] = useState(false);
  const add = (): void => setAdding(true);
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'training.addSession', run: add } as const] : []);
  const button = mayChange ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
      {t('training.addSession')} <kbd>Alt+N</kbd>
    </Button>
  ) : null;
  return (
    <>
      <DataGrid
        name="training.sessions"
        title="training.part.sessions"
        columns={sessionColumns}
        load={api.training.sessions}
        rowId={({ id }) => id}
        {...(REPORT_READERS.includes(role)
          ? { onOpen: ({ id }: { readonly id: number }) => route.go(`staff/training/${id}`) }
          : {})}
        exportAs="trainingSessions"
        quickFilterHint="training.hint"
        tools={button}
        empty={{ title: 'training.noSession', text: 'training.noSessionText', action: button }}
      />
      <SessionDialog
        open={adding}
        session={null}
        plan={null}
        onClose={() => setAdding(false)}
        onSaved={({ id }) => route.go(`staff/training/${id}`)}
      />
    </>
  );
}
