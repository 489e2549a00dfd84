import { Form, Input } from 'antd';
import type { Reduction } from '../../../shared/features/fees/reductions.contract.ts';
import { useApp, useOffice } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly lastOn: string | null;
  readonly reason: string;
}

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
    <FormDialog<Fields>
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
      <Form.Item name="lastOn" label={t('fees.reduction.lastOn')} extra={t('fees.reduction.lastOnExtra')}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
