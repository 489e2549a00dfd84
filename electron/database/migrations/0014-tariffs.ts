import type { Migration } from '../migrate.ts';

/** Fee items by quarter, half year, year or anniversary of the handover; prices with an amount on top. */
export const migration: Migration = {
  id: 14,
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

      -- On top of a price by area, per month.
      ALTER TABLE fee_price ADD COLUMN additional_cents INTEGER CHECK (additional_cents BETWEEN 1 AND 100000000000);
    `);
  },
};
