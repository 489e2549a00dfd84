import { MORE_MODEL_LETTERS } from '../../../shared/features/letters/more-model-letters.ts';
import type { Migration } from '../migrate.ts';

/** Templates of the kinds that an office could not write before, and its library of passages. */
export const migration: Migration = {
  id: 31,
  name: 'letter-models',
  up(database) {
    database.exec(`
      CREATE TABLE letter_clause (
        id INTEGER PRIMARY KEY,
        -- Templates call it by its name, so no two have one.
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        -- The version in use.
        version INTEGER NOT NULL CHECK (version >= 1)
      ) STRICT;

      CREATE TABLE letter_clause_version (
        clause_id INTEGER NOT NULL REFERENCES letter_clause (id),
        version INTEGER NOT NULL CHECK (version >= 1),
        body TEXT NOT NULL CHECK (body <> ''),
        saved_by INTEGER NOT NULL REFERENCES staff (id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (clause_id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER letter_clause_version_no_edit BEFORE UPDATE ON letter_clause_version
        BEGIN SELECT RAISE(ABORT, 'a version of a clause is never edited'); END;
      CREATE TRIGGER letter_clause_version_no_delete BEFORE DELETE ON letter_clause_version
        BEGIN SELECT RAISE(ABORT, 'a version of a clause is never deleted'); END;
      CREATE TRIGGER letter_clause_no_delete BEFORE DELETE ON letter_clause
        BEGIN SELECT RAISE(ABORT, 'a clause is never deleted'); END;
    `);
    const kept = database
      .prepare<[], string>("SELECT DISTINCT kind || ' ' || language FROM letter_template")
      .pluck()
      .all();
    const template = database.prepare(
      'INSERT INTO letter_template (kind, language, version) VALUES (?, ?, 1)',
    );
    const version = database.prepare(
      `INSERT INTO letter_template_version (template_id, version, name, body, saved_at)
       VALUES (?, 1, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
    );
    for (const { kind, language, name, body } of MORE_MODEL_LETTERS) {
      // What the office writes such letters with already is its own.
      if (kept.includes(`${kind} ${language}`)) continue;
      version.run(template.run(kind, language).lastInsertRowid, name, body);
    }
  },
};
