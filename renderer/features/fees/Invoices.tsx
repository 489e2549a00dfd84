import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { CASHIER_ROLES } from '../../../shared/domain/role.ts';
import { type InvoiceStep, openInvoiceSteps } from '../../../shared/features/fees/invoice.ts';
import type { Invoice } from '../../../shared/features/fees/invoices.contract.ts';
import { useApp, useStaff } from '../../app/app-context.ts';
import { formatCount, formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridRowId } from '../../components/grid.store.ts';
import { InvoiceStepDialog } from './InvoiceStepDialog.tsx';
import { invoiceColumns } from './invoices.columns.tsx';

/** The register of invoices: what is to be issued, was issued and taken, and has to be reversed. */
export function Invoices() {
  const { api, notices } = useApp();
  const mayStep = CASHIER_ROLES.includes(useStaff().role);
  const t = useText();
  const [stepping, setStepping] = useState<{ invoice: Invoice; step: InvoiceStep } | null>(null);
  const [revision, setRevision] = useState(0);
  return (
    <>
      <DataGrid
        name="fees.invoices"
        title="fees.invoices"
        columns={invoiceColumns}
        load={api.fees.listInvoices}
        rowId={(row) => row.id}
        revision={revision}
        exportAs="invoices"
        quickFilterHint="fees.invoices.hint"
        empty={{ title: 'fees.invoices.none', text: 'fees.invoices.noneText' }}
        summary={(totals) => [
          { label: t('fees.invoices.total'), value: formatMoney(totals.amountCents) },
          { label: t('fees.invoices.toReverse'), value: formatCount(totals.toReverse) },
        ]}
        selectionActions={({ ids }) =>
          mayStep && ids.length === 1 ? (
            <OpenSteps
              key={`${ids[0] ?? 0}-${revision}`}
              id={ids[0] ?? 0}
              onStep={(invoice, step) => setStepping({ invoice, step })}
            />
          ) : null
        }
      />
      <InvoiceStepDialog
        stepping={stepping}
        onClose={() => setStepping(null)}
        onDone={() => {
          notices.succeed('fees.invoice.stepped');
          setStepping(null);
          setRevision((before) => before + 1);
        }}
      />
    </>
  );
}

/** What can be done with the chosen invoice as it stands now. */
const OpenSteps = observer(function OpenSteps(props: {
  readonly id: GridRowId;
  readonly onStep: (invoice: Invoice, step: InvoiceStep) => void;
}) {
  const { id, onStep } = props;
  const { api } = useApp();
  const t = useText();
  const loaded = useLoaded(() => api.fees.invoice({ invoiceId: Number(id) }), [api, id]);
  const invoice = loaded.loadable.value;
  if (invoice === null) return null;
  return openInvoiceSteps(invoice.state).map((step) => (
    <Button key={step} onClick={() => onStep(invoice, step)}>
      {t(`fees.invoice.step.${step}`)}
    </Button>
  ));
});
