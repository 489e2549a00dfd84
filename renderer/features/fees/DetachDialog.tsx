import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { type LastDay, LastDayFields } from './LastDayFields.tsx';

/** Ends the charging of an item to the chosen units. */
export function DetachDialog(props: {
  readonly unitFeeIds: readonly number[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { unitFeeIds, onClose, onDone } = props;
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  const count = formatCount(unitFeeIds.length);
  return (
    <FormDialog<LastDay>
      open={unitFeeIds.length > 0}
      title={t('fees.detach.title', { count })}
      okText={t('fees.detach')}
      initialValues={{ lastOn: today, reason: '' }}
      onClose={onClose}
      submit={async ({ lastOn, reason }, options) => {
        const done = await api.fees.detach(
          { unitFeeIds: [...unitFeeIds], lastOn: lastOn ?? null, reason },
          options,
        );
        notices.succeed('fees.detach.done', { ended: done.ended, removed: done.removed });
        onDone();
      }}
    >
      <LastDayFields label={t('fees.detach.lastOn')} extra={t('fees.detach.extra')} />
    </FormDialog>
  );
}
