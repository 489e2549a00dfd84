import { Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { EmergencyContact } from '../../../shared/features/household/household-record.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';

const SHOWN_MILLISECONDS = 30_000;

/** Shows an emergency contact's phone for half a minute, after asking why. */
export function RevealContactDialog(props: {
  /** Null while the dialog is closed. */
  readonly contact: EmergencyContact | null;
  readonly onClose: () => void;
}) {
  const api = useApi();
  const t = useText();
  const [shown, setShown] = useState<{ readonly name: string; readonly phone: string } | null>(null);
  const { contact, onClose } = props;

  useEffect(() => {
    if (shown === null) return undefined;
    const mask = setTimeout(() => setShown(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(mask);
  }, [shown]);

  return (
    <>
      <FormDialog<{ readonly reason: string }>
        open={contact !== null}
        title={t('archives.revealTitle')}
        okText={t('archives.revealDo')}
        initialValues={{ reason: '' }}
        submit={async ({ reason }, options) => {
          if (contact === null) return;
          const { phone } = await api.household.revealContact({ id: contact.id, reason }, options);
          setShown({ name: contact.name, phone });
          onClose();
        }}
        onClose={onClose}
      >
        <p className="dialog-note">{t('archives.revealNote')}</p>
        <Form.Item
          name="reason"
          label={t('archives.revealReason')}
          rules={[{ required: true, whitespace: true, message: t('invalid.required') }]}
        >
          <Input maxLength={200} autoFocus placeholder={t('archives.revealReasonHint')} />
        </Form.Item>
      </FormDialog>
      <Modal
        open={shown !== null}
        title={shown?.name ?? ''}
        width={360}
        footer={null}
        onCancel={() => setShown(null)}
        destroyOnHidden
      >
        <p className="revealed-phone">{shown?.phone}</p>
      </Modal>
    </>
  );
}
