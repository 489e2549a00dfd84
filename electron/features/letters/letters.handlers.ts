import { refuse } from '../../../shared/api/api-error.ts';
import { mayOpenArchives } from '../../../shared/domain/role.ts';
import type { LetterRow, lettersContract } from '../../../shared/features/letters/letters.contract.ts';
import { selectGridPage } from '../../database/grid-select.ts';
import type { HandlersOf } from '../../office/context.ts';
import { endOfDay } from '../../office/end-of-day.ts';
import {
  discardDraft,
  editDraft,
  issueLetter,
  readDocument,
  readLetter,
  saveDraft,
  voidLetter,
} from './letter.service.ts';
import { previewLetter } from './letter-content.service.ts';
import { deliverDocx, deliverMerged, deliverPdf, notePrint } from './letter-file.service.ts';
import {
  letterSource,
  lettersIssuedBy,
  listLettersForUnit,
  noHouseholdSource,
} from './letter-list.repository.ts';
import { checkMany, issueMany } from './letter-many.service.ts';
import { readLetterSettings, saveLetterSettings } from './letter-settings.ts';
import { listTemplates, listTemplateVersions } from './template.repository.ts';
import { saveTemplate } from './template.service.ts';

export function createLettersHandlers(): HandlersOf<typeof lettersContract> {
  return {
    settings: (_input, { database }) => readLetterSettings(database),
    saveSettings: (settings, context) => saveLetterSettings(settings, context),
    listTemplates: ({ kind, withInactive }, { database }) =>
      listTemplates(database, kind ?? null, withInactive),
    templateVersions: ({ id }, { database }) => listTemplateVersions(database, id),
    saveTemplate: (input, context) => saveTemplate(input, context),
    preview(source, context) {
      // Words with a household's names and debts in them are for those who may look these up.
      if (source.unitId !== null && !mayOpenArchives(context.staff.role)) throw refuse('notAllowed');
      return previewLetter(source, null, context);
    },
    saveDraft: (input, context) => saveDraft(input, context),
    editDraft: (input, context) => editDraft(input, context),
    discardDraft(at, context) {
      discardDraft(at, context);
      return {};
    },
    issue: (at, context) => issueLetter(at, context),
    voidLetter: (input, context) => voidLetter(input, context),
    list: (query, { database, staff }) =>
      selectGridPage<LetterRow>(
        database,
        mayOpenArchives(staff.role) ? letterSource : noHouseholdSource,
        query,
      ),
    forUnit: ({ unitId, limit, on }, context) =>
      on === undefined
        ? listLettersForUnit(context.database, unitId, limit)
        : lettersIssuedBy(context.database, { unitId, limit, on, end: endOfDay(on, context) }),
    letter: ({ id }, context) => readLetter(id, context),
    document: ({ id }, context) => readDocument(id, context),
    deliverDocx: ({ id }, context) => deliverDocx(id, context),
    deliverPdf: ({ id }, context) => deliverPdf(id, context),
    notePrint: ({ id }, context) => notePrint(id, context),
    checkMany: (input, context) => checkMany(input, context),
    issueMany: (input) => issueMany(input),
    deliverMerged: ({ ids }, context) => deliverMerged(ids, context),
  };
}
