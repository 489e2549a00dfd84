import { Drawer } from 'antd';
import { useText } from '../../app/texts.ts';
import { HistoryEntries } from '../../components/HistoryEntries.tsx';
import { RecordComparison } from './RecordComparison.tsx';

/** Who changed a record, when, and what it said before and after. */
export function HistoryDrawer(props: {
  readonly entity: 'unit' | 'person';
  readonly id: number;
  readonly open: boolean;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const t = useText();
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      size={560}
      title={t('archives.historyOf', { name: props.name })}
      destroyOnHidden
    >
      <RecordComparison entity={props.entity} id={props.id} />
      <HistoryEntries entity={props.entity} id={props.id} />
    </Drawer>
  );
}
