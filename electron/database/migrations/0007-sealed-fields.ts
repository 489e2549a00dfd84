import { maskIdNumber } from '../../../shared/domain/mask.ts';
import type { Migration } from '../migrate.ts';

/** The office's data key, wrapped for each who holds it, and ID numbers that nobody can read without it. */
export const migration: Migration = {
  id: 7,
  name: 'sealed-fields',
  up(database) {
    database.function('mask_id_number', { deterministic: true }, (text) => maskIdNumber(String(text)));
    database.exec(`
      -- The key itself is nowhere in this file. The check value tells keys apart.
      CREATE TABLE office_key (
        version INTEGER PRIMARY KEY CHECK (version BETWEEN 1 AND 65535),
        check_value BLOB NOT NULL CHECK (length(check_value) = 16),
        made_at TEXT NOT NULL
      ) STRICT;

      -- The key under the half of a password's hash that is never stored.
      CREATE TABLE staff_key (
        staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
        key_version INTEGER NOT NULL REFERENCES office_key (version),
        wrapped BLOB NOT NULL,
        wrapped_at TEXT NOT NULL
      ) STRICT;

      -- The one code in force; a new one takes its place and a used one is gone.
      CREATE TABLE recovery_code (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        code_hash TEXT NOT NULL,
        key_version INTEGER NOT NULL REFERENCES office_key (version),
        wrapped BLOB NOT NULL,
        made_at TEXT NOT NULL,
        made_by INTEGER NOT NULL REFERENCES staff (id)
      ) STRICT;

      -- ID numbers of an earlier version, until somebody signs in and so brings the key. Empty from then on.
      CREATE TABLE unsealed_id_number (
        person_id INTEGER PRIMARY KEY REFERENCES person (id),
        id_number TEXT NOT NULL
      ) STRICT;
      INSERT INTO unsealed_id_number (person_id, id_number)
        SELECT id, id_number FROM person WHERE id_number <> '';

      ALTER TABLE person ADD COLUMN id_number_sealed BLOB;
      -- As it is shown in lists, such as 110***********4514.
      ALTER TABLE person ADD COLUMN id_number_masked TEXT NOT NULL DEFAULT '';
      -- Keyed hash of the letters and digits alone: finds a number without telling it.
      ALTER TABLE person ADD COLUMN id_number_index BLOB;
      UPDATE person SET id_number_masked = mask_id_number(id_number) WHERE id_number <> '';
      DROP INDEX person_id_number;
      ALTER TABLE person DROP COLUMN id_number;
      ALTER TABLE person DROP COLUMN id_number_key;
      CREATE INDEX person_id_number ON person (id_number_index) WHERE id_number_index IS NOT NULL;

      -- Answers kept for retries hold plain hashes of what was typed, which could be guessed at.
      DELETE FROM answered_request WHERE path LIKE 'archives.%';
    `);
  },
};
