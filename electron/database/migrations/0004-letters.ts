import { MODEL_LETTERS } from '../../../shared/features/letters/model-letters.ts';
import type { Migration } from '../migrate.ts';

const KINDS = "'ownerLetter','publicNotice','memo','reminder','dunning'";
const LANGUAGES = "'zh-Hant','zh-Hans','en'";

/**
 * Templates with every version of their words, and letters. A letter once issued is a fact: triggers refuse to change
 * or delete it, and all that may still happen to it is to be voided, once.
 */
export const migration: Migration = {
  id: 4,
  name: 'letters',
  up(database) {
    database.exec(`
      CREATE TABLE letter_template (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
        language TEXT NOT NULL CHECK (language IN (${LANGUAGES})),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        -- The version in use.
        version INTEGER NOT NULL CHECK (version >= 1)
      ) STRICT;
      CREATE INDEX letter_template_kind ON letter_template (kind, active);

      CREATE TABLE letter_template_version (
        template_id INTEGER NOT NULL REFERENCES letter_template (id),
        version INTEGER NOT NULL CHECK (version >= 1),
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        -- Null for the model that came with the program.
        saved_by INTEGER REFERENCES staff (id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (template_id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER letter_template_version_no_edit BEFORE UPDATE ON letter_template_version
        BEGIN SELECT RAISE(ABORT, 'a version of a template is never edited'); END;
      CREATE TRIGGER letter_template_version_no_delete BEFORE DELETE ON letter_template_version
        BEGIN SELECT RAISE(ABORT, 'a version of a template is never deleted'); END;

      CREATE TABLE letter (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
        language TEXT NOT NULL CHECK (language IN (${LANGUAGES})),
        state TEXT NOT NULL CHECK (state IN ('draft','issued','void')),
        template_id INTEGER,
        template_version INTEGER,
        body TEXT NOT NULL,
        field_values TEXT NOT NULL CHECK (json_valid(field_values)),
        subject TEXT NOT NULL,
        unit_id INTEGER REFERENCES unit (id),
        -- The addressee's name, the scope of a notice, the department of a memo.
        recipient TEXT NOT NULL DEFAULT '',
        valid_until TEXT CHECK (valid_until IS date(valid_until)),
        drafted_by INTEGER NOT NULL REFERENCES staff (id),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        -- The gapless series: by kind and year of issue.
        number_year TEXT,
        number_sequence INTEGER CHECK (number_sequence >= 1),
        number TEXT UNIQUE,
        issued_by INTEGER REFERENCES staff (id),
        issued_on TEXT CHECK (issued_on IS date(issued_on)),
        -- The document as it was issued, and its SHA-256.
        document TEXT CHECK (document IS NULL OR json_valid(document)),
        document_sha256 TEXT,
        voided_by INTEGER REFERENCES staff (id),
        voided_at TEXT,
        void_reason TEXT NOT NULL DEFAULT '',
        FOREIGN KEY (template_id, template_version) REFERENCES letter_template_version (template_id, version),
        UNIQUE (kind, number_year, number_sequence),
        CHECK ((state = 'draft') = (number IS NULL)),
        CHECK ((number IS NULL) = (number_sequence IS NULL) AND (number IS NULL) = (number_year IS NULL)
          AND (number IS NULL) = (issued_by IS NULL) AND (number IS NULL) = (issued_on IS NULL)
          AND (number IS NULL) = (document IS NULL) AND (number IS NULL) = (document_sha256 IS NULL)),
        CHECK ((state = 'void') = (voided_at IS NOT NULL) AND (state = 'void') = (voided_by IS NOT NULL)
          AND (state = 'void') = (void_reason <> ''))
      ) STRICT;
      CREATE INDEX letter_unit ON letter (unit_id, id);
      CREATE INDEX letter_state ON letter (state, kind);

      CREATE TRIGGER letter_no_edit
        BEFORE UPDATE OF id, kind, language, template_id, template_version, body, field_values, subject, unit_id, recipient,
          valid_until, drafted_by, created_at, number_year, number_sequence, number, issued_by, issued_on, document,
          document_sha256 ON letter WHEN OLD.state <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an issued letter is never edited'); END;
      CREATE TRIGGER letter_states BEFORE UPDATE OF state ON letter
        WHEN NOT (OLD.state = 'draft' AND NEW.state IN ('draft','issued') OR OLD.state = 'issued' AND NEW.state = 'void')
        BEGIN SELECT RAISE(ABORT, 'a letter goes from draft to issued to void'); END;
      CREATE TRIGGER letter_void_once BEFORE UPDATE OF voided_by, voided_at, void_reason ON letter
        WHEN OLD.state = 'void'
        BEGIN SELECT RAISE(ABORT, 'a letter is voided once'); END;
      CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter WHEN OLD.state <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an issued letter is never deleted'); END;
    `);
    const template = database.prepare(
      'INSERT INTO letter_template (id, kind, language, version) VALUES (?, ?, ?, 1)',
    );
    const version = database.prepare(
      `INSERT INTO letter_template_version (template_id, version, name, body, saved_at)
       VALUES (?, 1, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
    );
    for (const [index, model] of MODEL_LETTERS.entries()) {
      template.run(index + 1, model.kind, model.language);
      version.run(index + 1, model.name, model.body);
    }
  },
};
