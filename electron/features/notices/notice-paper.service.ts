import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import type { OfficeDocument } from '../../../shared/documents/document.ts';
import type { NoticeRow, PostingRow } from '../../../shared/features/notices/notice.ts';
import type { noticesContract } from '../../../shared/features/notices/notices.contract.ts';
import { MOST_REGISTER_ROWS, registerDocument } from '../../../shared/features/notices/register-document.ts';
import { roundDocument } from '../../../shared/features/notices/round-document.ts';
import { iterateGrid } from '../../database/grid-select.ts';
import { DOCX_MEDIA_TYPE, renderDocx } from '../../documents/render-docx.ts';
import { safeFileName } from '../../files/file-name.ts';
import type { ActionContext } from '../../office/context.ts';
import { readSetting } from '../../office/settings.ts';
import { momentNow } from './notice.service.ts';
import { postingSource, registerSource } from './notice-list.repository.ts';

type Input<Name extends keyof typeof noticesContract> = z.output<(typeof noticesContract)[Name]['input']>;

/** As the window’s own preview names it. */
function siteName(database: Database.Database): string {
  return readSetting(database, 'siteName', z.string(), '');
}

export function deliverRound(
  { language }: Input<'deliverRound'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const query = {
    quick: '',
    filters: { state: { kind: 'oneOf' as const, values: ['waiting', 'lost', 'toTakeDown'] } },
    sort: [],
    offset: 0,
    limit: 1,
  };
  const rows = [...iterateGrid<PostingRow>(database, postingSource(today, momentNow(context)), query)];
  return deliver(roundDocument({ office: siteName(database), rows, printedOn: today }, language), context);
}

export function deliverRegister(
  { from, to, language }: Input<'deliverRegister'>,
  context: ActionContext,
): Promise<FileDelivery> {
  const { database, today } = context;
  const query = {
    quick: '',
    filters: { issuedOn: { kind: 'date' as const, from, to } },
    sort: [{ field: 'issuedOn', direction: 'asc' as const }],
    offset: 0,
    limit: 1,
  };
  const rows: NoticeRow[] = [];
  let left = 0;
  for (const row of iterateGrid<NoticeRow>(database, registerSource(today), query)) {
    if (rows.length < MOST_REGISTER_ROWS) rows.push(row);
    else left += 1;
  }
  const office = siteName(database);
  return deliver(registerDocument({ office, from, to, rows, left, printedOn: today }, language), context);
}

/** Who took it out of the office is in the trail before it is in their hands. */
async function deliver(document: OfficeDocument, context: ActionContext): Promise<FileDelivery> {
  const { database, today } = context;
  const content = await renderDocx(document, { author: siteName(database) });
  await context.write((write) => {
    write.record({ entity: 'export', entityId: 'notices', after: { taken: 'docx', title: document.title } });
    return null;
  });
  return context.desktop.deliverFile({
    name: `${safeFileName(`${document.title}-${today}`)}.docx`,
    mediaType: DOCX_MEDIA_TYPE,
    content,
  });
}
