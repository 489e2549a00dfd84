import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const MODULE = 'virtual:third-party-licences';
const TERMS = /^(licen[cs]es?|copying|notice|third_party_licenses)(\.(md|txt))?$/iu;

/** What the product owes to others: each package that ships, under which licence, and its terms word for word. */
export function readLicences() {
  return shippedPackages().map(({ name, folder }) => {
    const path = join(PRODUCT_FOLDER, folder);
    const { version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return { name, version, licence: typeof license === 'string' ? license : null, text: readTerms(path) };
  });
}

/** Null where the package carries none; some carry the same text twice under two names. */
function readTerms(folder) {
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => TERMS.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length === 0 ? null : [...new Set(texts)].join('\n\n');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name));
}

/** Made at the build, from what is installed then, so that no list kept by hand falls behind. */
export function licencesPlugin() {
  return {
    name: 'third-party-licences',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}` ? `export const licences = ${JSON.stringify(readLicences())};` : null,
  };
}
