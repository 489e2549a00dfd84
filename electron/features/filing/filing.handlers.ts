import type { disposalContract } from '../../../shared/features/filing/disposal.contract.ts';
import type { filingContract } from '../../../shared/features/filing/filing.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
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
import {
  deliverCatalogue,
  deliverDestructionList,
  readCatalogue,
  readDestructionList,
} from './filing-document.service.ts';
import { fileNumberOf, readEntry } from './filing-entry.service.ts';
import { holdsOnUnit } from './filing-hold.repository.ts';
import { listCatalogue, listDue, listEntries, listEntriesOfUnit } from './filing-list.repository.ts';
import { readFilingSettings, saveFilingSettings } from './filing-settings.service.ts';
import { findEntryOfLetter } from './filing-ties.repository.ts';
import { liftHold, placeHold } from './hold.service.ts';
import { type RemovalPlace, removeContent } from './removal.service.ts';
import { saveRetentionClass } from './retention.service.ts';
import { listRetentionClasses } from './retention-class.repository.ts';

export function createFilingHandlers(
  place: RemovalPlace,
): HandlersOf<typeof filingContract & typeof disposalContract> {
  return {
    settings: (_input, { database }) => readFilingSettings(database),
    saveSettings: saveFilingSettings,
    list: (query, { database, today }) => listEntries(database, today, query),
    entry: ({ id }, context) => readEntry(id, context),
    forUnit: ({ unitId, limit }, { database, today }) => ({
      fileNumber: fileNumberOf(database, unitId),
      entries: listEntriesOfUnit(database, today, unitId, limit),
      holds: holdsOnUnit(database, unitId),
    }),
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
    voidEntry,
    attach: (input, context) => attachUpload(input, context, place),
    attachDocument,
    removeAttachment,
    openAttachment: (input, context) => openAttachment(input, context, place),
    takeAttachment: (input, context) => takeAttachment(input, context, place),
    listCatalogue: (query, { database }) => listCatalogue(database, query),
    catalogue: readCatalogue,
    deliverCatalogue,
    retentionClasses: (_input, { database }) => listRetentionClasses(database),
    saveRetentionClass,
    placeHold,
    liftHold,
    listDue: ({ asOf, ...query }, { database, today }) => listDue(database, asOf ?? today, query),
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
