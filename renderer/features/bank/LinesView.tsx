import { useState } from 'react';
import type { BankLineRow } from '../../../shared/features/bank/bank-match.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DataGrid } from '../../components/DataGrid.tsx';
import { bankLineColumns } from './lines.columns.tsx';
import { UnmatchDialog } from './UnmatchDialog.tsx';

/** Every line of the bank and what became of it; a match is taken back here. */
export function LinesView() {
  const { api, route } = useApp();
  const t = useText();
  const [opened, setOpened] = useState<BankLineRow | null>(null);
  const [revision, setRevision] = useState(0);
  return (
    <>
      <DataGrid
        name="bank.lines"
        title="bank.part.lines"
        columns={bankLineColumns}
        load={api.bank.listLines}
        rowId={(row) => row.id}
        revision={revision}
        onOpen={(row) => {
          if (row.state === 'open') route.go('fees/bank/match');
          else setOpened(row);
        }}
        quickFilterHint="bank.lines.hint"
        exportAs="bankLines"
        empty={{ title: 'bank.lines.none', text: 'bank.lines.noneText' }}
        summary={(totals) => [
          { label: t('bank.import.in'), value: formatMoney(totals.inCents) },
          { label: t('bank.import.out'), value: formatMoney(totals.outCents) },
        ]}
      />
      <UnmatchDialog
        line={opened}
        onClose={() => setOpened(null)}
        onDone={() => {
          setOpened(null);
          setRevision(revision + 1);
        }}
      />
    </>
  );
}
