import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import type { RosterPaper } from '../../../shared/features/roster/roster-paper.ts';
import { rosterPaperDocument } from '../../../shared/features/roster/roster-paper.ts';
import type { rosterVersionsContract } from '../../../shared/features/roster/roster-versions.contract.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
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
  const office = readSetting(database, 'siteName', z.string(), '');
  const differences = before === undefined ? [] : differencesOf(database, before.id, versionId);
  return rosterPaperDocument({ office, roster, differences }, paper, language);
}

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverPaper(
  { versionId, paper, language, as }: z.output<typeof rosterVersionsContract.deliverPaper.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, desktop, today } = context;
  const document = paperOfVersion(database, versionId, paper, language);
  const content =
    as === 'pdf'
      ? await desktop.renderPdf(renderHtml(document))
      : await renderDocx(document, { author: readSetting(database, 'siteName', z.string(), '') });
  await context.write((write) => {
    write.record({ entity: 'export', entityId: 'roster', after: { taken: as, title: document.title } });
    return null;
  });
  return desktop.deliverFile({
    name: `${safeFileName(`${document.title}-${today}`)}.${as}`,
    mediaType: as === 'pdf' ? 'application/pdf' : DOCX_MEDIA_TYPE,
    content,
  });
}
