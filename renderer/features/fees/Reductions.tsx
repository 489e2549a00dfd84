import { Button } from 'antd';
import { useState } from 'react';
import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EndReduction } from './EndReduction.tsx';
import { ReductionDialog } from './ReductionDialog.tsx';
import { reductionColumns } from './reductions.columns.tsx';
import { WaivedDays } from './WaivedDays.tsx';

/** What households are charged less, why, until when, and what it came to. */
export function Reductions() {
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<Reduction | null>(null);
  const [shown, setShown] = useState<Reduction | null>(null);
  const [revision, setRevision] = useState(0);
  const mayGrant = SUPERVISING_ROLES.includes(role);
  const changed = (): void => {
    setGranting(false);
    setEnding(null);
    setRevision((before) => before + 1);
  };
  const grant = mayGrant ? (
    <Button type="primary" onClick={() => setGranting(true)}>
      {t('fees.reduction.grant')}
    </Button>
  ) : undefined;
  return (
    <>
      <DataGrid
        name="fees.reductions"
        title="fees.reductions"
        columns={reductionColumns}
        load={api.fees.listReductions}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="reductions"
        quickFilterHint="fees.reductions.hint"
        empty={{ title: 'fees.reductions.none', text: 'fees.reductions.noneText', action: grant }}
        summary={(totals) => [
          { label: t('fees.reductions.inForce'), value: formatCount(totals.inForce) },
          { label: t('fees.reduction.reduced'), value: formatMoney(totals.reducedCents) },
        ]}
        tools={grant}
        selectionActions={({ ids }) => (
          <>
            <Button disabled={ids.length !== 1} onClick={() => void open(Number(ids[0]), setShown)}>
              {t('fees.waivers')}
            </Button>
            {mayGrant ? (
              <Button disabled={ids.length !== 1} onClick={() => void open(Number(ids[0]), setEnding)}>
                {t('fees.reduction.end')}
              </Button>
            ) : null}
          </>
        )}
      />
      <ReductionDialog open={granting} onClose={() => setGranting(false)} onDone={changed} />
      <EndReduction reduction={ending} onClose={() => setEnding(null)} onDone={changed} />
      {shown === null ? null : (
        <WaivedDays
          reduction={shown}
          onClose={() => setShown(null)}
          onChanged={() => setRevision((before) => before + 1)}
        />
      )}
    </>
  );

  async function open(id: number, show: (reduction: Reduction | null) => void): Promise<void> {
    const { rows } = await api.fees.listReductions({
      filters: { id: { kind: 'oneOf', values: [id] } },
      limit: 1,
    });
    show(rows[0] ?? null);
  }
}
