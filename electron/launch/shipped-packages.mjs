import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';

/** Every package that the lockfile pins, whether or not it ships. */
export function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(PRODUCT_FOLDER, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ name: folder.split('node_modules/').at(-1), folder, ...entry }));
}

/** The packages that reach an office's PC, each version once, in order of their names. */
export function shippedPackages() {
  const once = new Map();
  for (const locked of lockedPackages()) {
    if (ships(locked)) once.set(`${locked.name}@${locked.version}`, locked);
  }
  return [...once.keys()].sort((a, b) => (a < b ? -1 : 1)).map((key) => once.get(key));
}

function ships({ name, dev, devOptional, optional }) {
  // A development package by its entry, though every installer carries its program.
  if (name === 'electron') return true;
  // Optional is only the Node that runs the npm commands on an old machine.
  return dev !== true && devOptional !== true && optional !== true;
}
