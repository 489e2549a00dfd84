import type Database from 'better-sqlite3';
import { notFound } from '../../../shared/api/api-error.ts';
import type { DocumentMediaType } from '../../../shared/features/documents/document.ts';
import type { PlaceAmongOthers } from '../../../shared/features/filing/archive-number.ts';
import type { LetterState } from '../../../shared/features/letters/letter-kind.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { statement } from '../../database/statements.ts';

export interface UnitPlace {
  readonly name: string;
  readonly building: string;
  readonly entrance: string;
  readonly room: string;
}

export function requireUnitPlace(database: Database.Database, unitId: number): UnitPlace {
  const row = statement<UnitPlace>(
    database,
    `SELECT u.display_name AS name, b.name AS building, u.entrance, u.room FROM unit u
     JOIN building b ON b.id = u.building_id WHERE u.id = ?`,
  ).get(unitId);
  if (row === undefined) throw notFound('unit', unitId);
  return row;
}

/** A household's place among those beside it, each list the oldest first. */
export function placeAmongOthers(database: Database.Database, unitId: number): PlaceAmongOthers {
  const { building, entrance, room } = requireUnitPlace(database, unitId);
  const namesFrom = (sql: string, ...parameters: readonly (number | string)[]): string[] =>
    statement<{ name: string }>(database, sql)
      .all(...parameters)
      .map(({ name }) => name);
  return {
    building,
    entrance,
    room,
    buildings: namesFrom('SELECT name FROM building ORDER BY id'),
    entrances: namesFrom(
      `SELECT entrance AS name FROM unit WHERE building_id = (SELECT building_id FROM unit WHERE id = ?)
       GROUP BY entrance ORDER BY min(id)`,
      unitId,
    ),
    rooms: namesFrom(
      `SELECT o.room AS name FROM unit u JOIN unit o ON o.building_id = u.building_id AND o.entrance = u.entrance
       WHERE u.id = ? ORDER BY o.id`,
      unitId,
    ),
  };
}

/**
 * File numbers under which a household's records of a class are filed, the oldest first. Those from when the class was not
 * one of households bear year and organisation instead.
 */
export function householdNumbersFiled(
  database: Database.Database,
  { fonds, archiveClass }: { readonly fonds: string; readonly archiveClass: string },
  unitId: number,
): readonly string[] {
  return statement<{ fileNumber: string }>(
    database,
    `SELECT substr(archive_number, 1, length(archive_number) - length(printf('-%04d', archive_item))) AS fileNumber
     FROM filing_entry WHERE unit_id = @unitId AND archive_class = @archiveClass
       AND substr(archive_number, 1, length(@start)) = @start
       AND archive_number NOT LIKE @start || printf('%04d-%%-', archive_year) || archive_organisation || '-%'
     GROUP BY fileNumber ORDER BY min(archived_on), min(id)`,
  )
    .all({ unitId, archiveClass, start: `${fonds}-${archiveClass}·` })
    .map(({ fileNumber }) => fileNumber);
}

/** Whether archive numbers of another household begin so: a place that was renamed leaves its number to what is filed under it. */
export function isFileNumberOfOther(
  database: Database.Database,
  fileNumber: string,
  unitId: number,
): boolean {
  return (
    statement(
      database,
      `SELECT 1 FROM filing_entry WHERE archive_number > @from AND archive_number < @until AND unit_id <> @unitId LIMIT 1`,
    ).get({ from: `${fileNumber}-`, until: `${fileNumber}.`, unitId }) !== undefined
  );
}

/** What the register takes over of a letter of the office. */
export interface LetterFacts {
  readonly state: LetterState;
  readonly number: string;
  readonly subject: string;
  readonly language: Language;
  readonly unitId: number | null;
  readonly recipient: string;
  readonly draftedBy: string;
  /** Who agreed for the supervisor, signed, and pressed the seal; empty where nobody did. */
  readonly reviewedBy: string;
  readonly signedBy: string;
  readonly signedOn: string;
  readonly sealedBy: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
}

export function requireLetterFacts(database: Database.Database, letterId: number): LetterFacts {
  const row = statement<LetterFacts>(
    database,
    `SELECT l.state, coalesce(l.number, '') AS number, l.subject, l.language, l.unit_id AS unitId,
       trim(coalesce(u.display_name, '') || ' ' || l.recipient) AS recipient, d.display_name AS draftedBy,
       coalesce((SELECT s.display_name FROM letter_step t JOIN staff s ON s.id = t.staff_id
         WHERE t.letter_id = l.id AND t.chain_step = 'supervisor' ORDER BY t.id DESC LIMIT 1), '') AS reviewedBy,
       coalesce(g.display_name, '') AS signedBy, coalesce(l.signed_on, '') AS signedOn,
       coalesce((SELECT n.keeper FROM seal_use n WHERE n.letter_id = l.id AND n.withdrawn_at IS NULL
         ORDER BY n.id DESC LIMIT 1), '') AS sealedBy,
       coalesce(i.display_name, '') AS issuedBy, coalesce(l.issued_on, '') AS issuedOn
     FROM letter l JOIN staff d ON d.id = l.drafted_by LEFT JOIN staff i ON i.id = l.issued_by
     LEFT JOIN staff g ON g.id = l.signed_by
     LEFT JOIN unit u ON u.id = l.unit_id WHERE l.id = ?`,
  ).get(letterId);
  if (row === undefined) throw notFound('letter', letterId);
  return row;
}

/** The entry under which a letter is registered; a void one does not count. */
export function findEntryOfLetter(
  database: Database.Database,
  letterId: number,
): { readonly id: number; readonly number: string } | undefined {
  return statement<{ id: number; number: string }>(
    database,
    "SELECT id, number FROM filing_entry WHERE letter_id = ? AND state <> 'void'",
  ).get(letterId);
}

export interface HouseholdFile {
  readonly unitId: number;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly removedBy: string | null;
}

export function requireHouseholdFile(database: Database.Database, documentId: number): HouseholdFile {
  const row = statement<HouseholdFile>(
    database,
    `SELECT d.unit_id AS unitId, d.title, d.file_name AS fileName, d.media_type AS mediaType, d.sha256, d.bytes, d.pages,
       r.display_name AS removedBy FROM document d LEFT JOIN staff r ON r.id = d.removed_by WHERE d.id = ?`,
  ).get(documentId);
  if (row === undefined) throw notFound('document', documentId);
  return row;
}
