import type { ChargeRow } from '../../../shared/features/fees/charges.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { useApp } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** Takes an unpaid bill back; it stays in the list with the reason. */
export function CancelCharge(props: {
  readonly charge: ChargeRow | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { charge, onClose, onDone } = props;
  const { api, notices } = useApp();
  const t = useText();
  const values = {
    unit: charge?.unitName ?? '',
    item: charge?.itemName ?? '',
    period: charge === null ? '' : periodText(charge.periodStart, charge.periodEnd),
    amount: formatMoney(charge?.amountCents ?? 0),
  };
  return (
    <ReasonDialog
      open={charge !== null}
      title={t('fees.cancelCharge')}
      okText={t('fees.cancelCharge')}
      note={t('fees.cancelCharge.note', values)}
      onClose={onClose}
      submit={async (reason, options) => {
        if (charge === null) return;
        await api.fees.cancelCharge({ chargeId: charge.id, reason }, options);
        notices.succeed('fees.cancelCharge.done', values);
        onDone();
      }}
    />
  );
}
