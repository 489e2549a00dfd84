import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { appraisalColumns } from './appraisal.columns.tsx';
import { StartAppraisalsDialog } from './StartAppraisalsDialog.tsx';

/** Appraisals of every period, each with its place within the team. */
export function AppraisalList() {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const mayChange = SUPERVISING_ROLES.includes(role);
  const [starting, setStarting] = useState(false);
  const [revision, setRevision] = useState(0);
  const start = (): void => setStarting(true);
  useShortcuts(mayChange ? [{ keys: 'Alt+N', does: 'appraisal.start', run: start } as const] : []);
  const button = mayChange ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={start}>
      {t('appraisal.start')} <kbd>Alt+N</kbd>
    </Button>
  ) : null;
  return (
    <>
      <DataGrid
        name="training.appraisals"
        title="appraisal.title"
        columns={appraisalColumns}
        load={api.training.appraisals}
        rowId={({ id }) => id}
        revision={revision}
        onOpen={({ id }) => route.go(`staff/appraisal/${id}`)}
        exportAs="appraisals"
        quickFilterHint="appraisal.hint"
        tools={button}
        empty={{ title: 'appraisal.none', text: 'appraisal.noneText', action: button }}
      />
      <StartAppraisalsDialog
        open={starting}
        onClose={() => setStarting(false)}
        onStarted={(counts) => {
          setStarting(false);
          setRevision(revision + 1);
          notices.succeed('appraisal.started', counts);
        }}
      />
    </>
  );
}
