import type { Migration } from '../migrate.ts';

/** What a second person approved or refused: asked once, decided once, used once. */
export const migration: Migration = {
  id: 9,
  name: 'approval',
  up(database) {
    database.exec(`
      CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        path TEXT NOT NULL,
        input TEXT NOT NULL CHECK (json_valid(input)),
        input_hash TEXT NOT NULL,
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        requested_by INTEGER NOT NULL REFERENCES staff (id),
        requested_role TEXT NOT NULL,
        requested_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('pending','granted','refused','used')),
        decided_by INTEGER REFERENCES staff (id),
        decided_role TEXT,
        decided_at TEXT,
        comment TEXT NOT NULL DEFAULT '',
        ticket TEXT UNIQUE,
        expires_at TEXT,
        used_at TEXT,
        CHECK (decided_by IS NULL OR decided_by <> requested_by),
        CHECK ((state = 'pending') = (decided_by IS NULL)),
        CHECK ((state IN ('granted','used')) = (ticket IS NOT NULL)),
        CHECK ((state = 'used') = (used_at IS NOT NULL))
      ) STRICT;
      CREATE INDEX approval_pending ON approval (state) WHERE state = 'pending';
      CREATE INDEX approval_requested_by ON approval (requested_by, id);
      CREATE TRIGGER approval_no_delete BEFORE DELETE ON approval
        BEGIN SELECT RAISE(ABORT, 'an approval is kept'); END;
      CREATE TRIGGER approval_request_kept BEFORE UPDATE OF id, kind, path, input, input_hash, facts, requested_by,
        requested_role, requested_at ON approval
        BEGIN SELECT RAISE(ABORT, 'what was asked is not changed'); END;
      CREATE TRIGGER approval_steps BEFORE UPDATE OF state ON approval
        WHEN NOT (OLD.state = 'pending' AND NEW.state IN ('granted','refused')
               OR OLD.state = 'granted' AND NEW.state = 'used')
        BEGIN SELECT RAISE(ABORT, 'what was decided is not decided again'); END;
      CREATE TRIGGER approval_decision_kept BEFORE UPDATE OF decided_by, decided_role, decided_at, comment, ticket,
        expires_at ON approval WHEN OLD.state <> 'pending'
        BEGIN SELECT RAISE(ABORT, 'what was decided is not changed'); END;
      CREATE TRIGGER approval_use_kept BEFORE UPDATE OF used_at ON approval WHEN OLD.used_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what was used is not used again'); END;
    `);
  },
};
