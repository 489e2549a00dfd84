import { ApiError } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { LETTER_KIND_FACTS } from '../../../shared/features/letters/letter-kind.ts';
import { plainLetterNumber } from '../../../shared/features/letters/letter-number.ts';
import { lettersMessages } from '../../../shared/features/letters/letters.messages.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext, ReadContext } from '../../office/context.ts';
import { findSequence, type KeptLetter, requireLetter } from './letter.repository.ts';
import { readDocument } from './letter.service.ts';
import { readSiteFacts } from './letter-facts.repository.ts';

export async function deliverDocx(id: number, context: ActionContext): Promise<FileDelivery> {
  const document = readDocument(id, context);
  const content = await renderDocx(document, { author: readSiteFacts(context.database).company });
  await recordTaken(id, 'docx', context);
  return context.desktop.deliverFile({
    name: `${fileName(id, context)}.docx`,
    mediaType: DOCX_MEDIA_TYPE,
    content,
  });
}

export async function deliverPdf(id: number, context: ActionContext): Promise<FileDelivery> {
  if (!context.desktop.canRenderPdf) throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
  const content = await context.desktop.renderPdf(renderHtml(readDocument(id, context)));
  await recordTaken(id, 'pdf', context);
  return context.desktop.deliverFile({
    name: `${fileName(id, context)}.pdf`,
    mediaType: 'application/pdf',
    content,
  });
}

/** Who took a letter out of the office, and as what, is in the trail before it is in their hands. */
async function recordTaken(id: number, taken: 'docx' | 'pdf', context: ActionContext): Promise<void> {
  await context.write((write) => {
    write.record({ entity: 'letter', entityId: id, after: { taken } });
    return null;
  });
}

/** `業主函-LH-2026-0001`; a draft is named by its subject. */
function fileName(id: number, context: ReadContext): string {
  const letter = requireLetter(context.database, id);
  const kind = lettersMessages[`letterKind.${letter.kind}`][letter.language];
  const state =
    letter.state === 'issued' || letter.state === 'signed'
      ? ''
      : `-${lettersMessages[`letterState.${letter.state}`][letter.language]}`;
  return safeFileName(`${kind}-${placeOf(letter, context) ?? letter.subject}${state}`);
}

function placeOf(letter: KeptLetter, { database }: ReadContext): string | null {
  if (letter.signedOn === null || letter.number === '') return null;
  return plainLetterNumber({
    code: LETTER_KIND_FACTS[letter.kind].series,
    issuedOn: letter.signedOn,
    sequence: findSequence(database, letter.id),
  });
}
