import type { NoticeRow, PostingRow } from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { cancelPostings, recordActs, withdrawAct } from './act.service.ts';
import { listBoards } from './board.repository.ts';
import { modelBoards, saveBoard } from './board.service.ts';
import { markUrgent, momentNow, planPostings, readNotice, saveEffect } from './notice.service.ts';
import { postingSource, registerSource } from './notice-list.repository.ts';
import { deliverRegister, deliverRound } from './notice-paper.service.ts';
import { readNoticeSettings, saveNoticeSettings } from './notice-settings.ts';
import { addPhoto, openPhoto, type PhotoPlace, removePhoto, takePhoto } from './photo.service.ts';

type StoredNotice = Omit<NoticeRow, 'urgent'> & { readonly urgent: number };
type StoredPosting = Omit<PostingRow, 'overdue'> & { readonly overdue: number };

export function createNoticesHandlers(place: PhotoPlace): HandlersOf<typeof noticesContract> {
  return {
    settings: (_input, { database }) => readNoticeSettings(database),
    saveSettings: saveNoticeSettings,
    boards: (_input, { database, today }) => listBoards(database, today),
    saveBoard,
    modelBoards,
    notice: ({ letterId }, context) => readNotice(letterId, context),
    saveEffect,
    markUrgent,
    planPostings,
    cancelPostings,
    recordActs,
    withdrawAct,
    addPhoto: (input, context) => addPhoto(input, context, place),
    removePhoto,
    openPhoto: (input, context) => openPhoto(input, context, place),
    takePhoto: (input, context) => takePhoto(input, context, place),
    register(query, { database, today }) {
      const { rows, ...page } = selectGridPage<StoredNotice>(database, registerSource(today), query);
      return { ...page, rows: rows.map((row) => ({ ...row, urgent: row.urgent === 1 })) };
    },
    postings(query, context) {
      const { database, today } = context;
      const source = postingSource(today, momentNow(context));
      const { rows, ...page } = selectGridPage<
        StoredPosting,
        { toPost: number; toTakeDown: number; overdue: number }
      >(database, source, query);
      return { ...page, rows: rows.map((row) => ({ ...row, overdue: row.overdue === 1 })) };
    },
    deliverRound,
    deliverRegister,
  };
}
