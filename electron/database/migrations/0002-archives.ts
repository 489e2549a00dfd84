import type { Migration } from '../migrate.ts';

/** Places, people and who is who from when to when; and the terms that the search box looks up. */
export const migration: Migration = {
  id: 2,
  name: 'archives',
  up(database) {
    database.exec(`
      CREATE TABLE building (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        -- Folded for comparison: 1棟, 1栋 and "1 棟" are one building.
        name_key TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL DEFAULT 0
      ) STRICT;

      CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        building_id INTEGER NOT NULL REFERENCES building (id),
        -- 單元; empty where a building has only one.
        entrance TEXT NOT NULL DEFAULT '',
        floor INTEGER,
        room TEXT NOT NULL,
        -- What people call it, such as 1棟2單元0501.
        display_name TEXT NOT NULL,
        -- Folded building|entrance|room.
        unit_key TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL DEFAULT 'residence' CHECK (kind IN ('residence','shop','office','parking','storage','other')),
        -- Gross floor area and inner area in thousandths of a square metre; null when not known.
        area_thousandths INTEGER CHECK (area_thousandths BETWEEN 1 AND 10000000000),
        inner_area_thousandths INTEGER CHECK (inner_area_thousandths BETWEEN 1 AND 10000000000),
        occupancy_state TEXT NOT NULL DEFAULT 'ownerOccupied'
          CHECK (occupancy_state IN ('notHandedOver','handedOver','ownerOccupied','let','vacant')),
        works_state TEXT NOT NULL DEFAULT 'none' CHECK (works_state IN ('none','applied','underWay','toAccept','accepted')),
        handed_over_on TEXT CHECK (handed_over_on IS date(handed_over_on)),
        -- First day that fees are charged for; null means from the beginning.
        billed_from_on TEXT CHECK (billed_from_on IS date(billed_from_on)),
        note TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX unit_building ON unit (building_id, entrance, floor, room);

      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL DEFAULT 'individual' CHECK (kind IN ('individual','company')),
        name TEXT NOT NULL,
        -- Folded for comparison: the same person in two scripts or with a blank between.
        name_key TEXT NOT NULL,
        -- 先生, 女士, 公司 …: how a letter addresses them.
        honorific TEXT NOT NULL DEFAULT '',
        id_type TEXT NOT NULL DEFAULT '',
        id_number TEXT NOT NULL DEFAULT '',
        -- Letters and digits alone.
        id_number_key TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        mailing_address TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL
      ) STRICT;

      CREATE INDEX person_name ON person (name_key);
      -- The order of the list of people, so that a page far down is as quick as the first.
      CREATE INDEX person_order ON person (name, id);
      CREATE INDEX person_id_number ON person (id_number_key) WHERE id_number_key <> '';

      CREATE TABLE person_phone (
        id INTEGER PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES person (id),
        position INTEGER NOT NULL,
        phone TEXT NOT NULL,
        digits TEXT NOT NULL,
        UNIQUE (person_id, position)
      ) STRICT;

      -- Who holds or uses a unit, from when to when. A sale or a move-out ends a row and begins another; none is deleted.
      CREATE TABLE occupancy (
        id INTEGER PRIMARY KEY,
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
      CREATE INDEX occupancy_unit ON occupancy (unit_id, to_on);
      CREATE INDEX occupancy_person ON occupancy (person_id, to_on);

      CREATE TABLE vehicle (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER REFERENCES person (id),
        plate TEXT NOT NULL,
        plate_key TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        created_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX vehicle_unit ON vehicle (unit_id);
      CREATE UNIQUE INDEX vehicle_plate ON vehicle (plate_key) WHERE active = 1;

      -- Folded terms, looked up by prefix within one rank after another, so that a search reads no more rows than it shows.
      CREATE TABLE search_term (
        rank INTEGER NOT NULL,
        term TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('unit','person','vehicle','receipt','letter')),
        entity_id INTEGER NOT NULL,
        PRIMARY KEY (rank, term, kind, entity_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX search_term_entity ON search_term (kind, entity_id);
    `);
  },
};
