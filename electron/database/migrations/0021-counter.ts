import type { Migration } from '../migrate.ts';

/**
 * What the counter does beyond taking money: discounts, prepaid money by purpose, late fees, reversals and refunds. None
 * of them changes what was posted; each is a further row.
 */
export const migration: Migration = {
  id: 21,
  name: 'counter',
  up(database) {
    database.exec(`
      -- The sum of its discounts, kept by their trigger as what is paid is kept by that of the allocations.
      ALTER TABLE charge ADD COLUMN discounted_cents INTEGER NOT NULL DEFAULT 0
        CHECK (discounted_cents >= 0 AND paid_cents + discounted_cents <= amount_cents
          AND (discounted_cents = 0 OR state = 'due'));
      DROP INDEX charge_outstanding;
      CREATE INDEX charge_outstanding ON charge (unit_id, due_on)
        WHERE state = 'due' AND paid_cents + discounted_cents < amount_cents;

      -- 違約金 of an item is charged as an item of its own.
      ALTER TABLE fee_item ADD COLUMN late_fee_of INTEGER REFERENCES fee_item (id);
      CREATE UNIQUE INDEX fee_item_late_fee ON fee_item (late_fee_of) WHERE late_fee_of IS NOT NULL;

      -- 折扣／減免 at the counter: less is owed of a charge that stays as it was made.
      CREATE TABLE discount (
        id INTEGER PRIMARY KEY,
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        -- The part of what was owed, where it was given as one.
        off_hundredths INTEGER CHECK (off_hundredths BETWEEN 1 AND 10000),
        reason TEXT NOT NULL CHECK (reason <> ''),
        reverses_id INTEGER UNIQUE REFERENCES discount (id),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
        made_at TEXT NOT NULL,
        CHECK ((amount_cents < 0) = (reverses_id IS NOT NULL))
      ) STRICT;
      CREATE INDEX discount_charge ON discount (charge_id);
      CREATE TRIGGER discount_lowers AFTER INSERT ON discount
        BEGIN UPDATE charge SET discounted_cents = discounted_cents + NEW.amount_cents WHERE id = NEW.charge_id; END;

      -- What prepaid money may be kept for: one fee item or several, such as water and electricity.
      CREATE TABLE credit_purpose (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE credit_purpose_item (
        purpose_id INTEGER NOT NULL REFERENCES credit_purpose (id),
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        PRIMARY KEY (purpose_id, item_id)
      ) STRICT, WITHOUT ROWID;

      -- Prepaid money of a household meant for something else from now on; no purpose is any.
      CREATE TABLE credit_move (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        from_purpose_id INTEGER REFERENCES credit_purpose (id),
        to_purpose_id INTEGER REFERENCES credit_purpose (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        reason TEXT NOT NULL CHECK (reason <> ''),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        CHECK (from_purpose_id IS NOT to_purpose_id)
      ) STRICT;
      CREATE INDEX credit_move_unit ON credit_move (unit_id);

      CREATE TABLE receipt_next (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        -- A draw settles with money held, without anybody at the counter. A reversal 紅沖 points at its original and
        -- carries what it takes back as negative amounts; a refund 退款 gives back what was prepaid.
        kind TEXT NOT NULL DEFAULT 'payment' CHECK (kind IN ('payment','draw','reversal','refund')),
        reverses_id INTEGER REFERENCES receipt_next (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        payer_id INTEGER REFERENCES person (id),
        payer_name TEXT NOT NULL,
        received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
        received_at TEXT NOT NULL,
        -- What the receipt is for: settled charges and what is kept as credit.
        amount_cents INTEGER NOT NULL,
        allocated_cents INTEGER NOT NULL,
        credited_cents INTEGER NOT NULL,
        change_cents INTEGER NOT NULL DEFAULT 0 CHECK (change_cents >= 0),
        owed_after_cents INTEGER NOT NULL CHECK (owed_after_cents >= 0),
        credit_after_cents INTEGER NOT NULL CHECK (credit_after_cents >= 0),
        -- Number in the paper book, where one is kept beside.
        book_number TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        -- Why money was given back or owed again.
        reason TEXT NOT NULL DEFAULT '',
        cashier_id INTEGER NOT NULL REFERENCES staff (id),
        -- What the paper says: names and lines as they were.
        snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
        reprint_count INTEGER NOT NULL DEFAULT 0 CHECK (reprint_count >= 0),
        voided_at TEXT,
        voided_by INTEGER REFERENCES staff (id),
        void_reason TEXT NOT NULL DEFAULT '',
        CHECK (amount_cents = allocated_cents + credited_cents),
        CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
        CHECK ((kind IN ('reversal','refund')) = (reason <> '')),
        CHECK (iif(kind IN ('payment','draw'), amount_cents > 0 AND allocated_cents >= 0 AND credited_cents >= 0,
          amount_cents < 0 AND allocated_cents <= 0 AND credited_cents <= 0)),
        CHECK (voided_at IS NULL OR kind IN ('payment','draw'))
      ) STRICT;
      INSERT INTO receipt_next (id, number, kind, unit_id, payer_id, payer_name, received_on, received_at, amount_cents,
          allocated_cents, credited_cents, change_cents, owed_after_cents, credit_after_cents, book_number, note,
          cashier_id, snapshot, reprint_count, voided_at, voided_by, void_reason)
        SELECT id, number, kind, unit_id, payer_id, payer_name, received_on, received_at, amount_cents, allocated_cents,
          credited_cents, change_cents, owed_after_cents, credit_after_cents, book_number, note, cashier_id, snapshot,
          reprint_count, voided_at, voided_by, void_reason
        FROM receipt ORDER BY id;

      CREATE TABLE receipt_tender_next (
        receipt_id INTEGER NOT NULL REFERENCES receipt_next (id),
        position INTEGER NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('cash','transfer','wechat','alipay','pos','cheque','credit')),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        -- Slip, cheque or transaction number.
        voucher_number TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (receipt_id, position)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO receipt_tender_next SELECT receipt_id, position, method, amount_cents, voucher_number FROM receipt_tender;

      -- A void negates an allocation whole, on the same receipt; a reversal takes back all or part of it, on its own.
      CREATE TABLE allocation_next (
        id INTEGER PRIMARY KEY,
        receipt_id INTEGER NOT NULL REFERENCES receipt_next (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reverses_id INTEGER REFERENCES allocation_next (id),
        made_at TEXT NOT NULL,
        CHECK ((amount_cents < 0) = (reverses_id IS NOT NULL))
      ) STRICT;
      INSERT INTO allocation_next (id, receipt_id, charge_id, amount_cents, reverses_id, made_at)
        SELECT id, receipt_id, charge_id, amount_cents, reverses_id, made_at FROM allocation ORDER BY id;

      CREATE TABLE credit_entry_next (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        -- What it is kept for; none is any.
        purpose_id INTEGER REFERENCES credit_purpose (id),
        receipt_id INTEGER REFERENCES receipt_next (id),
        move_id INTEGER REFERENCES credit_move (id),
        opening INTEGER NOT NULL DEFAULT 0 CHECK (opening IN (0, 1)),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reverses_id INTEGER REFERENCES credit_entry_next (id),
        made_at TEXT NOT NULL,
        CHECK ((receipt_id IS NOT NULL) + (move_id IS NOT NULL) + opening = 1),
        CHECK (opening = 0 OR (amount_cents < 0) = (reverses_id IS NOT NULL))
      ) STRICT;
      INSERT INTO credit_entry_next (id, unit_id, receipt_id, opening, amount_cents, reverses_id, made_at)
        SELECT id, unit_id, receipt_id, opening, amount_cents, reverses_id, made_at FROM credit_entry ORDER BY id;

      -- Those that point at receipts go before them.
      DROP TABLE credit_entry;
      DROP TABLE allocation;
      DROP TABLE receipt_tender;
      DROP TABLE receipt;
      ALTER TABLE receipt_next RENAME TO receipt;
      ALTER TABLE receipt_tender_next RENAME TO receipt_tender;
      ALTER TABLE allocation_next RENAME TO allocation;
      ALTER TABLE credit_entry_next RENAME TO credit_entry;

      CREATE INDEX receipt_unit ON receipt (unit_id, id);
      CREATE INDEX receipt_day ON receipt (received_on);
      CREATE INDEX receipt_reverses ON receipt (reverses_id) WHERE reverses_id IS NOT NULL;
      CREATE TRIGGER receipt_no_edit
        BEFORE UPDATE OF id, number, kind, reverses_id, unit_id, payer_id, payer_name, received_on, received_at, amount_cents,
          allocated_cents, credited_cents, change_cents, owed_after_cents, credit_after_cents, book_number, note, reason,
          cashier_id, snapshot ON receipt
        BEGIN SELECT RAISE(ABORT, 'a receipt is never edited'); END;
      CREATE TRIGGER receipt_void_once BEFORE UPDATE OF voided_at, voided_by, void_reason ON receipt
        WHEN OLD.voided_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a receipt is voided once'); END;
      CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt
        BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;

      CREATE INDEX allocation_receipt ON allocation (receipt_id);
      CREATE INDEX allocation_charge ON allocation (charge_id);
      CREATE INDEX allocation_reverses ON allocation (reverses_id) WHERE reverses_id IS NOT NULL;
      CREATE TRIGGER allocation_taken_back_once BEFORE INSERT ON allocation
        WHEN NEW.reverses_id IS NOT NULL AND -NEW.amount_cents > (SELECT o.amount_cents
            + coalesce((SELECT sum(r.amount_cents) FROM allocation r WHERE r.reverses_id = o.id), 0)
          FROM allocation o WHERE o.id = NEW.reverses_id)
        BEGIN SELECT RAISE(ABORT, 'no more is taken back than was settled'); END;
      CREATE TRIGGER allocation_settles AFTER INSERT ON allocation
        BEGIN UPDATE charge SET paid_cents = paid_cents + NEW.amount_cents WHERE id = NEW.charge_id; END;

      CREATE INDEX credit_entry_unit ON credit_entry (unit_id);
      CREATE INDEX credit_entry_receipt ON credit_entry (receipt_id);
      CREATE INDEX credit_entry_reverses ON credit_entry (reverses_id) WHERE reverses_id IS NOT NULL;

      -- 違約金 by the contract: off until an item has a rule, and as the rule in force on the due date says.
      CREATE TABLE late_fee_rule (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        -- None is charged from this day on where the rate is nothing.
        rate_millionths INTEGER NOT NULL CHECK (rate_millionths BETWEEN 0 AND 100000),
        per TEXT NOT NULL CHECK (per IN ('day','month')),
        grace_days INTEGER NOT NULL CHECK (grace_days BETWEEN 0 AND 366),
        -- Of the principal.
        cap_hundredths INTEGER NOT NULL CHECK (cap_hundredths BETWEEN 1 AND 10000),
        -- Counted from the day after the due date, or after the last day of the term that a demand gave.
        starts TEXT NOT NULL CHECK (starts IN ('due','demand')),
        -- LPR of one year, in hundredths of a percent: what a court measures a loss by.
        lpr_hundredths INTEGER CHECK (lpr_hundredths BETWEEN 1 AND 10000),
        source TEXT NOT NULL CHECK (source <> ''),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT
      ) STRICT;
      CREATE UNIQUE INDEX late_fee_rule_in_force ON late_fee_rule (item_id, from_on) WHERE withdrawn_at IS NULL;
      CREATE TRIGGER late_fee_rule_no_edit BEFORE UPDATE OF id, item_id, from_on, rate_millionths, per, grace_days,
          cap_hundredths, starts, lpr_hundredths, source, made_by, made_at ON late_fee_rule
        BEGIN SELECT RAISE(ABORT, 'a rule is withdrawn, never edited'); END;

      -- A demand that gave a last day to pay; where a rule counts from it, the first one counts.
      CREATE TABLE payment_term (
        id INTEGER PRIMARY KEY,
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
        source TEXT NOT NULL CHECK (source <> ''),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX payment_term_charge ON payment_term (charge_id);

      ${['receipt_tender', 'allocation', 'credit_entry', 'discount', 'credit_move', 'payment_term']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'money moved is never edited'); END;`,
        )
        .join('\n')}
      ${[
        'receipt_tender',
        'allocation',
        'credit_entry',
        'discount',
        'credit_move',
        'payment_term',
        'late_fee_rule',
      ]
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was posted is never deleted'); END;`,
        )
        .join('\n')}
    `);
  },
};
