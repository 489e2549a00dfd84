import type { Migration } from '../migrate.ts';

/** 信息校對: which facts were read back at the desk, by whom and when; people on file twice, and how they became one. */
export const migration: Migration = {
  id: 12,
  name: 'verification',
  up(database) {
    database.exec(`
      -- The last time that a fact was found right. A change of the fact deletes its row; the audit trail keeps them all.
      CREATE TABLE person_verification (
        person_id INTEGER NOT NULL REFERENCES person (id),
        field TEXT NOT NULL CHECK (field IN ('name','phones','idNumber','email','mailingAddress')),
        verified_on TEXT NOT NULL CHECK (verified_on IS date(verified_on)),
        verified_by INTEGER NOT NULL REFERENCES staff (id),
        PRIMARY KEY (person_id, field)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE unit_verification (
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        field TEXT NOT NULL CHECK (field IN ('kind','area','occupancyState')),
        verified_on TEXT NOT NULL CHECK (verified_on IS date(verified_on)),
        verified_by INTEGER NOT NULL REFERENCES staff (id),
        PRIMARY KEY (unit_id, field)
      ) STRICT, WITHOUT ROWID;

      -- The person in whom this one is kept on; facts that were posted still name this one.
      ALTER TABLE person ADD COLUMN merged_into_id INTEGER REFERENCES person (id);
      CREATE INDEX person_merged ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;
      -- One number is written with and without its country: the last eight digits bring both together.
      CREATE INDEX person_phone_tail ON person_phone (substr(digits, -8), person_id);

      -- Two who look alike and were found to be two.
      CREATE TABLE people_apart (
        one_id INTEGER NOT NULL REFERENCES person (id),
        other_id INTEGER NOT NULL REFERENCES person (id),
        decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
        decided_by INTEGER NOT NULL REFERENCES staff (id),
        PRIMARY KEY (one_id, other_id),
        CHECK (one_id < other_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX people_apart_other ON people_apart (other_id);

      -- A merge in force; undoing it takes it out again, and the audit trail keeps both.
      CREATE TABLE person_merge (
        merged_id INTEGER PRIMARY KEY REFERENCES person (id),
        kept_id INTEGER NOT NULL REFERENCES person (id),
        merged_at TEXT NOT NULL,
        merged_by INTEGER NOT NULL REFERENCES staff (id),
        CHECK (merged_id <> kept_id)
      ) STRICT;
      CREATE INDEX person_merge_kept ON person_merge (kept_id);

      -- Each row that a merge touched, as it was and as it became; null where there was or is none.
      CREATE TABLE person_merge_row (
        merged_id INTEGER NOT NULL REFERENCES person_merge (merged_id),
        position INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        before TEXT CHECK (before IS NULL OR json_valid(before)),
        after TEXT CHECK (after IS NULL OR json_valid(after)),
        PRIMARY KEY (merged_id, position),
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
