import { createHash } from 'node:crypto';
import type { FileDelivery } from '../../../shared/api/file-delivery.ts';
import { exportMark } from '../../../shared/features/exchange/export-mark.ts';
import type { ActionContext } from '../../office/context.ts';
import type { LeavingList } from '../../office/leaving-list.ts';
import type { EndOfWay } from './bulk-limit.ts';
import { type ExportDesk, localTimeIn } from './export-desk.ts';
import { nextExportNumber, recordExport } from './export-log.repository.ts';
import { MASK_LEVEL } from './pack-registers.repository.ts';

/** A list as a paper: counted, written down and marked like the rows of its grid, before it is in anybody’s hands. */
export async function letListGo(
  list: LeavingList,
  context: ActionContext,
  { grids, bulkLimit, inTurn, timeZone }: ExportDesk,
): Promise<FileDelivery> {
  const { source, format, rows, fileName, mediaType, reason, receiver } = list;
  let endOfWay: EndOfWay = () => undefined;
  // What a court is handed is of one household, and no grid.
  const grid = source === 'legalPack' ? undefined : grids[source];
  if (grid?.ofPeople === true) endOfWay = bulkLimit.begin(rows, context.database, context);
  const approver = context.approver();
  const takeOut = async (): Promise<Uint8Array> => {
    const number = nextExportNumber(context.database);
    const time = localTimeIn(timeZone())(context.now);
    const mark = { number, name: context.staff.displayName, approver, time };
    const content = await list.render(approver === '' ? '' : exportMark(mark, list.language));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const scope = { ...list.scope, maskLevel: MASK_LEVEL, approver };
    await context.write(
      (write) => {
        recordExport(
          { kind: 'grid', source, format, rows, fileName, sha256, scope, reason, receiver },
          write,
        );
        endOfWay();
      },
      { about: sha256 },
    );
    return content;
  };
  try {
    const content = await inTurn(takeOut);
    return context.desktop.deliverFile({ name: fileName, mediaType, content });
  } finally {
    endOfWay();
  }
}
