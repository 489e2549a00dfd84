import type { documentsContract } from '../../../shared/features/documents/documents.contract.ts';
import type { HandlersOf } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { documentsOfUnit } from './document.repository.ts';
import {
  type AttachmentPlace,
  addDocument,
  changeDocument,
  onHandBefore,
  openDocument,
  removeDocument,
  takeDocument,
} from './document.service.ts';
import { listKinds } from './document-kind.repository.ts';
import { saveKind } from './document-kind.service.ts';
import { peopleOf } from './household.repository.ts';
import { lendPaper, notePaper, processesOfUnit, takeBack } from './paper.service.ts';
import { listLoans, listMissing } from './paper-list.repository.ts';

export function createDocumentsHandlers(place: AttachmentPlace): HandlersOf<typeof documentsContract> {
  return {
    forUnit({ unitId, on }, context) {
      const { database, today } = context;
      const processes = processesOfUnit(database, unitId, today);
      const documents = documentsOfUnit(database, unitId);
      const people = peopleOf(database, unitId);
      return on === undefined
        ? { processes, documents, people }
        : { processes: [], documents: onHandBefore(documents, endOfDay(on, context)), people };
    },
    add: (input, context) => addDocument(input, context, place),
    change: changeDocument,
    remove: removeDocument,
    open: (input, context) => openDocument(input, context, place),
    take: (input, context) => takeDocument(input, context, place),
    kinds: (_input, { database }) => listKinds(database),
    saveKind,
    notePaper,
    listMissing: (query, { database, today }) => listMissing(database, today, query),
    lend: lendPaper,
    takeBack,
    listLoans: (query, { database, today }) => listLoans(database, today, query),
  };
}
