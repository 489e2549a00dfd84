import type { DisposalRow } from '../../../shared/features/filing/disposal.contract.ts';
import type { ListColumn } from '../../components/ListExport.tsx';

export const disposalColumns: readonly ListColumn<DisposalRow>[] = [
  { field: 'number', header: 'disposal.number' },
  { field: 'state', header: 'filing.state' },
  { field: 'asOf', header: 'disposal.asOf' },
  { field: 'items', header: 'disposal.items' },
  { field: 'drawnUpBy', header: 'disposal.drawnUpBy' },
  { field: 'drawnUpAt', header: 'exchange.record.time' },
];
