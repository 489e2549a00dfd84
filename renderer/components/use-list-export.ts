import type { Api } from '../../shared/api/contract.ts';
import type { JobTicket } from '../../shared/api/define-contract.ts';
import { receiveFile } from '../api/receive-file.ts';
import { useApp } from '../app/app-context.ts';
import type { JobStore } from '../app/job.store.ts';
import { useLanguage } from '../app/texts.ts';
import { useJob } from '../app/use-job.ts';

type Exported =
  Awaited<ReturnType<Api['exchange']['exportGrid']>> extends JobTicket<infer Result> ? Result : never;
type Wanted = Omit<Parameters<Api['exchange']['exportGrid']>[0], 'language'>;

/** Takes out a list as a file and tells how many rows left in it. */
export function useListExport(onDone: () => void = () => undefined): {
  readonly job: JobStore<Exported>;
  readonly start: (wanted: Wanted) => void;
} {
  const { api, notices } = useApp();
  const language = useLanguage();
  const job = useJob<Exported>();
  const start = (wanted: Wanted): void => {
    void job.run(
      () => api.exchange.exportGrid({ ...wanted, language }),
      ({ rows, file }) => {
        receiveFile(file);
        if (file.kind !== 'cancelled') {
          notices.succeed('grid.exported', { count: rows, fileName: file.fileName });
        }
        onDone();
      },
    );
  };
  return { job, start };
}
