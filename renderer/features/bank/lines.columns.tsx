import { Tag } from 'antd';
import type { BankLineRow } from '../../../shared/features/bank/bank-match.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

const STATES = ['open', 'matched', 'entered', 'notOurs'] as const;
const RULES = ['reference', 'amountDate', 'daySum', 'several', 'byHand'] as const;

export const bankLineColumns: readonly GridColumn<BankLineRow>[] = [
  { field: 'postedOn', header: 'bank.match.date', kind: 'date', width: 110 },
  { field: 'accountName', header: 'bank.account', kind: 'text', width: 100, hidden: true },
  { field: 'amountCents', header: 'bank.match.amount', kind: 'money', width: 110 },
  { field: 'reference', header: 'bank.field.reference', kind: 'text', width: 130 },
  { field: 'counterparty', header: 'bank.field.counterparty', kind: 'text', width: 120 },
  { field: 'remark', header: 'bank.field.remark', kind: 'text', width: 120 },
  { field: 'balanceCents', header: 'bank.field.balance', kind: 'money', width: 110, hidden: true },
  {
    field: 'state',
    header: 'bank.state',
    kind: 'choice',
    width: 100,
    choices: STATES.map((value) => ({ value, label: `bank.state.${value}` as const })),
    render: (row) => <State state={row.state} />,
  },
  { field: 'matchedTo', header: 'bank.lines.matchedTo', kind: 'text', flex: 1 },
  {
    field: 'rule',
    header: 'bank.lines.rule',
    kind: 'choice',
    width: 110,
    choices: RULES.map((value) => ({ value, label: `bank.rule.${value}` as const })),
  },
  { field: 'feeCents', header: 'bank.lines.fee', kind: 'money', width: 90 },
  { field: 'by', header: 'bank.lines.by', kind: 'text', width: 100, hidden: true },
  { field: 'at', header: 'bank.lines.at', kind: 'instant', width: 150, hidden: true },
];

function State({ state }: Pick<BankLineRow, 'state'>) {
  const t = useText();
  return (
    <Tag variant="filled" color={state === 'open' ? 'warning' : 'default'}>
      {t(`bank.state.${state}`)}
    </Tag>
  );
}
