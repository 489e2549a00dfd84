import { ApiError, refuse } from '../../../shared/api/api-error.ts';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { addressLabels } from '../../../shared/features/letters/address-label-document.ts';
import { deliverySheet } from '../../../shared/features/letters/delivery-sheet-document.ts';
import type { SHEETS, TAKEN_AS } from '../../../shared/features/letters/letter-files.contract.ts';
import { isSigned } from '../../../shared/features/letters/letter-kind.ts';
import { lettersMessages } from '../../../shared/features/letters/letters.messages.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { phrasesIn } from '../../../shared/i18n/phrase.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import { type ZippedFile, zipFiles } from '../../files/zip-files.ts';
import type { OutsideJob, WorkContext } from '../../jobs/job-plan.ts';
import type { ActionContext, ReadContext } from '../../office/context.ts';
import { requireLetter } from './letter.repository.ts';
import { readDocument } from './letter.service.ts';
import { readSiteFacts } from './letter-facts.repository.ts';
import { readKinds } from './letter-settings.ts';
import { sheetLines } from './letter-sheet.repository.ts';

type TakenAs = (typeof TAKEN_AS)[number];
type Taken = OutsideJob<{ letters: number; delivery: FileDelivery }>;
interface Asked {
  readonly ids: readonly number[];
  readonly as: TakenAs;
}

const ZIP_MEDIA_TYPE = 'application/zip';
const MEDIA_TYPES: Readonly<Record<TakenAs, string>> = { docx: DOCX_MEDIA_TYPE, pdf: 'application/pdf' };

function assertCanMake(as: TakenAs, { desktop }: ActionContext): void {
  if (as === 'pdf' && !desktop.canRenderPdf) throw new ApiError({ kind: 'unsupported', capability: 'pdf' });
}

/** Signed letters in one file, each on pages of its own that count from one. */
export function deliverMerged({ ids, as }: Asked, context: ActionContext): Taken {
  assertCanMake(as, context);
  return {
    kind: 'outside',
    async run(work) {
      const total = ids.length * 2;
      const sections: OfficeDocument['sections'] = [];
      let language: Language = 'zh-Hant';
      for await (const { document, done } of readEach(ids, work, context, total)) {
        if (done === 1) language = document.language;
        sections.push(...document.sections);
      }
      const title = lettersMessages['letters.mergedFile'][language];
      const content = await render({ title, language, sections }, as, work, context, {
        before: ids.length,
        total,
      });
      const name = `${title}-${context.today}-${String(ids.length)}.${as}`;
      return handOver({ ids, taken: as, name, mediaType: MEDIA_TYPES[as], content }, context);
    },
  };
}

/** Signed letters, each a file of its own by room and number, in one folder. */
export function deliverEach({ ids, as }: Asked, context: ActionContext): Taken {
  assertCanMake(as, context);
  return {
    kind: 'outside',
    async run(work) {
      const files: ZippedFile[] = [];
      const author = readSiteFacts(work.database).company;
      let language: Language = 'zh-Hant';
      for await (const { document, name, done } of readEach(ids, work, context, ids.length)) {
        if (done === 1) language = document.language;
        const content =
          as === 'pdf'
            ? await context.desktop.renderPdf(renderHtml(document))
            : await renderDocx(document, { author });
        files.push({ name: `${String(done).padStart(4, '0')} ${safeFileName(name, 80)}.${as}`, content });
      }
      const title = lettersMessages['letters.singleFiles'][language];
      const content = await zipFiles(files, new Date(context.now));
      const name = `${title}-${context.today}-${String(ids.length)}.zip`;
      return handOver({ ids, taken: `${as}Each`, name, mediaType: ZIP_MEDIA_TYPE, content }, context);
    },
  };
}

/** 簽收表 or address labels for letters, in room order. */
export function deliverSheet(
  {
    ids,
    as,
    sheet,
    language,
  }: Asked & { readonly sheet: (typeof SHEETS)[number]; readonly language: Language },
  context: ActionContext,
): Taken {
  assertCanMake(as, context);
  return {
    kind: 'outside',
    async run(work) {
      const { database } = work;
      const site = readSiteFacts(database);
      const copies = new Map(readKinds(database).map(({ kind, print }) => [kind, print.copies]));
      const lines = sheetLines(database, ids, context.today);
      if (lines.length === 0) throw refuse('letterNotIssued');
      const say = phrasesIn(language);
      const document =
        sheet === 'labels'
          ? addressLabels(
              lines.map(({ unitName, mailingAddress, recipient, number }) => ({
                address: mailingAddress === '' ? `${site.site} ${unitName}` : mailingAddress,
                recipient: recipient === '' ? '' : say('letters.labels.to', { name: recipient }),
                number,
              })),
              language,
            )
          : deliverySheet({
              office: site.office === '' ? site.site : site.office,
              lines: lines.map((line) => ({ ...line, copies: copies.get(line.kind) ?? 1 })),
              language,
              printedOn: context.today,
            });
      const total = document.sections.length;
      const content = await render(document, as, work, context, { before: 0, total });
      const name = `${document.title}-${context.today}-${String(lines.length)}.${as}`;
      return handOver({ ids, taken: sheet, name, mediaType: MEDIA_TYPES[as], content }, context);
    },
  };
}

interface Read {
  readonly document: OfficeDocument;
  /** By room and number. */
  readonly name: string;
  readonly done: number;
}

async function* readEach(
  ids: readonly number[],
  { database, progress }: WorkContext,
  context: ActionContext,
  total: number,
): AsyncGenerator<Read> {
  const read: ReadContext = { ...context, database };
  for (const [index, id] of ids.entries()) {
    await progress(index, total);
    const letter = requireLetter(database, id);
    if (!isSigned(letter.state)) throw refuse('letterNotIssued');
    const place = letter.unitName === '' ? letter.recipient : letter.unitName;
    const name = [place, letter.number === '' ? letter.subject : letter.number].join(' ').trim();
    yield { document: readDocument(id, read), name, done: index + 1 };
  }
  await progress(ids.length, total);
}

async function render(
  document: OfficeDocument,
  as: TakenAs,
  { database, progress }: WorkContext,
  { desktop }: ActionContext,
  { before, total }: { readonly before: number; readonly total: number },
): Promise<Uint8Array> {
  if (as === 'pdf') return desktop.renderPdf(renderHtml(document));
  return renderDocx(document, {
    author: readSiteFacts(database).company,
    progress: (done) => progress(before + done, total),
  });
}

/** Who took which letters out of the office, and as what, is in the trail before they are in their hands. */
async function handOver(
  file: {
    readonly ids: readonly number[];
    readonly taken: string;
    readonly name: string;
    readonly mediaType: string;
    readonly content: Uint8Array;
  },
  context: ActionContext,
): Promise<{ letters: number; delivery: FileDelivery }> {
  const { ids, taken, mediaType, content } = file;
  await context.write((write) => {
    write.record({ entity: 'export', entityId: 'letters', after: { taken, letters: ids } });
    return null;
  });
  const name = safeFileName(file.name);
  const delivery = await context.desktop.deliverFile({ name, mediaType, content });
  return { letters: ids.length, delivery };
}
