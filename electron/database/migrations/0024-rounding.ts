import type { Migration } from '../migrate.ts';

/** What an item rounds of a bill for several months; those that there are keep rounding the whole line. */
export const migration: Migration = {
  id: 24,
  name: 'rounding',
  up(database) {
    database.exec(`
      ALTER TABLE fee_item ADD COLUMN rounded_each TEXT NOT NULL DEFAULT 'line' CHECK (rounded_each IN ('month','line'));
    `);
  },
};
