import type { Migration } from '../migrate.ts';

const NATURES =
  "'prepare','inform','waterCut','powerCut','urgentPowerCut','ownersMeeting','committeeMeeting','disclosure'";
const PLACES = "'lobby','lift','gate','club','web','group','other'";
const SHA256 = "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'";

function isMoment(column: string): string {
  return `${column} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'
          AND substr(${column}, 1, 10) IS date(substr(${column}, 1, 10))`;
}

const WITHDRAWN = `CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))`;

/** Tables whose rows are facts: these columns of them never change, and no row goes. */
const FACTS: readonly (readonly [table: string, kept: string])[] = [
  ['notice_posting', 'id, letter_id, board_id, planned_by, planned_on, planned_at'],
  ['notice_act', 'id, posting_id, kind, acted_at, made_by, note, recorded_by, recorded_at'],
  ['notice_photo', 'id, act_id, title, file_name, media_type, sha256, bytes, added_by, added_at'],
  ['memo_entry', 'id, letter_id, recipient_id, kind, words, on_paper, recorded_by, recorded_at'],
];

/**
 * 公告欄, 通告張貼, 備忘錄簽閱: where notices hang, when each must, what was done at the boards with its photos, and
 * who was asked to read a memo and what they said. What was done is withdrawn with a reason and never edited.
 */
