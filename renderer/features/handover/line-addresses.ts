import type { DayLine, LineRow, LineSource } from '../../../shared/features/handover/handover.ts';
import { keyAddress, unitAddress } from '../../app/addresses.ts';

/** Where all rows of a source are. */
const LISTS: Readonly<Record<LineSource, string>> = {
  cash: 'fees/closing/shifts',
  keys: 'archives/keys?scope=out',
  deposits: 'fees/deposits',
  letters: 'letters/deliveries',
  notices: 'letters/notices/tasks?scope=todo',
  approvals: 'today',
  memos: 'letters/memos?scope=all',
  promises: 'fees/dunning/work',
};

export function listAddress({ source }: DayLine): string {
  return LISTS[source];
}

/** Where one row is. */
export function rowAddress(source: LineSource, { id, unitId }: LineRow): string {
  switch (source) {
    case 'cash':
      return `fees/closing/shifts/${id}`;
    case 'keys':
      return keyAddress(id, unitId);
    case 'deposits':
      return `fees/deposits/${id}`;
    case 'letters':
    case 'memos':
      return `letters/${id}`;
    case 'notices':
      return `letters/notices/${id}`;
    case 'approvals':
      return LISTS.approvals;
    case 'promises':
      return unitId === null ? LISTS.promises : unitAddress(unitId);
  }
}
