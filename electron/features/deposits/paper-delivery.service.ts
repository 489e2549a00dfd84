import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { DepositPaper } from '../../../shared/features/deposits/deposit.ts';
import { depositPaperDocument } from '../../../shared/features/deposits/deposit-document.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, WriteContext } from '../../office/context.ts';
import { accountPlace, countPaperPrint, findAccount, requirePaper } from './deposit-paper.repository.ts';

export function reprintPaper(paperId: number, context: WriteContext): DepositPaper {
  const before = requirePaper(context.database, paperId);
  countPaperPrint(context.database, paperId);
  const after = requirePaper(context.database, paperId);
  context.record({
    entity: 'depositPaper',
    entityId: paperId,
    before: { reprintCount: before.reprintCount },
    after: { number: before.number, reprintCount: after.reprintCount },
  });
  return after;
}

/** Shows the account after the look itself is in the audit trail. */
export async function revealAccount(
  { paperId, reason }: { readonly paperId: number; readonly reason: string },
  context: ActionContext,
): Promise<{ account: string }> {
  const { number } = requirePaper(context.database, paperId);
  const sealed = findAccount(context.database, paperId);
  const account = sealed === null ? '' : context.fieldSeal.open(accountPlace(paperId), sealed);
  await context.write((write) => {
    write.record({
      entity: 'depositPaper',
      entityId: paperId,
      after: { number, revealed: 'account' },
      reason,
    });
    return null;
  });
  return { account };
}

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverPaper(
  { paperId, language }: { readonly paperId: number; readonly language: Language },
  context: ActionContext,
): Promise<FileDelivery> {
  const paper = requirePaper(context.database, paperId);
  const document = depositPaperDocument(paper, language);
  const content = await renderDocx(document, { author: paper.siteName });
  await context.write((write) => {
    write.record({
      entity: 'depositPaper',
      entityId: paperId,
      after: { number: paper.number, taken: 'docx', title: document.title },
    });
    return null;
  });
  const name = `${safeFileName(document.title)}.docx`;
  return context.desktop.deliverFile({ name, mediaType: DOCX_MEDIA_TYPE, content });
}
