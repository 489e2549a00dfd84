import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';

const PACKAGE = join(PRODUCT_FOLDER, 'node_modules', 'pdfjs-dist');

/** Letters come from the typefaces of the PC, which has none for these signs. */
const SIGNS = ['FoxitSymbol.pfb', 'FoxitDingbats.pfb'];

/**
 * What the reader of PDF files fetches while it reads: itself, as it runs beside the page; the code tables and the signs
 * that a file may leave out; and what opens scans. The page compiles nothing, so the last come as plain script.
 */
const FETCHED = [
  { folder: 'build', fits: (name) => name === 'pdf.worker.min.mjs' },
  { folder: 'cmaps', fits: (name) => name.endsWith('.bcmap') },
  { folder: 'standard_fonts', fits: (name) => SIGNS.includes(name) },
  { folder: 'wasm', fits: (name) => name.endsWith('_nowasm_fallback.js') },
];

/** Lays those files beside the built window, under `pdf/` and by the names that the reader asks for. */
export function pdfReaderPlugin() {
  return {
    name: 'pdf-reader',
    generateBundle() {
      for (const { folder, fits } of FETCHED) {
        for (const name of readdirSync(join(PACKAGE, folder)).filter(fits)) {
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${folder}/${name}`,
            source: readFileSync(join(PACKAGE, folder, name)),
          });
        }
      }
    },
  };
}
