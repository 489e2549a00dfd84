import { SUPERVISING_ROLES } from '../../../shared/domain/role.ts';
import type { MemoRow } from '../../../shared/features/memos/memo.ts';
import type { memosContract } from '../../../shared/features/memos/memos.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { listColleagues } from './memo.repository.ts';
import { acknowledge, markDone, readMemo, reply, setRecipients, withdrawEntry } from './memo.service.ts';
import { memoSource } from './memo-list.repository.ts';
import { deliverSheet } from './memo-paper.service.ts';

type StoredMemo = Omit<MemoRow, 'overdue' | 'void'> & { readonly overdue: number; readonly void: number };

export function createMemosHandlers(): HandlersOf<typeof memosContract> {
  return {
    people: (_input, { database }) => listColleagues(database),
    list({ scope, ...query }, { database, today, staff }) {
      const reader = { staffId: staff.id, supervises: SUPERVISING_ROLES.includes(staff.role) };
      const { rows, ...page } = selectGridPage<StoredMemo>(database, memoSource(today, reader, scope), query);
      return {
        ...page,
        rows: rows.map((row) => ({ ...row, overdue: row.overdue === 1, void: row.void === 1 })),
      };
    },
    memo: ({ letterId }, context) => readMemo(letterId, context),
    setRecipients,
    acknowledge,
    reply,
    markDone,
    withdrawEntry,
    deliverSheet,
  };
}
