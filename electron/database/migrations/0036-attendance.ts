import type { Migration } from '../migrate.ts';

/** Rows whose facts stay as they were recorded; only what ends them is added. */
const ENDED_ONLY: Readonly<Record<string, readonly string[]>> = {
  punch: ['withdrawn_by', 'withdrawn_at', 'withdraw_reason'],
  punch_import: ['withdrawn_by', 'withdrawn_at', 'withdraw_reason'],
  attendance_entry: ['ended_by', 'ended_at', 'end_reason'],
  attendance_close: ['reopened_by', 'reopened_at', 'reopen_reason'],
};

/**
 * 考勤: what the clocks recorded, what people entered of a day instead, and the months that were closed, each day frozen
 * with the roster by which it was judged.
 */
export const migration: Migration = {
  id: 36,
  name: 'attendance',
  up(database) {
    database.exec(`
      -- 打卡機, with the columns of its files as they were matched the last time.
      CREATE TABLE punch_clock (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE TRIGGER punch_clock_no_delete BEFORE DELETE ON punch_clock
        BEGIN SELECT RAISE(ABORT, 'a clock is put out of use and never deleted'); END;

      -- Who stands behind the number or the name that a clock uses; null for somebody who is none of ours.
      CREATE TABLE clock_number (
        clock_id INTEGER NOT NULL REFERENCES punch_clock (id),
        number TEXT NOT NULL CHECK (number <> ''),
        employee_id INTEGER REFERENCES employee (id),
        set_by INTEGER NOT NULL REFERENCES staff (id),
        set_at TEXT NOT NULL,
        PRIMARY KEY (clock_id, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX clock_number_employee ON clock_number (employee_id);

      CREATE TABLE punch_import (
        id INTEGER PRIMARY KEY,
        clock_id INTEGER NOT NULL REFERENCES punch_clock (id),
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
        last_on TEXT NOT NULL CHECK (last_on IS date(last_on)),
        punch_count INTEGER NOT NULL CHECK (punch_count >= 1),
        known_count INTEGER NOT NULL CHECK (known_count >= 0),
        rejected_count INTEGER NOT NULL CHECK (rejected_count >= 0),
        imported_by INTEGER NOT NULL REFERENCES staff (id),
        imported_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX punch_import_clock ON punch_import (clock_id);

      CREATE TABLE punch (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        -- The minute on the clock, by the office's own time.
        moment TEXT NOT NULL CHECK (moment IS strftime('%Y-%m-%dT%H:%M', moment)),
        -- What the clock says it was; '' where it does not say.
        direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('in','out','')),
        source TEXT NOT NULL CHECK (source IN ('import','manual')),
        import_id INTEGER REFERENCES punch_import (id),
        reason TEXT NOT NULL DEFAULT '',
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((source = 'import') = (import_id IS NOT NULL)),
        CHECK (source = 'import' OR reason <> ''),
        CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      -- The same file twice doubles nothing; what was taken back may come in again.
      CREATE UNIQUE INDEX punch_once ON punch (employee_id, moment) WHERE withdrawn_at IS NULL;
      CREATE INDEX punch_moment ON punch (moment);
      CREATE INDEX punch_import_id ON punch (import_id);

      -- What a person entered of a day: on the day sheet, or as a correction with its reason.
      CREATE TABLE attendance_entry (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        origin TEXT NOT NULL CHECK (origin IN ('sheet','correction')),
        kind TEXT NOT NULL CHECK (kind IN ('present','exempt','errand','rest','absent','leave')),
        leave_kind TEXT CHECK (leave_kind IN ('annual','lieu','personal','sick','marriage','maternity','paternity',
          'bereavement','workInjury','publicErrand','other')),
        -- Minutes after midnight; an end that is not after its begin is on the next day.
        from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute INTEGER CHECK (to_minute BETWEEN 0 AND 1439),
        reason TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        ended_by INTEGER REFERENCES staff (id),
        ended_at TEXT,
        end_reason TEXT NOT NULL DEFAULT '',
        CHECK (origin = 'sheet' OR reason <> ''),
        CHECK ((kind = 'leave') = (leave_kind IS NOT NULL)),
        CHECK (kind = 'present' OR from_minute IS NULL AND to_minute IS NULL),
        CHECK ((ended_by IS NULL) = (ended_at IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX attendance_entry_once ON attendance_entry (employee_id, day, origin) WHERE ended_at IS NULL;
      CREATE INDEX attendance_entry_day ON attendance_entry (day);

      CREATE TABLE attendance_close (
        id INTEGER PRIMARY KEY,
        team_id INTEGER NOT NULL REFERENCES team (id),
        month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
        first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
        last_on TEXT NOT NULL CHECK (last_on IS date(last_on) AND last_on >= first_on),
        -- Grace, thresholds and codes by which it was judged.
        settings TEXT NOT NULL CHECK (json_valid(settings)),
        unexplained INTEGER NOT NULL CHECK (unexplained >= 0),
        reason TEXT NOT NULL DEFAULT '',
        closed_by INTEGER NOT NULL REFERENCES staff (id),
        closed_at TEXT NOT NULL,
        reopened_by INTEGER REFERENCES staff (id),
        reopened_at TEXT,
        reopen_reason TEXT NOT NULL DEFAULT '',
        CHECK (unexplained = 0 OR reason <> ''),
        CHECK ((reopened_by IS NULL) = (reopened_at IS NULL) AND (reopened_by IS NULL) = (reopen_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX attendance_close_once ON attendance_close (team_id, month) WHERE reopened_at IS NULL;
      CREATE TABLE attendance_close_day (
        close_id INTEGER NOT NULL REFERENCES attendance_close (id),
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        -- The published roster by which the day was judged.
        version_id INTEGER REFERENCES roster_version (id),
        code TEXT NOT NULL,
        result TEXT NOT NULL CHECK (json_valid(result)),
        PRIMARY KEY (close_id, employee_id, day)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attendance_close_day_employee ON attendance_close_day (employee_id, day);
      CREATE TRIGGER attendance_close_day_no_update BEFORE UPDATE ON attendance_close_day
        BEGIN SELECT RAISE(ABORT, 'a closed day is never edited'); END;
      CREATE TRIGGER attendance_close_day_no_delete BEFORE DELETE ON attendance_close_day
        BEGIN SELECT RAISE(ABORT, 'a closed day is kept'); END;
    `);
    for (const [table, ending] of Object.entries(ENDED_ONLY)) {
      const kept = database
        .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map(({ name }) => name)
        .filter((name) => !ending.includes(name));
      const [, at = ''] = ending;
      database.exec(`
        CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
          WHEN OLD.${at} IS NOT NULL OR ${kept.map((name) => `NEW.${name} IS NOT OLD.${name}`).join(' OR ')}
          BEGIN SELECT RAISE(ABORT, 'what was recorded is never edited'); END;
        CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what was recorded is kept'); END;
      `);
    }
  },
};
