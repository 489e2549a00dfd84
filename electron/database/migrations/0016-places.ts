import type { Migration } from '../migrate.ts';

/**
 * Occupancies whose numbers are never given twice, and who was ever written down for which unit; the order of entrances;
 * numbers of keys among the terms of the search box.
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

      -- As \`keyTerms\` makes them: the number whole, and its last digits.
      INSERT OR IGNORE INTO search_term (rank, term, kind, entity_id)
        SELECT 22, number_key, 'key', id FROM key_item
        UNION ALL SELECT 23, digits, 'key', id FROM (
          SELECT id, substr(number_key, length(rtrim(number_key, '0123456789')) + 1) AS digits FROM key_item)
        WHERE digits <> '';
    `);
  },
};
