import type { Migration } from '../migrate.ts';

/** What belongs to a household besides people and vehicles: keys and where each of them went, and dated rows that end. */
export const migration: Migration = {
  id: 11,
  name: 'household',
  up(database) {
    database.exec(`
      CREATE TABLE key_item (
        id INTEGER PRIMARY KEY,
        -- Null for the office's own.
        unit_id INTEGER REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN ('key','accessCard','remote','other')),
        number TEXT NOT NULL,
        -- Letters and digits alone, folded.
        number_key TEXT NOT NULL,
        label TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN ('inOffice','handedOut','signedOut','returned','lost','cancelled')),
        -- Who has it, or had it when it was lost or cancelled.
        holder_person_id INTEGER REFERENCES person (id),
        holder_name TEXT NOT NULL DEFAULT '',
        purpose TEXT NOT NULL DEFAULT '',
        due_on TEXT CHECK (due_on IS date(due_on)),
        moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
        reason TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        -- Goes up with each change, so that nobody overwrites what a colleague saved meanwhile.
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((state = 'signedOut') = (due_on IS NOT NULL)),
        CHECK (state NOT IN ('handedOut','signedOut') OR holder_name <> '')
      ) STRICT;
      CREATE INDEX key_item_unit ON key_item (unit_id);
      CREATE INDEX key_item_due ON key_item (due_on) WHERE state = 'signedOut';
      CREATE UNIQUE INDEX key_item_number ON key_item (kind, number_key) WHERE state <> 'cancelled';
      CREATE TRIGGER key_item_no_delete BEFORE DELETE ON key_item
        BEGIN SELECT RAISE(ABORT, 'a key stays on file'); END;

      CREATE TABLE key_movement (
        id INTEGER PRIMARY KEY,
        key_item_id INTEGER NOT NULL REFERENCES key_item (id),
        move TEXT NOT NULL
          CHECK (move IN ('register','handOut','signOut','extend','takeBack','reportLost','find','cancel')),
        -- State that it led to.
        state TEXT NOT NULL CHECK (state IN ('inOffice','handedOut','signedOut','returned','lost','cancelled')),
        -- Name as it was then.
        holder_name TEXT NOT NULL,
        purpose TEXT NOT NULL,
        due_on TEXT CHECK (due_on IS date(due_on)),
        reason TEXT NOT NULL,
        staff_id INTEGER NOT NULL REFERENCES staff (id),
        staff_name TEXT NOT NULL,
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX key_movement_item ON key_movement (key_item_id);
      CREATE TRIGGER key_movement_no_delete BEFORE DELETE ON key_movement
        BEGIN SELECT RAISE(ABORT, 'a movement is kept'); END;
      CREATE TRIGGER key_movement_no_update BEFORE UPDATE ON key_movement
        BEGIN SELECT RAISE(ABORT, 'a movement is not changed'); END;

      CREATE TABLE emergency_contact (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        name TEXT NOT NULL,
        relation TEXT NOT NULL,
        phone TEXT NOT NULL,
        note TEXT NOT NULL,
        from_on TEXT CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX emergency_contact_unit ON emergency_contact (unit_id);

      CREATE TABLE pet (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN ('dog','cat','bird','other')),
        name TEXT NOT NULL,
        licence_number TEXT NOT NULL,
        vaccinated_on TEXT CHECK (vaccinated_on IS date(vaccinated_on)),
        note TEXT NOT NULL,
        from_on TEXT CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX pet_unit ON pet (unit_id);

      CREATE TABLE authorisation (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind TEXT NOT NULL CHECK (kind IN ('parcel','entry')),
        name TEXT NOT NULL,
        scope TEXT NOT NULL,
        given_by TEXT NOT NULL,
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (to_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX authorisation_unit ON authorisation (unit_id);

      CREATE TABLE consent (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        purpose TEXT NOT NULL,
        given_by TEXT NOT NULL,
        given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
        withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
        note TEXT NOT NULL,
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on)
      ) STRICT;
      CREATE INDEX consent_unit ON consent (unit_id);

      CREATE TRIGGER emergency_contact_no_delete BEFORE DELETE ON emergency_contact
        BEGIN SELECT RAISE(ABORT, 'a contact ends and stays on file'); END;
      CREATE TRIGGER pet_no_delete BEFORE DELETE ON pet
        BEGIN SELECT RAISE(ABORT, 'a pet ends and stays on file'); END;
      CREATE TRIGGER authorisation_no_delete BEFORE DELETE ON authorisation
        BEGIN SELECT RAISE(ABORT, 'an authorisation ends and stays on file'); END;
      CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent
        BEGIN SELECT RAISE(ABORT, 'a consent is withdrawn and stays on file'); END;
    `);
  },
};
