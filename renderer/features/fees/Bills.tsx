import { FileAddOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatShare } from '../../../shared/domain/ratio.ts';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import { paymentAddress } from '../../app/addresses.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { CancelCharge } from './CancelCharge.tsx';
import { chargeColumns } from './charges.columns.tsx';

/** Every bill with what was paid on it; and the way to bill a month. */
export const Bills = observer(function Bills() {
  const { api, route } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [cancelling, setCancelling] = useState<ChargeRow | null>(null);
  const [revision, setRevision] = useState(0);
  const drafts = useLoaded(
    () => api.fees.runs({ filters: { state: { kind: 'oneOf', values: ['draft'] } }, limit: 5 }),
    [api],
  );
  const mayBill = SUPERVISING_ROLES.includes(role);
  return (
    <>
      {(drafts.loadable.value?.rows ?? []).map((run) => (
        <Alert
          key={run.id}
          className="draft-note"
          type="warning"
          showIcon
          title={t('fees.draftWaiting', {
            month: run.month,
            units: formatCount(run.units),
            total: formatMoney(run.totalCents),
          })}
          action={<a href={`#/fees/runs/${run.id}`}>{t('fees.draftOpen')}</a>}
        />
      ))}
      <DataGrid
        name="fees.bills"
        title="fees.bills"
        columns={chargeColumns}
        load={api.fees.listCharges}
        rowId={(row) => row.id}
        revision={revision}
        onOpen={(row) => route.go(paymentAddress(row.unitId))}
        exportAs="charges"
        quickFilterHint="fees.bills.hint"
        empty={{
          title: 'fees.bills.none',
          text: 'fees.bills.noneText',
          action: mayBill ? (
            <Button type="primary" onClick={() => route.go('fees/bills/new')}>
              {t('fees.bill')}
            </Button>
          ) : undefined,
        }}
        summary={(totals) => [
          { label: t('fees.bills.charged'), value: formatMoney(totals.amountCents) },
          { label: t('fees.paid'), value: formatMoney(totals.paidCents) },
          { label: t('fees.owed'), value: formatMoney(totals.owedCents) },
          { label: t('fees.collected'), value: formatShare(totals.paidCents, totals.amountCents) },
        ]}
        tools={
          <>
            <Button onClick={() => route.go('fees/runs')}>{t('fees.runs')}</Button>
            {mayBill ? (
              <Button type="primary" icon={<FileAddOutlined />} onClick={() => route.go('fees/bills/new')}>
                {t('fees.bill')}
              </Button>
            ) : null}
          </>
        }
        {...(MANAGER_ONLY.includes(role)
          ? {
              selectionActions: ({ ids }) => (
                <Button disabled={ids.length !== 1} onClick={() => void open(Number(ids[0]))}>
                  {t('fees.cancelCharge')}
                </Button>
              ),
            }
          : {})}
      />
      <CancelCharge
        charge={cancelling}
        onClose={() => setCancelling(null)}
        onDone={() => {
          setCancelling(null);
          setRevision((before) => before + 1);
        }}
      />
    </>
  );

  async function open(id: number): Promise<void> {
    const { rows } = await api.fees.listCharges({
      filters: { id: { kind: 'oneOf', values: [id] } },
      limit: 1,
    });
    setCancelling(rows[0] ?? null);
  }
});
