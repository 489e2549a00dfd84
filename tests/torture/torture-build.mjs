import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Bundles what the killed programs run, and answers where it lies: a bundle starts in a third of the time of its sources. */
export async function buildTorture(folder) {
  const outDir = join(ROOT, 'out', folder);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // Hundreds of files of packages are read in one, but for the binary, which is loaded from beside itself.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          main: join(ROOT, 'tests/torture/main.ts'),
          child: join(ROOT, 'tests/torture/child.ts'),
          'fault-child': join(ROOT, 'tests/torture/fault-child.ts'),
        },
      },
    },
  });
  return outDir;
}
