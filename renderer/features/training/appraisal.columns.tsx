import { Tag } from 'antd';
import {
  APPRAISAL_STATES,
  type AppraisalRow,
  type AppraisalState,
} from '../../../shared/features/training/appraisal.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import type { GridColumn } from '../../components/grid-column.ts';

export const appraisalColumns: readonly GridColumn<AppraisalRow>[] = [
  { field: 'period', header: 'appraisal.period', kind: 'text', width: 100, pinned: true },
  { field: 'number', header: 'employees.number', kind: 'text', width: 95 },
  {
    field: 'name',
    header: 'employees.name',
    kind: 'text',
    width: 110,
    href: ({ id }) => `staff/appraisal/${id}`,
  },
  { field: 'teamName', header: 'employees.team', kind: 'text', width: 120 },
  { field: 'post', header: 'employees.post', kind: 'text', width: 120 },
  { field: 'formName', header: 'appraisal.form', kind: 'text', flex: 1, width: 150 },
  {
    field: 'selfHundredths',
    header: 'appraisal.selfScore',
    kind: 'number',
    width: 105,
    render: ({ selfHundredths }) => points(selfHundredths),
  },
  {
    field: 'scoreHundredths',
    header: 'appraisal.score',
    kind: 'number',
    width: 95,
    render: ({ scoreHundredths }) => points(scoreHundredths),
  },
  { field: 'rank', header: 'appraisal.rank', kind: 'number', width: 105 },
  {
    field: 'state',
    header: 'training.stateLabel',
    kind: 'choice',
    width: 115,
    choices: APPRAISAL_STATES.map((value) => ({ value, label: `appraisal.state.${value}` as const })),
    render: ({ state }) => <AppraisalTag state={state} />,
  },
];

function points(hundredths: number | null): string {
  return hundredths === null ? '' : formatMoney(hundredths);
}

const COLOURS = { draft: 'default', scored: 'blue', confirmed: 'gold', closed: 'green' } as const;

export function AppraisalTag({ state }: { readonly state: AppraisalState }) {
  const t = useText();
  return (
    <Tag variant="filled" color={COLOURS[state]}>
      {t(`appraisal.state.${state}`)}
    </Tag>
  );
}
