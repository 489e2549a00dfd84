import type {
  Authorisation,
  Consent,
  EmergencyContact,
  Pet,
} from '../../../shared/features/household/household-record.contract.ts';
import type { Text } from '../../app/texts.ts';

interface Days {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** From when to when, in words; empty when neither is known. */
function daysWords({ fromOn, toOn }: Days, t: Text): string {
  if (fromOn !== null && toOn !== null) return t('records.fromTo', { from: fromOn, to: toOn });
  if (fromOn !== null) return t('records.from', { from: fromOn });
  return toOn === null ? '' : t('records.until', { to: toOn });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

export function authorisationWords(row: Authorisation, t: Text): string {
  return joined([t(`authorisationKind.${row.kind}`), row.scope, daysWords(row, t), row.givenBy]);
}

export function contactWords(row: EmergencyContact, t: Text): string {
  return joined([row.relation, row.note, row.when === 'now' ? '' : daysWords(row, t)]);
}

export function petWords(row: Pet, t: Text): string {
  return joined([
    t(`petKind.${row.kind}`),
    row.licenceNumber,
    row.vaccinatedOn === null ? '' : t('records.vaccinated', { date: row.vaccinatedOn }),
    row.note,
    row.when === 'now' ? '' : daysWords(row, t),
  ]);
}

export function consentWords(row: Consent, t: Text): string {
  return joined([
    row.givenBy,
    t('records.from', { from: row.givenOn }),
    row.withdrawnOn === null ? '' : t('records.withdrawnSince', { date: row.withdrawnOn }),
    row.note,
  ]);
}
