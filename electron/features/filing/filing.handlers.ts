import type { disposalContract } from '../../../shared/features/filing/disposal.contract.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import type { LetListGo } from '../../office/leaving-list.ts';
import { archiveEntry } from './archive.service.ts';
import {
  attachDocument,
  attachUpload,
  openAttachment,
  removeAttachment,
  takeAttachment,
} from './attachment.service.ts';
import { listDisposals, requireDisposal } from './disposal.repository.ts';
import {
  appraiseDisposal,
  approveDisposal,
  cancelDisposal,
  carryOut,
  drawUpDisposal,
} from './disposal.service.ts';
import {
  circulate,
  discardFilingDraft,
  handleEntry,
  noteSeen,
  registerLetters,
  saveEntry,
  voidEntry,
} from './filing.service.ts';
import { deliverCatalogue, deliverDestructionList, readDestructionList } from './filing-document.service.ts';
import { fileNumberOf, readEntry } from './filing-entry.service.ts';
import { holdsOnUnit, holdsOnUnitAt } from './filing-hold.repository.ts';
import {
  listCatalogue,
  listDue,
  listEntries,
  listEntriesOfUnit,
  listEntriesOfUnitOn,
} from './filing-list.repository.ts';
import { readFilingSettings, saveFilingSettings } from './filing-settings.service.ts';
import { findEntryOfLetter } from './filing-ties.repository.ts';
import { liftHold, placeHold } from './hold.service.ts';
import { type RemovalPlace, removeContent } from './removal.service.ts';
import { saveRetentionClass } from './retention.service.ts';
import { listRetentionClasses } from './retention-class.repository.ts';
import { settleEntry } from './settle.service.ts';

export function createFilingHandlers(
  place: RemovalPlace,
  letListGo: LetListGo,
): HandlersOf<typeof filingContract & typeof disposalContract> {
  return {
    settings: (_input, { database }) => readFilingSettings(database),
    saveSettings: saveFilingSettings,
    list: (query, { database, today }) => listEntries(database, today, query),
    entry: ({ id }, context) => readEntry(id, context),
    forUnit({ unitId, limit, on }, context) {
      const { database } = context;
      const fileNumber = fileNumberOf(database, unitId);
      if (on === undefined) {
        const entries = listEntriesOfUnit(database, unitId, limit);
        return { fileNumber, entries, holds: holdsOnUnit(database, unitId) };
      }
      const end = endOfDay(on, context);
      const entries = listEntriesOfUnitOn(database, { unitId, limit, on, end });
      return { fileNumber, entries, holds: holdsOnUnitAt(database, unitId, end) };
    },
    ofLetter: ({ letterId }, { database }) => ({ entry: findEntryOfLetter(database, letterId) ?? null }),
    saveEntry,
    discardDraft(at, context) {
      discardFilingDraft(at, context);
      return {};
    },
    registerLetters,
    circulate,
    noteSeen,
    handle: handleEntry,
    archive: archiveEntry,
    settle: settleEntry,
    voidEntry,
    attach: (input, context) => attachUpload(input, context, place),
    attachDocument,
    removeAttachment,
    openAttachment: (input, context) => openAttachment(input, context, place),
    takeAttachment: (input, context) => takeAttachment(input, context, place),
    listCatalogue: (query, { database }) => listCatalogue(database, query),
    deliverCatalogue: (input, context) => deliverCatalogue(input, context, letListGo),
    retentionClasses: (_input, { database }) => listRetentionClasses(database),
    saveRetentionClass,
    placeHold,
    liftHold,
    listDue: ({ on, ...query }, { database, today }) => listDue(database, on ?? today, query),
    listDisposals: (_input, { database }) => listDisposals(database),
    disposal: ({ id }, { database }) => requireDisposal(database, id),
    drawUpDisposal,
    appraiseDisposal,
    approveDisposal,
    async carryOutDisposal(input, context) {
      await context.write((write) => {
        carryOut(input, write);
        return null;
      });
      return removeContent(input.id, context, place);
    },
    finishRemoval: ({ id }, context) => removeContent(id, context, place),
    cancelDisposal,
    destructionList: readDestructionList,
    deliverDestructionList,
  };
}
