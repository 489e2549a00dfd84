import type { z } from 'zod';
import { ApiError } from '../../../shared/api/api-error.ts';
import { type OfficeDocument, paragraph } from '../../../shared/documents/document.ts';
import { documentText } from '../../../shared/documents/document-text.ts';
import { formatOf } from '../../../shared/documents/page-formats.ts';
import { renderHtml } from '../../../shared/documents/render-html.ts';
import { isSigned } from '../../../shared/features/letters/letter-kind.ts';
import type { letterPrintContract } from '../../../shared/features/letters/letter-print.contract.ts';
import type { Printing } from '../../desktop/desktop.ts';
import type { OutsideJob } from '../../jobs/job-plan.ts';
import type { ActionContext, ReadContext, WriteContext } from '../../office/context.ts';
import { requireLetter } from './letter.repository.ts';
import { readDocument } from './letter.service.ts';
import { countPrints, insertPrint } from './letter-print.repository.ts';
import { readKind } from './letter-settings.ts';

type InputOf<Name extends keyof typeof letterPrintContract> = z.output<
  (typeof letterPrintContract)[Name]['input']
>;
type OutputOf<Name extends keyof typeof letterPrintContract> = z.input<
  (typeof letterPrintContract)[Name]['output']
>;

export async function listPrinters({ connection }: ReadContext): Promise<OutputOf<'printers'>> {
  const { printing } = connection.desktop;
  if (printing === null) return { direct: false, printers: [] };
  return { direct: true, printers: [...(await printing.printers())] };
}

/** Who puts a letter on paper, and how often that was done, is kept before it is in their hands. */
export function notePrint(
  { id, copies }: InputOf<'notePrint'>,
  context: WriteContext,
): OutputOf<'notePrint'> {
  const { database, staff, now } = context;
  const document = printedDocument(id, context);
  const letter = requireLetter(database, id);
  // A draft is printed to be read; only what is signed has an original.
  if (isSigned(letter.state)) {
    insertPrint(database, { letterId: id, copies, printedBy: staff.id, printedAt: now });
  }
  const times = countPrints(database, id);
  context.record({ entity: 'letter', entityId: id, after: { taken: 'paper', copies, times } });
  return { document, times };
}

/** What goes to paper now: of some kinds, a copy after the first says that it is one. */
function printedDocument(id: number, context: ReadContext): OfficeDocument {
  const document = readDocument(id, context);
  const { kind } = requireLetter(context.database, id);
  const before = countPrints(context.database, id);
  if (before === 0 || !readKind(context.database, kind).marksReprints) return document;
  const words = documentText(document.language, 'document.reprint', { times: String(before) });
  const mark = paragraph(words, { align: 'right', indentFirst: false });
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: [mark, ...section.blocks] })),
  };
}

function requirePrinting(context: ActionContext): Printing {
  const { printing } = context.desktop;
  if (printing === null) throw new ApiError({ kind: 'unsupported', capability: 'directPrint' });
  return printing;
}

export async function printLetter(
  { id, pages, ...settings }: InputOf<'print'>,
  context: ActionContext,
): Promise<OutputOf<'print'>> {
  const printing = requirePrinting(context);
  const { document, times } = await context.write((write) =>
    notePrint({ id, copies: settings.copies }, write),
  );
  await printing.print({ ...settings, html: renderHtml(document), paper: paperOf(document), pages });
  return { times };
}

function paperOf(document: OfficeDocument): { widthMm: number; heightMm: number } {
  const [first] = document.sections;
  if (first === undefined) throw new Error('a document without a section has no paper');
  return formatOf(first).paper;
}

/** One after the other; what does not come out stops the run, and says where it is gone on with. */
export function printMany(
  { ids }: InputOf<'printMany'>,
  context: ActionContext,
): OutsideJob<OutputOf<'printMany'>> {
  const printing = requirePrinting(context);
  return {
    kind: 'outside',
    async run({ database, progress }) {
      for (const [index, id] of ids.entries()) {
        const { print } = readKind(database, requireLetter(database, id).kind);
        const { document } = await context.write((write) => notePrint({ id, copies: print.copies }, write), {
          about: String(id),
        });
        try {
          await printing.print({
            ...print,
            html: renderHtml(document),
            paper: paperOf(document),
            pages: null,
          });
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          const why = error.failure.kind === 'refused' ? String(error.failure.values?.['why'] ?? '') : '';
          return { printed: index, left: ids.slice(index), why };
        }
        await progress(index + 1, ids.length);
      }
      return { printed: ids.length, left: [], why: '' };
    },
  };
}
