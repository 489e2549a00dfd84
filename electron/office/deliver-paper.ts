import type Database from 'better-sqlite3';
import { z } from 'zod';
import { ApiError } from '../../shared/api/api-error.ts';
import type { FileDelivery } from '../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../shared/documents/document.ts';
import { renderHtml } from '../../shared/documents/render-html.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../documents/render-docx.ts';
import { safeFileName } from '../files/file-name.ts';
import type { ActionContext, AuditRecord } from './context.ts';
import { readSetting } from './settings.ts';

const NAMES_A_DAY = /\d{4}-\d{2}-\d{2}/u;

/** The site as papers head it. */
export function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', z.string(), '');
}

/** Hands a paper over as a Word file or a PDF; who took it is in the trail before it is in their hands. */
export async function deliverPaper(
  document: OfficeDocument,
  as: 'docx' | 'pdf',
  taken: AuditRecord & { readonly after?: object },
  { database, desktop, today, write }: ActionContext,
): Promise<FileDelivery> {
  if (as === 'pdf' && !desktop.canRenderPdf) throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
  const content =
    as === 'pdf'
      ? await desktop.renderPdf(renderHtml(document))
      : await renderDocx(document, { author: siteName(database) });
  await write(({ record }) => {
    record({ ...taken, after: { title: document.title, ...taken.after, taken: as } });
    return null;
  });
  // Of papers that come again every day, the file says the day; a title that names one needs no other.
  const name = NAMES_A_DAY.test(document.title) ? document.title : `${document.title}-${today}`;
  return desktop.deliverFile({
    name: `${safeFileName(name)}.${as}`,
    mediaType: as === 'pdf' ? 'application/pdf' : DOCX_MEDIA_TYPE,
    content,
  });
}
