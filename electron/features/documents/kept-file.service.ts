import type { ActionContext, WriteContext } from '../../office/context.ts';
import { requireFilesKey } from '../../office/files-key.ts';
import { keepAttachment } from '../../safekeeping/keep-attachment.ts';
import { insertDocument, requireDocument } from './document.repository.ts';
import { type AttachmentPlace, describeUpload } from './document.service.ts';

/**
 * Keeps one uploaded file that is of many households, such as a signed sheet: its content lies on the disk once and for
 * good before the first row that names it, and each household has a row of its own. All in one turn, so that nothing
 * removes the content in between.
 */
export async function keepForUnits<Value>(
  ticket: string,
  context: ActionContext,
  { folder, inTurn }: AttachmentPlace,
  write: (put: (unitId: number, context: WriteContext) => number) => Promise<Value>,
): Promise<Value> {
  const file = context.file(ticket);
  const facts = describeUpload(file);
  return inTurn(async () => {
    const sha256 = await keepAttachment(folder, file.bytes, requireFilesKey(context.connection));
    return write((unitId, { database, staff, now, today, record }) => {
      const id = insertDocument(database, {
        ...facts,
        unitId,
        personId: null,
        kindId: null,
        householdId: null,
        note: '',
        sha256,
        bytes: file.bytes.length,
        addedBy: staff.id,
        addedAt: now,
        addedOn: today,
      });
      const { title, fileName } = requireDocument(database, id);
      record({ entity: 'document', entityId: id, after: { title, fileName, sha256 } });
      return id;
    });
  });
}
