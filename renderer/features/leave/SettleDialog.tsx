import { Form, Input, InputNumber } from 'antd';
import type { Overtime } from '../../../shared/features/leave/leave.ts';
import { hoursText } from '../../../shared/features/leave/overtime.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Values {
  readonly hours: number;
  readonly reason?: string;
}

/** What was worked, once it is over. */
export function SettleDialog(props: {
  readonly overtime: Overtime | null;
  readonly onClose: () => void;
  readonly onSettled: () => void;
}) {
  const { overtime, onClose, onSettled } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Values>
      open={overtime !== null}
      title={t('leave.settleTitle', { name: overtime?.name ?? '' })}
      okText={t('leave.settle')}
      initialValues={{ hours: (overtime?.lengthMinutes ?? 0) / 60 }}
      onClose={onClose}
      submit={async ({ hours, reason = '' }, options) => {
        if (overtime === null) return;
        const { id, version } = overtime;
        const actualMinutes = Math.round(hours * 60);
        const settled = await api.leave.settleOvertime({ id, version, actualMinutes, reason }, options);
        if (settled.expiresOn === null) notices.succeed('leave.settled', { name: overtime.name });
        else {
          notices.succeed('leave.settledLieu', {
            name: overtime.name,
            hours: hoursText(settled.lieuMinutes),
            until: settled.expiresOn,
          });
        }
        onSettled();
      }}
    >
      <Form.Item
        name="hours"
        label={t('leave.actual')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <InputNumber autoFocus min={0} max={24} step={0.5} precision={2} />
      </Form.Item>
      <Form.Item name="reason" label={t('leave.settleReason')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
