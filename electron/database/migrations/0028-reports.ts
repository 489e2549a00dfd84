import type { Migration } from '../migrate.ts';

/** Expenses of the estate, entered by hand from their vouchers for the annual disclosure. */
export const migration: Migration = {
  id: 28,
  name: 'reports',
  up(database) {
    database.exec(`
      CREATE TABLE expense (
        id INTEGER PRIMARY KEY,
        spent_on TEXT NOT NULL CHECK (spent_on IS date(spent_on)),
        category TEXT NOT NULL CHECK (category IN ('staff','facilities','cleaning','greening','order','office',
          'depreciation','insurance','other')),
        summary TEXT NOT NULL CHECK (summary <> ''),
        document_number TEXT NOT NULL CHECK (document_number <> ''),
        -- Folded, so that none is counted twice: fp-01 and FP 01 are one voucher.
        document_key TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK ((withdrawn_at IS NULL) = (withdraw_reason = ''))
      ) STRICT;
      CREATE INDEX expense_day ON expense (spent_on);
      -- A voucher may have a part in several categories, and one in each.
      CREATE UNIQUE INDEX expense_once ON expense (document_key, category) WHERE withdrawn_at IS NULL;
      CREATE TRIGGER expense_no_edit BEFORE UPDATE OF id, spent_on, category, summary, document_number, document_key,
          amount_cents, made_by, made_at ON expense
        BEGIN SELECT RAISE(ABORT, 'an expense is withdrawn, never edited'); END;
      CREATE TRIGGER expense_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdraw_reason ON expense
        WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'an expense is withdrawn once'); END;
      CREATE TRIGGER expense_no_delete BEFORE DELETE ON expense
        BEGIN SELECT RAISE(ABORT, 'an expense is never deleted'); END;
    `);
  },
};
