import { Form, Input, Select } from 'antd';
import type { HouseholdDunning } from '../../../shared/features/dunning/acts.contract.ts';
import { periodText } from '../../../shared/features/fees/period-text.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatMoney } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

interface HoldProps {
  readonly open: boolean;
  readonly household: HouseholdDunning;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Holds a disputed charge, or all that the household owes. */
export function DisputeDialog({ open, household, onClose, onDone }: HoldProps) {
  const { api, notices } = useApp();
  const { today } = useOffice();
  const t = useText();
  return (
    <FormDialog<{ readonly chargeId: number | null; readonly reason: string; readonly untilOn: string }>
      open={open}
      title={t('dunning.holdOf', { unit: household.unitName })}
      okText={t('dunning.holdPlace')}
      initialValues={{ chargeId: null }}
      submit={async (values, options) => {
        await api.dunning.placeHold({ ...values, unitId: household.unitId }, options);
        notices.succeed('dunning.holdDone');
        onClose();
        onDone();
      }}
      onClose={onClose}
    >
      <Form.Item name="chargeId" label={t('dunning.holdCharge')}>
        <Select<number | null>
          options={[
            { value: null, label: t('dunning.holdAll') },
            ...household.charges.map((charge) => ({
              value: charge.chargeId,
              label: `${charge.itemName} ${periodText(charge.periodStart, charge.periodEnd)} ${formatMoney(charge.owedCents)}`,
            })),
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('dunning.reasonOf')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <Form.Item
        name="untilOn"
        label={t('dunning.holdUntil')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <DateInput min={today} />
      </Form.Item>
    </FormDialog>
  );
}

/** Extends by a month, once. */
export function HardshipDialog({ open, household, onClose, onDone }: HoldProps) {
  const { api, notices } = useApp();
  const t = useText();
  return (
    <ReasonDialog
      open={open}
      title={t('dunning.hardshipOf', { unit: household.unitName })}
      okText={t('dunning.hardship')}
      note={t('dunning.hardshipNote')}
      submit={async (reason, options) => {
        const { untilOn } = await api.dunning.grantHardship({ unitId: household.unitId, reason }, options);
        notices.succeed('dunning.hardshipDone', { date: untilOn });
        onClose();
        onDone();
      }}
      onClose={onClose}
    />
  );
}
