import type { Migration } from '../migrate.ts';

/** Shifts of the counter, what was counted at their end, and closed days and months. */
export const migration: Migration = {
  id: 23,
  name: 'closing',
  up(database) {
    database.exec(`
      CREATE TABLE cashier_shift (
        id INTEGER PRIMARY KEY,
        cashier_id INTEGER NOT NULL REFERENCES staff (id),
        opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
        opened_at TEXT NOT NULL,
        -- 備用金 in the drawer before anything was taken.
        float_cents INTEGER NOT NULL CHECK (float_cents BETWEEN 0 AND 100000000),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','handedOver'))
      ) STRICT;
      CREATE UNIQUE INDEX cashier_shift_open ON cashier_shift (cashier_id) WHERE state = 'open';
      CREATE INDEX cashier_shift_day ON cashier_shift (opened_on);
      CREATE TRIGGER cashier_shift_no_edit BEFORE UPDATE OF id, cashier_id, opened_on, opened_at, float_cents
          ON cashier_shift
        BEGIN SELECT RAISE(ABORT, 'a shift is never edited'); END;

      -- A receipt in the drawer of a shift; one that was voided left it again.
      CREATE TABLE shift_entry (
        id INTEGER PRIMARY KEY,
        shift_id INTEGER NOT NULL REFERENCES cashier_shift (id),
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        kind TEXT NOT NULL CHECK (kind IN ('taken','voided')),
        UNIQUE (receipt_id, kind)
      ) STRICT;
      CREATE INDEX shift_entry_shift ON shift_entry (shift_id);
      CREATE TRIGGER shift_entry_while_open BEFORE INSERT ON shift_entry
        WHEN (SELECT state FROM cashier_shift WHERE id = NEW.shift_id) IS NOT 'open'
        BEGIN SELECT RAISE(ABORT, 'the shift was handed over'); END;

      -- Whatever posts money posts it into the open shift of its cashier.
      CREATE TRIGGER receipt_in_shift AFTER INSERT ON receipt
        BEGIN INSERT INTO shift_entry (shift_id, receipt_id, kind)
          SELECT id, NEW.id, 'taken' FROM cashier_shift
          WHERE cashier_id = NEW.cashier_id AND state = 'open' AND NEW.kind <> 'draw'; END;
      -- Out of the drawer that it lies in; once that was handed over, out of the drawer of whoever voids it.
      CREATE TRIGGER receipt_voided_in_shift AFTER UPDATE OF voided_at ON receipt
        WHEN NEW.voided_at IS NOT NULL
          AND EXISTS (SELECT 1 FROM shift_entry e WHERE e.receipt_id = NEW.id AND e.kind = 'taken')
        BEGIN INSERT INTO shift_entry (shift_id, receipt_id, kind)
          VALUES (coalesce(
            (SELECT s.id FROM shift_entry e JOIN cashier_shift s ON s.id = e.shift_id
              WHERE e.receipt_id = NEW.id AND e.kind = 'taken' AND s.state = 'open'),
            (SELECT id FROM cashier_shift WHERE cashier_id = NEW.voided_by AND state = 'open')), NEW.id, 'voided'); END;

      -- What was counted. Who counts again adds a row; the one that was handed over is the one that counts.
      CREATE TABLE shift_count (
        id INTEGER PRIMARY KEY,
        shift_id INTEGER NOT NULL REFERENCES cashier_shift (id),
        -- The last entry of the shift then: money that moves later makes the count old.
        last_entry_id INTEGER NOT NULL,
        currency TEXT NOT NULL CHECK (currency IN ('CNY','HKD','MOP')),
        -- Cash smaller than the smallest piece that is counted.
        loose_cents INTEGER NOT NULL CHECK (loose_cents BETWEEN 0 AND 100000000),
        counted_by INTEGER NOT NULL REFERENCES staff (id),
        counted_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX shift_count_shift ON shift_count (shift_id);
      CREATE TABLE shift_count_cash (
        count_id INTEGER NOT NULL REFERENCES shift_count (id),
        face_cents INTEGER NOT NULL CHECK (face_cents > 0),
        pieces INTEGER NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
        PRIMARY KEY (count_id, face_cents)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE shift_count_method (
        count_id INTEGER NOT NULL REFERENCES shift_count (id),
        method TEXT NOT NULL CHECK (method IN ('cash','transfer','wechat','alipay','pos','cheque')),
        float_cents INTEGER NOT NULL CHECK (float_cents >= 0),
        taken_cents INTEGER NOT NULL,
        voided_cents INTEGER NOT NULL,
        refunded_cents INTEGER NOT NULL,
        expected_cents INTEGER NOT NULL,
        counted_cents INTEGER NOT NULL,
        PRIMARY KEY (count_id, method),
        CHECK (expected_cents = float_cents + taken_cents - voided_cents - refunded_cents),
        CHECK (float_cents = 0 OR method = 'cash')
      ) STRICT, WITHOUT ROWID;

      -- 交款: the end of a shift. A wrong one is reopened by a second person and stays beside the next.
      CREATE TABLE shift_hand_over (
        id INTEGER PRIMARY KEY,
        shift_id INTEGER NOT NULL REFERENCES cashier_shift (id),
        count_id INTEGER NOT NULL UNIQUE REFERENCES shift_count (id),
        handed_to TEXT NOT NULL CHECK (handed_to <> ''),
        note TEXT NOT NULL DEFAULT '',
        closed_by INTEGER NOT NULL REFERENCES staff (id),
        closed_at TEXT NOT NULL,
        reopened_by INTEGER REFERENCES staff (id),
        reopened_at TEXT,
        reopen_reason TEXT NOT NULL DEFAULT '',
        CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX shift_hand_over_once ON shift_hand_over (shift_id) WHERE reopened_at IS NULL;
      CREATE INDEX shift_hand_over_shift ON shift_hand_over (shift_id);
      CREATE TRIGGER shift_handed_over AFTER INSERT ON shift_hand_over
        BEGIN UPDATE cashier_shift SET state = 'handedOver' WHERE id = NEW.shift_id; END;
      CREATE TRIGGER shift_reopened AFTER UPDATE OF reopened_at ON shift_hand_over
        BEGIN UPDATE cashier_shift SET state = 'open' WHERE id = NEW.shift_id; END;
      -- 長款 and 短款 by method, each with its reason.
      CREATE TABLE shift_difference (
        hand_over_id INTEGER NOT NULL REFERENCES shift_hand_over (id),
        method TEXT NOT NULL,
        over_cents INTEGER NOT NULL CHECK (over_cents <> 0),
        reason TEXT NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (hand_over_id, method)
      ) STRICT, WITHOUT ROWID;

      -- 日結: no money is dated into a closed day or one before it.
      CREATE TABLE day_close (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL CHECK (day IS date(day)),
        sheet TEXT NOT NULL CHECK (json_valid(sheet)),
        closed_by INTEGER NOT NULL REFERENCES staff (id),
        closed_at TEXT NOT NULL,
        reopened_by INTEGER REFERENCES staff (id),
        reopened_at TEXT,
        reopen_reason TEXT NOT NULL DEFAULT '',
        CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX day_close_once ON day_close (day) WHERE reopened_at IS NULL;
      CREATE TRIGGER day_close_in_order BEFORE INSERT ON day_close
        WHEN EXISTS (SELECT 1 FROM day_close d WHERE d.reopened_at IS NULL AND d.day >= NEW.day)
        BEGIN SELECT RAISE(ABORT, 'days are closed one after the other'); END;
      CREATE TRIGGER day_reopened_in_order BEFORE UPDATE OF reopened_at ON day_close
        WHEN EXISTS (SELECT 1 FROM day_close d WHERE d.reopened_at IS NULL AND d.day > NEW.day)
        BEGIN SELECT RAISE(ABORT, 'only the last closed day is reopened'); END;

      -- 月結: what was owed and held at both ends of a month, and what lies between.
      CREATE TABLE month_close (
        id INTEGER PRIMARY KEY,
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        -- The instant at which it ended, where the next begins: the office's time zone may be another by then.
        ends_at TEXT NOT NULL,
        receivable_open_cents INTEGER NOT NULL,
        billed_cents INTEGER NOT NULL,
        brought_in_cents INTEGER NOT NULL,
        cancelled_cents INTEGER NOT NULL,
        discounted_cents INTEGER NOT NULL,
        collected_cents INTEGER NOT NULL,
        receivable_close_cents INTEGER NOT NULL,
        prepaid_open_cents INTEGER NOT NULL,
        paid_in_cents INTEGER NOT NULL,
        prepaid_brought_in_cents INTEGER NOT NULL,
        drawn_cents INTEGER NOT NULL,
        refunded_cents INTEGER NOT NULL,
        prepaid_close_cents INTEGER NOT NULL,
        closed_by INTEGER NOT NULL REFERENCES staff (id),
        closed_at TEXT NOT NULL,
        reopened_by INTEGER REFERENCES staff (id),
        reopened_at TEXT,
        reopen_reason TEXT NOT NULL DEFAULT '',
        CHECK (receivable_close_cents = receivable_open_cents + billed_cents + brought_in_cents - cancelled_cents
          - discounted_cents - collected_cents),
        CHECK (prepaid_close_cents = prepaid_open_cents + paid_in_cents + prepaid_brought_in_cents - drawn_cents
          - refunded_cents),
        CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX month_close_once ON month_close (month) WHERE reopened_at IS NULL;
      CREATE TRIGGER month_close_in_order BEFORE INSERT ON month_close
        WHEN EXISTS (SELECT 1 FROM month_close m WHERE m.reopened_at IS NULL AND m.month >= NEW.month)
        BEGIN SELECT RAISE(ABORT, 'months are closed one after the other'); END;
      CREATE TRIGGER month_reopened_in_order BEFORE UPDATE OF reopened_at ON month_close
        WHEN EXISTS (SELECT 1 FROM month_close m WHERE m.reopened_at IS NULL AND m.month > NEW.month)
        BEGIN SELECT RAISE(ABORT, 'only the last closed month is reopened'); END;

      ${[
        ['receipt_into_closed_day', 'INSERT'],
        ['receipt_voided_in_closed_day', 'UPDATE OF voided_at'],
      ]
        .map(
          ([name, event]) => `
      CREATE TRIGGER ${name} BEFORE ${event} ON receipt
        WHEN EXISTS (SELECT 1 FROM day_close d WHERE d.reopened_at IS NULL AND d.day >= NEW.received_on)
          OR EXISTS (SELECT 1 FROM month_close m WHERE m.reopened_at IS NULL AND m.month >= substr(NEW.received_on, 1, 7))
        BEGIN SELECT RAISE(ABORT, 'the day is closed'); END;`,
        )
        .join('\n')}
      ${['shift_hand_over', 'day_close', 'month_close']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_reopened_once BEFORE UPDATE ON ${table}
        WHEN OLD.reopened_at IS NOT NULL OR NEW.reopened_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'what was closed is reopened once, never edited'); END;`,
        )
        .join('\n')}
      CREATE TRIGGER shift_hand_over_no_edit BEFORE UPDATE OF id, shift_id, count_id, handed_to, note, closed_by, closed_at
          ON shift_hand_over
        BEGIN SELECT RAISE(ABORT, 'what was handed over is never edited'); END;
      CREATE TRIGGER day_close_no_edit BEFORE UPDATE OF id, day, sheet, closed_by, closed_at ON day_close
        BEGIN SELECT RAISE(ABORT, 'a closed day is never edited'); END;
      CREATE TRIGGER month_close_no_edit BEFORE UPDATE OF id, month, ends_at, receivable_open_cents, billed_cents,
          brought_in_cents, cancelled_cents, discounted_cents, collected_cents, receivable_close_cents,
          prepaid_open_cents, paid_in_cents, prepaid_brought_in_cents, drawn_cents, refunded_cents,
          prepaid_close_cents, closed_by, closed_at ON month_close
        BEGIN SELECT RAISE(ABORT, 'a closed month is never edited'); END;
      ${['shift_entry', 'shift_count', 'shift_count_cash', 'shift_count_method', 'shift_difference']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was counted is never edited'); END;`,
        )
        .join('\n')}
      ${[
        'cashier_shift',
        'shift_entry',
        'shift_count',
        'shift_count_cash',
        'shift_count_method',
        'shift_hand_over',
        'shift_difference',
        'day_close',
        'month_close',
      ]
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was closed is never deleted'); END;`,
        )
        .join('\n')}
    `);
  },
};
