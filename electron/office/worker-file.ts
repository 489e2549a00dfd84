import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that a thread of the program runs. In the sources beside the hosts; once built, among the entries: above the
 * chunk, or beside what is built apart.
 */
export function workerFile(name: string): string {
  const here = import.meta.dirname;
  const places = [
    join(here, '..', `${name}.ts`),
    join(here, `${name}.js`),
    join(here, '..', `${name}.js`),
    join(here, '..', 'main', `${name}.js`),
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`the program lacks its ${name}`);
  return found;
}
