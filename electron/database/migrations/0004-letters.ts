import type { Migration } from '../migrate.ts';

export const migration: Migration = {
  id: 4,
  name: 'letters',
  up() {
    return;
  },
};
