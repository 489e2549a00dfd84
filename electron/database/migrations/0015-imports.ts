import type { Migration } from '../migrate.ts';

/** What lists bring in: meters with their base readings, and what was prepaid before the office kept its books here. */
export const migration: Migration = {
  id: 15,
  name: 'imports',
  up(database) {
    database.exec(`
      ALTER TABLE import_log ADD COLUMN kind TEXT NOT NULL DEFAULT 'roll'
        CHECK (kind IN ('roll','units','occupancies','vehicles','openingBalances','meters'));

      CREATE TABLE meter (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN ('water','electricity','gas','hotWater')),
        -- On its plate; empty where it has none.
        number TEXT NOT NULL,
        number_key TEXT NOT NULL,
        -- Whole digits before it begins again at nothing.
        digits INTEGER NOT NULL CHECK (digits BETWEEN 3 AND 9),
        multiplier_thousandths INTEGER NOT NULL CHECK (multiplier_thousandths BETWEEN 1 AND 100000000),
        installed_on TEXT CHECK (installed_on IS date(installed_on)),
        -- What it showed when the office began to read it.
        base_reading_thousandths INTEGER NOT NULL CHECK (base_reading_thousandths BETWEEN 0 AND 999999999999),
        note TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        created_at TEXT NOT NULL,
        UNIQUE (unit_id, kind, number_key)
      ) STRICT;

      -- Money prepaid before the first receipt has none; every other entry keeps its own.
      CREATE TABLE credit_entry_next (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        purpose TEXT NOT NULL DEFAULT 'any',
        receipt_id INTEGER REFERENCES receipt (id),
        opening INTEGER NOT NULL DEFAULT 0 CHECK (opening IN (0, 1)),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reverses_id INTEGER UNIQUE REFERENCES credit_entry_next (id),
        made_at TEXT NOT NULL,
        CHECK ((receipt_id IS NULL) = (opening = 1)),
        CHECK (opening = 0 OR (amount_cents < 0) = (reverses_id IS NOT NULL))
      ) STRICT;
      INSERT INTO credit_entry_next (id, unit_id, purpose, receipt_id, amount_cents, reverses_id, made_at)
        SELECT id, unit_id, purpose, receipt_id, amount_cents, reverses_id, made_at FROM credit_entry ORDER BY id;
      DROP TABLE credit_entry;
      ALTER TABLE credit_entry_next RENAME TO credit_entry;
      CREATE INDEX credit_entry_unit ON credit_entry (unit_id);
      CREATE INDEX credit_entry_receipt ON credit_entry (receipt_id);
      CREATE TRIGGER credit_entry_no_edit BEFORE UPDATE ON credit_entry
        BEGIN SELECT RAISE(ABORT, 'money moved is never edited'); END;
      CREATE TRIGGER credit_entry_no_delete BEFORE DELETE ON credit_entry
        BEGIN SELECT RAISE(ABORT, 'money moved is never deleted'); END;
    `);
  },
};
