import type { Migration } from '../migrate.ts';

/** Which office this is, when it went back to a backup and what that cost, and each practice of doing so. */
export const migration: Migration = {
  id: 6,
  name: 'safekeeping',
  up(database) {
    database.exec(`
      -- Tells this office's backups from those of another site.
      INSERT INTO setting (name, value) VALUES ('officeId', json_quote(lower(hex(randomblob(16)))));

      CREATE TABLE restore_log (
        id INTEGER PRIMARY KEY,
        -- restore: a manager went back. recovery: the file was damaged. kept: it was taken as it is.
        kind TEXT NOT NULL CHECK (kind IN ('restore','recovery','kept')),
        at TEXT NOT NULL,
        -- Whoever went back may have had no account yet in the office gone back to.
        staff_id INTEGER REFERENCES staff (id),
        staff_name TEXT NOT NULL,
        backup_name TEXT NOT NULL,
        backup_made_at TEXT,
        -- What was wrong, when something was.
        problem TEXT NOT NULL,
        -- Audit entries that were done and are not in this office, as they were written down.
        gap TEXT NOT NULL CHECK (json_valid(gap)),
        -- Folder under quarantine that holds the office as it was.
        aside TEXT NOT NULL
      ) STRICT;

      CREATE TABLE drill_log (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        backup_name TEXT NOT NULL,
        backup_made_at TEXT,
        problem TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        audit_entries INTEGER NOT NULL,
        audit_head TEXT NOT NULL
      ) STRICT;

      ${['restore_log', 'drill_log']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was restored and practised is never rewritten'); END;
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was restored and practised is never forgotten'); END;`,
        )
        .join('\n')}
    `);
  },
};
