// `npm run sbom`: the bill of materials of what ships, in CycloneDX, for whoever checks a release against known faults.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const target = resolve(process.argv[2] ?? join(PRODUCT_FOLDER, 'dist', 'guanjia-desk.cdx.json'));
const bill = keepWhatShips(askNpm());
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${target}: ${bill.components.length} packages`);

/** The whole tree, since npm's own `--omit dev` leaves out React, which development packages ask for too. */
function askNpm() {
  const line = ['sbom', '--sbom-format', 'cyclonedx'];
  const npm = process.env.npm_execpath;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status, stdout, stderr, error } = spawnSync(program, [...first, ...line], {
    cwd: PRODUCT_FOLDER,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npm is a batch file.
    shell: npm === undefined && process.platform === 'win32',
  });
  if (status !== 0) fail(`npm sbom failed: ${error?.message ?? stderr}`);
  return JSON.parse(stdout);
}

function keepWhatShips(whole) {
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
  const components = whole.components.filter((each) => shipped.has(each['bom-ref']));
  const found = new Set(components.map((each) => each['bom-ref']));
  const missing = [...shipped].filter((each) => !found.has(each));
  if (missing.length > 0) fail(`npm sbom does not list what ships: ${missing.join(', ')}`);

  const product = whole.metadata.component;
  const kept = new Set([product['bom-ref'], ...shipped]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => kept.has(ref))
    // Of Electron's packages none ships: they download its program.
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: ref.startsWith('electron@') ? [] : dependsOn.filter((each) => kept.has(each)),
    }));
  // npm calls the product after the folder that it lies in.
  const { name } = JSON.parse(readFileSync(join(PRODUCT_FOLDER, 'package.json'), 'utf8'));
  const metadata = { ...whole.metadata, component: { ...product, name, type: 'application' } };
  return { ...whole, metadata, components, dependencies };
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
