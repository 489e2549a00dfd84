import type { Migration } from '../migrate.ts';

/** The PIN that unlocks a window. */
export const migration: Migration = {
  id: 8,
  name: 'pin',
  up(database) {
    // The hash of the PIN, sealed under a key that only its owner's password gives: the file alone allows no guessing.
    database.exec('ALTER TABLE staff ADD COLUMN pin_sealed TEXT');
  },
};
