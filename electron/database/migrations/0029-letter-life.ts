import {
  LETTER_KIND_FACTS,
  LETTER_KINDS,
  LETTER_SERIES,
} from '../../../shared/features/letters/letter-kind.ts';
import type { Migration } from '../migrate.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(',');
const KINDS = quoted(LETTER_KINDS);
const LANGUAGES = "'zh-Hant','zh-Hans','en'";
const SERIES = `CASE kind ${LETTER_KINDS.map((kind) => `WHEN '${kind}' THEN '${LETTER_KIND_FACTS[kind].series}'`).join(' ')} END`;
/** Kinds of which an office could write letters before. */
const EARLIER = ['ownerLetter', 'publicNotice', 'memo', 'reminder', 'dunning'] as const;
const FROZEN = `id, kind, language, template_id, template_version, body, field_values, subject, unit_id, recipient, valid_until,
          amount_cents, words, drafted_by, created_at`;
const AT_SIGNING =
  'series, number_year, number_sequence, number, signed_by, signed_on, document, document_sha256';

/**
 * Letters of every kind, and their way through the office: draft, review, signed, issued. A number is given when a letter
 * is signed; what happens to it on the way is a row of its own.
 */
export const migration: Migration = {
  id: 29,
  name: 'letter-life',
  up(database) {
    database.exec(`
      CREATE TABLE letter_template_next (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
        language TEXT NOT NULL CHECK (language IN (${LANGUAGES})),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        -- The version in use.
        version INTEGER NOT NULL CHECK (version >= 1)
      ) STRICT;
      INSERT INTO letter_template_next SELECT id, kind, language, active, version FROM letter_template;

      CREATE TABLE letter_next (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
        language TEXT NOT NULL CHECK (language IN (${LANGUAGES})),
        state TEXT NOT NULL CHECK (state IN ('draft','review','signed','issued','void')),
        template_id INTEGER,
        template_version INTEGER,
        body TEXT NOT NULL,
        field_values TEXT NOT NULL CHECK (json_valid(field_values)),
        subject TEXT NOT NULL,
        unit_id INTEGER REFERENCES unit (id),
        -- The addressee's name, the scope of a notice, the department of a memo.
        recipient TEXT NOT NULL DEFAULT '',
        valid_until TEXT CHECK (valid_until IS date(valid_until)),
        -- What it is about in money: who signs may depend on it.
        amount_cents INTEGER,
        -- Every word on its pages, to be found by.
        words TEXT NOT NULL DEFAULT '',
        drafted_by INTEGER NOT NULL REFERENCES staff (id),
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        -- The gapless series: by year of signing. A kind that needs no number is signed without one.
        series TEXT CHECK (series IN (${quoted(LETTER_SERIES)})),
        number_year TEXT,
        number_sequence INTEGER CHECK (number_sequence >= 1),
        number TEXT UNIQUE,
        signed_by INTEGER REFERENCES staff (id),
        -- The date on the paper.
        signed_on TEXT CHECK (signed_on IS date(signed_on)),
        -- The document as it was signed, and its SHA-256.
        document TEXT CHECK (document IS NULL OR json_valid(document)),
        document_sha256 TEXT,
        issued_by INTEGER REFERENCES staff (id),
        issued_on TEXT CHECK (issued_on IS date(issued_on)),
        -- It went out on the manager's word, which the manager has yet to confirm.
        unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (unconfirmed IN (0, 1)),
        voided_by INTEGER REFERENCES staff (id),
        voided_at TEXT,
        void_reason TEXT NOT NULL DEFAULT '',
        FOREIGN KEY (template_id, template_version) REFERENCES letter_template_version (template_id, version),
        UNIQUE (series, number_year, number_sequence),
        CHECK ((state IN ('draft','review')) = (signed_by IS NULL)),
        CHECK ((signed_by IS NULL) = (signed_on IS NULL) AND (signed_by IS NULL) = (document IS NULL)
          AND (signed_by IS NULL) = (document_sha256 IS NULL)),
        CHECK (number IS NULL OR signed_by IS NOT NULL),
        CHECK ((number IS NULL) = (number_sequence IS NULL) AND (number IS NULL) = (number_year IS NULL)
          AND (number IS NULL) = (series IS NULL)),
        CHECK ((issued_by IS NULL) = (issued_on IS NULL) AND (issued_by IS NULL OR signed_by IS NOT NULL)),
        CHECK ((state = 'issued') <= (issued_by IS NOT NULL) AND (state = 'signed') <= (issued_by IS NULL)),
        CHECK ((state = 'void') = (voided_at IS NOT NULL) AND (state = 'void') = (voided_by IS NOT NULL)
          AND (state = 'void') = (void_reason <> ''))
      ) STRICT;
      INSERT INTO letter_next (id, kind, language, state, template_id, template_version, body, field_values, subject, unit_id,
          recipient, valid_until, words, drafted_by, created_at, updated_at, version, series, number_year, number_sequence,
          number, signed_by, signed_on, document, document_sha256, issued_by, issued_on, voided_by, voided_at, void_reason)
        SELECT id, kind, language, state, template_id, template_version, body, field_values, subject, unit_id, recipient,
          valid_until, coalesce((SELECT group_concat(w.atom, char(10)) FROM json_tree(document, '$.sections') w
            WHERE w.type = 'text' AND w.key NOT IN ('kind','format','align','face','colour','weight','borders','seal')), ''),
          drafted_by, created_at, updated_at, version, iif(number IS NULL, NULL, ${SERIES}), number_year,
          number_sequence, number, issued_by, issued_on, document, document_sha256, issued_by, issued_on, voided_by,
          voided_at, void_reason
        FROM letter ORDER BY id;

      DROP TRIGGER letter_no_edit;
      DROP TRIGGER letter_states;
      DROP TRIGGER letter_void_once;
      DROP TRIGGER letter_no_delete;
      DROP TABLE letter;
      ALTER TABLE letter_next RENAME TO letter;
      DROP TABLE letter_template;
      ALTER TABLE letter_template_next RENAME TO letter_template;
      CREATE INDEX letter_template_kind ON letter_template (kind, active);
      CREATE INDEX letter_unit ON letter (unit_id, id);
      CREATE INDEX letter_state ON letter (state, kind);
      CREATE INDEX letter_unconfirmed ON letter (id) WHERE unconfirmed = 1;

      CREATE TRIGGER letter_no_edit BEFORE UPDATE OF ${FROZEN}, ${AT_SIGNING} ON letter
        WHEN OLD.state IN ('signed','issued','void')
        BEGIN SELECT RAISE(ABORT, 'a signed letter is never edited'); END;
      CREATE TRIGGER letter_issued_once BEFORE UPDATE OF issued_by, issued_on ON letter WHEN OLD.issued_by IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a letter is issued once'); END;
      CREATE TRIGGER letter_states BEFORE UPDATE OF state ON letter
        WHEN NOT (OLD.state = NEW.state AND OLD.state <> 'void' OR OLD.state = 'draft' AND NEW.state = 'review'
          OR OLD.state = 'review' AND NEW.state IN ('draft','signed') OR OLD.state = 'signed' AND NEW.state IN ('issued','void')
          OR OLD.state = 'issued' AND NEW.state = 'void')
        BEGIN SELECT RAISE(ABORT, 'a letter goes from draft to review to signed to issued, and from there to void'); END;
      CREATE TRIGGER letter_void_once BEFORE UPDATE OF voided_by, voided_at, void_reason ON letter
        WHEN OLD.state = 'void'
        BEGIN SELECT RAISE(ABORT, 'a letter is voided once'); END;
      CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter WHEN OLD.state <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'a letter is never deleted'); END;

      -- Every step of a letter: who, in what post, when, with what words, and of what content.
      CREATE TABLE letter_step (
        id INTEGER PRIMARY KEY,
        letter_id INTEGER NOT NULL REFERENCES letter (id),
        action TEXT NOT NULL
          CHECK (action IN ('submitted','takenBack','returned','agreed','signed','issued','urgent','confirmed','disowned')),
        -- The step of the chain that an agreement takes.
        chain_step TEXT CHECK (chain_step IN ('supervisor','manager','company')),
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        -- Who agreed outside the office, or by word of mouth, and on what day.
        on_behalf TEXT NOT NULL DEFAULT '',
        on_day TEXT CHECK (on_day IS date(on_day)),
        comment TEXT NOT NULL DEFAULT '',
        -- SHA-256 of the words and values that it was about.
        content_sha256 TEXT NOT NULL,
        CHECK ((action = 'agreed') = (chain_step IS NOT NULL)),
        CHECK (action <> 'returned' OR comment <> ''),
        CHECK ((chain_step IS NOT 'company' AND action <> 'urgent') OR on_behalf <> '')
      ) STRICT;
      CREATE INDEX letter_step_letter ON letter_step (letter_id, id);
      CREATE TRIGGER letter_step_no_edit BEFORE UPDATE ON letter_step
        BEGIN SELECT RAISE(ABORT, 'a step of a letter is never edited'); END;
      CREATE TRIGGER letter_step_no_delete BEFORE DELETE ON letter_step
        WHEN (SELECT state FROM letter WHERE id = OLD.letter_id) IS NOT 'draft'
        BEGIN SELECT RAISE(ABORT, 'a step of a letter is never deleted'); END;
      INSERT INTO letter_step (letter_id, action, staff_id, made_at, content_sha256)
        SELECT l.id, s.action, l.signed_by, coalesce((SELECT max(a.at) FROM audit a WHERE a.entity = 'letter'
            AND a.entity_id = CAST(l.id AS TEXT)
            AND a.action IN ('letters.issue','letters.issueMany','dunning.issueLetters')), l.updated_at), ''
        FROM letter l JOIN (SELECT 1 AS place, 'signed' AS action UNION ALL SELECT 2, 'issued') s
        WHERE l.signed_by IS NOT NULL ORDER BY l.id, s.place;

      -- Every time that a letter went to paper: the second of some kinds says so.
      CREATE TABLE letter_print (
        id INTEGER PRIMARY KEY,
        letter_id INTEGER NOT NULL REFERENCES letter (id),
        copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 99),
        printed_by INTEGER NOT NULL REFERENCES staff (id),
        printed_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX letter_print_letter ON letter_print (letter_id);
      CREATE TRIGGER letter_print_no_edit BEFORE UPDATE ON letter_print
        BEGIN SELECT RAISE(ABORT, 'what was printed is never edited'); END;

      -- What a draft said, version by version.
      CREATE TABLE letter_draft (
        letter_id INTEGER NOT NULL REFERENCES letter (id),
        version INTEGER NOT NULL CHECK (version >= 1),
        body TEXT NOT NULL,
        field_values TEXT NOT NULL CHECK (json_valid(field_values)),
        unit_id INTEGER REFERENCES unit (id),
        saved_by INTEGER NOT NULL REFERENCES staff (id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (letter_id, version)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO letter_draft SELECT id, 1, body, field_values, unit_id, drafted_by, created_at FROM letter;

      -- 用印登記: every use of a seal, of a letter or of another paper.
      CREATE TABLE seal_use (
        id INTEGER PRIMARY KEY,
        used_on TEXT NOT NULL CHECK (used_on IS date(used_on)),
        seal TEXT NOT NULL CHECK (seal <> ''),
        letter_id INTEGER REFERENCES letter (id),
        document_number TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL CHECK (title <> ''),
        copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 9999),
        applicant TEXT NOT NULL CHECK (applicant <> ''),
        approver TEXT NOT NULL CHECK (approver <> ''),
        keeper TEXT NOT NULL CHECK (keeper <> ''),
        note TEXT NOT NULL DEFAULT '',
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX seal_use_day ON seal_use (used_on);
      CREATE INDEX seal_use_letter ON seal_use (letter_id) WHERE letter_id IS NOT NULL;
      CREATE TRIGGER seal_use_no_edit BEFORE UPDATE OF id, used_on, seal, letter_id, document_number, title, copies, applicant,
          approver, keeper, note, recorded_by, recorded_at ON seal_use
        BEGIN SELECT RAISE(ABORT, 'the use of a seal is never edited'); END;
      CREATE TRIGGER seal_use_withdrawn_once BEFORE UPDATE ON seal_use WHEN OLD.withdrawn_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is withdrawn stays so'); END;
      CREATE TRIGGER seal_use_no_delete BEFORE DELETE ON seal_use
        BEGIN SELECT RAISE(ABORT, 'the use of a seal is never deleted'); END;
    `);
    for (const kind of EARLIER) {
      database
        .prepare('UPDATE number_series SET series = ? WHERE series = ?')
        .run(`letter.${LETTER_KIND_FACTS[kind].series}`, `letter.${kind}`);
    }
    movePatterns(database);
  },
};

/** How numbers look is a setting of each kind now. */
function movePatterns(database: Parameters<Migration['up']>[0]): void {
  const kept = database.prepare("SELECT value FROM setting WHERE name = 'letters'").pluck().get();
  if (typeof kept !== 'string') return;
  const { numberPatterns, ...settings } = JSON.parse(kept) as Record<string, unknown>;
  const write = database.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  write.run('letters', JSON.stringify(settings));
  const patterns = (numberPatterns ?? {}) as Readonly<Record<string, string>>;
  const changed = LETTER_KINDS.flatMap((kind) => {
    const { series } = LETTER_KIND_FACTS[kind];
    const of = EARLIER.find((each) => LETTER_KIND_FACTS[each].series === series);
    const numberPattern = of === undefined ? undefined : patterns[of];
    return numberPattern === undefined ? [] : [[kind, { numberPattern }] as const];
  });
  write.run('letterKinds', JSON.stringify(Object.fromEntries(changed)));
}
