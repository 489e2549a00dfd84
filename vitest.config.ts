import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licencesPlugin } from './electron/launch/licences.mjs';

export default defineConfig({
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // As many files at once as there are processors; the default leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          pool: 'forks',
          setupFiles: ['tests/rig/cheap-passwords.ts'],
          include: ['tests/{unit,contract,integration,architecture,torture}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
