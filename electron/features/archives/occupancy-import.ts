import { addDays } from '../../../shared/domain/calendar.ts';
import type { OccupancyImportRow } from '../../../shared/features/archives/import-rows.ts';
import type { RollPerson } from '../../../shared/features/archives/roll-row.ts';
import type { RowProblem } from '../../../shared/features/exchange/row-problem.ts';
import { placedUnitOrProblem } from '../../office/placed-unit.ts';
import { idNumberIndex } from './id-number.ts';
import { type OccupancyRecord, occupanciesOfUnit } from './occupancy.repository.ts';
import { beginOf, endOf, holdsOn, sharesOverWhole } from './occupancy.service.ts';
import {
  findPersonByIdNumber,
  findPersonByPhone,
  nameKey,
  type PersonRecord,
  type PersonValues,
  requirePerson,
} from './person.repository.ts';
import { type RollReader, valuesAfter } from './roll-person.ts';

/** What one person's row would do in its unit, worked out before anything is written. */
export interface OccupancyPlan {
  readonly unitId: number;
  readonly person: PersonRecord | null;
  readonly values: PersonValues;
  /** Parts of one stay that follow each other, first to last; empty for someone who is new there. */
  readonly stay: readonly OccupancyRecord[];
  readonly after: Stay;
}

/** A stay as it is to be. */
export interface Stay {
  readonly role: OccupancyRecord['role'];
  readonly shareHundredths: number | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly isPayer: boolean;
  readonly isPrimaryContact: boolean;
}

export function planOccupancy(reader: RollReader, row: OccupancyImportRow): OccupancyPlan | RowProblem {
  const unit = placedUnitOrProblem(reader.database, row);
  if ('code' in unit) return unit;
  const rows = occupanciesOfUnit(reader.database, unit.id);
  const person = personOnFile(reader, row, rows);
  if (person !== null && 'code' in person) return person;
  const stay = person === null ? [] : stayOnFile(row, rows, person.id, reader.today);
  const [first, last] = [stay[0], stay.at(-1)];
  const role = row.role ?? last?.role;
  if (role === undefined) return { code: 'required', field: 'role', values: {} };
  const after: Stay = {
    role,
    shareHundredths: row.shareHundredths ?? last?.shareHundredths ?? null,
    fromOn: row.fromOn ?? first?.fromOn ?? null,
    toOn: row.toOn ?? last?.toOn ?? null,
    isPayer: row.isPayer ?? last?.isPayer ?? false,
    isPrimaryContact: row.isPrimaryContact ?? last?.isPrimaryContact ?? false,
  };
  const plan = { unitId: unit.id, person, values: personValues(reader, row, person), stay, after };
  return problemOf(reader, row, plan, rows) ?? plan;
}

/** By ID number; by name within the unit; by name and phone anywhere. */
function personOnFile(
  { database, fieldSeal }: RollReader,
  row: OccupancyImportRow,
  rows: readonly OccupancyRecord[],
): PersonRecord | RowProblem | null {
  const key = nameKey(row.name);
  const index = row.idNumber === undefined ? null : idNumberIndex(row.idNumber, fieldSeal);
  const byId = index === null ? undefined : findPersonByIdNumber(database, index);
  if (byId !== undefined) {
    // Whose it is stays hidden.
    return nameKey(byId.name) === key ? byId : refusal('idNumberExists', 'idNumber');
  }
  const named = rows.filter(({ personName }) => nameKey(personName) === key);
  const ids = [...new Set(named.map(({ personId }) => personId))];
  const people = ids.map((id) => requirePerson(database, id));
  const alike = people.filter(({ maskedIdNumber }) => maskedIdNumber === row.maskedIdNumber);
  const candidates = row.maskedIdNumber !== undefined && alike.length > 0 ? alike : people;
  const ofRole = candidates.filter(({ id }) =>
    named.some(({ personId, role }) => personId === id && role === row.role),
  );
  const [one, ...others] = ofRole.length > 0 ? ofRole : candidates;
  if (others.length > 0) return { code: 'personUnclear', field: 'personName', values: { text: row.name } };
  if (one !== undefined) return one;
  const byPhone = findPersonByPhone(database, row.name, row.phones);
  const twoIds = row.idNumber !== undefined && byPhone !== undefined && byPhone.maskedIdNumber !== '';
  return byPhone === undefined || twoIds ? null : byPhone;
}

/** The stay that a row means: the very part it names, else the parts that follow each other, else the present one. */
function stayOnFile(
  row: OccupancyImportRow,
  rows: readonly OccupancyRecord[],
  personId: number,
  today: string,
): readonly OccupancyRecord[] {
  const own = rows.filter(
    (one) => one.personId === personId && (row.role === undefined || one.role === row.role),
  );
  const part = own.find((one) => one.fromOn === (row.fromOn ?? null) && one.toOn === (row.toOn ?? null));
  if (part !== undefined) return [part];
  const stays = staysOf(own);
  const begins = (stay: readonly OccupancyRecord[]) => stay[0]?.fromOn ?? null;
  const lasts = (stay: readonly OccupancyRecord[]) => {
    const last = stay.at(-1);
    return last !== undefined && endOf(last) >= today;
  };
  const sameBegin = stays.filter((stay) => row.fromOn === undefined || begins(stay) === row.fromOn);
  const ended = row.toOn !== undefined && row.toOn < today;
  const present = (ended ? sameBegin : stays).filter(lasts);
  return sameBegin.find(lasts) ?? (ended ? sameBegin[0] : undefined) ?? present[0] ?? [];
}

