import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import type { RosterPaper } from '../../../shared/features/roster/roster-paper.ts';
import { rosterPaperDocument } from '../../../shared/features/roster/roster-paper.ts';
import type { rosterVersionsContract } from '../../../shared/features/roster/roster-versions.contract.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { ActionContext } from '../../office/context.ts';
import { deliverPaper, siteName } from '../../office/deliver-paper.ts';
import { listVersions } from './version.repository.ts';
import { differencesOf, frozenRoster } from './version.service.ts';

export function paperOfVersion(
  database: Database.Database,
  versionId: number,
  paper: RosterPaper,
  language: Language,
): OfficeDocument {
  const roster = frozenRoster(database, versionId);
  const before = listVersions(database, roster.rosterId).find(
    ({ number }) => number === roster.version.number - 1,
  );
  const office = siteName(database);
  const differences = before === undefined ? [] : differencesOf(database, before.id, versionId);
  return rosterPaperDocument({ office, roster, differences }, paper, language);
}

export function deliverRosterPaper(
  { versionId, paper, language, as }: z.output<typeof rosterVersionsContract.deliverPaper.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const document = paperOfVersion(context.database, versionId, paper, language);
  return deliverPaper(document, as, { entity: 'export', entityId: 'roster' }, context);
}
