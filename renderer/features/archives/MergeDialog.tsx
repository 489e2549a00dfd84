import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Comparison, MergeField } from '../../../shared/features/archives/duplicates.contract.ts';
import type { Person } from '../../../shared/features/archives/people.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { useAction } from '../../app/use-action.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
import { LoadedView } from '../../components/LoadedView.tsx';
import { MergeTable } from './MergeTable.tsx';
import { fieldChoices, type Side, takenFromOther } from './merge-choice.ts';

interface MergeDialogProps {
  /** Null while the dialog is closed. */
  readonly oneId: number | null;
  readonly otherId: number | null;
  readonly onClose: () => void;
  readonly onMerged: (person: Person) => void;
}

/** Two files of one person side by side: which is kept, and which of the two is right where they differ. */
export function MergeDialog(props: MergeDialogProps) {
  const { oneId, otherId } = props;
  if (oneId === null || otherId === null) return null;
  return <OpenDialog key={`${oneId}-${otherId}`} {...props} oneId={oneId} otherId={otherId} />;
}

const OpenDialog = observer(function OpenDialog(
  props: MergeDialogProps & { readonly oneId: number; readonly otherId: number },
) {
  const { oneId, otherId, onClose } = props;
  const api = useApi();
  const t = useText();
  const [kept, setKept] = useState<Side>('one');
  const [chosen, setChosen] = useState<Partial<Record<MergeField, Side>>>({});
  const compared = useLoaded(() => api.archives.comparePeople({ oneId, otherId }), [api, oneId, otherId]);
  const merge = useAction(async (comparison: Comparison) => {
    const [keep, leave] =
      kept === 'one' ? [comparison.one, comparison.other] : [comparison.other, comparison.one];
    const person = await saveOrRefresh(
      () =>
        api.archives.mergePeople({
          keptId: keep.person.id,
          keptVersion: keep.person.version,
          otherId: leave.person.id,
          otherVersion: leave.person.version,
          fromOther: takenFromOther(fieldChoices(comparison), kept, chosen),
        }),
      compared.reload,
    );
    props.onMerged(person);
  });
  const comparison = compared.loadable.value;
  const run = (): void => {
    if (comparison !== null) void merge.run(comparison);
  };
  return (
    <Modal
      open
      title={t('merge.title')}
      width={860}
      okText={t('merge.do')}
      cancelText={t('action.cancel')}
      confirmLoading={merge.busy}
      okButtonProps={{ disabled: comparison === null }}
      mask={{ closable: false }}
      onOk={run}
      onCancel={() => {
        if (!merge.busy) onClose();
      }}
    >
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          run();
        }}
      >
        <p className="soft merge-explain">{t('merge.explain')}</p>
        <LoadedView of={compared}>
          {(both) => (
            <MergeTable
              comparison={both}
              kept={kept}
              chosen={chosen}
              onKeep={setKept}
              onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
            />
          )}
        </LoadedView>
      </div>
    </Modal>
  );
});
