import type { Migration } from '../migrate.ts';

/** The key to the office's files for each who may read them, also without the data key that it follows from. */
export const migration: Migration = {
  id: 19,
  name: 'sealed-files',
  up(database) {
    database.exec(`
      -- Under the half of a password's hash that is never stored.
      CREATE TABLE staff_files_key (
        staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
        key_version INTEGER NOT NULL REFERENCES office_key (version),
        wrapped BLOB NOT NULL,
        wrapped_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
