import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The version in the product's own package file, in the sources and in the installed program alike. */
export function productVersion(productFolder: string): string {
  const text = readFileSync(join(productFolder, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