/** Rows that begin on the day after another ends are one stay; a change of payer parts a row so. */
function staysOf(rows: readonly OccupancyRecord[]): (readonly OccupancyRecord[])[] {
  const stays: OccupancyRecord[][] = [];
  for (const row of [...rows].sort((one, other) => (beginOf(one) < beginOf(other) ? -1 : 1))) {
    const before = stays.find((stay) => {
      const last = stay.at(-1);
      return (
        last !== undefined &&
        last.role === row.role &&
        last.toOn !== null &&
        addDays(last.toOn, 1) === row.fromOn
      );
    });
    if (before === undefined) stays.push([row]);
    else before.push(row);
  }
  return stays;
}

function personValues(
  reader: RollReader,
  row: OccupancyImportRow,
  person: PersonRecord | null,
): PersonValues {
  const roll: RollPerson = {
    role: row.role ?? 'owner',
    name: row.name,
    phones: row.phones,
    ...(row.kind === undefined ? {} : { kind: row.kind }),
    ...(row.idNumber === undefined ? {} : { idNumber: row.idNumber }),
    ...(row.email === undefined ? {} : { email: row.email }),
    ...(row.mailingAddress === undefined ? {} : { mailingAddress: row.mailingAddress }),
  };
  return {
    ...valuesAfter(roll, person, reader.fieldSeal),
    honorific: row.honorific ?? person?.honorific ?? '',
    idType: row.idType ?? person?.idType ?? '',
  };
}

function refusal(reason: string, field: RowProblem['field'], values: RowProblem['values'] = {}): RowProblem {
  return { code: 'notAccepted', field, values: { ...values, refusal: reason } };
}

/** What the archives would refuse, said before anything is written. */
function problemOf(
  { today }: RollReader,
  row: OccupancyImportRow,
  { stay, after, person }: OccupancyPlan,
  rows: readonly OccupancyRecord[],
): RowProblem | null {
  const { fromOn, toOn } = after;
  if (fromOn !== null && toOn !== null && toOn < fromOn) {
    return refusal('endsBeforeItBegins', 'toOn', { fromOn, toOn });
  }
  const ids = new Set(stay.map(({ id }) => id));
  const last = stay.at(-1);
  const overlaps = rows.some(
    (one) =>
      !ids.has(one.id) &&
      one.personId === person?.id &&
      one.role === after.role &&
      beginOf(one) <= endOf(after) &&
      endOf(one) >= beginOf(after),
  );
  if (overlaps) return refusal('occupancyOverlaps', 'fromOn', { name: row.name });
  const endedOn = last?.toOn ?? null;
  if (last !== undefined && endedOn !== null && endedOn < today && hasEndedOtherwise(last, after)) {
    return refusal('occupancyEnded', 'toOn', { date: endedOn });
  }
  if (last?.isPayer === true && !after.isPayer) return refusal('payerNeeded', 'payer', { name: row.name });
  if (last?.isPayer === true && last.toOn !== toOn && toOn !== null) {
    const next = addDays(toOn, 1);
    const others = rows.filter((one) => !ids.has(one.id) && holdsOn(one, next));
    if (others.length > 1 && !others.some(({ isPayer }) => isPayer)) {
      return refusal('payerNeeded', 'payer', { name: row.name });
    }
  }
  return shareProblem(today, row, after, ids, rows);
}

function hasEndedOtherwise(last: OccupancyRecord, after: Stay): boolean {
  return (
    last.toOn !== after.toOn ||
    last.isPayer !== after.isPayer ||
    last.isPrimaryContact !== after.isPrimaryContact
  );
}

/** Shares of rows above in the file count as if they were on file already. */
function shareProblem(
  today: string,
  row: OccupancyImportRow,
  after: Stay,
  own: ReadonlySet<number>,
  rows: readonly OccupancyRecord[],
): RowProblem | null {
  const isAbove = ({ personName, role }: OccupancyRecord) =>
    row.above.some((one) => nameKey(one.name) === nameKey(personName) && (one.role ?? role) === role);
  const excess = sharesOverWhole([
    ...rows.filter((one) => !own.has(one.id) && !isAbove(one)),
    ...row.above.map(({ name, role, shareHundredths, fromOn, toOn }) => {
      const held = rows.find(
        (one) => nameKey(one.personName) === nameKey(name) && (role ?? one.role) === one.role,
      );
      return {
        shareHundredths: shareHundredths ?? held?.shareHundredths ?? null,
        fromOn: fromOn ?? held?.fromOn ?? null,
        toOn: toOn ?? held?.toOn ?? null,
      };
    }),
    after,
  ]);
  if (excess === null) return null;
  const date = excess.date > today ? excess.date : today;
  return refusal('sharesOverWhole', 'share', { date, percent: excess.heldHundredths / 100 });
}
