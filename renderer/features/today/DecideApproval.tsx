import { Form, Input, Radio } from 'antd';
import type { Approval } from '../../../shared/features/access/approval.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { ApprovalFactList } from '../../components/ApprovalFactList.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

interface Decision {
  readonly decision: 'granted' | 'refused';
  readonly comment?: string;
}

/** A yes or no to what a colleague asked, from one's own session. */
export function DecideApproval(props: {
  readonly approval: Approval | null;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}) {
  const { approval, onClose, onDecided } = props;
  const { api, notices } = useApp();
  const t = useText();
  return (
    <FormDialog<Decision>
      open={approval !== null}
      title={t('approval.title')}
      okText={t('approval.decide')}
      initialValues={{ decision: 'granted' }}
      onClose={onClose}
      submit={async ({ decision, comment = '' }, options) => {
        if (approval === null) return;
        await api.access.decideApproval({ id: approval.id, decision, comment }, options);
        notices.succeed(decision === 'granted' ? 'approval.granted' : 'approval.refused', {
          name: approval.requestedBy,
        });
        onDecided();
      }}
    >
      {approval === null ? null : (
        <ApprovalFactList kind={approval.kind} facts={approval.facts} requestedBy={approval.requestedBy} />
      )}
      <Form.Item name="decision" label={t('approval.decision')}>
        <Radio.Group
          options={[
            { value: 'granted', label: t('approval.grant') },
            { value: 'refused', label: t('approval.refuse') },
          ]}
        />
      </Form.Item>
      <Form.Item name="comment" label={t('approval.comment')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
