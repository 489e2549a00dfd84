import type { Migration } from '../migrate.ts';

function isMoment(column: string): string {
  return `${column} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'
          AND substr(${column}, 1, 10) IS date(substr(${column}, 1, 10))`;
}

const WITHDRAWN = `CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))`;

/** What a handover is made of: free while it is a draft, and facts once both have signed. */
const PARTS = ['duty_handover_line', 'duty_handover_check', 'duty_handover_entry', 'duty_handover_item'];

/** Somebody with an account, somebody on the staff register, or both; named as they were called then. */
function personColumns(side: 'outgoing' | 'incoming'): string {
  return `${side}_staff_id INTEGER REFERENCES staff (id),
        ${side}_employee_id INTEGER REFERENCES employee (id),
        ${side}_name TEXT NOT NULL DEFAULT '',
        ${side}_signed_at TEXT,
        -- In their own session, by their password at another's, or on the printed sheet.
        ${side}_way TEXT CHECK (${side}_way IN ('own','password','paper')),
        ${side}_recorded_by INTEGER REFERENCES staff (id)`;
}

function personChecks(side: 'outgoing' | 'incoming'): string {
  return `CHECK ((${side}_name = '') = (${side}_staff_id IS NULL AND ${side}_employee_id IS NULL)),
        CHECK ((${side}_signed_at IS NULL) = (${side}_way IS NULL)
          AND (${side}_signed_at IS NULL) = (${side}_recorded_by IS NULL)),
        CHECK (${side}_signed_at IS NULL OR ${side}_name <> ''),
        CHECK (${side}_way IS NULL OR (${side}_way = 'paper') = (${side}_staff_id IS NULL))`;
}

/**
 * 交接班: the posts that are always manned, what happens there, what is left open, and each handover from one shift to
 * the next. What was signed by both is never edited; an open item is in every handover until somebody closes it.
 */
