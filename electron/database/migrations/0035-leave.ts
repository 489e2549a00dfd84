import type { Migration } from '../migrate.ts';

/** What every request has, whoever asks for whatever. */
const REQUESTED = `
  requested_by INTEGER NOT NULL REFERENCES staff (id),
  requested_at TEXT NOT NULL,
  decided_by INTEGER REFERENCES staff (id),
  decided_at TEXT,
  decision_reason TEXT NOT NULL DEFAULT '',
  -- Taken back by whoever asked, or cancelled after it was approved.
  closed_by INTEGER REFERENCES staff (id),
  closed_at TEXT,
  close_reason TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (closed_by IS NULL) = (closed_at IS NULL)),
  CHECK ((state IN ('approved','refused','cancelled')) = (decided_at IS NOT NULL)),
  CHECK ((state IN ('withdrawn','cancelled')) = (closed_at IS NOT NULL)),
  CHECK (state <> 'refused' OR decision_reason <> ''),
  CHECK (state <> 'cancelled' OR close_reason <> '')`;

const REQUESTS = ['leave_request', 'overtime_request', 'shift_swap'];
/** Tables whose rows are facts: what was booked stays, and what was wrong is booked back. */
const FACTS = ['leave_entry', 'lieu_grant', 'lieu_use'];

