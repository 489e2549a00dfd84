import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { DESK_ROLES } from '../../../shared/domain/role.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { DataGrid, type GridSelection } from '../../components/DataGrid.tsx';
import { loanColumns } from './loans.columns.tsx';
import { takeBackEach } from './take-back-each.ts';

/** Who has which paper until when: overdue first. */
export const LoansPage = observer(function LoansPage() {
  const { api, route, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [revision, setRevision] = useState(0);
  const takeBack = useAction(async ({ ids, clear }: GridSelection) => {
    try {
      const { count, refusals } = await takeBackEach(ids.map(Number), (id) => api.documents.takeBack({ id }));
      clear();
      if (count > 0) notices.succeed('papers.takenBackMany', { count });
      const [refusal] = refusals;
      if (refusal !== undefined) throw refusal;
    } finally {
      setRevision((times) => times + 1);
    }
  });
  return (
    <DataGrid
      name="documents.loans"
      title="papers.loanList"
      columns={loanColumns}
      load={api.documents.listLoans}
      rowId={(row) => row.id}
      onOpen={(row) => route.go(unitAddress(row.unitId))}
      revision={revision}
      exportAs="paperLoans"
      {...(DESK_ROLES.includes(role)
        ? {
            selectionActions: (selection: GridSelection) => (
              <Button loading={takeBack.busy} onClick={() => void takeBack.run(selection)}>
                {t('papers.takeBack')}
              </Button>
            ),
          }
        : {})}
      summary={({ out, overdue }) => [
        { label: t('papers.outInAll'), value: formatCount(out) },
        { label: t('papers.overdueInAll'), value: formatCount(overdue) },
      ]}
      empty={{ title: 'papers.loansEmpty', text: 'papers.loansEmptyText' }}
    />
  );
});
