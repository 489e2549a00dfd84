import { bookKey } from '../../../shared/features/fees/receipt-series.ts';
import type { Migration } from '../migrate.ts';

/** What bears a number of a paper book and stands: receipts, and receipts of deposits. */
const GIVEN = `EXISTS (SELECT 1 FROM receipt r WHERE r.book_key = NEW.book_key AND r.book_key <> '' AND r.voided_at IS NULL)
  OR EXISTS (SELECT 1 FROM deposit_paper p WHERE p.book_key = NEW.book_key AND p.book_key <> ''
    AND NOT EXISTS (SELECT 1 FROM deposit_paper o WHERE o.reverses_id = p.id))`;

/** Receipts of several series, numbers of paper books that are given once, and the register of invoices 發票. */
export const migration: Migration = {
  id: 26,
  name: 'receipt-desk',
  up(database) {
    database.exec(`
      CREATE TABLE receipt_series (
        id INTEGER PRIMARY KEY,
        -- The letters before the year; those of draws, reversals and refunds are taken.
        code TEXT NOT NULL UNIQUE CHECK (code GLOB '[A-Z][A-Z]' AND code NOT IN ('DK','HC','TK')),
        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        -- What its receipts are printed on; none is what the PC has.
        layout TEXT CHECK (layout IN ('a4','a5','half','third','roll')),
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        made_at TEXT NOT NULL,
        -- The first one takes what no other is for.
        CHECK (id <> 1 OR active = 1)
      ) STRICT;
      INSERT INTO receipt_series (id, code, name, made_at) VALUES (1, 'SJ', '收據', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
      CREATE TRIGGER receipt_series_no_delete BEFORE DELETE ON receipt_series
        BEGIN SELECT RAISE(ABORT, 'a series is never deleted'); END;
      -- A receipt whose first line is of the item goes into the series unless the cashier says otherwise.
      CREATE TABLE receipt_series_item (
        item_id INTEGER PRIMARY KEY REFERENCES fee_item (id),
        series_id INTEGER NOT NULL REFERENCES receipt_series (id)
      ) STRICT;

      ALTER TABLE receipt ADD COLUMN series_id INTEGER REFERENCES receipt_series (id);
      -- The number in the paper book as it is compared: width and case of letters do not count.
      ALTER TABLE receipt ADD COLUMN book_key TEXT NOT NULL DEFAULT '';
      ALTER TABLE deposit_paper ADD COLUMN book_key TEXT NOT NULL DEFAULT '';
      UPDATE receipt SET series_id = iif(kind = 'payment', 1, NULL);
    `);
    for (const table of ['receipt', 'deposit_paper']) {
      const keep = database.prepare(`UPDATE ${table} SET book_key = ? WHERE id = ?`);
      const numbered = database.prepare<[], { id: number; number: string }>(
        `SELECT id, book_number AS number FROM ${table} WHERE book_number <> ''`,
      );
      for (const { id, number } of numbered.all()) keep.run(bookKey(number), id);
    }
    database.exec(`
      CREATE INDEX receipt_book_key ON receipt (book_key) WHERE book_key <> '';
      CREATE INDEX deposit_paper_book_key ON deposit_paper (book_key) WHERE book_key <> '';
      CREATE TRIGGER deposit_paper_book_no_edit BEFORE UPDATE OF book_key ON deposit_paper
        BEGIN SELECT RAISE(ABORT, 'a deposit receipt is never edited'); END;
      CREATE TRIGGER receipt_series_and_book_no_edit BEFORE UPDATE OF series_id, book_key ON receipt
        BEGIN SELECT RAISE(ABORT, 'a receipt is never edited'); END;
      CREATE TRIGGER receipt_in_series BEFORE INSERT ON receipt
        WHEN (NEW.kind = 'payment') <> (NEW.series_id IS NOT NULL)
          OR NEW.kind = 'payment' AND substr(NEW.number, 1, 3) <>
            (SELECT s.code || '-' FROM receipt_series s WHERE s.id = NEW.series_id)
        BEGIN SELECT RAISE(ABORT, 'every payment is in the series of its number'); END;
      -- Earlier offices could give one twice; from here on nobody can.
      ${['receipt', 'deposit_paper']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_book_number_once BEFORE INSERT ON ${table} WHEN NEW.book_key <> '' AND (${GIVEN})
        BEGIN SELECT RAISE(ABORT, 'a number of a paper book is given once'); END;`,
        )
        .join('\n')}

      -- 發票登記: the office notes what the tax system issued, and issues nothing itself.
      CREATE TABLE invoice (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        state TEXT NOT NULL CHECK (state IN ('pending','issued','collected','toReverse','reversed','withdrawn')),
        title TEXT NOT NULL CHECK (title <> ''),
        tax_id TEXT NOT NULL DEFAULT '',
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        number TEXT NOT NULL DEFAULT '',
        issued_on TEXT CHECK (issued_on IS date(issued_on)),
        -- The stub is kept until this day (發票管理辦法 28).
        keep_until TEXT CHECK (keep_until IS date(keep_until)),
        collected_by TEXT NOT NULL DEFAULT '',
        collected_on TEXT CHECK (collected_on IS date(collected_on)),
        red_number TEXT NOT NULL DEFAULT '',
        red_on TEXT CHECK (red_on IS date(red_on)),
        -- Why it is to be reversed, stands after all, or was withdrawn.
        reason TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        CHECK ((number = '') = (state IN ('pending','withdrawn'))),
        CHECK ((number = '') = (issued_on IS NULL) AND (issued_on IS NULL) = (keep_until IS NULL)),
        CHECK ((collected_by = '') = (collected_on IS NULL)),
        CHECK (state <> 'collected' OR collected_on IS NOT NULL),
        CHECK ((red_number = '') = (state <> 'reversed') AND (red_number = '') = (red_on IS NULL)),
        CHECK (reason <> '' OR state NOT IN ('toReverse','withdrawn'))
      ) STRICT;
      CREATE UNIQUE INDEX invoice_number ON invoice (number) WHERE number <> '';
      CREATE UNIQUE INDEX invoice_red_number ON invoice (red_number) WHERE red_number <> '';
      CREATE INDEX invoice_unit ON invoice (unit_id);
      CREATE TABLE invoice_receipt (
        invoice_id INTEGER NOT NULL REFERENCES invoice (id),
        receipt_id INTEGER NOT NULL REFERENCES receipt (id),
        PRIMARY KEY (invoice_id, receipt_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX invoice_receipt_receipt ON invoice_receipt (receipt_id);
      CREATE TRIGGER invoice_receipt_once BEFORE INSERT ON invoice_receipt
        WHEN EXISTS (SELECT 1 FROM invoice_receipt l JOIN invoice i ON i.id = l.invoice_id
          WHERE l.receipt_id = NEW.receipt_id AND i.state NOT IN ('reversed','withdrawn'))
        BEGIN SELECT RAISE(ABORT, 'a receipt is on one invoice at a time'); END;
      CREATE TRIGGER invoice_no_edit BEFORE UPDATE OF id, unit_id, title, tax_id, amount_cents, note, made_by, made_at
          ON invoice
        BEGIN SELECT RAISE(ABORT, 'an invoice is reversed or withdrawn, never edited'); END;
      CREATE TRIGGER invoice_number_stays BEFORE UPDATE OF number, issued_on, keep_until ON invoice
        WHEN OLD.number <> '' AND (NEW.number <> OLD.number OR NEW.issued_on <> OLD.issued_on
          OR NEW.keep_until <> OLD.keep_until)
        BEGIN SELECT RAISE(ABORT, 'the number of an invoice stays'); END;
      CREATE TRIGGER invoice_ends BEFORE UPDATE ON invoice WHEN OLD.state IN ('reversed','withdrawn')
        BEGIN SELECT RAISE(ABORT, 'a reversed or withdrawn invoice stays so'); END;
      CREATE TRIGGER invoice_receipt_no_edit BEFORE UPDATE ON invoice_receipt
        BEGIN SELECT RAISE(ABORT, 'the receipts of an invoice stay'); END;
      ${['invoice', 'invoice_receipt']
        .map(
          (table) => `
      CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
        BEGIN SELECT RAISE(ABORT, 'what was registered is never deleted'); END;`,
        )
        .join('\n')}
    `);
  },
};
