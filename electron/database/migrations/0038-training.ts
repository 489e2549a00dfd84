import type { Migration } from '../migrate.ts';

/** 培訓與考核: the year's plan, what was held and who came, and how people were appraised by forms and plan lines. */
export const migration: Migration = {
  id: 38,
  name: 'training',
  up(database) {
    database.exec(`
      CREATE TABLE training_plan (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2199),
        month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
        subject TEXT NOT NULL CHECK (subject <> ''),
        -- 崗位 that it is for; '' for every post of its teams.
        posts TEXT NOT NULL DEFAULT '',
        minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 60000),
        trainer TEXT NOT NULL DEFAULT '',
        budget TEXT NOT NULL DEFAULT '',
        cancelled_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX training_plan_year ON training_plan (year, month);
      CREATE TRIGGER training_plan_no_delete BEFORE DELETE ON training_plan
        BEGIN SELECT RAISE(ABORT, 'what was planned is cancelled and stays on file'); END;
      -- The teams that it is for; none for everybody.
      CREATE TABLE training_plan_team (
        plan_id INTEGER NOT NULL REFERENCES training_plan (id),
        team_id INTEGER NOT NULL REFERENCES team (id),
        PRIMARY KEY (plan_id, team_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE training_session (
        id INTEGER PRIMARY KEY,
        -- Null for one that nobody planned.
        plan_id INTEGER REFERENCES training_plan (id),
        subject TEXT NOT NULL CHECK (subject <> ''),
        held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
        starts_minute INTEGER NOT NULL CHECK (starts_minute BETWEEN 0 AND 1439),
        length_minutes INTEGER NOT NULL CHECK (length_minutes BETWEEN 5 AND 1440),
        place TEXT NOT NULL DEFAULT '',
        trainer TEXT NOT NULL DEFAULT '',
        -- Points from 0 to 100; null for one without a test.
        pass_mark INTEGER CHECK (pass_mark BETWEEN 0 AND 100),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','closed','cancelled')),
        closed_by INTEGER REFERENCES staff (id),
        closed_at TEXT,
        cancelled_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((state = 'closed') = (closed_by IS NOT NULL) AND (closed_by IS NULL) = (closed_at IS NULL)),
        CHECK ((state = 'cancelled') = (cancelled_reason <> ''))
      ) STRICT;
      CREATE INDEX training_session_day ON training_session (held_on);
      CREATE INDEX training_session_plan ON training_session (plan_id);
      CREATE TRIGGER training_session_no_delete BEFORE DELETE ON training_session
        BEGIN SELECT RAISE(ABORT, 'a session is cancelled and stays on file'); END;
      CREATE TABLE training_attendance (
        session_id INTEGER NOT NULL REFERENCES training_session (id),
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        -- Null until it is marked.
        presence TEXT CHECK (presence IN ('present','late','absent','excused')),
        score INTEGER CHECK (score BETWEEN 0 AND 100),
        -- Why it was put right after the session was closed.
        correction TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (session_id, employee_id),
        CHECK (score IS NULL OR presence IN ('present','late'))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX training_attendance_employee ON training_attendance (employee_id);

      -- 考核表: what people of some posts are appraised by. The weights and that of the plan make 100.
      CREATE TABLE appraisal_form (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        posts TEXT NOT NULL DEFAULT '',
        plan_weight INTEGER NOT NULL CHECK (plan_weight BETWEEN 0 AND 100),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE TRIGGER appraisal_form_no_delete BEFORE DELETE ON appraisal_form
        BEGIN SELECT RAISE(ABORT, 'a form is put out of use and never deleted'); END;
      CREATE TABLE appraisal_form_item (
        form_id INTEGER NOT NULL REFERENCES appraisal_form (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        standard TEXT NOT NULL DEFAULT '',
        weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
        PRIMARY KEY (form_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE appraisal (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        -- A month 2026-10 or a quarter 2026-Q4.
        period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]-[01][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
        form_id INTEGER NOT NULL REFERENCES appraisal_form (id),
        form_name TEXT NOT NULL,
        plan_weight INTEGER NOT NULL CHECK (plan_weight BETWEEN 0 AND 100),
        -- Where they stood at the end of the period.
        team_id INTEGER NOT NULL REFERENCES team (id),
        post TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft','scored','confirmed','closed')),
        self_note TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        scored_by INTEGER REFERENCES staff (id),
        -- In the program by themselves, or by their signature on paper.
        confirmed_way TEXT CHECK (confirmed_way IN ('self','paper')),
        confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((state = 'draft') = (scored_by IS NULL)),
        CHECK ((state IN ('confirmed','closed')) = (confirmed_way IS NOT NULL)
          AND (confirmed_way IS NULL) = (confirmed_on IS NULL)),
        CHECK ((withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX appraisal_once ON appraisal (employee_id, period) WHERE withdrawn_at IS NULL;
      CREATE INDEX appraisal_period ON appraisal (period);
      CREATE TRIGGER appraisal_no_delete BEFORE DELETE ON appraisal
        BEGIN SELECT RAISE(ABORT, 'an appraisal is withdrawn and stays on file'); END;
      CREATE TABLE appraisal_line (
        appraisal_id INTEGER NOT NULL REFERENCES appraisal (id),
        position INTEGER NOT NULL,
        -- An item of the form, or a line of the period's plan of work.
        kind TEXT NOT NULL CHECK (kind IN ('item','plan')),
        name TEXT NOT NULL CHECK (name <> ''),
        standard TEXT NOT NULL DEFAULT '',
        target TEXT NOT NULL DEFAULT '',
        actual TEXT NOT NULL DEFAULT '',
        weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
        -- How much of it was done, in percent.
        self_percent INTEGER CHECK (self_percent BETWEEN 0 AND 100),
        percent INTEGER CHECK (percent BETWEEN 0 AND 100),
        PRIMARY KEY (appraisal_id, position)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
