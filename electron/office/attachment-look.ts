import { invalid, refuse } from '../../shared/api/api-error.ts';
import type { FileDelivery, ShownFile } from '../../shared/api/file-delivery.ts';
import type { DocumentMediaType } from '../../shared/features/documents/document.ts';
import { readAttachment } from '../safekeeping/keep-attachment.ts';
import type { ActionContext, AuditRecord } from './context.ts';
import { requireFilesKey } from './files-key.ts';

/** A stored file that somebody asks for. */
export interface AskedFile {
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  readonly sha256: string;
  /** Identity papers and what is confidential: whoever looks says why. */
  readonly sensitive: boolean;
}

interface Look {
  readonly reason: string;
  /** Under what the trail has it, and by which name. */
  readonly record: Pick<AuditRecord, 'entity' | 'entityId'> & { readonly named: object };
}

/** A file for the window to fetch. A look at what is guarded is in the trail before it is seen. */
export async function openFile(
  file: AskedFile,
  look: Look,
  context: ActionContext,
  folder: string,
): Promise<ShownFile> {
  assertMayLook(file, look, context);
  const content = await contentOf(file, context, folder);
  if (file.sensitive) await recordLook(look, 'looked', context);
  const { fileName, mediaType } = file;
  return context.showFile({ name: fileName, mediaType, content });
}

/** Who took a file out of the office is in the trail before it is in their hands. */
export async function takeFile(
  file: AskedFile,
  look: Look,
  context: ActionContext,
  folder: string,
): Promise<FileDelivery> {
  assertMayLook(file, look, context);
  const content = await contentOf(file, context, folder);
  await recordLook(look, 'taken', context);
  return context.desktop.deliverFile({ name: file.fileName, mediaType: file.mediaType, content });
}

/** The auditor sees that guarded files are there and not what is on them. */
function assertMayLook({ sensitive }: AskedFile, { reason }: Look, { staff }: ActionContext): void {
  if (!sensitive) return;
  if (staff.role === 'auditor') throw refuse('notAllowed');
  if (reason === '') throw invalid(['reason'], 'required');
}

async function contentOf(
  { title, sha256 }: AskedFile,
  { connection }: ActionContext,
  folder: string,
): Promise<Buffer> {
  const content = await readAttachment(folder, sha256, requireFilesKey(connection));
  if (content === null) throw refuse('documentFileGone', { title });
  return content;
}

async function recordLook(
  { reason, record: { named, ...record } }: Look,
  what: 'looked' | 'taken',
  context: ActionContext,
): Promise<void> {
  await context.write((write) => {
    write.record({ ...record, after: { ...named, [what]: true }, reason });
    return null;
  });
}
