import type { Migration } from '../migrate.ts';

/**
 * Occupancies whose numbers are never given twice, and who was ever written down for which unit; the order of entrances;
 * papers of each household that left; numbers of keys among the terms of the search box.
 */
export const migration: Migration = {
  id: 16,
  name: 'places',
  up(database) {
    database.exec(`
      -- AUTOINCREMENT: the trail tells of an occupancy by its number, also of one that a merge took away.
      CREATE TABLE occupancy_numbered (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        role TEXT NOT NULL CHECK (role IN ('owner','coOwner','tenant','family','employee','agent')),
        -- Share of ownership in hundredths of a percent.
        share_hundredths INTEGER CHECK (share_hundredths BETWEEN 1 AND 10000),
        from_on TEXT CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        is_payer INTEGER NOT NULL DEFAULT 0 CHECK (is_payer IN (0, 1)),
        is_primary_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_primary_contact IN (0, 1)),
        created_at TEXT NOT NULL,
        CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
      ) STRICT;
      INSERT INTO occupancy_numbered (id, unit_id, person_id, role, share_hundredths, from_on, to_on, is_payer,
          is_primary_contact, created_at)
        SELECT id, unit_id, person_id, role, share_hundredths, from_on, to_on, is_payer, is_primary_contact, created_at
        FROM occupancy;
      DROP TABLE occupancy;
      ALTER TABLE occupancy_numbered RENAME TO occupancy;
      CREATE INDEX occupancy_unit ON occupancy (unit_id, to_on);
      CREATE INDEX occupancy_person ON occupancy (person_id, to_on);
      -- Numbers that are gone already are not given again either.
      DELETE FROM sqlite_sequence WHERE name IN ('occupancy', 'occupancy_numbered');
      INSERT INTO sqlite_sequence (name, seq)
        SELECT 'occupancy', max(coalesce((SELECT max(id) FROM occupancy), 0),
          coalesce((SELECT max(CAST(entity_id AS INTEGER)) FROM audit WHERE entity = 'occupancy'), 0));

      -- Who was ever written down for a unit, and under which occupancy; kept when a merge moves or unites them.
      CREATE TABLE occupancy_trace (
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        occupancy_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL REFERENCES person (id),
        PRIMARY KEY (unit_id, occupancy_id, person_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO occupancy_trace SELECT unit_id, id, person_id FROM occupancy;
      INSERT OR IGNORE INTO occupancy_trace
        SELECT json_extract(image, '$.unit_id'), json_extract(image, '$.id'), json_extract(image, '$.person_id')
        FROM (SELECT before AS image FROM person_merge_row WHERE table_name = 'occupancy' AND before IS NOT NULL
          UNION ALL SELECT after FROM person_merge_row WHERE table_name = 'occupancy' AND after IS NOT NULL);
      CREATE TRIGGER occupancy_traced AFTER INSERT ON occupancy
        WHEN NOT EXISTS (SELECT 1 FROM occupancy_trace t
          WHERE t.unit_id = NEW.unit_id AND t.occupancy_id = NEW.id AND t.person_id = NEW.person_id)
        BEGIN INSERT INTO occupancy_trace VALUES (NEW.unit_id, NEW.id, NEW.person_id); END;
      CREATE TRIGGER occupancy_traced_on AFTER UPDATE OF unit_id, person_id ON occupancy
        WHEN NOT EXISTS (SELECT 1 FROM occupancy_trace t
          WHERE t.unit_id = NEW.unit_id AND t.occupancy_id = NEW.id AND t.person_id = NEW.person_id)
        BEGIN INSERT INTO occupancy_trace VALUES (NEW.unit_id, NEW.id, NEW.person_id); END;
      CREATE TRIGGER occupancy_trace_no_delete BEFORE DELETE ON occupancy_trace
        BEGIN SELECT RAISE(ABORT, 'who was written down stays so'); END;
      CREATE TRIGGER occupancy_trace_no_update BEFORE UPDATE ON occupancy_trace
        BEGIN SELECT RAISE(ABORT, 'who was written down stays so'); END;

      -- The order of a building's entrances, for those that were put in one; a unit names its entrance itself.
      CREATE TABLE entrance (
        building_id INTEGER NOT NULL REFERENCES building (id),
        name TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000),
        PRIMARY KEY (building_id, name)
      ) STRICT, WITHOUT ROWID;

      -- A move-out's papers are those of the household that left, also when another leaves after it.
      CREATE TABLE household_paper_kept (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind_id INTEGER NOT NULL REFERENCES document_kind (id),
        -- Day on which the household that it is of began to leave; empty for the first one and for other occasions.
        left_on TEXT NOT NULL DEFAULT '' CHECK (left_on = '' OR left_on IS date(left_on)),
        standing TEXT NOT NULL CHECK (standing IN ('none','paper','checked','notNeeded')),
        box TEXT NOT NULL DEFAULT '',
        shelf TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        noted_by INTEGER NOT NULL REFERENCES staff (id),
        noted_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (unit_id, kind_id, left_on),
        CHECK (standing = 'paper' OR (box = '' AND shelf = '')),
        CHECK (standing <> 'notNeeded' OR reason <> '')
      ) STRICT;
      -- What was noted so far was noted of whoever had left last by then.
      INSERT INTO household_paper_kept (id, unit_id, kind_id, left_on, standing, box, shelf, reason, noted_by, noted_at,
          version)
        SELECT h.id, h.unit_id, h.kind_id,
          CASE WHEN k.process = 'moveOut' AND EXISTS (SELECT 1 FROM occupancy first WHERE first.unit_id = h.unit_id
              AND first.role IN ('owner','coOwner','tenant') AND first.to_on < (
                SELECT max(n.from_on) FROM occupancy n WHERE n.unit_id = h.unit_id
                  AND n.role IN ('owner','coOwner','tenant') AND n.to_on <= substr(h.noted_at, 1, 10)))
            THEN (SELECT min(o.to_on) FROM occupancy o WHERE o.unit_id = h.unit_id
              AND o.role IN ('owner','coOwner','tenant') AND o.to_on <= substr(h.noted_at, 1, 10)
              AND o.to_on >= (SELECT max(n.from_on) FROM occupancy n WHERE n.unit_id = h.unit_id
                AND n.role IN ('owner','coOwner','tenant') AND n.to_on <= substr(h.noted_at, 1, 10)))
            ELSE '' END,
          h.standing, h.box, h.shelf, h.reason, h.noted_by, h.noted_at, h.version
        FROM household_paper h JOIN document_kind k ON k.id = h.kind_id;
      CREATE TABLE paper_loan_kept (
        id INTEGER PRIMARY KEY,
        paper_id INTEGER NOT NULL REFERENCES household_paper_kept (id),
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
      INSERT INTO paper_loan_kept (id, paper_id, borrower, purpose, manner, lent_by, lent_on, due_on, returned_on,
          returned_to)
        SELECT id, paper_id, borrower, purpose, manner, lent_by, lent_on, due_on, returned_on, returned_to FROM paper_loan;
      DROP TABLE paper_loan;
      DROP TABLE household_paper;
      ALTER TABLE household_paper_kept RENAME TO household_paper;
      ALTER TABLE paper_loan_kept RENAME TO paper_loan;
      CREATE TRIGGER household_paper_no_delete BEFORE DELETE ON household_paper
        BEGIN SELECT RAISE(ABORT, 'what was noted of a paper is kept'); END;
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

      -- Which kinds there are is said by whoever looks them up.
      CREATE TABLE search_term_of_any_kind (
        rank INTEGER NOT NULL,
        term TEXT NOT NULL,
        kind TEXT NOT NULL,
        entity_id INTEGER NOT NULL,
        PRIMARY KEY (rank, term, kind, entity_id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO search_term_of_any_kind SELECT rank, term, kind, entity_id FROM search_term;
      DROP TABLE search_term;
      ALTER TABLE search_term_of_any_kind RENAME TO search_term;
      CREATE INDEX search_term_entity ON search_term (kind, entity_id);
      -- As \`keyTerms\` makes them: the number whole, and its last digits.
      INSERT OR IGNORE INTO search_term (rank, term, kind, entity_id)
        SELECT 22, number_key, 'key', id FROM key_item
        UNION ALL SELECT 23, digits, 'key', id FROM (
          SELECT id, substr(number_key, length(rtrim(number_key, '0123456789')) + 1) AS digits FROM key_item)
        WHERE digits <> '';
    `);
  },
};
