import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import type { appraisalContract } from '../../../shared/features/training/appraisal.contract.ts';
import { appraisalDocument } from '../../../shared/features/training/appraisal-document.ts';
import { signInDocument } from '../../../shared/features/training/sign-in-document.ts';
import type { trainingContract } from '../../../shared/features/training/training.contract.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, AuditRecord } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { readAppraisal } from './appraisal.service.ts';
import { requireSession } from './session.repository.ts';

type As = 'docx' | 'pdf';

/** As the window’s own preview names it. */
function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', z.string(), '');
}

export function deliverSignIn(
  { sessionId, language, as }: z.output<typeof trainingContract.deliverSignIn.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const session = requireSession(database, sessionId);
  const document = signInDocument({ office: siteName(database), session, printedOn: today }, language);
  return deliver(document, as, { entity: 'trainingSession', entityId: sessionId }, context);
}

export function deliverAppraisal(
  { appraisalId, language, as }: z.output<typeof appraisalContract.deliverAppraisal.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const appraisal = readAppraisal(appraisalId, context);
  const office = siteName(context.database);
  const document = appraisalDocument({ office, appraisal, printedOn: context.today }, language);
  return deliver(document, as, { entity: 'appraisal', entityId: appraisalId }, context);
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(
  document: OfficeDocument,
  as: As,
  of: Pick<AuditRecord, 'entity' | 'entityId'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today, desktop } = context;
  const content =
    as === 'pdf'
      ? await desktop.renderPdf(renderHtml(document))
      : await renderDocx(document, { author: siteName(database) });
  await context.write((write) => {
    write.record({ ...of, after: { taken: as, title: document.title } });
    return null;
  });
  return desktop.deliverFile({
    name: `${safeFileName(`${document.title}-${today}`)}.${as}`,
    mediaType: as === 'pdf' ? 'application/pdf' : DOCX_MEDIA_TYPE,
    content,
  });
}