/** 假期、加班、調班: what was asked for and decided, and the books of annual leave and of time off in lieu. */
export const migration: Migration = {
  id: 35,
  name: 'leave',
  up(database) {
    database.exec(`
      CREATE TABLE leave_request (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        kind TEXT NOT NULL CHECK (kind IN ('annual','lieu','personal','sick','marriage','maternity','paternity',
          'bereavement','workInjury','publicErrand','other')),
        first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
        last_on TEXT NOT NULL CHECK (last_on IS date(last_on) AND last_on >= first_on),
        part TEXT NOT NULL CHECK (part IN ('whole','morning','afternoon')),
        -- Half days that count, by the rule of its kind when it was asked for or approved.
        half_days INTEGER NOT NULL CHECK (half_days >= 1),
        reason TEXT NOT NULL DEFAULT '',
        -- Where the paper that proves it lies: 病假條在人事檔案夾.
        paper TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'requested' CHECK (state IN ('requested','approved','refused','withdrawn','cancelled')),
        ${REQUESTED},
        CHECK (part = 'whole' OR first_on = last_on)
      ) STRICT;
      CREATE INDEX leave_request_employee ON leave_request (employee_id, first_on);
      CREATE INDEX leave_request_state ON leave_request (state, first_on);

      CREATE TABLE overtime_request (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        starts_minute INTEGER NOT NULL CHECK (starts_minute BETWEEN 0 AND 1439),
        length_minutes INTEGER NOT NULL CHECK (length_minutes BETWEEN 15 AND 1440),
        -- Percent of the hourly wage: Labour Act, article 44.
        rate INTEGER NOT NULL CHECK (rate IN (150,200,300)),
        compensation TEXT NOT NULL CHECK (compensation IN ('pay','lieu')),
        reason TEXT NOT NULL CHECK (reason <> ''),
        -- 搶修等: beyond the limits of article 41, by article 42.
        urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
        -- Why it was entered only after the work had begun; '' for a form filled in before.
        late_reason TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'requested' CHECK (state IN ('requested','approved','refused','withdrawn','cancelled')),
        -- Minutes that were worked, once that was settled.
        actual_minutes INTEGER CHECK (actual_minutes BETWEEN 0 AND 1440),
        settled_by INTEGER REFERENCES staff (id),
        settled_at TEXT,
        -- Why more was worked than approved.
        settle_reason TEXT NOT NULL DEFAULT '',
        ${REQUESTED},
        -- Only work on a rest day is given back as time.
        CHECK (compensation = 'pay' OR rate = 200),
        CHECK ((actual_minutes IS NULL) = (settled_at IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)),
        CHECK (actual_minutes IS NULL OR state = 'approved'),
        CHECK (actual_minutes IS NULL OR actual_minutes <= length_minutes OR settle_reason <> '')
      ) STRICT;
      CREATE INDEX overtime_request_employee ON overtime_request (employee_id, day);
      CREATE INDEX overtime_request_state ON overtime_request (state, day);

      CREATE TABLE shift_swap (
        id INTEGER PRIMARY KEY,
        -- Who gives a shift away, and on which day.
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        shift_kind_id INTEGER NOT NULL REFERENCES shift_kind (id),
        -- Who takes it, and the day and shift given in exchange; null where it is taken over.
        other_employee_id INTEGER NOT NULL REFERENCES employee (id) CHECK (other_employee_id <> employee_id),
        other_day TEXT CHECK (other_day IS date(other_day)),
        other_shift_kind_id INTEGER REFERENCES shift_kind (id),
        reason TEXT NOT NULL DEFAULT '',
        -- How each of the two agreed; null until they did.
        own_consent TEXT CHECK (own_consent IN ('self','paper')),
        other_consent TEXT CHECK (other_consent IN ('self','paper')),
        state TEXT NOT NULL DEFAULT 'requested' CHECK (state IN ('requested','approved','refused','withdrawn')),
        ${REQUESTED},
        CHECK ((other_day IS NULL) = (other_shift_kind_id IS NULL)),
        CHECK (state <> 'approved' OR own_consent IS NOT NULL AND other_consent IS NOT NULL)
      ) STRICT;
      CREATE INDEX shift_swap_employee ON shift_swap (employee_id, day);
      CREATE INDEX shift_swap_other ON shift_swap (other_employee_id);
      CREATE INDEX shift_swap_state ON shift_swap (state, day);

      -- 年休假台賬: what a year's entitlement was used for, and what was added to it by hand or from the year before.
      CREATE TABLE leave_entry (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
        kind TEXT NOT NULL CHECK (kind IN ('used','returned','adjusted','carriedOut','carriedIn')),
        half_days INTEGER NOT NULL,
        request_id INTEGER REFERENCES leave_request (id),
        -- The day of leave that it pays for.
        leave_on TEXT CHECK (leave_on IS date(leave_on)),
        reason TEXT NOT NULL DEFAULT '',
        -- Day of the office on which it was booked, by which the balance of any day is found.
        booked_on TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
        booked_by INTEGER NOT NULL REFERENCES staff (id),
        booked_at TEXT NOT NULL,
        CHECK (CASE kind WHEN 'used' THEN half_days < 0 WHEN 'carriedOut' THEN half_days < 0
          WHEN 'adjusted' THEN half_days <> 0 ELSE half_days > 0 END),
        CHECK ((kind IN ('used','returned')) = (request_id IS NOT NULL AND leave_on IS NOT NULL)),
        CHECK (kind IN ('used','returned') OR reason <> '')
      ) STRICT;
      CREATE INDEX leave_entry_employee ON leave_entry (employee_id, year);
      CREATE INDEX leave_entry_request ON leave_entry (request_id);

      -- 調休: minutes that rest-day work earned, good until a day.
      CREATE TABLE lieu_grant (
        id INTEGER PRIMARY KEY,
        employee_id INTEGER NOT NULL REFERENCES employee (id),
        -- Null for what was added by hand.
        overtime_id INTEGER REFERENCES overtime_request (id),
        minutes INTEGER NOT NULL CHECK (minutes >= 1),
        reason TEXT NOT NULL DEFAULT '',
        granted_on TEXT NOT NULL CHECK (granted_on IS date(granted_on)),
        -- Last day on which it may be taken.
        expires_on TEXT NOT NULL CHECK (expires_on IS date(expires_on) AND expires_on >= granted_on),
        granted_by INTEGER NOT NULL REFERENCES staff (id),
        granted_at TEXT NOT NULL,
        CHECK (overtime_id IS NOT NULL OR reason <> '')
      ) STRICT;
      CREATE INDEX lieu_grant_employee ON lieu_grant (employee_id, expires_on);
      CREATE INDEX lieu_grant_overtime ON lieu_grant (overtime_id);
      CREATE INDEX lieu_grant_expiry ON lieu_grant (expires_on);
      CREATE TABLE lieu_use (
        id INTEGER PRIMARY KEY,
        grant_id INTEGER NOT NULL REFERENCES lieu_grant (id),
        kind TEXT NOT NULL CHECK (kind IN ('used','returned','adjusted')),
        minutes INTEGER NOT NULL,
        request_id INTEGER REFERENCES leave_request (id),
        leave_on TEXT CHECK (leave_on IS date(leave_on)),
        reason TEXT NOT NULL DEFAULT '',
        booked_on TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
        booked_by INTEGER NOT NULL REFERENCES staff (id),
        booked_at TEXT NOT NULL,
        CHECK (CASE kind WHEN 'returned' THEN minutes > 0 ELSE minutes < 0 END),
        CHECK ((kind = 'adjusted') = (request_id IS NULL) AND (request_id IS NULL) = (leave_on IS NULL)),
        CHECK (kind <> 'adjusted' OR reason <> '')
      ) STRICT;
      CREATE INDEX lieu_use_grant ON lieu_use (grant_id);
      CREATE INDEX lieu_use_request ON lieu_use (request_id);
    `);
    for (const table of REQUESTS) {
      database.exec(`CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'a request is withdrawn or cancelled and stays on file'); END;`);
    }
    for (const table of FACTS) {
      database.exec(`
        CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what was booked is never edited'); END;
        CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
          BEGIN SELECT RAISE(ABORT, 'what was booked is kept'); END;
      `);
    }
  },
};
