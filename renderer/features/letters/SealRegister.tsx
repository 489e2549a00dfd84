import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { SealUseDialog } from './SealUseDialog.tsx';
import { sealUseColumns } from './seal-uses.columns.tsx';

/** The register of the seals’ use, of letters and of other papers. */
export const SealRegister = observer(function SealRegister() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [entering, setEntering] = useState(false);
  const [withdrawing, setWithdrawing] = useState<number | null>(null);
  const [revision, setRevision] = useState(0);
  const enter = (
    <Button type="primary" onClick={() => setEntering(true)}>
      {t('letters.recordSeal')}
    </Button>
  );
  const mayEnter = DESK_ROLES.includes(role);
  return (
    <>
      <DataGrid
        name="letters.seals"
        title="letters.seals"
        columns={sealUseColumns}
        load={api.letters.sealUses}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="sealUses"
        quickFilterHint="letters.sealHint"
        {...(mayEnter ? { tools: enter } : {})}
        {...(SUPERVISING_ROLES.includes(role)
          ? {
              selectionActions: ({ ids, clear }) => (
                <Button
                  danger
                  disabled={ids.length !== 1}
                  onClick={() => {
                    setWithdrawing(Number(ids[0]));
                    clear();
                  }}
                >
                  {t('letters.withdrawSeal')}
                </Button>
              ),
            }
          : {})}
        empty={{
          title: 'letters.sealsNone',
          text: 'letters.sealsNoneText',
          ...(mayEnter ? { action: enter } : {}),
        }}
      />
      <SealUseDialog
        letter={null}
        open={entering}
        onClose={() => setEntering(false)}
        onDone={() => {
          setEntering(false);
          setRevision(revision + 1);
        }}
      />
      <ReasonDialog
        open={withdrawing !== null}
        title={t('letters.withdrawSealTitle')}
        okText={t('letters.withdrawSeal')}
        note={t('letters.withdrawSealNote')}
        onClose={() => setWithdrawing(null)}
        submit={async (reason, options) => {
          if (withdrawing === null) return;
          await api.letters.withdrawSealUse({ id: withdrawing, reason }, options);
          notices.succeed('letters.sealWithdrawn');
          setWithdrawing(null);
          setRevision(revision + 1);
        }}
      />
    </>
  );
});
