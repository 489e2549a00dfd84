import { setImmediate as nextTurn } from 'node:timers/promises';
import { ApiError } from '../../shared/api/api-error.ts';
import type { Api } from '../../shared/api/contract.ts';
import { createApi } from '../../shared/api/create-api.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import { type Approver, approvedBy } from '../../shared/api/with-approval.ts';
import type { IncomingFile } from '../files/file-tray.ts';
import type { Clock } from '../office/clock.ts';
import type { Office } from '../office/office.ts';

/** One member of the sample site's staff at work: the office's Api as any window has it. */
export interface SampleWindow {
  readonly api: Api;
  /** Waits for a job and gives its result. */
  readonly finish: <Result>(ticket: JobTicket<Result>) => Promise<Result>;
  /** Hands a file to the office, as a window does, and gives the ticket that stands for it. */
  readonly bringFile: (file: IncomingFile) => string;
  readonly close: () => void;
}

/** `secondPerson` approves what this one may not do alone. */
export function openSampleWindow(
  office: Office,
  clock: Pick<Clock, 'now'>,
  secondPerson?: Approver,
): SampleWindow {
  const connection = office.connect({
    host: 'inProcess',
    clock,
    desktop: {
      canRenderPdf: false,
      canPrint: false,
      printing: null,
      deliverFile: () => Promise.resolve({ kind: 'cancelled' }),
      showFile: () => Promise.reject(new Error('nobody is here to look at a file')),
      renderPdf: () => Promise.reject(new Error('nobody is here to look at a PDF')),
      glyphs: () => null,
    },
  });
  const send = office.sendOn(connection);
  const api = createApi(secondPerson === undefined ? send : approvedBy(send, secondPerson));
  return {
    api,
    async finish(ticket) {
      for (;;) {
        const status = await api.jobs.status({ jobId: ticket.jobId });
        if (status.failure !== undefined) throw new ApiError(status.failure);
        // The ticket's type says what the result of its operation is.
        if (status.state === 'done') return status.result as never;
        await nextTurn();
      }
    },
    bringFile: (file) => office.tray.put(file, connection.id),
    close: () => office.disconnect(connection),
  };
}
