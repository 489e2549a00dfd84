import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licencesPlugin } from './electron/launch/licences.mjs';

/** Tests that put something in the place of a module, and so need modules of their own. */
const REPLACES_MODULES = 'tests/**/*.mocked.test.ts';

const ON_NODE = {
  environment: 'node',
  pool: 'forks',
  setupFiles: ['tests/rig/cheap-passwords.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // As many files at once as there are processors; the default leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...ON_NODE,
          name: 'node',
          include: ['tests/{unit,contract,integration,architecture,torture}/**/*.test.ts'],
          exclude: [REPLACES_MODULES],
          // Modules are loaded and compiled once for many files.
          isolate: false,
        },
      },
      { test: { ...ON_NODE, name: 'mocked', include: [REPLACES_MODULES] } },
      {
        plugins: [react(), licencesPlugin()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
