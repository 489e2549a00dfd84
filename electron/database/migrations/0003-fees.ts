import type { Migration } from '../migrate.ts';

export const migration: Migration = {
  id: 3,
  name: 'fees',
  up() {
    return;
  },
};
