import type { Migration } from '../migrate.ts';

/**
 * What is charged, at which price, to whom; what was charged and what was paid. Charges, receipts and allocations are
 * facts: a trigger refuses to change or delete them, and a correction is a further row.
 */
export const migration: Migration = {
  id: 3,
  name: 'fees',
  up(database) {
    database.exec(`
      CREATE TABLE fee_item (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        -- Folded code: WY-01 and wy01 are one item.
        code_key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        formula TEXT NOT NULL
          CHECK (formula IN ('areaPrice','innerAreaPrice','fixed','given','metered','tiered','shared','expression')),
        cycle TEXT NOT NULL DEFAULT 'month' CHECK (cycle IN ('month','quarter','halfYear','year','once')),
        -- What a charge is rounded to, and how.
        rounding_unit TEXT NOT NULL DEFAULT 'cent' CHECK (rounding_unit IN ('cent','jiao','yuan')),
        rounding_mode TEXT NOT NULL DEFAULT 'halfUp' CHECK (rounding_mode IN ('halfUp','up','down')),
        -- Days from the first day of a period to the day its charge is due.
        due_days INTEGER NOT NULL DEFAULT 14 CHECK (due_days BETWEEN 0 AND 366),
        position INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        created_at TEXT NOT NULL
      ) STRICT;

      -- A price holds from its date until the next one. A wrong one is withdrawn, never edited.
      CREATE TABLE fee_price (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        -- Per square metre and month, in ten-thousandths of a yuan; or an amount per month.
        price_ten_thousandths INTEGER CHECK (price_ten_thousandths BETWEEN 1 AND 1000000000),
        amount_cents INTEGER CHECK (amount_cents BETWEEN 1 AND 100000000000),
        -- Where the price comes from: the contract clause, the vote, the filing.
        source TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT,
        CHECK ((price_ten_thousandths IS NULL) + (amount_cents IS NULL) = 1)
      ) STRICT;
      CREATE UNIQUE INDEX fee_price_in_force ON fee_price (item_id, from_on) WHERE withdrawn_at IS NULL;

      -- Which unit is charged which item, from when to when.
      CREATE TABLE unit_fee (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        to_on TEXT CHECK (to_on IS date(to_on)),
        created_at TEXT NOT NULL,
        CHECK (to_on IS NULL OR to_on >= from_on)
      ) STRICT;
      CREATE INDEX unit_fee_unit ON unit_fee (unit_id, item_id, from_on);
      CREATE INDEX unit_fee_item ON unit_fee (item_id);
      CREATE TRIGGER unit_fee_once BEFORE INSERT ON unit_fee
        WHEN EXISTS (
          SELECT 1 FROM unit_fee f WHERE f.unit_id = NEW.unit_id AND f.item_id = NEW.item_id
            AND f.from_on <= coalesce(NEW.to_on, '9999-12-31') AND coalesce(f.to_on, '9999-12-31') >= NEW.from_on)
        BEGIN SELECT RAISE(ABORT, 'the unit already has this fee in that time'); END;

      CREATE TABLE billing_run (
        id INTEGER PRIMARY KEY,
        -- A batch over many units, or one household apart from it.
        kind TEXT NOT NULL CHECK (kind IN ('batch','single')),
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        item_ids TEXT NOT NULL CHECK (json_valid(item_ids)),
        state TEXT NOT NULL CHECK (state IN ('draft','published','cancelled')),
        unit_count INTEGER NOT NULL DEFAULT 0,
        charge_count INTEGER NOT NULL DEFAULT 0,
        total_cents INTEGER NOT NULL DEFAULT 0,
        -- How many unit × item pairs were skipped, by reason.
        skipped TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(skipped)),
        -- SHA-256 over the charges in order: what was published can be shown to be what was made.
        digest TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        closed_by INTEGER REFERENCES staff (id),
        closed_at TEXT,
        reason TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE INDEX billing_run_month ON billing_run (month);

      CREATE TABLE charge (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        -- Who owed it when it was made; a sale leaves it with the former owner.
        payer_id INTEGER REFERENCES person (id),
        run_id INTEGER REFERENCES billing_run (id),
        period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
        period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
        due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
        amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
        -- The sum of its allocations, kept by their trigger: a charge can be neither overpaid nor paid below nothing.
        paid_cents INTEGER NOT NULL DEFAULT 0 CHECK (paid_cents BETWEEN 0 AND amount_cents),
        -- Formula, quantity, price, days and rounding that made the amount.
        inputs TEXT NOT NULL CHECK (json_valid(inputs)),
        state TEXT NOT NULL CHECK (state IN ('draft','due','cancelled')),
        cancelled_at TEXT,
        cancel_reason TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL,
        CHECK (period_end >= period_start),
        CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)),
        CHECK (paid_cents = 0 OR state = 'due')
      ) STRICT;
      -- Never twice for the same unit, item and period, whatever the path.
      CREATE UNIQUE INDEX charge_once ON charge (unit_id, item_id, period_start) WHERE state <> 'cancelled';
      CREATE INDEX charge_run ON charge (run_id);
      CREATE INDEX charge_outstanding ON charge (unit_id, due_on) WHERE state = 'due' AND paid_cents < amount_cents;
      CREATE TRIGGER charge_no_overlap BEFORE INSERT ON charge
        WHEN EXISTS (
          SELECT 1 FROM charge c WHERE c.unit_id = NEW.unit_id AND c.item_id = NEW.item_id AND c.state <> 'cancelled'
            AND c.period_start <= NEW.period_end AND c.period_end >= NEW.period_start)
        BEGIN SELECT RAISE(ABORT, 'the unit was already charged for some of these days'); END;
      CREATE TRIGGER charge_no_edit
        BEFORE UPDATE OF id, unit_id, item_id, payer_id, run_id, period_start, period_end, due_on, amount_cents, inputs,
          made_at ON charge
        BEGIN SELECT RAISE(ABORT, 'a charge is never edited'); END;
      CREATE TRIGGER charge_states BEFORE UPDATE OF state ON charge
        WHEN NOT (OLD.state = 'draft' AND NEW.state IN ('due','cancelled') OR OLD.state = 'due' AND NEW.state = 'cancelled')
        BEGIN SELECT RAISE(ABORT, 'a charge goes from draft to due to cancelled'); END;
      CREATE TRIGGER charge_no_delete BEFORE DELETE ON charge
        BEGIN SELECT RAISE(ABORT, 'a charge is never deleted'); END;

      CREATE TABLE receipt (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        -- A reversal is a receipt of its own that points at the original and carries its amounts negated.
        kind TEXT NOT NULL DEFAULT 'payment' CHECK (kind IN ('payment','reversal')),
        reverses_id INTEGER UNIQUE REFERENCES receipt (id),
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
        cashier_id INTEGER NOT NULL REFERENCES staff (id),
        -- What the paper says: names and lines as they were.
        snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
        reprint_count INTEGER NOT NULL DEFAULT 0 CHECK (reprint_count >= 0),
        voided_at TEXT,
        voided_by INTEGER REFERENCES staff (id),
        void_reason TEXT NOT NULL DEFAULT '',
        CHECK (amount_cents = allocated_cents + credited_cents),
        CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
        CHECK (kind = 'reversal' OR amount_cents > 0 AND allocated_cents >= 0 AND credited_cents >= 0)
      ) STRICT;
      CREATE INDEX receipt_unit ON receipt (unit_id, id);
      CREATE INDEX receipt_day ON receipt (received_on);
      CREATE TRIGGER receipt_no_edit
        BEFORE UPDATE OF id, number, kind, reverses_id, unit_id, payer_id, payer_name, received_on, received_at, amount_cents,
          allocated_cents, credited_cents, change_cents, owed_after_cents, credit_after_cents, book_number, note, cashier_id,
          snapshot ON receipt
        BEGIN SELECT RAISE(ABORT, 'a receipt is never edited'); END;
      CREATE TRIGGER receipt_void_once BEFORE UPDATE OF voided_at, voided_by, void_reason ON receipt
        WHEN OLD.voided_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a receipt is voided once'); END;
      CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt
        BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;

      -- What the money came as. One receipt may be paid in several ways.
      CREATE TABLE receipt_tender (
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        position INTEGER NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('cash','transfer','wechat','alipay','pos','cheque','credit')),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        -- Slip, cheque or transaction number.
        voucher_number TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (receipt_id, position)
      ) STRICT, WITHOUT ROWID;

      -- Which receipt settled how much of which charge. A void or a refund adds the same amounts negated.
      CREATE TABLE allocation (
        id INTEGER PRIMARY KEY,
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reverses_id INTEGER UNIQUE REFERENCES allocation (id),
        made_at TEXT NOT NULL,
        CHECK ((amount_cents < 0) = (reverses_id IS NOT NULL))
      ) STRICT;
      CREATE INDEX allocation_receipt ON allocation (receipt_id);
      CREATE INDEX allocation_charge ON allocation (charge_id);
      CREATE TRIGGER allocation_settles AFTER INSERT ON allocation
        BEGIN UPDATE charge SET paid_cents = paid_cents + NEW.amount_cents WHERE id = NEW.charge_id; END;

      -- Money held for a unit beyond what it owes. The balance is the sum of the entries.
      CREATE TABLE credit_entry (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        purpose TEXT NOT NULL DEFAULT 'any',
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reverses_id INTEGER UNIQUE REFERENCES credit_entry (id),
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX credit_entry_unit ON credit_entry (unit_id);
      CREATE INDEX credit_entry_receipt ON credit_entry (receipt_id);

      ${['receipt_tender', 'allocation', 'credit_entry']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'money moved is never edited'); END;
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'money moved is never deleted'); END;`,
        )
        .join('\n')}
    `);
  },
};
