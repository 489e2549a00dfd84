import type { z } from 'zod';
import { invalid, notFound, refuse } from '../../../shared/api/api-error.ts';
import type {
  DocumentKind,
  documentsContract,
} from '../../../shared/features/documents/documents.contract.ts';
import type { WriteContext } from '../../office/context.ts';
import { changedMeanwhile } from '../../office/last-change.repository.ts';
import { findKind, findKindByCode, insertKind, isKindInUse, updateKind } from './document-kind.repository.ts';

/** Kinds are retired and never deleted: files and papers go on naming them. */
export function saveKind(
  { id, version, ...values }: z.output<typeof documentsContract.saveKind.input>,
  context: WriteContext,
): DocumentKind {
  const { database } = context;
  const holder = findKindByCode(database, values.code);
  if (holder !== undefined && holder.id !== id) {
    throw refuse('documentKindExists', { code: values.code, name: holder.name });
  }
  if (id === undefined) {
    const added = requireKind(insertKind(database, values), context);
    context.record({ entity: 'documentKind', entityId: added.id, after: values });
    return added;
  }
  const before = requireKind(id, context);
  if (version === undefined) throw invalid(['version'], 'versionMissing');
  if (version !== before.version) throw changedMeanwhile(database, 'documentKind', id);
  // A checklist that has been worked through keeps its papers.
  if (values.process !== before.process && isKindInUse(database, id)) {
    throw refuse('documentKindInUse', { name: before.name });
  }
  updateKind(database, id, values);
  const { id: _id, version: _version, ...image } = before;
  context.record({ entity: 'documentKind', entityId: id, before: image, after: values });
  return requireKind(id, context);
}

export function requireKind(id: number, { database }: Pick<WriteContext, 'database'>): DocumentKind {
  const kind = findKind(database, id);
  if (kind === undefined) throw notFound('documentKind', id);
  return kind;
}
