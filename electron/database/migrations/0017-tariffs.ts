import type { Migration } from '../migrate.ts';

/**
 * Fee items by quarter, half year, year or anniversary of the handover; prices with an amount on top, by tiers or by a
 * formula; shared pools; reductions.
 */
export const migration: Migration = {
  id: 17,
  name: 'tariffs',
  up(database) {
    database.exec(`
      -- Whether periods begin with the calendar's months or on the day on which the unit was handed over.
      ALTER TABLE fee_item ADD COLUMN counted_from TEXT NOT NULL DEFAULT 'calendar'
        CHECK (counted_from IN ('calendar','handover'));
      ALTER TABLE fee_item ADD COLUMN timing TEXT NOT NULL DEFAULT 'advance' CHECK (timing IN ('advance','arrear'));
      -- What a month charged in part is counted by.
      ALTER TABLE fee_item ADD COLUMN proration TEXT NOT NULL DEFAULT 'day'
        CHECK (proration IN ('day','halfMonth','wholeMonth'));
      -- From when a unit is charged that has no first day of its own.
      ALTER TABLE fee_item ADD COLUMN starts TEXT NOT NULL DEFAULT 'attachment'
        CHECK (starts IN ('attachment','handover','halfMonth','nextMonth'));
      ALTER TABLE fee_item ADD COLUMN due_from TEXT NOT NULL DEFAULT 'periodStart'
        CHECK (due_from IN ('periodStart','periodEnd'));

      CREATE TABLE fee_price_of_kind (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        -- Per square metre and month or per unit of what a meter counts, in ten-thousandths of a yuan; an amount per
        -- month; tiers; or the office's own formula, which may name a price.
        price_ten_thousandths INTEGER CHECK (price_ten_thousandths BETWEEN 1 AND 1000000000),
        amount_cents INTEGER CHECK (amount_cents BETWEEN 1 AND 100000000000),
        tiers TEXT CHECK (json_valid(tiers)),
        expression TEXT CHECK (length(expression) BETWEEN 1 AND 200),
        -- On top of a price by area, per month.
        additional_cents INTEGER CHECK (additional_cents BETWEEN 1 AND 100000000000),
        -- Where the price comes from: the contract clause, the vote, the filing.
        source TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT,
        CHECK (iif(expression IS NULL,
          (price_ten_thousandths IS NOT NULL) + (amount_cents IS NOT NULL) + (tiers IS NOT NULL) = 1,
          amount_cents IS NULL AND tiers IS NULL)),
        CHECK (additional_cents IS NULL OR price_ten_thousandths IS NOT NULL AND expression IS NULL)
      ) STRICT;
      INSERT INTO fee_price_of_kind (id, item_id, from_on, price_ten_thousandths, amount_cents, source, made_by, made_at,
          withdrawn_at)
        SELECT id, item_id, from_on, price_ten_thousandths, amount_cents, source, made_by, made_at, withdrawn_at
        FROM fee_price;
      DROP TABLE fee_price;
      ALTER TABLE fee_price_of_kind RENAME TO fee_price;
      CREATE UNIQUE INDEX fee_price_in_force ON fee_price (item_id, from_on) WHERE withdrawn_at IS NULL;

      -- 公攤: an amount shared among the units that are charged the item. Without a basis there is none.
      CREATE TABLE fee_pool (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
        period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
        total_cents INTEGER NOT NULL CHECK (total_cents BETWEEN 1 AND 100000000000),
        weighting TEXT NOT NULL CHECK (weighting IN ('area','household','usage','weights')),
        basis TEXT NOT NULL CHECK (basis <> ''),
        made_by INTEGER NOT NULL REFERENCES staff (id),
        made_at TEXT NOT NULL,
        withdrawn_at TEXT,
        withdraw_reason TEXT NOT NULL DEFAULT '',
        CHECK (period_end >= period_start)
      ) STRICT;
      CREATE UNIQUE INDEX fee_pool_once ON fee_pool (item_id, period_start) WHERE withdrawn_at IS NULL;
      CREATE TRIGGER fee_pool_no_overlap BEFORE INSERT ON fee_pool
        WHEN EXISTS (SELECT 1 FROM fee_pool p WHERE p.item_id = NEW.item_id AND p.withdrawn_at IS NULL
          AND p.period_start <= NEW.period_end AND p.period_end >= NEW.period_start)
        BEGIN SELECT RAISE(ABORT, 'some of these days are shared by another pool of the item'); END;
      CREATE TABLE fee_pool_share (
        pool_id INTEGER NOT NULL REFERENCES fee_pool (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        exempt INTEGER NOT NULL CHECK (exempt IN (0, 1)),
        weight_thousandths INTEGER NOT NULL CHECK (weight_thousandths >= 0),
        amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
        PRIMARY KEY (pool_id, unit_id),
        CHECK (exempt = 0 OR weight_thousandths = 0 AND amount_cents = 0)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX fee_pool_share_unit ON fee_pool_share (unit_id);

      -- 減免: a part of an item that a household is not charged for some days. It ends by itself.
      CREATE TABLE fee_reduction (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        kind TEXT NOT NULL CHECK (kind IN ('vacancy','hardship','compensation','other')),
        off_hundredths INTEGER NOT NULL CHECK (off_hundredths BETWEEN 1 AND 10000),
        from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
        to_on TEXT NOT NULL CHECK (to_on IS date(to_on)),
        applicant TEXT NOT NULL CHECK (applicant <> ''),
        applied_on TEXT NOT NULL CHECK (applied_on IS date(applied_on)),
        evidence TEXT NOT NULL DEFAULT '',
        basis TEXT NOT NULL CHECK (basis <> ''),
        granted_by INTEGER NOT NULL REFERENCES staff (id),
        granted_at TEXT NOT NULL,
        -- The last day on which it holds, earlier than granted where it was ended; empty where it was withdrawn.
        last_on TEXT NOT NULL CHECK (last_on = '' OR last_on IS date(last_on)),
        ended_at TEXT,
        ended_by INTEGER REFERENCES staff (id),
        end_reason TEXT NOT NULL DEFAULT '',
        CHECK (to_on >= from_on),
        CHECK (iif(ended_at IS NULL, last_on = to_on, last_on = '' OR last_on >= from_on AND last_on < to_on)),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason = ''))
      ) STRICT;
      CREATE INDEX fee_reduction_unit ON fee_reduction (unit_id, item_id, from_on);
      CREATE TRIGGER fee_reduction_no_overlap BEFORE INSERT ON fee_reduction
        WHEN EXISTS (SELECT 1 FROM fee_reduction r WHERE r.unit_id = NEW.unit_id AND r.item_id = NEW.item_id
          AND r.from_on <= NEW.to_on AND r.last_on >= NEW.from_on)
        BEGIN SELECT RAISE(ABORT, 'the unit has a reduction of the item for some of these days'); END;
      CREATE TRIGGER fee_reduction_no_edit BEFORE UPDATE OF id, unit_id, item_id, kind, off_hundredths, from_on, to_on,
          applicant, applied_on, evidence, basis, granted_by, granted_at ON fee_reduction
        BEGIN SELECT RAISE(ABORT, 'a reduction is never edited'); END;
      CREATE TRIGGER fee_reduction_only_shortens BEFORE UPDATE OF last_on, ended_at, ended_by, end_reason ON fee_reduction
        WHEN NEW.last_on >= OLD.last_on OR NEW.ended_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'a reduction ends only earlier than before'); END;
      CREATE TRIGGER fee_reduction_no_delete BEFORE DELETE ON fee_reduction
        BEGIN SELECT RAISE(ABORT, 'a reduction is never deleted'); END;

      -- Days that a run charges nothing for because of a reduction: no charge says so.
      CREATE TABLE fee_waiver (
        id INTEGER PRIMARY KEY,
        reduction_id INTEGER NOT NULL REFERENCES fee_reduction (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        item_id INTEGER NOT NULL REFERENCES fee_item (id),
        run_id INTEGER NOT NULL REFERENCES billing_run (id),
        period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
        period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
        -- What would be charged without the reduction.
        full_cents INTEGER NOT NULL CHECK (full_cents BETWEEN 1 AND 100000000000),
        -- What was waived by mistake is cancelled as a charge is, and its days may be billed again.
        cancelled_at TEXT,
        cancel_reason TEXT NOT NULL DEFAULT '',
        CHECK (period_end >= period_start),
        CHECK ((cancelled_at IS NULL) = (cancel_reason = ''))
      ) STRICT;
      CREATE INDEX fee_waiver_run ON fee_waiver (run_id);
      CREATE INDEX fee_waiver_unit ON fee_waiver (unit_id, item_id, period_start);
      CREATE INDEX fee_waiver_reduction ON fee_waiver (reduction_id);
      CREATE TRIGGER fee_waiver_no_edit
        BEFORE UPDATE OF id, reduction_id, unit_id, item_id, run_id, period_start, period_end, full_cents ON fee_waiver
        BEGIN SELECT RAISE(ABORT, 'what was waived is never edited'); END;
      CREATE TRIGGER fee_waiver_cancelled_once BEFORE UPDATE OF cancelled_at, cancel_reason ON fee_waiver
        WHEN OLD.cancelled_at IS NOT NULL OR NEW.cancelled_at IS NULL
        BEGIN SELECT RAISE(ABORT, 'what was waived is cancelled once'); END;
      CREATE TRIGGER fee_waiver_no_delete BEFORE DELETE ON fee_waiver
        BEGIN SELECT RAISE(ABORT, 'what was waived is never deleted'); END;

      CREATE TRIGGER fee_pool_no_edit
        BEFORE UPDATE OF id, item_id, period_start, period_end, total_cents, weighting, basis, made_by, made_at ON fee_pool
        BEGIN SELECT RAISE(ABORT, 'a pool is never edited'); END;
      CREATE TRIGGER fee_pool_no_delete BEFORE DELETE ON fee_pool
        BEGIN SELECT RAISE(ABORT, 'a pool is never deleted'); END;
      CREATE TRIGGER fee_pool_share_no_edit BEFORE UPDATE ON fee_pool_share
        BEGIN SELECT RAISE(ABORT, 'a share is never edited'); END;
      CREATE TRIGGER fee_pool_share_no_delete BEFORE DELETE ON fee_pool_share
        BEGIN SELECT RAISE(ABORT, 'a share is never deleted'); END;
    `);
  },
};
