import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { notFound, refuse } from '../../../shared/api/api-error.ts';
import type { LetterClause } from '../../../shared/features/letters/letter-clause.ts';
import type { TextChange } from '../../../shared/features/letters/letter-life.contract.ts';
import type { letterTemplatesContract } from '../../../shared/features/letters/letter-templates.contract.ts';
import { withClauses } from '../../../shared/features/letters/template-clauses.ts';
import { clausesOf } from '../../../shared/features/letters/template-fields.ts';
import type { WriteContext } from '../../office/context.ts';
import {
  findClauseBodies,
  insertClause,
  insertClauseVersion,
  isClauseNameTaken,
  listClauseVersions,
  requireClause,
  updateClause,
} from './clause.repository.ts';
import { compareTexts } from './compare-texts.ts';
import { listTemplates } from './template.repository.ts';
import { assertWhole } from './template.service.ts';

type ClauseInput = z.output<typeof letterTemplatesContract.saveClause.input>;

/** New words make a new version; letters already kept have the words that they were made with. */
export function saveClause(input: ClauseInput, context: WriteContext): LetterClause {
  const { database } = context;
  assertWhole(input.body);
  if (clausesOf(input.body).length > 0) throw refuse('clauseWithinClause');
  if (isClauseNameTaken(database, input.name, input.edited?.id ?? 0)) {
    throw refuse('clauseNameTaken', { name: input.name });
  }
  return input.edited === undefined ? addClause(input, context) : changeClause(input, input.edited, context);
}

function addClause(input: ClauseInput, context: WriteContext): LetterClause {
  const { database, staff, now } = context;
  const id = insertClause(database, input.name);
  insertClauseVersion(database, {
    clauseId: id,
    version: 1,
    body: input.body,
    savedBy: staff.id,
    savedAt: now,
  });
  updateClause(database, id, { ...input, version: 1 });
  const after = requireClause(database, id);
  context.record({ entity: 'letterClause', entityId: id, after });
  return after;
}

function changeClause(
  input: ClauseInput,
  edited: { readonly id: number; readonly version: number },
  context: WriteContext,
): LetterClause {
  const { database, staff, now } = context;
  const before = requireClause(database, edited.id);
  if (before.version !== edited.version) throw refuse('clauseChanged');
  if (before.name !== input.name || !input.active) assertUnused(before.name, database);
  const reworded = before.body !== input.body;
  const version = reworded ? before.version + 1 : before.version;
  if (reworded) {
    insertClauseVersion(database, {
      clauseId: before.id,
      version,
      body: input.body,
      savedBy: staff.id,
      savedAt: now,
    });
  }
  updateClause(database, before.id, { ...input, version });
  const after = requireClause(database, before.id);
  context.record({ entity: 'letterClause', entityId: before.id, before, after });
  return after;
}

/** A template that calls a clause by a name which is no more would block every letter of it. */
function assertUnused(name: string, database: Database.Database): void {
  const users = listTemplates(database, null, false).filter(({ body }) => clausesOf(body).includes(name));
  if (users.length > 0) {
    throw refuse('clauseInUse', { name, templates: users.map((template) => template.name).join('、') });
  }
}

/** What changed between two versions of its words. */
export function compareClause(
  input: { readonly id: number; readonly earlier: number; readonly later: number },
  { database }: Pick<WriteContext, 'database'>,
): TextChange[] {
  const bodyAt = (version: number): string => {
    const found = listClauseVersions(database, input.id).find((each) => each.version === version);
    if (found === undefined) throw notFound('letterVersion', version);
    return found.body;
  };
  return compareTexts(bodyAt(input.earlier), bodyAt(input.later));
}

/** A text with the words of its clauses; one that the office has not stays as it is called. */
export function resolveClauses(body: string, database: Database.Database): string {
  const names = clausesOf(body);
  return names.length === 0 ? body : withClauses(body, findClauseBodies(database, names));
}
