import { HOUSEHOLD_READERS } from '../../../shared/domain/role.ts';
import { type ExportableGrid, rowsOf } from '../../office/exportable-grid.ts';
import { lineSource } from './line.repository.ts';

/** The lines of plans, as people may take them out. */
export const dunningGrids = {
  dunningLines: {
    id: 'id',
    roles: HOUSEHOLD_READERS,
    ...rowsOf(lineSource),
    ofPeople: true,
    fields: {
      month: { kind: 'text' },
      unitName: { kind: 'text' },
      building: { kind: 'text' },
      payerName: { kind: 'text' },
      stage: { kind: 'choice', words: 'dunning.stage' },
      actKind: { kind: 'choice', words: 'dunning.act' },
      status: { kind: 'choice', words: 'dunning.status' },
      assigneeName: { kind: 'text' },
      notBefore: { kind: 'date' },
      dueBy: { kind: 'date' },
      overdue: { kind: 'flag' },
      owedCents: { kind: 'money' },
      paidCents: { kind: 'money' },
      leftCents: { kind: 'money' },
      acts: { kind: 'integer' },
      lastActOn: { kind: 'date' },
      lastActKind: { kind: 'choice', words: 'dunning.act' },
      letterNumber: { kind: 'text' },
      carried: { kind: 'flag' },
      decisionReason: { kind: 'text' },
    },
  },
} satisfies Readonly<Record<string, ExportableGrid>>;
