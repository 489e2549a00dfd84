import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { momentAt, momentWords } from '../../../shared/domain/moment.ts';
import { memoSheet } from '../../../shared/features/memos/memo-sheet.ts';
import type { memosContract } from '../../../shared/features/memos/memos.contract.ts';
import { officeTimeZone } from '../../database/office-time-zone.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { readMemo } from './memo.service.ts';

/** Who took it out of the office is in the trail before it is in their hands. */
export async function deliverSheet(
  { letterId, language }: z.output<typeof memosContract.deliverSheet.input>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const memo = readMemo(letterId, context);
  const timeZone = officeTimeZone(database);
  const office = readSetting(database, 'siteName', z.string(), '');
  const when = (instant: string): string => momentWords(momentAt(new Date(instant), timeZone));
  const document = memoSheet({ office, memo, when, printedOn: today }, language);
  const content = await renderDocx(document, { author: office });
  await context.write((write) => {
    write.record({ entity: 'memo', entityId: letterId, after: { number: memo.number, taken: 'docx' } });
    return null;
  });
  return context.desktop.deliverFile({
    name: `${safeFileName([document.title, memo.number, today].filter((part) => part !== '').join('-'))}.docx`,
    mediaType: DOCX_MEDIA_TYPE,
    content,
  });
}
