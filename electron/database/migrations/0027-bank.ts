import type { Migration } from '../migrate.ts';

/** Bank accounts, their statements and matches, signed off reconciliations, and vouchers for the accountant. */
export const migration: Migration = {
  id: 27,
  name: 'bank',
  up(database) {
    database.exec(`
      CREATE TABLE bank_account (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        bank TEXT NOT NULL CHECK (bank <> ''),
        last_four TEXT NOT NULL CHECK (last_four GLOB '[0-9][0-9][0-9][0-9]'),
        opens_on TEXT NOT NULL CHECK (opens_on IS date(opens_on)),
        opening_cents INTEGER NOT NULL,
        match_days INTEGER NOT NULL CHECK (match_days BETWEEN 0 AND 31),
        -- Which headings were matched to which field the last time.
        columns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(columns)),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        made_at TEXT NOT NULL
      ) STRICT;
      -- Money paid in a way lands on one account.
      CREATE TABLE bank_account_method (
        method TEXT PRIMARY KEY CHECK (method IN ('transfer','wechat','alipay','pos','cheque')),
        account_id INTEGER NOT NULL REFERENCES bank_account (id),
        fee_hundredths INTEGER NOT NULL CHECK (fee_hundredths BETWEEN 0 AND 1000),
        -- From when its money is of the account; one that is added later touches no month that was signed off.
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bank_account_method_account ON bank_account_method (account_id);

      CREATE TABLE bank_statement (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES bank_account (id),
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
        last_on TEXT NOT NULL CHECK (last_on IS date(last_on)),
        line_count INTEGER NOT NULL,
        known_count INTEGER NOT NULL,
        imported_by INTEGER NOT NULL REFERENCES staff (id),
        imported_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX bank_statement_account ON bank_statement (account_id);

      CREATE TABLE bank_line (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES bank_account (id),
        statement_id INTEGER NOT NULL REFERENCES bank_statement (id),
        posted_on TEXT NOT NULL CHECK (posted_on IS date(posted_on)),
        -- Above nothing what came in, below what went out.
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        reference TEXT NOT NULL,
        counterparty TEXT NOT NULL,
        remark TEXT NOT NULL,
        balance_cents INTEGER,
        -- Its place among lines that are alike in all of it.
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
      ) STRICT;
      -- The same line never twice, whichever statement it came with and whatever was read as its reference.
      CREATE UNIQUE INDEX bank_line_once
        ON bank_line (account_id, posted_on, amount_cents, coalesce(balance_cents, reference), ordinal)
        WHERE withdrawn = 0;
      CREATE INDEX bank_line_statement ON bank_line (statement_id);
      CREATE TRIGGER bank_line_no_edit BEFORE UPDATE OF id, account_id, statement_id, posted_on, amount_cents, reference,
          counterparty, remark, balance_cents, ordinal ON bank_line
        BEGIN SELECT RAISE(ABORT, 'a line of the bank is never edited'); END;
      CREATE TRIGGER bank_statement_no_edit BEFORE UPDATE OF id, account_id, file_name, sha256, first_on, last_on, line_count,
          known_count, imported_by, imported_at ON bank_statement
        BEGIN SELECT RAISE(ABORT, 'a statement is never edited'); END;
      CREATE TRIGGER bank_statement_withdrawn AFTER UPDATE OF withdrawn_at ON bank_statement
        BEGIN UPDATE bank_line SET withdrawn = 1 WHERE statement_id = NEW.id; END;

      -- Lines that are the money of receipts, or what a line without one is. Taken back, it stays beside the next.
      CREATE TABLE bank_match (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES bank_account (id),
        kind TEXT NOT NULL CHECK (kind IN ('receipts','bankFee','interest','cashPaidIn','paidOut','notOurs')),
        rule TEXT CHECK (rule IN ('reference','amountDate','daySum','several','byHand')),
        fee_cents INTEGER NOT NULL DEFAULT 0 CHECK (fee_cents >= 0),
        reason TEXT NOT NULL DEFAULT '',
        -- The last day of all that it holds: from then on neither side waits for the other.
        complete_on TEXT NOT NULL CHECK (complete_on IS date(complete_on)),
        -- What was accepted in one step.
        batch INTEGER,
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        undone_by INTEGER REFERENCES staff (id),
        undone_at TEXT,
        undo_reason TEXT NOT NULL DEFAULT '',
        CHECK ((kind = 'receipts') = (rule IS NOT NULL)),
        CHECK (kind = 'receipts' OR fee_cents = 0 AND reason <> ''),
        CHECK (fee_cents = 0 OR reason <> '' OR rule = 'daySum'),
        CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      ) STRICT;
      CREATE INDEX bank_match_account ON bank_match (account_id, complete_on);
      CREATE INDEX bank_match_batch ON bank_match (batch) WHERE batch IS NOT NULL;
      CREATE TRIGGER bank_match_no_edit BEFORE UPDATE OF id, account_id, kind, rule, fee_cents, reason, complete_on, batch,
          made_by, made_at ON bank_match
        BEGIN SELECT RAISE(ABORT, 'a match is taken back, never edited'); END;
      CREATE TRIGGER bank_match_undone_once BEFORE UPDATE OF undone_at ON bank_match
        WHEN OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'a match is taken back once'); END;

      CREATE TABLE bank_match_line (
        match_id INTEGER NOT NULL REFERENCES bank_match (id),
        line_id INTEGER NOT NULL REFERENCES bank_line (id),
        PRIMARY KEY (match_id, line_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bank_match_line_line ON bank_match_line (line_id);
      -- All money that a numbered paper took in or gave back: receipts of fees, and deposits 押金 that are no income.
      CREATE VIEW money_tender AS
        SELECT 'receipt' AS paper, t.receipt_id AS paper_id, t.position, r.received_on AS day, t.method, t.amount_cents,
          t.voucher_number, r.payer_name, r.number, r.unit_id, '' AS kind_name, r.voided_at IS NULL AS stands
        FROM receipt_tender t JOIN receipt r ON r.id = t.receipt_id WHERE t.method NOT IN ('credit','deposit')
        UNION ALL
        SELECT 'deposit', t.paper_id, t.position, p.received_on, t.method, t.amount_cents, t.voucher_number, p.party_name,
          p.number, d.unit_id, p.snapshot ->> '$.kindName', 1
        FROM deposit_tender t JOIN deposit_paper p ON p.id = t.paper_id JOIN deposit d ON d.id = p.deposit_id;
      CREATE TABLE bank_match_tender (
        match_id INTEGER NOT NULL REFERENCES bank_match (id),
        paper TEXT NOT NULL CHECK (paper IN ('receipt','deposit')),
        -- A receipt or a paper of a deposit.
        paper_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (match_id, paper, paper_id, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bank_match_tender_tender ON bank_match_tender (paper, paper_id, position);
      -- No paper is ever deleted, so that what was there once stays.
      CREATE TRIGGER bank_tender_of_paper BEFORE INSERT ON bank_match_tender
        WHEN NOT EXISTS (SELECT 1 FROM money_tender t
          WHERE t.paper = NEW.paper AND t.paper_id = NEW.paper_id AND t.position = NEW.position)
        BEGIN SELECT RAISE(ABORT, 'what is matched is money of a paper'); END;
      CREATE TRIGGER bank_line_matched_once BEFORE INSERT ON bank_match_line
        WHEN EXISTS (SELECT 1 FROM bank_match_line o JOIN bank_match m ON m.id = o.match_id
          WHERE o.line_id = NEW.line_id AND m.undone_at IS NULL)
        BEGIN SELECT RAISE(ABORT, 'a line is matched once'); END;
      CREATE TRIGGER bank_tender_matched_once BEFORE INSERT ON bank_match_tender
        WHEN EXISTS (SELECT 1 FROM bank_match_tender o JOIN bank_match m ON m.id = o.match_id
          WHERE o.paper = NEW.paper AND o.paper_id = NEW.paper_id AND o.position = NEW.position
            AND m.undone_at IS NULL)
        BEGIN SELECT RAISE(ABORT, 'money is matched once'); END;
      -- The money of a voided receipt is on no account, so the line of the bank is open again.
      CREATE TRIGGER receipt_voided_leaves_match AFTER UPDATE OF voided_at ON receipt
        WHEN NEW.voided_at IS NOT NULL
        BEGIN UPDATE bank_match SET undone_by = NEW.voided_by, undone_at = NEW.voided_at, undo_reason = NEW.void_reason
          WHERE undone_at IS NULL AND id IN (SELECT match_id FROM bank_match_tender
            WHERE paper = 'receipt' AND paper_id = NEW.id); END;

      -- 銀行存款餘額調節表 as it was signed off; what it covers is not matched otherwise any more.
      CREATE TABLE bank_sign_off (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES bank_account (id),
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        sheet TEXT NOT NULL CHECK (json_valid(sheet)),
        signed_by INTEGER NOT NULL REFERENCES staff (id),
        signed_at TEXT NOT NULL,
        reopened_by INTEGER REFERENCES staff (id),
        reopened_at TEXT,
        reopen_reason TEXT NOT NULL DEFAULT '',
        CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX bank_sign_off_once ON bank_sign_off (account_id, month) WHERE reopened_at IS NULL;
      CREATE TRIGGER bank_sign_off_no_edit BEFORE UPDATE OF id, account_id, month, sheet, signed_by, signed_at
          ON bank_sign_off
        BEGIN SELECT RAISE(ABORT, 'what was signed off is never edited'); END;
      CREATE TRIGGER bank_sign_off_reopened_once BEFORE UPDATE ON bank_sign_off
        WHEN OLD.reopened_at IS NOT NULL OR NEW.reopened_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'what was signed off is reopened once'); END;

      -- The vouchers made of one closed day or month.
      CREATE TABLE voucher_set (
        id INTEGER PRIMARY KEY,
        period TEXT NOT NULL,
        month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
        -- SHA-256 over what they say, but for the accounts of the chart, which may be named otherwise later.
        digest TEXT NOT NULL,
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_by INTEGER REFERENCES staff (id),
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE UNIQUE INDEX voucher_set_once ON voucher_set (period) WHERE withdrawn_at IS NULL;
      CREATE INDEX voucher_set_month ON voucher_set (month);
      CREATE TABLE voucher (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL REFERENCES voucher_set (id),
        month TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        word TEXT NOT NULL CHECK (word <> ''),
        kind TEXT NOT NULL
          CHECK (kind IN ('receipts','draws','givenBack','overShort','billed','cancelled','discounted','bank')),
        part TEXT NOT NULL,
        dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
        digest TEXT NOT NULL,
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX voucher_number ON voucher (month, number) WHERE withdrawn = 0;
      CREATE INDEX voucher_set_vouchers ON voucher (set_id);
      CREATE TRIGGER voucher_without_gap BEFORE INSERT ON voucher
        WHEN NEW.number <> (SELECT count(*) + 1 FROM voucher v WHERE v.month = NEW.month AND v.withdrawn = 0)
        BEGIN SELECT RAISE(ABORT, 'vouchers are numbered without gaps'); END;
      CREATE TABLE voucher_line (
        id INTEGER PRIMARY KEY,
        voucher_id INTEGER NOT NULL REFERENCES voucher (id),
        slot TEXT NOT NULL,
        which TEXT NOT NULL,
        code TEXT NOT NULL CHECK (code <> ''),
        code_name TEXT NOT NULL CHECK (code_name <> ''),
        unit_id INTEGER REFERENCES unit (id),
        debit_cents INTEGER NOT NULL CHECK (debit_cents >= 0),
        credit_cents INTEGER NOT NULL CHECK (credit_cents >= 0),
        CHECK ((debit_cents = 0) <> (credit_cents = 0))
      ) STRICT;
      CREATE INDEX voucher_line_voucher ON voucher_line (voucher_id);
      CREATE TABLE voucher_source (
        line_id INTEGER NOT NULL REFERENCES voucher_line (id),
        kind TEXT NOT NULL CHECK (kind IN ('receipt','depositPaper','charge','discount','bankMatch','shift')),
        -- Of the table that the kind names.
        source_id INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        PRIMARY KEY (line_id, kind, source_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER voucher_set_withdrawn AFTER UPDATE OF withdrawn_at ON voucher_set
        BEGIN UPDATE voucher SET withdrawn = 1 WHERE set_id = NEW.id; END;
      CREATE TRIGGER voucher_set_no_edit BEFORE UPDATE OF id, period, month, digest, made_by, made_at ON voucher_set
        BEGIN SELECT RAISE(ABORT, 'vouchers are withdrawn, never edited'); END;
      CREATE TRIGGER voucher_no_edit BEFORE UPDATE OF id, set_id, month, number, word, kind, part, dated_on, digest
          ON voucher
        BEGIN SELECT RAISE(ABORT, 'a voucher is never edited'); END;

      ${['bank_statement', 'voucher_set']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_withdrawn_once BEFORE UPDATE ON ${table}
        WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'it is withdrawn once'); END;`,
        )
        .join('\n')}
      ${['bank_match_line', 'bank_match_tender', 'voucher_line', 'voucher_source']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_edit BEFORE UPDATE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was posted is never edited'); END;`,
        )
        .join('\n')}
      ${[
        'bank_account',
        'bank_statement',
        'bank_line',
        'bank_match',
        'bank_match_line',
        'bank_match_tender',
        'bank_sign_off',
        'voucher_set',
        'voucher',
        'voucher_line',
        'voucher_source',
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
