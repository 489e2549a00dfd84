import { useState } from 'react';
import type { EmergencyContact } from '../../../shared/features/household/household-record.contract.ts';
import { useApi } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Revealed, type RevealedValues, RevealReason } from '../../components/Revealed.tsx';

/** Shows an emergency contact's phone for half a minute, after asking why. */
export function RevealContactDialog(props: {
  /** Null while the dialog is closed. */
  readonly contact: EmergencyContact | null;
  readonly onClose: () => void;
}) {
  const api = useApi();
  const t = useText();
  const [shown, setShown] = useState<RevealedValues | null>(null);
  const { contact, onClose } = props;

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
          setShown({ name: contact.name, values: [phone] });
          onClose();
        }}
        onClose={onClose}
      >
        <p className="dialog-note">{t('archives.revealNote')}</p>
        <RevealReason />
      </FormDialog>
      <Revealed shown={shown} onHide={() => setShown(null)} />
    </>
  );
}
