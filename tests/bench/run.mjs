// Builds the benchmarks as the product is built, and runs them: `npm run bench`, or `npm run bench -- payment search`.
import { build } from 'vite';
import { ensureBuild } from '../../electron/launch/ensure-build.mjs';
import { requireNode } from '../../electron/launch/require-node.mjs';

requireNode();
// A start and a read-through run what was built, which must be of these sources.
await ensureBuild();
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    rollupOptions: { input: ['tests/bench/main.ts', 'tests/bench/letter-makers.ts'] },
    outDir: 'out/bench',
    emptyOutDir: true,
  },
});
await import('../../out/bench/main.js');
