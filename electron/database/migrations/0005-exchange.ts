import type { Migration } from '../migrate.ts';

/** What came into the office as a file and what left it as one. */
export const migration: Migration = {
  id: 5,
  name: 'exchange',
  up(database) {
    database.exec(`
      CREATE TABLE import_log (
        id INTEGER PRIMARY KEY,
        file_name TEXT NOT NULL,
        file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
        sheet TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        created_count INTEGER NOT NULL,
        changed_count INTEGER NOT NULL,
        unchanged_count INTEGER NOT NULL,
        rejected_count INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        staff_name TEXT NOT NULL,
        backup_name TEXT NOT NULL,
        -- No row of a file may vanish between its counts.
        CHECK (row_count = created_count + changed_count + unchanged_count + rejected_count)
      ) STRICT;
      CREATE INDEX import_log_file ON import_log (file_sha256);

      CREATE TABLE export_log (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('grid','auditPack')),
        source TEXT NOT NULL,
        format TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
        -- Columns, filter and selection, as asked for.
        scope TEXT NOT NULL CHECK (json_valid(scope)),
        reason TEXT NOT NULL DEFAULT '',
        receiver TEXT NOT NULL DEFAULT '',
        exported_at TEXT NOT NULL,
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        staff_name TEXT NOT NULL
      ) STRICT;

      ${['import_log', 'export_log']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what came in and went out is never rewritten'); END;
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what came in and went out is never forgotten'); END;`,
        )
        .join('\n')}
    `);
  },
};
