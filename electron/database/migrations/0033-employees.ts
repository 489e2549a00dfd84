import type { Migration } from '../migrate.ts';

/** 員工: everybody who works on the site, with or without an account of the program, their teams and the calendar of days. */
export const migration: Migration = {
  id: 33,
  name: 'employees',
  up(database) {
    database.exec(`
      CREATE TABLE team (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE TRIGGER team_no_delete BEFORE DELETE ON team
        BEGIN SELECT RAISE(ABORT, 'a team is put out of use and never deleted'); END;

      CREATE TABLE employee (
        id INTEGER PRIMARY KEY,
        -- 工號
        number TEXT NOT NULL UNIQUE CHECK (number <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        -- 崗位
        post TEXT NOT NULL CHECK (post <> ''),
        team_id INTEGER NOT NULL REFERENCES team (id),
        -- 責任區
        area TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        -- The account with which they sign in; most cleaners and guards have none.
        staff_id INTEGER UNIQUE REFERENCES staff (id),
        hired_on TEXT NOT NULL CHECK (hired_on IS date(hired_on)),
        -- From which the years count that annual leave follows (累計工作年限); the day of hiring where it is null.
        career_began_on TEXT CHECK (career_began_on IS date(career_began_on)),
        -- Null for a contract without a fixed end.
        contract_end_on TEXT CHECK (contract_end_on IS date(contract_end_on)),
        hours_scheme TEXT NOT NULL DEFAULT 'standard' CHECK (hours_scheme IN ('standard','comprehensive','flexible')),
        contact_name TEXT NOT NULL DEFAULT '',
        contact_relation TEXT NOT NULL DEFAULT '',
        contact_phone TEXT NOT NULL DEFAULT '',
        -- The last day of work; null while they are here.
        left_on TEXT CHECK (left_on IS date(left_on)),
        leave_reason TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((left_on IS NULL) = (leave_reason = '')),
        CHECK (left_on IS NULL OR left_on >= hired_on)
      ) STRICT;
      CREATE INDEX employee_team ON employee (team_id);
      CREATE TRIGGER employee_no_delete BEFORE DELETE ON employee
        BEGIN SELECT RAISE(ABORT, 'an employee leaves and stays on file'); END;

      -- 調崗: from when somebody stood in which team and post. The last one of a day counts, so that a slip is put right
      -- by another move on the same day.
      CREATE TABLE employee_move (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        team_id INTEGER NOT NULL REFERENCES team (id),
        post TEXT NOT NULL CHECK (post <> ''),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX employee_move_employee ON employee_move (employee_id, from_on, id);
      CREATE TRIGGER employee_move_no_update BEFORE UPDATE ON employee_move
        BEGIN SELECT RAISE(ABORT, 'where somebody worked is never edited'); END;
      CREATE TRIGGER employee_move_no_delete BEFORE DELETE ON employee_move
        BEGIN SELECT RAISE(ABORT, 'where somebody worked is kept'); END;

      -- 證件: 保安員證, 電工證, 健康證 …
      CREATE TABLE employee_certificate (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        kind TEXT NOT NULL CHECK (kind <> ''),
        number TEXT NOT NULL DEFAULT '',
        issued_on TEXT CHECK (issued_on IS date(issued_on)),
        -- The last day on which it is good; null for one without an end.
        expires_on TEXT CHECK (expires_on IS date(expires_on)),
        withdrawn_at TEXT,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdraw_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (issued_on IS NULL OR expires_on IS NULL OR expires_on >= issued_on),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
          AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX employee_certificate_employee ON employee_certificate (employee_id);
      CREATE TRIGGER employee_certificate_no_delete BEFORE DELETE ON employee_certificate
        BEGIN SELECT RAISE(ABORT, 'a certificate is withdrawn and stays on file'); END;

      -- What a day is where it is not just its weekday: 法定節假日, a rest day given in exchange, 調休上班.
      CREATE TABLE calendar_day (
        day TEXT PRIMARY KEY CHECK (day IS date(day)),
        kind TEXT NOT NULL CHECK (kind IN ('statutoryHoliday','restDay','workday')),
        name TEXT NOT NULL CHECK (name <> ''),
        -- The model calendar that it came with, such as CN; '' for a day that a person set.
        model TEXT NOT NULL DEFAULT '',
        -- Follows from the date alone and is not announced yet.
        provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1))
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
