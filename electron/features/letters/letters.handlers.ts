import { refuse } from '../../../shared/api/api-error.ts';
import { mayOpenArchives } from '../../../shared/domain/role.ts';
import type { LetterRow } from '../../../shared/features/letters/letter.ts';
import type { lettersContract } from '../../../shared/features/letters/letters.contract.ts';
import type { SealUse } from '../../../shared/features/letters/seal-uses.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import { listClauses, listClauseVersions } from './clause.repository.ts';
import { compareClause, saveClause } from './clause.service.ts';
import {
  discardDraft,
  editDraft,
  readDocument,
  readLetter,
  saveDraft,
  voidLetter,
} from './letter.service.ts';
import { previewLetter } from './letter-content.service.ts';
import { deliverySource, type StoredDeliveryRow, toDeliveryRow } from './letter-delivery.repository.ts';
import {
  attachToDeliveries,
  type DeliveryPorts,
  readDeliveries,
  readSheet,
  recordDeliveries,
  withdrawDelivery,
} from './letter-delivery.service.ts';
import { deliverDocx, deliverPdf } from './letter-file.service.ts';
import {
  agreeToLetter,
  issueLetter,
  sendBackLetter,
  submitLetter,
  takeBackLetter,
  withWay,
} from './letter-life.service.ts';
import {
  letterSource,
  lettersIssuedBy,
  listLettersForUnit,
  noHouseholdSource,
  pageOfRows,
  type StoredRow,
} from './letter-list.repository.ts';
import { checkMany } from './letter-many.service.ts';
import { deliverEach, deliverMerged, deliverSheet } from './letter-many-file.service.ts';
import { listPrinters, notePrint, printLetter, printMany } from './letter-print.service.ts';
import { findRecipients } from './letter-recipients.service.ts';
import { listRuns, readRunDetail } from './letter-run.repository.ts';
import {
  abandonRun,
  assertMaySignRun,
  beginRun,
  draftRun,
  signRun,
  takeFromRun,
} from './letter-run.service.ts';
import { readKinds, readLetterSettings, saveKind, saveLetterSettings } from './letter-settings.ts';
import { confirmUrgent, issueUrgently } from './letter-urgent.service.ts';
import { compareVersions, draftVersions } from './letter-version.service.ts';
import { sealUseSource } from './seal-use.repository.ts';
import { recordSealUse, withdrawSealUse } from './seal-use.service.ts';
import { listTemplates, listTemplateVersions } from './template.repository.ts';
import { compareTemplate, saveTemplate } from './template.service.ts';
import { readWordTemplate } from './word-template.service.ts';

export function createLettersHandlers(ports: DeliveryPorts): HandlersOf<typeof lettersContract> {
  return {
    settings: (_input, { database }) => readLetterSettings(database),
    saveSettings: (settings, context) => saveLetterSettings(settings, context),
    listTemplates: ({ kind, withInactive }, { database }) =>
      listTemplates(database, kind ?? null, withInactive),
    templateVersions: ({ id }, { database }) => listTemplateVersions(database, id),
    saveTemplate: (input, context) => saveTemplate(input, context),
    preview({ letterId, ...source }, context) {
      // Words with a household's names and debts in them are for those who may look these up.
      if (source.unitId !== null && !mayOpenArchives(context.staff.role)) throw refuse('notAllowed');
      const drafter =
        letterId === undefined ? context.staff.displayName : readLetter(letterId, context).draftedBy;
      return previewLetter(source, null, { ...context, staff: { displayName: drafter } });
    },
    saveDraft: (input, context) => withWay(saveDraft(input, context), context),
    editDraft: (input, context) => withWay(editDraft(input, context), context),
    discardDraft(at, context) {
      discardDraft(at, context);
      return {};
    },
    submit: submitLetter,
    takeBack: takeBackLetter,
    sendBack: sendBackLetter,
    agree: agreeToLetter,
    issue: issueLetter,
    issueUrgently,
    confirmUrgent,
    versions: ({ id }, context) => draftVersions(id, context),
    compare: compareVersions,
    voidLetter: (input, context) => withWay(voidLetter(input, context), context),
    list: (query, { database, staff }) =>
      pageOfRows(
        selectGridPage<StoredRow<LetterRow>>(
          database,
          mayOpenArchives(staff.role) ? letterSource : noHouseholdSource,
          query,
        ),
      ),
    forUnit: ({ unitId, limit, on }, context) =>
      on === undefined
        ? listLettersForUnit(context.database, unitId, limit)
        : lettersIssuedBy(context.database, { unitId, limit, on, end: endOfDay(on, context) }),
    letter: ({ id }, context) => withWay(readLetter(id, context), context),
    document: ({ id }, context) => readDocument(id, context),
    deliverDocx: ({ id }, context) => deliverDocx(id, context),
    deliverPdf: ({ id }, context) => deliverPdf(id, context),
    printers: (_input, context) => listPrinters(context),
    notePrint: (input, context) => context.write((write) => notePrint(input, write)),
    print: printLetter,
    printMany,
    recipients: findRecipients,
    checkMany,
    beginRun,
    draftRun,
    takeFromRun,
    signRun(input, context) {
      assertMaySignRun(input, context);
      return signRun(input, context.approver());
    },
    abandonRun,
    runs: ({ limit }, { database }) => listRuns(database, limit),
    run: ({ id }, { database }) => readRunDetail(database, id),
    deliverMerged,
    deliverEach,
    deliverSheet,
    deliveries(query, { database, today }) {
      const page = selectGridPage<StoredDeliveryRow>(database, deliverySource(today), query);
      return { ...page, rows: page.rows.map(toDeliveryRow) };
    },
    deliverySheet: readSheet,
    deliveriesOf: readDeliveries,
    recordDeliveries: (input, context) => recordDeliveries(input, context, ports),
    attachToDeliveries: (input, context) => attachToDeliveries(input, context, ports),
    withdrawDelivery: (input, context) => withdrawDelivery(input, context, ports),
    kinds: (_input, { database }) => readKinds(database),
    saveKind,
    sealUses: (query, { database }) => selectGridPage<SealUse>(database, sealUseSource, query),
    recordSealUse,
    withdrawSealUse,
    compareTemplate,
    readWordTemplate: ({ ticket }, context) => readWordTemplate(context.file(ticket)),
    listClauses: ({ withInactive }, { database }) => listClauses(database, withInactive),
    clauseVersions: ({ id }, { database }) => listClauseVersions(database, id),
    compareClause,
    saveClause,
  };
}
