import { Tag } from 'antd';
import { LOAN_MANNERS } from '../../../shared/features/documents/document.ts';
import { LOAN_STATES, type LoanRow } from '../../../shared/features/documents/documents.contract.ts';
import { unitAddress } from '../../app/addresses.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const COLOURS = { overdue: 'red', out: 'orange', returned: 'green' } as const;

export function LoanStateTag({ state }: { readonly state: LoanRow['state'] }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`loanState.${state}`)}
    </Tag>
  );
}

export const loanColumns: readonly GridColumn<LoanRow>[] = [
  {
    field: 'unitName',
    header: 'papers.household',
    kind: 'text',
    width: 130,
    pinned: true,
    href: (row) => unitAddress(row.unitId),
  },
  { field: 'building', header: 'papers.building', kind: 'text', width: 90, hidden: true },
  { field: 'kindName', header: 'papers.kindName', kind: 'text', flex: 1 },
  {
    field: 'state',
    header: 'papers.state',
    kind: 'choice',
    width: 100,
    choices: LOAN_STATES.map((state) => ({ value: state, label: `loanState.${state}` as const })),
    render: (row) => <LoanStateTag state={row.state} />,
  },
  { field: 'overdueDays', header: 'papers.overdueDays', kind: 'number', width: 110 },
  { field: 'borrower', header: 'papers.borrower', kind: 'text', width: 140 },
  { field: 'purpose', header: 'papers.purpose', kind: 'text', flex: 1 },
  {
    field: 'manner',
    header: 'papers.manner',
    kind: 'choice',
    width: 100,
    choices: LOAN_MANNERS.map((manner) => ({ value: manner, label: `loanManner.${manner}` as const })),
  },
  { field: 'lentOn', header: 'papers.lentOn', kind: 'date', width: 110 },
  { field: 'dueOn', header: 'papers.dueOn', kind: 'date', width: 110 },
  { field: 'returnedOn', header: 'papers.returnedOn', kind: 'date', width: 110 },
  { field: 'box', header: 'papers.box', kind: 'text', width: 80, hidden: true },
  { field: 'shelf', header: 'papers.shelf', kind: 'text', width: 80, hidden: true },
  { field: 'lentBy', header: 'papers.lentBy', kind: 'text', width: 110, hidden: true },
];