export const migration: Migration = {
  id: 30,
  name: 'notices',
  up(database) {
    database.exec(`
      CREATE TABLE notice_board (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        place TEXT NOT NULL CHECK (place IN (${PLACES})),
        -- Null for one of the whole estate.
        building_id INTEGER REFERENCES building (id),
        entrance TEXT NOT NULL DEFAULT '',
        width_mm INTEGER CHECK (width_mm BETWEEN 100 AND 10000),
        height_mm INTEGER CHECK (height_mm BETWEEN 100 AND 10000),
        -- Sheets of A4; null where there is no paper.
        capacity INTEGER CHECK (capacity BETWEEN 1 AND 100),
        -- Place in the round.
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 10000),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (entrance = '' OR building_id IS NOT NULL)
      ) STRICT;
      CREATE INDEX notice_board_round ON notice_board (position, id);
      CREATE TRIGGER notice_board_no_delete BEFORE DELETE ON notice_board
        BEGIN SELECT RAISE(ABORT, 'a board is put out of use and never deleted'); END;

      -- What a letter to everyone is about, as far as posting goes.
      CREATE TABLE notice (
        -- Goes with a draft that is thrown away.
        letter_id INTEGER PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE,
        nature TEXT NOT NULL CHECK (nature IN (${NATURES})),
        effective_from TEXT CHECK (${isMoment('effective_from')}),
        effective_to TEXT CHECK (${isMoment('effective_to')}),
        -- As the rules had it when it was saved or posted.
        post_by TEXT CHECK (${isMoment('post_by')}),
        required_by TEXT CHECK (${isMoment('required_by')}),
        take_down_on TEXT CHECK (take_down_on IS date(take_down_on)),
        updates_letter_id INTEGER REFERENCES letter (id),
        urgent_by INTEGER REFERENCES staff (id),
        urgent_at TEXT,
        urgent_reason TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (effective_to IS NULL OR effective_from IS NOT NULL AND effective_from <= effective_to),
        CHECK (updates_letter_id IS NULL OR updates_letter_id <> letter_id),
        CHECK ((urgent_at IS NULL) = (urgent_by IS NULL) AND (urgent_at IS NULL) = (urgent_reason = ''))
      ) STRICT;
      CREATE INDEX notice_updates ON notice (updates_letter_id) WHERE updates_letter_id IS NOT NULL;
      CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice
        WHEN EXISTS (SELECT 1 FROM letter WHERE id = OLD.letter_id AND number IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'what is said of an issued notice is kept'); END;

      -- One notice on one board, from the moment somebody is to put it up.
      CREATE TABLE notice_posting (
        id INTEGER PRIMARY KEY,
        letter_id INTEGER NOT NULL REFERENCES notice (letter_id),
        board_id INTEGER NOT NULL REFERENCES notice_board (id),
        planned_by INTEGER NOT NULL REFERENCES staff (id),
        planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
        planned_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        ${WITHDRAWN}
      ) STRICT;
      CREATE UNIQUE INDEX notice_posting_once ON notice_posting (letter_id, board_id) WHERE withdrawn_at IS NULL;
      CREATE INDEX notice_posting_board ON notice_posting (board_id);

      CREATE TABLE notice_act (
        id INTEGER PRIMARY KEY,
        posting_id INTEGER NOT NULL REFERENCES notice_posting (id),
        kind TEXT NOT NULL CHECK (kind IN ('posted','missing','damaged','takenDown')),
        acted_at TEXT NOT NULL CHECK (${isMoment('acted_at')}),
        made_by TEXT NOT NULL CHECK (made_by <> ''),
        note TEXT NOT NULL DEFAULT '',
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        ${WITHDRAWN}
      ) STRICT;
      CREATE INDEX notice_act_posting ON notice_act (posting_id, acted_at, id);

      CREATE TABLE notice_photo (
        id INTEGER PRIMARY KEY,
        act_id INTEGER NOT NULL REFERENCES notice_act (id),
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL
          CHECK (media_type IN ('image/jpeg','image/png','image/tiff','image/heic','application/pdf')),
        sha256 TEXT NOT NULL CHECK (${SHA256}),
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        added_by INTEGER NOT NULL REFERENCES staff (id),
        added_at TEXT NOT NULL,
        removed_by INTEGER REFERENCES staff (id),
        removed_at TEXT,
        removal_reason TEXT NOT NULL DEFAULT '',
        CHECK ((removed_at IS NULL) = (removed_by IS NULL) AND (removed_at IS NULL) = (removal_reason = ''))
      ) STRICT;
      CREATE INDEX notice_photo_act ON notice_photo (act_id);
      CREATE INDEX notice_photo_sha256 ON notice_photo (sha256);

      CREATE TABLE memo_recipient (
        id INTEGER PRIMARY KEY,
        -- Goes with a draft that is thrown away.
        letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
        -- Those it is to answer by its day; a copy is for their knowledge.
        part TEXT NOT NULL CHECK (part IN ('to','copy')),
        -- Null for somebody without an account.
        staff_id INTEGER REFERENCES staff (id),
        outsider TEXT NOT NULL DEFAULT '',
        added_by INTEGER NOT NULL REFERENCES staff (id),
        added_at TEXT NOT NULL,
        CHECK ((staff_id IS NULL) = (outsider <> ''))
      ) STRICT;
      CREATE UNIQUE INDEX memo_recipient_staff ON memo_recipient (letter_id, staff_id) WHERE staff_id IS NOT NULL;
      CREATE UNIQUE INDEX memo_recipient_outsider ON memo_recipient (letter_id, outsider) WHERE staff_id IS NULL;
      CREATE INDEX memo_recipient_of_staff ON memo_recipient (staff_id, letter_id) WHERE staff_id IS NOT NULL;
      CREATE TRIGGER memo_recipient_no_edit BEFORE UPDATE ON memo_recipient
        BEGIN SELECT RAISE(ABORT, 'whom a memo is for is not rewritten'); END;
      CREATE TRIGGER memo_recipient_no_delete BEFORE DELETE ON memo_recipient
        WHEN EXISTS (SELECT 1 FROM letter WHERE id = OLD.letter_id AND number IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'whom an issued memo was for is kept'); END;

      -- 簽閱, 辦結, 回覆: what was said to a memo. Of its sender's own words there is no recipient.
      CREATE TABLE memo_entry (
        id INTEGER PRIMARY KEY,
        letter_id INTEGER NOT NULL REFERENCES letter (id),
        recipient_id INTEGER REFERENCES memo_recipient (id),
        kind TEXT NOT NULL CHECK (kind IN ('read','done','agree','disagree','remark')),
        words TEXT NOT NULL DEFAULT '',
        -- Signed on the sheet by somebody without an account.
        on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
        recorded_by INTEGER NOT NULL REFERENCES staff (id),
        recorded_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK (kind = 'remark' OR recipient_id IS NOT NULL),
        CHECK (kind <> 'remark' OR words <> ''),
        ${WITHDRAWN}
      ) STRICT;
      CREATE INDEX memo_entry_letter ON memo_entry (letter_id, id);
      -- One signs for a memo once, and it is done once, until that is withdrawn.
      CREATE UNIQUE INDEX memo_entry_once ON memo_entry (recipient_id, kind)
        WHERE kind IN ('read','done') AND withdrawn_at IS NULL;

      ${FACTS.map(
        ([table, kept]) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE OF ${kept} ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done is never edited'); END;
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done is never deleted'); END;`,
      ).join('\n')}
      ${['notice_posting', 'notice_act', 'memo_entry']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_withdrawn_once BEFORE UPDATE ON ${table} WHEN OLD.withdrawn_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is withdrawn stays so'); END;`,
        )
        .join('\n')}
      CREATE TRIGGER notice_photo_removed_once BEFORE UPDATE ON notice_photo WHEN OLD.removed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what is removed stays so'); END;
    `);
  },
};
