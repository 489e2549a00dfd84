import type { Migration } from '../migrate.ts';

/** Staff, sessions' rules, settings, number series, the audit chain and the answers already given. */
export const migration: Migration = {
  id: 1,
  name: 'office',
  up(database) {
    database.exec(`
      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE staff (
        id INTEGER PRIMARY KEY,
        user_name TEXT NOT NULL,
        -- NFKC, lower case, without spaces: two accounts may not look the same.
        user_name_key TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('manager','supervisor','steward','frontDesk','groundsSupervisor','auditor')),
        password_hash TEXT NOT NULL,
        must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        failed_attempts INTEGER NOT NULL DEFAULT 0,
        locked_until TEXT,
        created_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE preference (
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        name TEXT NOT NULL,
        value TEXT NOT NULL CHECK (json_valid(value)),
        PRIMARY KEY (staff_id, name)
      ) STRICT, WITHOUT ROWID;

      -- The next number of each gapless series: receipts and letters by kind and year.
      CREATE TABLE number_series (
        series TEXT NOT NULL,
        period TEXT NOT NULL,
        last_number INTEGER NOT NULL CHECK (last_number >= 0),
        PRIMARY KEY (series, period)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        staff_id INTEGER REFERENCES staff (id),
        staff_name TEXT NOT NULL,
        role TEXT NOT NULL,
        action TEXT NOT NULL,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        reason TEXT NOT NULL,
        before TEXT CHECK (before IS NULL OR json_valid(before)),
        after TEXT CHECK (after IS NULL OR json_valid(after)),
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX audit_entity ON audit (entity, entity_id);
      -- The trail sorted by time shows its first page of 100,000 entries at once.
      CREATE INDEX audit_at ON audit (at);
      CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
      CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

      -- What was already answered: a request repeated with its key gets the same answer and writes nothing.
      CREATE TABLE answered_request (
        key TEXT PRIMARY KEY,
        path TEXT NOT NULL,
        staff_id INTEGER,
        input_hash TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX answered_request_at ON answered_request (answered_at);
    `);
  },
};
