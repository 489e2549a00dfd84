import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const MODULE = 'virtual:third-party-licences';
const TERMS = /^(licen[cs]es?|copying|notice|third_party_licenses)(\.(md|txt))?$/iu;
/** Terms that stand elsewhere in a package, of the parts of others that the window fetches from it. */
const OF_PARTS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'pdfjs-dist': [
    'cmaps/LICENSE',
    'standard_fonts/LICENSE_FOXIT',
    'wasm/LICENSE_JBIG2',
    'wasm/LICENSE_PDFJS_JBIG2',
    'wasm/LICENSE_OPENJPEG',
    'wasm/LICENSE_PDFJS_OPENJPEG',
  ],
});

/** What the product owes to others: each package that ships, under which licence, and its terms word for word. */
export function readLicences() {
  return shippedPackages().map(({ name, folder }) => {
    const path = join(PRODUCT_FOLDER, folder);
    const { version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return {
      name,
      version,
      licence: typeof license === 'string' ? license : null,
      text: readTerms(path, OF_PARTS[name] ?? []),
    };
  });
}

/** Null where the package carries none; some carry the same text twice under two names. */
function readTerms(folder, ofParts) {
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => TERMS.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const texts = [...own, ...ofParts.map((file) => join(folder, file))].map((file) =>
    readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
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
