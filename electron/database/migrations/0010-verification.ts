import type { Migration } from '../migrate.ts';

/** 信息校對: which facts were read back at the desk, by whom and when. */
export const migration: Migration = {
  id: 10,
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
    `);
  },
};
