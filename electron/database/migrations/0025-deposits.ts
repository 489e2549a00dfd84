import { MODEL_DEPOSIT_KINDS } from '../../../shared/features/deposits/deposit-kind.ts';
import type { Migration } from '../migrate.ts';

/** Deposits 押金 that the office holds and owes back, in the drawers and closes of the counter like its receipts. */
export const migration: Migration = {
  id: 25,
  name: 'deposits',
  up(database) {
    database.exec(`
      CREATE TABLE deposit_kind (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        usual_cents INTEGER NOT NULL CHECK (usual_cents >= 0),
        inspected INTEGER NOT NULL CHECK (inspected IN (0, 1)),
        inspect_after_days INTEGER NOT NULL CHECK (inspect_after_days BETWEEN 0 AND 730),
        refund_days INTEGER NOT NULL CHECK (refund_days BETWEEN 0 AND 365),
        source TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;

      CREATE TABLE deposit (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        kind_id INTEGER NOT NULL REFERENCES deposit_kind (id),
        payer_name TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        note TEXT NOT NULL DEFAULT '',
        -- The terms of the kind as they were agreed.
        inspected INTEGER NOT NULL CHECK (inspected IN (0, 1)),
        inspect_after_days INTEGER NOT NULL,
        refund_days INTEGER NOT NULL,
        source TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'due'
          CHECK (state IN ('due','held','toInspect','toConfirm','toRefund','refunded','cancelled')),
        -- When the second look is due, or by when the money goes back.
        waits_until TEXT CHECK (waits_until IS date(waits_until)),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX deposit_unit ON deposit (unit_id);
      CREATE INDEX deposit_waits ON deposit (waits_until) WHERE waits_until IS NOT NULL;
      CREATE TRIGGER deposit_no_edit BEFORE UPDATE OF id, unit_id, kind_id, payer_name, amount_cents, note, inspected,
          inspect_after_days, refund_days, source, made_by, made_at ON deposit
        BEGIN SELECT RAISE(ABORT, 'a deposit is never edited'); END;

      -- Every step of a deposit; the state is that of the last one.
      CREATE TABLE deposit_step (
        id INTEGER PRIMARY KEY,
        deposit_id INTEGER NOT NULL REFERENCES deposit (id),
        action TEXT NOT NULL CHECK (action IN ('ask','cancel','take','reverseTaking','apply','withdrawApplication','fail',
          'accept','confirm','withdrawConfirmation','refund','reverseRefund')),
        from_state TEXT NOT NULL,
        state TEXT NOT NULL,
        on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
        who TEXT NOT NULL DEFAULT '',
        means TEXT CHECK (means IN ('signature','message','letter','call')),
        note TEXT NOT NULL DEFAULT '',
        waits_until TEXT CHECK (waits_until IS date(waits_until)),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        CHECK ((action = 'confirm') = (means IS NOT NULL))
      ) STRICT;
      CREATE INDEX deposit_step_deposit ON deposit_step (deposit_id);
      CREATE TRIGGER deposit_step_from_its_state BEFORE INSERT ON deposit_step
        WHEN NEW.from_state IS NOT (SELECT state FROM deposit WHERE id = NEW.deposit_id)
        BEGIN SELECT RAISE(ABORT, 'the deposit is in another state'); END;
      CREATE TRIGGER deposit_step_moves AFTER INSERT ON deposit_step
        BEGIN UPDATE deposit SET state = NEW.state, waits_until = NEW.waits_until WHERE id = NEW.deposit_id; END;
      CREATE TRIGGER deposit_moves_by_step BEFORE UPDATE OF state, waits_until ON deposit
        WHEN NOT EXISTS (SELECT 1 FROM deposit_step s WHERE s.deposit_id = NEW.id AND s.state = NEW.state
          AND s.waits_until IS NEW.waits_until AND s.id = (SELECT max(id) FROM deposit_step WHERE deposit_id = NEW.id))
        BEGIN SELECT RAISE(ABORT, 'a deposit moves by its steps'); END;

      -- What the office would keep, with its reason and evidence; it is booked once the payer confirms.
      CREATE TABLE deposit_deduction (
        id INTEGER PRIMARY KEY,
        deposit_id INTEGER NOT NULL REFERENCES deposit (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reason TEXT NOT NULL CHECK (reason <> ''),
        evidence TEXT NOT NULL,
        charge_id INTEGER REFERENCES charge (id),
        item_id INTEGER REFERENCES fee_item (id),
        of_on TEXT CHECK (of_on IS date(of_on)),
        reverses_id INTEGER UNIQUE REFERENCES deposit_deduction (id),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        CHECK ((amount_cents < 0) = (reverses_id IS NOT NULL)),
        CHECK ((charge_id IS NULL) <> (item_id IS NULL)),
        CHECK ((item_id IS NULL) = (of_on IS NULL))
      ) STRICT;
      CREATE INDEX deposit_deduction_deposit ON deposit_deduction (deposit_id);
      CREATE TRIGGER deposit_deduction_before_confirmation BEFORE INSERT ON deposit_deduction
        WHEN (SELECT state FROM deposit WHERE id = NEW.deposit_id) IS NOT 'toConfirm'
        BEGIN SELECT RAISE(ABORT, 'deductions are settled before they are confirmed'); END;
      CREATE TRIGGER deposit_deduction_within_deposit BEFORE INSERT ON deposit_deduction
        WHEN NEW.amount_cents + (SELECT coalesce(sum(d.amount_cents), 0) FROM deposit_deduction d
            WHERE d.deposit_id = NEW.deposit_id)
          NOT BETWEEN 0 AND (SELECT amount_cents FROM deposit WHERE id = NEW.deposit_id)
        BEGIN SELECT RAISE(ABORT, 'no more is deducted than is held'); END;

      -- 押金收據, 押金退款單, and the reversal of either.
      CREATE TABLE deposit_paper (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('taken','refund','reversal')),
        reverses_id INTEGER UNIQUE REFERENCES deposit_paper (id),
        deposit_id INTEGER NOT NULL REFERENCES deposit (id),
        party_name TEXT NOT NULL,
        received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
        received_at TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        change_cents INTEGER NOT NULL DEFAULT 0 CHECK (change_cents >= 0),
        held_after_cents INTEGER NOT NULL CHECK (held_after_cents >= 0),
        account_masked TEXT NOT NULL DEFAULT '',
        book_number TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        cashier_id INTEGER NOT NULL REFERENCES staff (id),
        -- What the paper says: names, deductions and what it stands on, as they were.
        snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
        reprint_count INTEGER NOT NULL DEFAULT 0 CHECK (reprint_count >= 0),
        CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL) AND (kind = 'reversal') = (reason <> '')),
        CHECK (kind <> 'taken' OR amount_cents > 0),
        -- Nothing, where all of it was deducted.
        CHECK (kind <> 'refund' OR amount_cents <= 0)
      ) STRICT;
      CREATE INDEX deposit_paper_deposit ON deposit_paper (deposit_id);
      CREATE INDEX deposit_paper_day ON deposit_paper (received_on);
      CREATE TRIGGER deposit_paper_no_edit BEFORE UPDATE OF id, number, kind, reverses_id, deposit_id, party_name,
          received_on, received_at, amount_cents, change_cents, held_after_cents, account_masked, book_number, note, reason,
          cashier_id, snapshot ON deposit_paper
        BEGIN SELECT RAISE(ABORT, 'a deposit receipt is never edited'); END;
      CREATE TABLE deposit_tender (
        paper_id INTEGER NOT NULL REFERENCES deposit_paper (id),
        position INTEGER NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('cash','transfer','wechat','alipay','pos','cheque')),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        voucher_number TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (paper_id, position)
      ) STRICT, WITHOUT ROWID;
      -- The account that a refund goes to, sealed.
      CREATE TABLE deposit_payee (
        paper_id INTEGER PRIMARY KEY REFERENCES deposit_paper (id),
        account_sealed BLOB NOT NULL
      ) STRICT;

      -- What moved of the money held; no balance stands anywhere else.
      CREATE TABLE deposit_entry (
        id INTEGER PRIMARY KEY,
        deposit_id INTEGER NOT NULL REFERENCES deposit (id),
        kind TEXT NOT NULL CHECK (kind IN ('taken','deducted','refunded')),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        -- Over the counter by a paper of its own, or into the fees by a receipt of theirs.
        paper_id INTEGER UNIQUE REFERENCES deposit_paper (id),
        receipt_id INTEGER UNIQUE REFERENCES receipt (id),
        reverses_id INTEGER UNIQUE REFERENCES deposit_entry (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        made_at TEXT NOT NULL,
        CHECK ((paper_id IS NULL) <> (receipt_id IS NULL)),
        CHECK ((kind = 'deducted') = (receipt_id IS NOT NULL)),
        CHECK ((amount_cents > 0) = ((kind = 'taken') = (reverses_id IS NULL)))
      ) STRICT;
      CREATE INDEX deposit_entry_deposit ON deposit_entry (deposit_id);
      CREATE INDEX deposit_entry_day ON deposit_entry (day);
      CREATE TRIGGER deposit_entry_within_deposit BEFORE INSERT ON deposit_entry
        WHEN NEW.amount_cents + (SELECT coalesce(sum(e.amount_cents), 0) FROM deposit_entry e
            WHERE e.deposit_id = NEW.deposit_id)
          NOT BETWEEN 0 AND (SELECT amount_cents FROM deposit WHERE id = NEW.deposit_id)
        BEGIN SELECT RAISE(ABORT, 'no more leaves a deposit than it holds'); END;
      CREATE TRIGGER deposit_entry_takes_back BEFORE INSERT ON deposit_entry
        WHEN NEW.reverses_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM deposit_entry o WHERE o.id = NEW.reverses_id
          AND o.deposit_id = NEW.deposit_id AND o.kind = NEW.kind AND o.amount_cents = -NEW.amount_cents
          AND o.reverses_id IS NULL)
        BEGIN SELECT RAISE(ABORT, 'what moved is taken back whole'); END;

      -- Which bill each confirmed deduction settled, and whether that was made of it.
      CREATE TABLE deposit_settlement (
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        deduction_id INTEGER NOT NULL REFERENCES deposit_deduction (id),
        charge_id INTEGER NOT NULL REFERENCES charge (id),
        made INTEGER NOT NULL CHECK (made IN (0, 1)),
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        PRIMARY KEY (receipt_id, deduction_id)
      ) STRICT, WITHOUT ROWID;

      ${[
        ['deposit_paper', 'received_on'],
        ['deposit_entry', 'day'],
      ]
        .map(
          ([table, day]) => `
      CREATE TRIGGER ${table}_into_closed_day BEFORE INSERT ON ${table}
        WHEN EXISTS (SELECT 1 FROM day_close d WHERE d.reopened_at IS NULL AND d.day >= NEW.${day})
          OR EXISTS (SELECT 1 FROM month_close m WHERE m.reopened_at IS NULL AND m.month >= substr(NEW.${day}, 1, 7))
        BEGIN SELECT RAISE(ABORT, 'the day is closed'); END;`,
        )
        .join('\n')}
      ${[
        'deposit_step',
        'deposit_deduction',
        'deposit_tender',
        'deposit_payee',
        'deposit_entry',
        'deposit_settlement',
      ]
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done with a deposit is never edited'); END;`,
        )
        .join('\n')}
      ${[
        'deposit',
        'deposit_step',
        'deposit_deduction',
        'deposit_paper',
        'deposit_tender',
        'deposit_payee',
        'deposit_entry',
        'deposit_settlement',
      ]
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was done with a deposit is never deleted'); END;`,
        )
        .join('\n')}

      -- A bill may be settled out of a deposit: 押金抵扣.
      CREATE TABLE receipt_tender_next (
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        position INTEGER NOT NULL,
        method TEXT NOT NULL
          CHECK (method IN ('cash','transfer','wechat','alipay','pos','cheque','credit','deposit')),
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        -- Slip, cheque or transaction number.
        voucher_number TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (receipt_id, position)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO receipt_tender_next SELECT receipt_id, position, method, amount_cents, voucher_number FROM receipt_tender;
      DROP TABLE receipt_tender;
      ALTER TABLE receipt_tender_next RENAME TO receipt_tender;
      CREATE TRIGGER receipt_tender_no_edit BEFORE UPDATE ON receipt_tender
        BEGIN SELECT RAISE(ABORT, 'money moved is never edited'); END;
      CREATE TRIGGER receipt_tender_no_delete BEFORE DELETE ON receipt_tender
        BEGIN SELECT RAISE(ABORT, 'what was posted is never deleted'); END;

      -- A drawer holds receipts and papers of deposits, numbered on in the order in which they came.
      DROP TRIGGER receipt_in_shift;
      DROP TRIGGER receipt_voided_in_shift;
      CREATE TABLE shift_entry_next (
        id INTEGER PRIMARY KEY,
        shift_id INTEGER NOT NULL REFERENCES cashier_shift (id),
        receipt_id INTEGER REFERENCES receipt (id),
        deposit_paper_id INTEGER UNIQUE REFERENCES deposit_paper (id),
        kind TEXT NOT NULL CHECK (kind IN ('taken','voided')),
        UNIQUE (receipt_id, kind),
        CHECK ((receipt_id IS NULL) <> (deposit_paper_id IS NULL)),
        CHECK (deposit_paper_id IS NULL OR kind = 'taken')
      ) STRICT;
      INSERT INTO shift_entry_next (id, shift_id, receipt_id, kind)
        SELECT id, shift_id, receipt_id, kind FROM shift_entry ORDER BY id;
      DROP TABLE shift_entry;
      ALTER TABLE shift_entry_next RENAME TO shift_entry;
      CREATE INDEX shift_entry_shift ON shift_entry (shift_id);
      CREATE TRIGGER shift_entry_while_open BEFORE INSERT ON shift_entry
        WHEN (SELECT state FROM cashier_shift WHERE id = NEW.shift_id) IS NOT 'open'
        BEGIN SELECT RAISE(ABORT, 'the shift was handed over'); END;
      CREATE TRIGGER shift_entry_no_edit BEFORE UPDATE ON shift_entry
        BEGIN SELECT RAISE(ABORT, 'what was counted is never edited'); END;
      CREATE TRIGGER shift_entry_no_delete BEFORE DELETE ON shift_entry
        BEGIN SELECT RAISE(ABORT, 'what was closed is never deleted'); END;
      -- Whatever posts money posts it into the open shift of its cashier.
      CREATE TRIGGER receipt_in_shift AFTER INSERT ON receipt
        BEGIN INSERT INTO shift_entry (shift_id, receipt_id, kind)
          SELECT id, NEW.id, 'taken' FROM cashier_shift
          WHERE cashier_id = NEW.cashier_id AND state = 'open' AND NEW.kind <> 'draw'; END;
      CREATE TRIGGER deposit_paper_in_shift AFTER INSERT ON deposit_paper
        BEGIN INSERT INTO shift_entry (shift_id, deposit_paper_id, kind)
          SELECT id, NEW.id, 'taken' FROM cashier_shift
          WHERE cashier_id = NEW.cashier_id AND state = 'open'; END;
      -- Out of the drawer that it lies in; once that was handed over, out of the drawer of whoever voids it.
      CREATE TRIGGER receipt_voided_in_shift AFTER UPDATE OF voided_at ON receipt
        WHEN NEW.voided_at IS NOT NULL
          AND EXISTS (SELECT 1 FROM shift_entry e WHERE e.receipt_id = NEW.id AND e.kind = 'taken')
        BEGIN INSERT INTO shift_entry (shift_id, receipt_id, kind)
          VALUES (coalesce(
            (SELECT s.id FROM shift_entry e JOIN cashier_shift s ON s.id = e.shift_id
              WHERE e.receipt_id = NEW.id AND e.kind = 'taken' AND s.state = 'open'),
            (SELECT id FROM cashier_shift WHERE cashier_id = NEW.voided_by AND state = 'open')), NEW.id, 'voided'); END;

      -- Deposits at both ends of a month, and what lies between.
      ALTER TABLE month_close ADD COLUMN deposit_open_cents INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE month_close ADD COLUMN deposit_taken_cents INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE month_close ADD COLUMN deposit_deducted_cents INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE month_close ADD COLUMN deposit_refunded_cents INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE month_close ADD COLUMN deposit_close_cents INTEGER NOT NULL DEFAULT 0
        CHECK (deposit_close_cents = deposit_open_cents + deposit_taken_cents - deposit_deducted_cents
          - deposit_refunded_cents);
      DROP TRIGGER month_close_no_edit;
      CREATE TRIGGER month_close_no_edit BEFORE UPDATE OF id, month, ends_at, receivable_open_cents, billed_cents,
          brought_in_cents, cancelled_cents, discounted_cents, collected_cents, receivable_close_cents,
          prepaid_open_cents, paid_in_cents, prepaid_brought_in_cents, drawn_cents, refunded_cents,
          prepaid_close_cents, deposit_open_cents, deposit_taken_cents, deposit_deducted_cents, deposit_refunded_cents,
          deposit_close_cents, closed_by, closed_at ON month_close
        BEGIN SELECT RAISE(ABORT, 'a closed month is never edited'); END;
    `);
    const addKind = database.prepare(
      `INSERT INTO deposit_kind (name, usual_cents, inspected, inspect_after_days, refund_days, source)
       VALUES (@name, @usualCents, @inspected, @inspectAfterDays, @refundDays, @source)`,
    );
    for (const kind of MODEL_DEPOSIT_KINDS) addKind.run({ ...kind, inspected: kind.inspected ? 1 : 0 });
  },
};
