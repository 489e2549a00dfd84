import { Form, Input } from 'antd';
import { useApp, useOffice } from '../../app/app-context.ts';
import { formatCount } from '../../app/format.ts';
import { useText } from '../../app/texts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Fields {
  readonly lastOn: string | null;
  readonly reason: string;
}

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
    <FormDialog<Fields>
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
      <Form.Item name="lastOn" label={t('fees.detach.lastOn')} extra={t('fees.detach.extra')}>
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
