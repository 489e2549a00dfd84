import type { Deposit } from '../../../shared/features/deposits/deposit.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';
import { ApplyDialog } from './ApplyDialog.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { DeductDialog } from './DeductDialog.tsx';
import { InspectDialog } from './InspectDialog.tsx';
import { RefundDialog } from './RefundDialog.tsx';
import { TakeDepositDialog } from './TakeDepositDialog.tsx';

export type DepositDialog =
  | 'take'
  | 'cancel'
  | 'apply'
  | 'withdrawApplication'
  | 'inspect'
  | 'deduct'
  | 'confirm'
  | 'withdrawConfirmation'
  | 'refund';

/** What every dialog about one deposit is given. */
export interface DepositDialogProps {
  readonly deposit: Deposit;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The dialog of the step that is taken. */
export function DepositDialogs(props: {
  readonly deposit: Deposit;
  readonly shown: DepositDialog | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { deposit, shown, onClose, onDone } = props;
  const { api } = useApp();
  const t = useText();
  const depositId = deposit.id;
  const of = (step: DepositDialog): DepositDialogProps => ({
    deposit,
    open: shown === step,
    onClose,
    onDone,
  });
  const reasons = [
    ['cancel', api.deposits.cancel, t('deposits.cancel.note')],
    ['withdrawApplication', api.deposits.withdrawApplication, t('deposits.withdrawApplication.note')],
    ['withdrawConfirmation', api.deposits.withdrawConfirmation, t('deposits.withdrawConfirmation.note')],
  ] as const;
  return (
    <>
      <TakeDepositDialog
        open={shown === 'take'}
        of={null}
        asked={deposit}
        onClose={onClose}
        onAsked={onDone}
      />
      <ApplyDialog {...of('apply')} />
      <InspectDialog {...of('inspect')} />
      <DeductDialog {...of('deduct')} />
      <ConfirmDialog {...of('confirm')} />
      <RefundDialog {...of('refund')} />
      {reasons.map(([step, call, note]) => (
        <ReasonDialog
          key={step}
          open={shown === step}
          title={`${t(`deposits.${step}`)} · ${deposit.unitName} ${deposit.kindName}`}
          okText={t(`deposits.${step}`)}
          note={note}
          onClose={onClose}
          submit={async (reason, options) => {
            await call({ depositId, reason }, options);
            onDone();
          }}
        />
      ))}
    </>
  );
}
