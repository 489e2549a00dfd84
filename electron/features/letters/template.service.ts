import { refuse } from '../../../shared/api/api-error.ts';
import type { LetterTemplate } from '../../../shared/features/letters/letter.ts';
import type { LetterKind } from '../../../shared/features/letters/letter-kind.ts';
import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';
import { fieldsOfHousehold, lackingFields } from '../../../shared/features/letters/letter-rules.ts';
import { fieldWords } from '../../../shared/features/letters/merge-field.ts';
import { clausesOf } from '../../../shared/features/letters/template-fields.ts';
import { parseTemplate } from '../../../shared/features/letters/template-text.ts';
import type { TemplateProblem } from '../../../shared/features/letters/template-tree.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { WriteContext } from '../../office/context.ts';
import { findClauseBodies } from './clause.repository.ts';
import { compareTexts } from './compare-texts.ts';
import {
  insertTemplate,
  insertTemplateVersion,
  requireTemplate,
  requireTemplateVersion,
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
  assertWhole(input.body);
  assertClausesKnown(input.body, context);
  assertTellsRight(input.kind, input.body, input.language);
  return input.edited === undefined
    ? addTemplate(input, context)
    : changeTemplate(input, input.edited, context);
}

const REASONS = {
  open: 'conditionOpen',
  stray: 'conditionStray',
  deep: 'conditionDeep',
  rowsNotAlone: 'rowsNotAlone',
} as const;

/** Names the first place where a text is malformed. */
export function assertWhole(body: string): void {
  const [problem]: readonly (TemplateProblem | undefined)[] = parseTemplate(body).problems;
  if (problem === undefined) return;
  const { kind, line, text } = problem;
  if (kind === 'braces') throw refuse('templateBroken', { text, line, example: '{{情況}}' });
  throw refuse(REASONS[kind], { text, line, end: '{{完}}' });
}

function assertClausesKnown(body: string, { database }: Pick<WriteContext, 'database'>): void {
  const names = clausesOf(body);
  const known = findClauseBodies(database, names);
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw refuse('clauseUnknown', { name: unknown });
}

/** What the kind must tell, and what it may not: said of templates and of the words of each letter. */
export function assertTellsRight(kind: LetterKind, body: string, language: Language): void {
  const worded = (names: readonly string[]): string =>
    names.map((name) => fieldWords(name, language)).join('、');
  const lacking = lackingFields(kind, body);
  if (lacking.length > 0) throw refuse('fieldsLacking', { kind, fields: worded(lacking) });
  const named = fieldsOfHousehold(kind, body);
  if (named.length > 0) throw refuse('publicNamesHousehold', { fields: worded(named) });
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

/** What changed between two versions of its text. */
export function compareTemplate(
  input: { readonly id: number; readonly earlier: number; readonly later: number },
  { database }: Pick<WriteContext, 'database'>,
): TextChange[] {
  const bodyAt = (version: number): string => requireTemplateVersion(database, input.id, version).body;
  return compareTexts(bodyAt(input.earlier), bodyAt(input.later));
}
