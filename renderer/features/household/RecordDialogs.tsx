import type {
  Authorisation,
  Consent,
  EmergencyContact,
  Pet,
} from '../../../shared/features/household/household-record.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { AuthorisationDialog } from './AuthorisationDialog.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { EndRecordDialog } from './EndRecordDialog.tsx';
import { PetDialog } from './PetDialog.tsx';
import { RevealContactDialog } from './RevealContactDialog.tsx';

export type RecordOf =
  | { readonly kind: 'authorisation'; readonly row: Authorisation }
  | { readonly kind: 'contact'; readonly row: EmergencyContact }
  | { readonly kind: 'pet'; readonly row: Pet }
  | { readonly kind: 'consent'; readonly row: Consent };

/** The row that a dialog is open for, and what is to be done; a row of null is a new one. */
export type OpenRecord =
  | (RecordOf & { readonly to: 'save' | 'end' | 'reveal' })
  | { readonly kind: RecordOf['kind']; readonly row: null; readonly to: 'save' };

/** The dialogs of a household's card, of which one is open at a time. */
export function RecordDialogs(props: {
  readonly opened: OpenRecord | null;
  readonly unitId: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const { opened, unitId, onClose, onChanged } = props;
  const saving = opened?.to === 'save' ? opened : null;
  const ending = opened !== null && opened.to === 'end' ? opened : null;
  const name = ending === null ? '' : nameOf(ending);
  const shared = {
    unitId,
    onClose,
    onSaved(saved: string) {
      notices.succeed('records.saved', { name: saved });
      onChanged();
    },
  };

  const end = async (
    { on, reason }: { readonly on: string; readonly reason: string },
    options: { readonly key: string },
  ): Promise<void> => {
    if (ending === null) return;
    const { household } = api;
    const { id } = ending.row;
    switch (ending.kind) {
      case 'authorisation':
        await household.endAuthorisation({ id, toOn: on, reason }, options);
        break;
      case 'contact':
        await household.endContact({ id, toOn: on, reason }, options);
        break;
      case 'pet':
        await household.endPet({ id, toOn: on, reason }, options);
        break;
      case 'consent':
        await household.withdrawConsent({ id, withdrawnOn: on, reason }, options);
        break;
    }
    notices.succeed(ending.kind === 'consent' ? 'records.withdrawn' : 'records.ended', { name, date: on });
    onChanged();
  };

  return (
    <>
      <AuthorisationDialog
        {...shared}
        open={saving?.kind === 'authorisation'}
        row={saving?.kind === 'authorisation' ? saving.row : null}
      />
      <ContactDialog
        {...shared}
        open={saving?.kind === 'contact'}
        row={saving?.kind === 'contact' ? saving.row : null}
      />
      <PetDialog {...shared} open={saving?.kind === 'pet'} row={saving?.kind === 'pet' ? saving.row : null} />
      <ConsentDialog
        {...shared}
        open={saving?.kind === 'consent'}
        row={saving?.kind === 'consent' ? saving.row : null}
      />
      <EndRecordDialog
        open={ending !== null}
        title={t('records.endOf', { name })}
        okText={t(ending?.kind === 'consent' ? 'records.withdraw' : 'records.end')}
        day={t(ending?.kind === 'consent' ? 'records.withdrawnOn' : 'records.lastDay')}
        submit={end}
        onClose={onClose}
      />
      <RevealContactDialog
        contact={opened?.to === 'reveal' && opened.kind === 'contact' ? opened.row : null}
        onClose={onClose}
      />
    </>
  );
}

function nameOf(record: RecordOf): string {
  return record.kind === 'consent' ? record.row.purpose : record.row.name;
}
