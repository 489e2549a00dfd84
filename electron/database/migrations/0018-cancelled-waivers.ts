import type { Migration } from '../migrate.ts';

/** What was waived by mistake is cancelled as a charge is, and its days may be billed again. */
export const migration: Migration = {
  id: 18,
  name: 'cancelled-waivers',
  up(database) {
    database.exec(`
      ALTER TABLE fee_waiver ADD COLUMN cancelled_at TEXT;
      ALTER TABLE fee_waiver ADD COLUMN cancel_reason TEXT NOT NULL DEFAULT ''
        CHECK ((cancelled_at IS NULL) = (cancel_reason = ''));
      CREATE INDEX fee_waiver_run ON fee_waiver (run_id);
      DROP TRIGGER fee_waiver_no_edit;
      CREATE TRIGGER fee_waiver_no_edit
        BEFORE UPDATE OF id, reduction_id, unit_id, item_id, run_id, period_start, period_end, full_cents ON fee_waiver
        BEGIN SELECT RAISE(ABORT, 'what was waived is never edited'); END;
      CREATE TRIGGER fee_waiver_cancelled_once BEFORE UPDATE OF cancelled_at, cancel_reason ON fee_waiver
        WHEN OLD.cancelled_at IS NOT NULL OR NEW.cancelled_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'what was waived is cancelled once'); END;
    `);
  },
};
