import type { Migration } from '../migrate.ts';

/** A household's charges, cancelled ones too, are found without reading those of every other one. */
export const migration: Migration = {
  id: 10,
  name: 'charges-of-unit',
  up(database) {
    database.exec('CREATE INDEX charge_unit ON charge (unit_id, id);');
  },
};
