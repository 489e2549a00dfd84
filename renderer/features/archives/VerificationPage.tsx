import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import type { Api } from '../../../shared/api/contract.ts';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ArchivesHead } from './ArchivesHead.tsx';
import { VerifyChosen } from './VerifyChosen.tsx';
import { verificationColumns } from './verification.columns.tsx';

/** 待校對名單: whoever was never or longest ago verified comes first, and is ticked off here or on their own page. */
export const VerificationPage = observer(function VerificationPage() {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const [revision, setRevision] = useState(0);
  /** Each person as they stand in the list: what is ticked off is what was read there. */
  const read = useRef(new Map<number, { readonly version: number; readonly name: string }>());
  const mayVerify = DESK_ROLES.includes(role);
  const [load] = useState(() => async (...query: Parameters<Api['archives']['listVerification']>) => {
    const page = await api.archives.listVerification(...query);
    for (const { id, version, name } of page.rows) read.current.set(id, { version, name });
    return page;
  });
  const chooseFirst = (): void => notices.show({ tone: 'information', text: 'verification.chooseFirst' });
  useShortcuts(mayVerify ? [{ keys: 'F7', does: 'verification.verify', run: chooseFirst } as const] : []);
  return (
    <>
      <ArchivesHead current="verification" />
      <DataGrid
        name="archives.verification"
        title="verification.list"
        columns={verificationColumns}
        load={load}
        rowId={(row) => row.id}
        onOpen={(row) => route.go(`archives/people/${row.id}`)}
        revision={revision}
        exportAs="verification"
        quickFilterHint="archives.peopleHint"
        selectionActions={(selection) =>
          mayVerify ? (
            <VerifyChosen
              people={selection.ids.map((id) => ({
                personId: Number(id),
                version: read.current.get(Number(id))?.version ?? 0,
                name: read.current.get(Number(id))?.name ?? '',
              }))}
              onEnd={() => setRevision((count) => count + 1)}
              onDone={(count) => {
                selection.clear();
                notices.succeed('verification.peopleDone', { count });
              }}
            />
          ) : null
        }
        empty={{ title: 'verification.empty', text: 'archives.peopleEmptyText' }}
      />
    </>
  );
});
