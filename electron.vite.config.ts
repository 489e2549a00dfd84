import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licencesPlugin } from './electron/launch/licences.mjs';
import { pdfReaderPlugin } from './electron/launch/pdf-reader.mjs';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Packages stay outside the bundle: better-sqlite3 loads its binary from beside itself.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          'check-worker': resolve(root, 'electron/check-worker.ts'),
          'fill-worker': resolve(root, 'electron/fill-worker.ts'),
          'browser-host': resolve(root, 'electron/browser-host.ts'),
          'command-line': resolve(root, 'electron/command-line.ts'),
          'sample-site': resolve(root, 'electron/sample-site.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file without imports of its own.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      rollupOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        // The page's policies are made before any other code of it runs.
        output: {
          codeSplitting: {
            groups: [{ name: 'page-policy', test: /trusted-html|pdf-files|node_modules[\\/]zod[\\/]/ }],
          },
        },
      },
    },
    plugins: [react(), licencesPlugin(), pdfReaderPlugin()],
  },
});
