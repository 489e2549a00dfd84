import type { Api } from '../../../shared/api/contract.ts';
import type {
  Authorisation,
  Consent,
  EmergencyContact,
  HouseholdRecords,
  Pet,
} from '../../../shared/features/household/household-record.contract.ts';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../app/texts.ts';
import { saveOrRefresh } from '../../components/edit-conflict.ts';
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
  /** A colleague saved a row meanwhile: it is to be read anew. */
  readonly onStale: () => void;
}) {
  const { api, notices } = useApp();
  const t = useText();
  const { opened, unitId, onClose, onChanged, onStale } = props;
  const saving = opened?.to === 'save' ? opened : null;
  const ending = opened !== null && opened.to === 'end' ? opened : null;
  const name = ending === null ? '' : nameOf(ending);
  const shared = {
    unitId,
    onClose,
    onStale,
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
    await saveOrRefresh(() => endRow(api, ending, { on, reason }, options), onStale);
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

function endRow(
  { household }: Api,
  ending: RecordOf,
  { on, reason }: { readonly on: string; readonly reason: string },
  options: { readonly key: string },
): Promise<unknown> {
  const { id, version } = ending.row;
  switch (ending.kind) {
    case 'authorisation':
      return household.endAuthorisation({ id, version, toOn: on, reason }, options);
    case 'contact':
      return household.endContact({ id, version, toOn: on, reason }, options);
    case 'pet':
      return household.endPet({ id, version, toOn: on, reason }, options);
    case 'consent':
      return household.withdrawConsent({ id, version, withdrawnOn: on, reason }, options);
  }
}

/** The same dialog over the rows as they are on file now. */
export function withLatest(opened: OpenRecord, records: HouseholdRecords): OpenRecord {
  const { kind, row } = opened;
  if (row === null) return opened;
  const latest = <Row extends { readonly id: number }>(rows: readonly Row[], before: Row): Row =>
    rows.find(({ id }) => id === before.id) ?? before;
  switch (kind) {
    case 'authorisation':
      return { ...opened, row: latest(records.authorisations, row) };
    case 'contact':
      return { ...opened, row: latest(records.contacts, row) };
    case 'pet':
      return { ...opened, row: latest(records.pets, row) };
    case 'consent':
      return { ...opened, row: latest(records.consents, row) };
  }
}

function nameOf(record: RecordOf): string {
  return record.kind === 'consent' ? record.row.purpose : record.row.name;
}
