import { MODEL_DOCUMENT_KINDS } from '../../../shared/features/documents/model-kinds.ts';
import type { Migration } from '../migrate.ts';

/**
 * Papers of a household: files kept by the SHA-256 of their content, the kinds that each occasion asks for, where the
 * paper itself lies and who borrowed it. A file taken up is a fact: it is marked as removed, once, and never deleted.
 */
export const migration: Migration = {
  id: 13,
  name: 'documents',
  up(database) {
    database.exec(`
      CREATE TABLE document_kind (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        process TEXT NOT NULL CHECK (process IN ('moveIn','fitOut','moveOut')),
        required INTEGER NOT NULL CHECK (required IN (0, 1)),
        -- Shows who somebody is: whoever looks at one says why.
        identity INTEGER NOT NULL DEFAULT 0 CHECK (identity IN (0, 1)),
        position INTEGER NOT NULL,
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER REFERENCES person (id),
        kind_id INTEGER REFERENCES document_kind (id),
        -- Number of an occupancy of the household from whose papers it was added, which a merge may take away.
        household_id INTEGER,
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        -- Told by the content.
        media_type TEXT NOT NULL
          CHECK (media_type IN ('image/jpeg','image/png','image/tiff','image/heic','application/pdf')),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        pages INTEGER CHECK (pages > 0),
        note TEXT NOT NULL DEFAULT '',
        added_by INTEGER NOT NULL REFERENCES staff (id),
        added_at TEXT NOT NULL,
        -- The office's day.
        added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
        removed_by INTEGER REFERENCES staff (id),
        removed_at TEXT,
        removal_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason = ''))
      ) STRICT;
      CREATE INDEX document_unit ON document (unit_id, id);
      -- What is on hand, told by the index alone, for twenty thousand households at once.
      CREATE INDEX document_held ON document (unit_id, kind_id) WHERE removed_at IS NULL;
      CREATE TRIGGER document_no_delete BEFORE DELETE ON document
        BEGIN SELECT RAISE(ABORT, 'a document is kept'); END;
      CREATE TRIGGER document_file_kept BEFORE UPDATE OF id, unit_id, file_name, media_type, sha256, bytes, pages,
        household_id, added_by, added_at, added_on ON document
        BEGIN SELECT RAISE(ABORT, 'the file of a document is not changed'); END;
      CREATE TRIGGER document_removed_once BEFORE UPDATE ON document WHEN OLD.removed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a removed document is not changed'); END;

      -- How a kind of paper stands at a household, beside the files that there are of it.
      CREATE TABLE household_paper (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind_id INTEGER NOT NULL REFERENCES document_kind (id),
        -- Of a move-in or a move-out, number of an occupancy of its household, which a merge may take away; else 0.
        household_id INTEGER NOT NULL DEFAULT 0,
        standing TEXT NOT NULL CHECK (standing IN ('none','paper','checked','notNeeded')),
        box TEXT NOT NULL DEFAULT '',
        shelf TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        noted_by INTEGER NOT NULL REFERENCES staff (id),
        noted_at TEXT NOT NULL,
        -- The office's day.
        noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (unit_id, kind_id, household_id),
        CHECK (standing = 'paper' OR (box = '' AND shelf = '')),
        CHECK (standing <> 'notNeeded' OR reason <> '')
      ) STRICT;
      CREATE TRIGGER household_paper_no_delete BEFORE DELETE ON household_paper
        BEGIN SELECT RAISE(ABORT, 'what was noted of a paper is kept'); END;

      CREATE TABLE paper_loan (
        id INTEGER PRIMARY KEY,
        paper_id INTEGER NOT NULL REFERENCES household_paper (id),
        borrower TEXT NOT NULL,
        purpose TEXT NOT NULL,
        manner TEXT NOT NULL CHECK (manner IN ('read','copy','takeAway')),
        lent_by INTEGER NOT NULL REFERENCES staff (id),
        lent_on TEXT NOT NULL CHECK (lent_on IS date(lent_on)),
        due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
        returned_on TEXT CHECK (returned_on IS date(returned_on)),
        returned_to INTEGER REFERENCES staff (id),
        CHECK (due_on >= lent_on),
        CHECK ((returned_on IS NULL) = (returned_to IS NULL))
      ) STRICT;
      CREATE INDEX paper_loan_paper ON paper_loan (paper_id);
      -- A paper is with one borrower at a time.
      CREATE UNIQUE INDEX paper_loan_out ON paper_loan (paper_id) WHERE returned_on IS NULL;
      CREATE INDEX paper_loan_due ON paper_loan (due_on) WHERE returned_on IS NULL;
      CREATE TRIGGER paper_loan_no_delete BEFORE DELETE ON paper_loan
        BEGIN SELECT RAISE(ABORT, 'a loan is kept'); END;
      CREATE TRIGGER paper_loan_kept BEFORE UPDATE OF id, paper_id, borrower, purpose, manner, lent_by, lent_on, due_on
        ON paper_loan
        BEGIN SELECT RAISE(ABORT, 'what was lent is not changed'); END;
      CREATE TRIGGER paper_loan_returned_once BEFORE UPDATE OF returned_on, returned_to ON paper_loan
        WHEN OLD.returned_on IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a paper comes back once'); END;
    `);
    const insert = database.prepare(
      `INSERT INTO document_kind (id, code, name, process, required, identity, position)
       VALUES (@id, @code, @name, @process, @required, @identity, @id)`,
    );
    for (const [index, kind] of MODEL_DOCUMENT_KINDS.entries()) {
      insert.run({
        ...kind,
        id: index + 1,
        required: kind.required ? 1 : 0,
        identity: kind.identity ? 1 : 0,
      });
    }
  },
};
