import type { handoverContract } from '../../../shared/features/handover/handover.contract.ts';
import type {
  DutyEntryRow,
  DutyItemRow,
  HandoverRow,
} from '../../../shared/features/handover/handover-rows.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import {
  momentNow,
  readHandoverSettings,
  skippedHandovers,
} from '../../office/handover-standing.repository.ts';
import { addRemark, begin, changeIncoming, discardDraft, saveDraft } from './handover.service.ts';
import { entrySource, handoverSource, itemSource } from './handover-list.repository.ts';
import { deliverSheet } from './handover-paper.service.ts';
import { readHandover, readShift } from './handover-read.service.ts';
import { saveHandoverSettings } from './handover-settings.ts';
import { addEntry, closeItem, moveItem, withdrawEntry } from './log.service.ts';
import { listDutyPeople } from './people.repository.ts';
import { listPosts, requirePost } from './post.repository.ts';
import { savePost } from './post.service.ts';
import { listReminders } from './reminder.service.ts';
import { type ProveColleague, sign, takeBack } from './sign.service.ts';

type StoredEntryRow = Omit<DutyEntryRow, 'followUp'> & { readonly followUp: number };

export function createHandoverHandlers(prove: ProveColleague): HandlersOf<typeof handoverContract> {
  return {
    settings: (_input, { database }) => readHandoverSettings(database),
    saveSettings: saveHandoverSettings,
    posts: (_input, context) => listPosts(context.database, momentNow(context)),
    savePost,
    people({ postId, at }, context) {
      const { database, today } = context;
      const { teamId } = requirePost(database, postId, momentNow(context));
      return listDutyPeople(database, { teamId, at, on: today });
    },
    shift: readShift,
    addEntry,
    withdrawEntry,
    moveItem,
    closeItem,
    begin,
    handover: readHandover,
    saveDraft,
    changeIncoming,
    discardDraft,
    sign: (input, context) => sign(input, context, prove),
    takeBack,
    addRemark,
    list: (query, { database }) => selectGridPage<HandoverRow>(database, handoverSource, query),
    items: (query, context) =>
      selectGridPage<DutyItemRow>(context.database, itemSource(momentNow(context)), query),
    entries(query, { database }) {
      const { rows, ...page } = selectGridPage<StoredEntryRow>(database, entrySource, query);
      return { ...page, rows: rows.map((row) => ({ ...row, followUp: row.followUp === 1 })) };
    },
    skipped: (_input, context) => skippedHandovers(context.database, momentNow(context)),
    reminders: (_input, context) => listReminders(context),
    deliverSheet,
  };
}
