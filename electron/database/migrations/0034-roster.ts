import type { Migration } from '../migrate.ts';

const TINTS = "'amber','blue','cyan','green','grey','indigo','orange','pink','purple','red','teal','yellow'";

/** Tables whose rows are facts: nothing of them changes and no row goes. */
const FACTS = ['roster_version', 'roster_version_member', 'roster_version_cell', 'roster_acknowledgement'];

/**
 * 排班: what a shift is, how many people each team needs when, the roster of a team and month as it is being made, and
 * each version that was published, frozen with the times that its shifts had.
 */
export const migration: Migration = {
  id: 34,
  name: 'roster',
  up(database) {
    database.exec(`
      CREATE TABLE shift_kind (
        id INTEGER PRIMARY KEY,
        -- What stands in a cell: 早, 中, 夜, D1.
        code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 4),
        name TEXT NOT NULL CHECK (name <> ''),
        -- Minutes after midnight of its day, and minutes from its begin to its end, breaks among them.
        starts_minute INTEGER NOT NULL CHECK (starts_minute BETWEEN 0 AND 1439),
        length_minutes INTEGER NOT NULL CHECK (length_minutes BETWEEN 30 AND 1440),
        break_minutes INTEGER NOT NULL DEFAULT 0 CHECK (break_minutes >= 0 AND break_minutes < length_minutes),
        tint TEXT NOT NULL CHECK (tint IN (${TINTS})),
        -- 夜班, for which fairness counts it.
        night INTEGER NOT NULL CHECK (night IN (0, 1)),
        -- Kind of certificate that whoever does it must hold; '' for none.
        certificate TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE TRIGGER shift_kind_no_delete BEFORE DELETE ON shift_kind
        BEGIN SELECT RAISE(ABORT, 'a shift is put out of use and never deleted'); END;

      -- 人員配置: at least so many people of a team from one minute of a day to another.
      CREATE TABLE staffing_need (
        id INTEGER PRIMARY KEY,
        team_id INTEGER NOT NULL REFERENCES team (id),
        -- Digits 1 (Monday) to 7 of the weekdays on which it holds, and H where it holds on statutory holidays.
        days TEXT NOT NULL CHECK (days <> '' AND days NOT GLOB '*[^1-7H]*'),
        starts_minute INTEGER NOT NULL CHECK (starts_minute BETWEEN 0 AND 1439),
        ends_minute INTEGER NOT NULL CHECK (ends_minute > starts_minute AND ends_minute <= starts_minute + 1440),
        people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 500),
        note TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX staffing_need_team ON staffing_need (team_id);

      -- 排班模板: a sequence of shifts to repeat, or the pattern of a whole month, as the office named it.
      CREATE TABLE roster_template (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('sequence','month')),
        -- Rows of a month, one row for a sequence: an id of shift_kind, "rest" or "empty" for each day.
        rows TEXT NOT NULL CHECK (json_valid(rows) AND json_type(rows) = 'array'),
        -- Weekday of the first day of a month, 1 for Monday; null for a sequence.
        first_weekday INTEGER CHECK (first_weekday BETWEEN 1 AND 7),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((kind = 'month') = (first_weekday IS NOT NULL))
      ) STRICT;

      -- The roster of a team and month as it is being made.
      CREATE TABLE roster (
        id INTEGER PRIMARY KEY,
        team_id INTEGER NOT NULL REFERENCES team (id),
        month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
        -- Goes up with every change of its cells or people.
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (team_id, month)
      ) STRICT;
      -- Who stands on it, in the order of its rows; people of other teams who help out among them.
      CREATE TABLE roster_member (
        roster_id INTEGER NOT NULL REFERENCES roster (id),
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (roster_id, employee_id)
      ) STRICT, WITHOUT ROWID;
      -- A cell that is not there is empty; one without a shift is a rest day 休.
      CREATE TABLE roster_cell (
        roster_id INTEGER NOT NULL,
        employee_id INTEGER NOT NULL,
        day TEXT NOT NULL CHECK (day IS date(day)),
        shift_kind_id INTEGER REFERENCES shift_kind (id),
        -- Set by a person on purpose: nothing proposed goes over it.
        fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
        PRIMARY KEY (roster_id, employee_id, day),
        FOREIGN KEY (roster_id, employee_id) REFERENCES roster_member (roster_id, employee_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX roster_cell_employee ON roster_cell (employee_id, day);

      -- 發布: what was published, number 1 first. The last one is the one in force.
      CREATE TABLE roster_version (
        id INTEGER PRIMARY KEY,
        roster_id INTEGER NOT NULL REFERENCES roster (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        reason TEXT NOT NULL DEFAULT '',
        -- Why it was published although it breaks the law; '' where it does not.
        breach_reason TEXT NOT NULL DEFAULT '',
        published_by INTEGER NOT NULL REFERENCES staff (id),
        published_at TEXT NOT NULL,
        UNIQUE (roster_id, number),
        -- A change after publishing says why.
        CHECK (number = 1 OR reason <> '')
      ) STRICT;
      CREATE TABLE roster_version_member (
        version_id INTEGER NOT NULL REFERENCES roster_version (id),
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (version_id, employee_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE roster_version_cell (
        version_id INTEGER NOT NULL,
        employee_id INTEGER NOT NULL,
        day TEXT NOT NULL CHECK (day IS date(day)),
        -- Null for a rest day; the times are those that the shift had when it was published.
        shift_kind_id INTEGER REFERENCES shift_kind (id),
        code TEXT NOT NULL DEFAULT '',
        starts_minute INTEGER,
        length_minutes INTEGER,
        break_minutes INTEGER,
        PRIMARY KEY (version_id, employee_id, day),
        FOREIGN KEY (version_id, employee_id) REFERENCES roster_version_member (version_id, employee_id),
        CHECK ((shift_kind_id IS NULL) = (code = '') AND (shift_kind_id IS NULL) = (starts_minute IS NULL)
          AND (shift_kind_id IS NULL) = (length_minutes IS NULL) AND (shift_kind_id IS NULL) = (break_minutes IS NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX roster_version_cell_employee ON roster_version_cell (employee_id, day);
      -- Who saw it: in the program by themselves, or by their signature on paper.
      CREATE TABLE roster_acknowledgement (
        version_id INTEGER NOT NULL REFERENCES roster_version (id),
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        way TEXT NOT NULL CHECK (way IN ('self','paper')),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        PRIMARY KEY (version_id, employee_id)
      ) STRICT, WITHOUT ROWID;
    `);
    for (const table of FACTS) {
      database.exec(`
        CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what was published is never edited'); END;
        CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what was published is kept'); END;
      `);
    }
  },
};
