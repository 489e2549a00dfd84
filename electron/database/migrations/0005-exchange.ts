import type { Migration } from '../migrate.ts';

export const migration: Migration = {
  id: 5,
  name: 'exchange',
  up() {
    return;
  },
};
