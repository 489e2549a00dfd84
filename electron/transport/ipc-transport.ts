import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { API_CHANNEL } from '../../shared/api/bridge.ts';
import type { ApiReply } from '../../shared/api/wire.ts';
import type { Seat } from '../office/office-holder.ts';
import { isTrustedSender } from '../window/trusted-sender.ts';

/** Answers the one channel. `seatOf` knows the seat of a window by the id of its contents. */
export function serveIpc(
  ipcMain: Pick<IpcMain, 'handle'>,
  seatOf: (contentsId: number) => Seat | null,
): void {
  ipcMain.handle(API_CHANNEL, (event: IpcMainInvokeEvent, request: unknown): Promise<ApiReply> => {
    const seat = isTrustedSender(event.senderFrame) ? seatOf(event.sender.id) : null;
    // Only a page that is not ours can come here, and it learns nothing.
    if (seat === null) throw new Error('refused');
    return seat.send(request);
  });
}
