import { Button, Tag } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { MANAGER_ONLY, SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { CreditPurpose, CreditRow } from '../../../shared/features/fees/prepaid.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { CreditDialog } from './CreditDialog.tsx';
import { creditColumns } from './credits.columns.tsx';
import { PurposeDialog } from './PurposeDialog.tsx';

/** Money held for households by purpose: what it may pay, who has little left, and how it leaves again. */
export const Prepaid = observer(function Prepaid() {
  const { api } = useApp();
  const { role } = useStaff();
  const t = useText();
  const purposes = useLoaded(() => api.fees.creditPurposes(), [api]);
  const [editing, setEditing] = useState<CreditPurpose | 'new' | null>(null);
  const [dialog, setDialog] = useState<{ what: 'move' | 'refund'; row: CreditRow } | null>(null);
  const [revision, setRevision] = useState(0);
  const manager = MANAGER_ONLY.includes(role);
  const list = purposes.loadable.value ?? [];
  const changed = (): void => {
    setEditing(null);
    setDialog(null);
    purposes.reload();
    setRevision((before) => before + 1);
  };
  const open = async (what: 'move' | 'refund', id: string): Promise<void> => {
    const [unitId = 0] = id.split('-').map(Number);
    const { rows } = await api.fees.listCredits({ filters: { unitId: { kind: 'oneOf', values: [unitId] } } });
    const row = rows.find((each) => each.id === id);
    if (row !== undefined) setDialog({ what, row });
  };
  return (
    <>
      <section className="panel purposes">
        <h2 className="panel-title">{t('fees.purposes')}</h2>
        {list.length === 0 ? <span className="soft">{t('fees.purposes.none')}</span> : null}
        {list.map((purpose) => (
          <span key={purpose.id} className="purpose">
            <strong>{purpose.name}</strong>
            <span className="soft">
              {purpose.itemNames} · {t('fees.purposes.held', { cents: formatMoney(purpose.heldCents) })}
            </span>
            {purpose.active ? null : <Tag variant="filled">{t('fees.inactive')}</Tag>}
            {manager ? (
              <Button type="link" size="small" onClick={() => setEditing(purpose)}>
                {t('action.edit')}
              </Button>
            ) : null}
          </span>
        ))}
        {manager ? (
          <Button size="small" onClick={() => setEditing('new')}>
            {t('fees.purposes.add')}
          </Button>
        ) : null}
      </section>
      <DataGrid
        name="fees.prepaid"
        title="fees.prepaid"
        columns={creditColumns}
        load={api.fees.listCredits}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="credits"
        quickFilterHint="fees.prepaid.hint"
        empty={{ title: 'fees.prepaid.none', text: 'fees.prepaid.noneText' }}
        summary={(totals) => [
          { label: t('fees.prepaid.total'), value: formatMoney(totals.cents) },
          { label: t('fees.prepaid.lowCount'), value: formatCount(totals.low) },
        ]}
        selectionActions={({ ids }) =>
          SUPERVISING_ROLES.includes(role) ? (
            <>
              <Button disabled={ids.length !== 1} onClick={() => void open('move', String(ids[0]))}>
                {t('fees.prepaid.move')}
              </Button>
              <Button disabled={ids.length !== 1} onClick={() => void open('refund', String(ids[0]))}>
                {t('fees.prepaid.refund')}
              </Button>
            </>
          ) : null
        }
      />
      <PurposeDialog
        purpose={editing === 'new' ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
        onSaved={changed}
      />
      <CreditDialog
        row={dialog?.row ?? null}
        what={dialog?.what ?? 'move'}
        purposes={list}
        onClose={() => setDialog(null)}
        onDone={changed}
      />
    </>
  );
});
