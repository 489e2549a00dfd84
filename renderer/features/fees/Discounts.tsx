import { Button } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Discount } from '../../../shared/features/fees/counter.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { discountColumns } from './discounts.columns.tsx';

/** What was taken off at the counter, by whom and why. */
export function Discounts() {
  const { api, notices } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [takingBack, setTakingBack] = useState<Discount | null>(null);
  const [revision, setRevision] = useState(0);
  const open = async (id: number): Promise<void> => {
    const { rows } = await api.fees.listDiscounts({ filters: { id: { kind: 'oneOf', values: [id] } } });
    setTakingBack(rows[0] ?? null);
  };
  return (
    <>
      <DataGrid
        name="fees.discounts"
        title="fees.discounts"
        columns={discountColumns}
        load={api.fees.listDiscounts}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="discounts"
        quickFilterHint="fees.discounts.hint"
        empty={{ title: 'fees.discounts.none', text: 'fees.discounts.noneText' }}
        summary={(totals) => [{ label: t('fees.discounts.total'), value: formatMoney(totals.amountCents) }]}
        selectionActions={({ ids }) =>
          SUPERVISING_ROLES.includes(role) ? (
            <Button disabled={ids.length !== 1} onClick={() => void open(Number(ids[0]))}>
              {t('fees.discounts.takeBack')}
            </Button>
          ) : null
        }
      />
      <ReasonDialog
        open={takingBack !== null}
        title={t('fees.discounts.takeBack')}
        okText={t('fees.discounts.takeBack')}
        note={t('fees.discounts.takeBackNote', {
          unit: takingBack?.unitName ?? '',
          item: takingBack?.itemName ?? '',
          amount: formatMoney(takingBack?.amountCents ?? 0),
        })}
        onClose={() => setTakingBack(null)}
        submit={async (reason, options) => {
          if (takingBack === null) return;
          await api.fees.takeBackDiscount({ discountId: takingBack.id, reason }, options);
          notices.succeed('fees.discounts.takeBackDone');
          setTakingBack(null);
          setRevision((before) => before + 1);
        }}
      />
    </>
  );
}
