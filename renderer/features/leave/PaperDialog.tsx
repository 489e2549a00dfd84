import { Form, Input } from 'antd';
import type { Leave } from '../../../shared/features/leave/leave.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

/** Where the paper lies that proves a leave. */
export function PaperDialog(props: {
  readonly leave: Leave | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const { leave, onClose, onSaved } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<{ readonly paper: string }>
      open={leave !== null}
      title={t('leave.notePaper')}
      okText={t('action.save')}
      initialValues={{ paper: leave?.paper ?? '' }}
      onClose={onClose}
      submit={async ({ paper }, options) => {
        if (leave === null) return;
        await api.leave.notePaper({ id: leave.id, version: leave.version, paper }, options);
        notices.succeed('leave.paperNoted');
        onClose();
        onSaved();
      }}
    >
      <Form.Item
        name="paper"
        label={t('leave.paper')}
        extra={t('leave.paperHint')}
        rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
      >
        <Input autoFocus maxLength={100} />
      </Form.Item>
    </FormDialog>
  );
}
