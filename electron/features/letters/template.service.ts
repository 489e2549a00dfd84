import { refuse } from '../../../shared/api/api-error.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import { brokenFields } from '../../../shared/features/letters/template-text.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  insertTemplate,
  insertTemplateVersion,
  requireTemplate,
  updateTemplate,
} from './template.repository.ts';

export interface TemplateInput {
  readonly edited?: { readonly id: number; readonly version: number } | undefined;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly name: string;
  readonly body: string;
  readonly active: boolean;
}

/** New words make a new version; letters keep the one that they were made from. */
export function saveTemplate(input: TemplateInput, context: WriteContext): LetterTemplate {
  const [broken] = brokenFields(input.body);
  if (broken !== undefined) throw refuse('templateBroken', { text: broken, example: '{{情況}}' });
  return input.edited === undefined
    ? addTemplate(input, context)
    : changeTemplate(input, input.edited, context);
}

function addTemplate(input: TemplateInput, context: WriteContext): LetterTemplate {
  const { database, staff, now } = context;
  const id = insertTemplate(database, input.kind, input.language);
  insertTemplateVersion(database, { ...input, templateId: id, version: 1, savedBy: staff.id, savedAt: now });
  const after = requireTemplate(database, id);
  context.record({ entity: 'letterTemplate', entityId: id, after });
  return after;
}

function changeTemplate(
  input: TemplateInput,
  edited: { readonly id: number; readonly version: number },
  context: WriteContext,
): LetterTemplate {
  const { database, staff, now } = context;
  const before = requireTemplate(database, edited.id);
  if (before.version !== edited.version) throw refuse('templateChanged');
  const reworded = before.body !== input.body || before.name !== input.name;
  const version = reworded ? before.version + 1 : before.version;
  if (reworded) {
    insertTemplateVersion(database, {
      ...input,
      templateId: before.id,
      version,
      savedBy: staff.id,
      savedAt: now,
    });
  }
  updateTemplate(database, before.id, { ...input, version });
  const after = requireTemplate(database, before.id);
  context.record({ entity: 'letterTemplate', entityId: before.id, before, after });
  return after;
}