export const migration: Migration = {
  id: 37,
  name: 'handover',
  up(database) {
    database.exec(`
      -- 值班崗位.
      CREATE TABLE duty_post (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        -- Whose roster says who is on duty; null for a post without one.
        team_id INTEGER REFERENCES team (id),
        -- Minutes after midnight at which it changes hands; none for a post that changes when it does.
        changes_at TEXT NOT NULL CHECK (json_valid(changes_at)),
        -- The moment from which those times hold: before it nothing was skipped.
        changes_since TEXT NOT NULL CHECK (${isMoment('changes_since')}),
        -- What the day says in a handover of it.
        sources TEXT NOT NULL CHECK (json_valid(sources)),
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 1000),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE TRIGGER duty_post_no_delete BEFORE DELETE ON duty_post
        BEGIN SELECT RAISE(ABORT, 'a post is put out of use and never deleted'); END;
      -- 設備清單: what is looked at in each handover, such as six walkie-talkies.
      CREATE TABLE duty_check (
        id INTEGER PRIMARY KEY,
        post_id INTEGER NOT NULL REFERENCES duty_post (id),
        name TEXT NOT NULL CHECK (name <> ''),
        -- How many there should be; null where it is not counted.
        quantity INTEGER CHECK (quantity BETWEEN 1 AND 10000),
        position INTEGER NOT NULL,
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
      ) STRICT;
      CREATE INDEX duty_check_post ON duty_check (post_id, position);
      CREATE TRIGGER duty_check_no_delete BEFORE DELETE ON duty_check
        BEGIN SELECT RAISE(ABORT, 'a check is put out of use and never deleted'); END;

      -- 值班記錄: what happened during a shift.
      CREATE TABLE duty_entry (
        id INTEGER PRIMARY KEY,
        post_id INTEGER NOT NULL REFERENCES duty_post (id),
        happened_at TEXT NOT NULL CHECK (${isMoment('happened_at')}),
        words TEXT NOT NULL CHECK (words <> ''),
        importance TEXT NOT NULL CHECK (importance IN ('usual','important','urgent')),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        ${WITHDRAWN}
      ) STRICT;
      CREATE INDEX duty_entry_post ON duty_entry (post_id, id);
      CREATE TRIGGER duty_entry_no_edit BEFORE UPDATE OF id, post_id, happened_at, words, importance, recorded_by, recorded_at
          ON duty_entry
        BEGIN SELECT RAISE(ABORT, 'what was written down is never edited'); END;
      CREATE TRIGGER duty_entry_no_delete BEFORE DELETE ON duty_entry
        BEGIN SELECT RAISE(ABORT, 'what was written down is never deleted'); END;
      CREATE TRIGGER duty_entry_withdrawn_once BEFORE UPDATE ON duty_entry WHEN OLD.withdrawn_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is withdrawn stays so'); END;

      -- 未完事項: stays until somebody closes it with what was done.
      CREATE TABLE duty_item (
        id INTEGER PRIMARY KEY,
        post_id INTEGER NOT NULL REFERENCES duty_post (id),
        entry_id INTEGER NOT NULL UNIQUE REFERENCES duty_entry (id),
        owner_staff_id INTEGER REFERENCES staff (id),
        owner_employee_id INTEGER REFERENCES employee (id),
        -- '' for whoever is on duty.
        owner_name TEXT NOT NULL DEFAULT '',
        due_at TEXT CHECK (${isMoment('due_at')}),
        closed_by INTEGER REFERENCES staff (id),
        closed_at TEXT,
        closed_words TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((owner_name = '') = (owner_staff_id IS NULL AND owner_employee_id IS NULL)),
        CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (closed_words = ''))
      ) STRICT;
      CREATE INDEX duty_item_open ON duty_item (post_id, due_at) WHERE closed_at IS NULL;
      CREATE TRIGGER duty_item_no_edit BEFORE UPDATE OF id, post_id, entry_id ON duty_item
        BEGIN SELECT RAISE(ABORT, 'what an item is about is not rewritten'); END;
      CREATE TRIGGER duty_item_no_delete BEFORE DELETE ON duty_item
        BEGIN SELECT RAISE(ABORT, 'an open item is closed and never deleted'); END;
      CREATE TRIGGER duty_item_closed_once BEFORE UPDATE ON duty_item WHEN OLD.closed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a closed item stays closed'); END;

      CREATE TABLE duty_handover (
        id INTEGER PRIMARY KEY,
        post_id INTEGER NOT NULL REFERENCES duty_post (id),
        -- The change of shift that it is of.
        due_at TEXT NOT NULL CHECK (${isMoment('due_at')}),
        state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft','waiting','signed')),
        ${personColumns('outgoing')},
        ${personColumns('incoming')},
        -- Why it was made after its time; '' for one in time.
        late_reason TEXT NOT NULL DEFAULT '',
        -- 待領包裹 and 在場訪客, counted by hand; null where nobody counts them.
        parcels INTEGER CHECK (parcels BETWEEN 0 AND 10000),
        visitors INTEGER CHECK (visitors BETWEEN 0 AND 10000),
        note TEXT NOT NULL DEFAULT '',
        begun_by INTEGER NOT NULL REFERENCES staff (id),
        begun_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (post_id, due_at),
        ${personChecks('outgoing')},
        ${personChecks('incoming')},
        CHECK (outgoing_staff_id IS NULL OR outgoing_staff_id IS NOT incoming_staff_id),
        CHECK (outgoing_employee_id IS NULL OR outgoing_employee_id IS NOT incoming_employee_id),
        CHECK ((state = 'draft') = (outgoing_signed_at IS NULL)),
        CHECK ((state = 'signed') = (incoming_signed_at IS NOT NULL))
      ) STRICT;
      -- One after the other: a post is handed over by one person at a time.
      CREATE UNIQUE INDEX duty_handover_unfinished ON duty_handover (post_id) WHERE state <> 'signed';
      CREATE TRIGGER duty_handover_frozen BEFORE UPDATE ON duty_handover WHEN OLD.state = 'signed'
        BEGIN SELECT RAISE(ABORT, 'what both have signed is never edited'); END;
      CREATE TRIGGER duty_handover_kept BEFORE DELETE ON duty_handover WHEN OLD.state <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'what was signed is kept'); END;

      -- What the day said when the outgoing person signed, with the rows behind each count.
      CREATE TABLE duty_handover_line (
        handover_id INTEGER NOT NULL REFERENCES duty_handover (id),
        source TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        overdue INTEGER NOT NULL CHECK (overdue >= 0),
        rows TEXT NOT NULL CHECK (json_valid(rows)),
        PRIMARY KEY (handover_id, source)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE duty_handover_check (
        handover_id INTEGER NOT NULL REFERENCES duty_handover (id),
        check_id INTEGER NOT NULL REFERENCES duty_check (id),
        -- As it was called, and how many there should have been.
        name TEXT NOT NULL,
        quantity INTEGER,
        state TEXT CHECK (state IN ('good','faulty','missing')),
        found INTEGER CHECK (found BETWEEN 0 AND 10000),
        note TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (handover_id, check_id)
      ) STRICT, WITHOUT ROWID;
      -- The entries of the shift that it ends; each belongs to one handover.
      CREATE TABLE duty_handover_entry (
        entry_id INTEGER PRIMARY KEY REFERENCES duty_entry (id),
        handover_id INTEGER NOT NULL REFERENCES duty_handover (id)
      ) STRICT;
      CREATE INDEX duty_handover_entry_handover ON duty_handover_entry (handover_id);
      -- Every item that was open, as it stood, and when the incoming person ticked it as read.
      CREATE TABLE duty_handover_item (
        handover_id INTEGER NOT NULL REFERENCES duty_handover (id),
        item_id INTEGER NOT NULL REFERENCES duty_item (id),
        owner_name TEXT NOT NULL,
        due_at TEXT,
        ticked_at TEXT,
        PRIMARY KEY (handover_id, item_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX duty_handover_item_item ON duty_handover_item (item_id);
      CREATE TRIGGER duty_handover_all_read BEFORE UPDATE OF state ON duty_handover
        WHEN NEW.state = 'signed' AND (
          EXISTS (SELECT 1 FROM duty_handover_item h WHERE h.handover_id = NEW.id AND h.ticked_at IS NULL)
          OR EXISTS (SELECT 1 FROM duty_item i WHERE i.post_id = NEW.post_id AND i.closed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM duty_handover_item h WHERE h.handover_id = NEW.id AND h.item_id = i.id)))
        BEGIN SELECT RAISE(ABORT, 'the next shift reads every open item before it signs'); END;

      -- 補記: a correction of what was signed is said afterwards and changes nothing of it.
      CREATE TABLE duty_remark (
        id INTEGER PRIMARY KEY,
        handover_id INTEGER NOT NULL REFERENCES duty_handover (id),
        words TEXT NOT NULL CHECK (words <> ''),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX duty_remark_handover ON duty_remark (handover_id);
      CREATE TRIGGER duty_remark_no_edit BEFORE UPDATE ON duty_remark
        BEGIN SELECT RAISE(ABORT, 'a remark is never edited'); END;
      CREATE TRIGGER duty_remark_no_delete BEFORE DELETE ON duty_remark
        BEGIN SELECT RAISE(ABORT, 'a remark is kept'); END;
    `);
    for (const table of PARTS) {
      for (const [act, row] of [
        ['INSERT', 'NEW'],
        ['UPDATE', 'OLD'],
        ['DELETE', 'OLD'],
      ] as const) {
        database.exec(`
          CREATE TRIGGER ${table}_frozen_${act.toLowerCase()} BEFORE ${act} ON ${table}
            WHEN (SELECT state FROM duty_handover WHERE id = ${row}.handover_id) = 'signed'
            BEGIN SELECT RAISE(ABORT, 'what both have signed is never edited'); END;
        `);
      }
    }
  },
};
