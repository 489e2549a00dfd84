import { receiveFile } from '../../api/receive-file.ts';
import { useApp } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useLanguage } from '../../app/texts.ts';
import { type RunningAction, useAction } from '../../app/use-action.ts';
import type { ImportStore } from './import.store.ts';

/** Hands out the rows that cannot be imported, each with its reason, to be corrected and imported again. */
export function useRejectedRows(store: ImportStore): RunningAction<[]> {
  const { api, notices } = useApp();
  const language = useLanguage();
  return useAction(async () => {
    if (store.choice === null) return;
    const { rows, file } = await api.exchange.rejectedRows({ ...store.choice, language });
    receiveFile(file);
    if (file.kind !== 'cancelled') {
      notices.succeed('exchange.rejectedSaved', { count: formatCount(rows), fileName: file.fileName });
    }
  });
}
