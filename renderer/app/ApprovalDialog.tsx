import { Button, Form, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import type { Approver } from '../../shared/api/with-approval.ts';
import { ApprovalFactList } from '../components/ApprovalFactList.tsx';
import { FormDialog } from '../components/FormDialog.tsx';
import { useApp } from './app-context.ts';
import { useText } from './texts.ts';
import { useAction } from './use-action.ts';

/** The second person looks at what is asked and types their own name and password, there and then. */
export const ApprovalDialog = observer(function ApprovalDialog() {
  const { approval } = useApp();
  const t = useText();
  const { needed } = approval;
  const [form] = Form.useForm<Approver>();
  const askLater = useAction(approval.askLater);
  const required = [{ required: true, message: t('invalid.required') }];
  // Whoever comes next is not asked for what the one before wanted.
  useEffect(() => () => approval.cancel(), [approval]);
  return (
    <FormDialog<Approver>
      open={needed !== null}
      form={form}
      // A dialog beneath it holds the focus until this one is there.
      onShown={() => form.focusField('userName')}
      title={t('approval.title')}
      okText={t('approval.approve')}
      onClose={approval.cancel}
      submit={(approver, options) => approval.approve(approver, options)}
    >
      <p className="dialog-note">{t('approval.explain')}</p>
      {needed === null ? null : <ApprovalFactList kind={needed.kind} facts={needed} />}
      <Form.Item name="userName" label={t('approval.approverName')} rules={required}>
        <Input autoComplete="off" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item name="password" label={t('approval.approverPassword')} rules={required}>
        <Input.Password autoComplete="off" maxLength={200} />
      </Form.Item>
      {needed?.onlyNow === 1 ? (
        <p className="dialog-note">{t('approval.onlyNow')}</p>
      ) : (
        <Button
          type="link"
          className="approval-later"
          loading={askLater.busy}
          onClick={() => void askLater.run()}
        >
          {t('approval.askLater')}
        </Button>
      )}
    </FormDialog>
  );
});
