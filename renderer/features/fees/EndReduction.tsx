import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { type LastDay, LastDayFields } from './LastDayFields.tsx';

/** Ends a reduction before its time, or withdraws it. */
export function EndReduction(props: {
  readonly reduction: Reduction | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { reduction, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<LastDay>
      open={reduction !== null}
      title={t('fees.reduction.end')}
      okText={t('fees.reduction.end')}
      initialValues={{ lastOn: reduction?.standing === 'ahead' ? null : today, reason: '' }}
      onClose={onClose}
      submit={async ({ lastOn, reason }, options) => {
        if (reduction === null) return;
        const done = await api.fees.endReduction(
          { id: reduction.id, lastOn: lastOn ?? null, reason },
          options,
        );
        notices.succeed('fees.reduction.endDone', { unit: done.unitName, name: done.itemName });
        onDone();
      }}
    >
      <LastDayFields label={t('fees.reduction.lastOn')} extra={t('fees.reduction.lastOnExtra')} />
    </FormDialog>
  );
}
