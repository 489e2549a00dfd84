import { App, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { LineRow } from '../../../shared/features/dunning/lines.contract.ts';
import type { PlanDetail } from '../../../shared/features/dunning/plans.contract.ts';
import { receiveFile } from '../../api/receive-file.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useLanguage, useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid, type GridSelection } from '../../components/DataGrid.tsx';
import { type ExportPurpose, PurposeFields } from '../../components/ExportDialog.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { LoadedView } from '../../components/LoadedView.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { IssueLetters } from './IssueLetters.tsx';
import { AssignDialog, DecideDialog } from './LineDialogs.tsx';
import { lineColumns } from './lines.columns.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { PlanStateTag } from './PlansPage.tsx';
import { SkippedTable } from './PreviewTables.tsx';

/** A plan: how far it has come, what each stage brought in, and its lines to work on. */
export const PlanPage = observer(function PlanPage({ planId }: { readonly planId: number }) {
  const { api } = useApp();
  const [revision, setRevision] = useState(0);
  const plan = useLoaded(() => api.dunning.plan({ id: planId }), [api, planId, revision]);
  return (
    <LoadedView of={plan}>
      {(value) => <Plan plan={value} revision={revision} onChanged={() => setRevision(revision + 1)} />}
    </LoadedView>
  );
});

const Plan = observer(function Plan(props: {
  readonly plan: PlanDetail;
  readonly revision: number;
  readonly onChanged: () => void;
}) {
  const { plan, revision, onChanged } = props;
  const { api, notices } = useApp();
  const { modal } = App.useApp();
  const { role } = useStaff();
  const t = useText();
  const [issuing, setIssuing] = useState<readonly number[]>([]);
  const [isIssuing, setIsIssuing] = useState(false);
  const [assigning, setAssigning] = useState<readonly number[] | null>(null);
  const [deciding, setDeciding] = useState<LineRow | null>(null);
  const [takingOut, setTakingOut] = useState(false);
  const settings = useLoaded(() => api.dunning.settings(), [api]);
  const ofPlan = useMemo(
    () => ({ planId: { kind: 'number' as const, min: plan.id, max: plan.id } }),
    [plan.id],
  );
  const mayWork = SUPERVISING_ROLES.includes(role) && plan.state === 'open';
  const close = useAction(async () => {
    const sure = await modal.confirm({
      title: t('dunning.closeAsk', { month: plan.month }),
      content: t('dunning.closeNote'),
      okText: t('dunning.close'),
      cancelText: t('action.cancel'),
    });
    if (!sure) return;
    const closed = await api.dunning.closePlan({ id: plan.id });
    const { waiting, pressed, promised, failed } = closed.statuses;
    notices.succeed('dunning.closed', {
      month: plan.month,
      count: formatCount(waiting + pressed + promised + failed),
    });
    onChanged();
  });
  const choose = (selection: GridSelection): readonly number[] => selection.ids.map(Number);
  return (
    <>
      <PageHeader
        title={`${t('dunning.plans')} ${plan.month}`}
        detail={<PlanStateTag state={plan.state} />}
        up="fees/dunning"
        actions={
          <>
            <Button href="#/fees/dunning/work">{t('dunning.work')}</Button>
            <Button onClick={() => setTakingOut(true)}>{t('dunning.takeOut')}</Button>
            {mayWork ? (
              <Button loading={close.busy} onClick={() => void close.run()}>
                {t('dunning.close')}
              </Button>
            ) : null}
          </>
        }
      />
      <PlanFigures plan={plan} />
      <DataGrid
        name="dunning.lines"
        title="dunning.lines"
        columns={lineColumns}
        load={api.dunning.listLines}
        rowId={(row) => row.id}
        revision={revision}
        fixedFilters={ofPlan}
        exportAs="dunningLines"
        quickFilterHint="dunning.lines.hint"
        empty={{ title: 'dunning.lines.none' }}
        {...(mayWork ? { onOpen: setDeciding } : {})}
        summary={(totals) => [
          { label: t('dunning.owed'), value: formatMoney(totals.owedCents) },
          { label: t('dunning.paid'), value: formatMoney(totals.paidCents) },
          { label: t('dunning.left'), value: formatMoney(totals.leftCents) },
          { label: t('dunning.overdue'), value: formatCount(totals.overdue) },
        ]}
        selectionActions={(selection) =>
          mayWork ? (
            <>
              <Button
                type="primary"
                onClick={() => {
                  setIssuing(choose(selection));
                  setIsIssuing(true);
                }}
              >
                {t('dunning.issue', { count: formatCount(selection.ids.length) })}
              </Button>
              <Button onClick={() => setAssigning(choose(selection))}>
                {t('dunning.assign', { count: formatCount(selection.ids.length) })}
              </Button>
            </>
          ) : null
        }
      />
      {plan.skipped.length === 0 ? null : (
        <SkippedTable
          title={`${t('dunning.skippedTitle')}（${formatCount(plan.skipped.length)}）`}
          skipped={plan.skipped}
        />
      )}
      <IssueLetters
        lineIds={issuing}
        open={isIssuing}
        onClose={() => setIsIssuing(false)}
        onIssued={onChanged}
      />
      <AssignDialog
        lineIds={assigning ?? []}
        open={assigning !== null}
        staff={settings.loadable.value?.staff ?? []}
        onClose={() => setAssigning(null)}
        onDone={onChanged}
      />
      <DecideDialog line={deciding} onClose={() => setDeciding(null)} onDone={onChanged} />
      <TakeOutDialog planId={plan.id} open={takingOut} onClose={() => setTakingOut(false)} />
    </>
  );
});

/** The plan as a Word file to be printed and signed, for whom and why. */
function TakeOutDialog(props: {
  readonly planId: number;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { api, notices } = useApp();
  const language = useLanguage();
  const t = useText();
  return (
    <FormDialog<ExportPurpose>
      open={props.open}
      title={t('dunning.takeOut')}
      okText={t('grid.export')}
      initialValues={{ receiver: t('grid.export.ownUse') }}
      submit={async (purpose, options) => {
        const file = await api.dunning.deliverPlan({ ...purpose, id: props.planId, language }, options);
        receiveFile(file);
        props.onClose();
        if (file.kind !== 'cancelled') notices.succeed('dunning.takenOut', { name: file.fileName });
      }}
      onClose={props.onClose}
    >
      <PurposeFields />
    </FormDialog>
  );
}
