import { Drawer } from 'antd';
import type { FilingEntry } from '../../../shared/features/filing/filing-entry.ts';
import { useText } from '../../app/texts.ts';
import { HistoryEntries } from '../../components/HistoryEntries.tsx';

/** Who changed an entry, when, and what it said before and after. */
export function FilingHistory(props: {
  readonly open: boolean;
  readonly entry: FilingEntry;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { entry } = props;
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      size={560}
      title={t('archives.historyOf', { name: entry.number === '' ? entry.title : entry.number })}
      destroyOnHidden
    >
      <HistoryEntries entity="filingEntry" id={entry.id} />
    </Drawer>
  );
}
