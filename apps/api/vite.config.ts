import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const entry = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * One build with several entries in one folder: the worker is named by its built name and must lie beside the server. Our own packages are
 * bundled; everything else stays in node_modules (pdfkit finds its files beside itself, the drivers are native).
 */
export default defineConfig({
  root: here,
  logLevel: 'warn',
  ssr: { noExternal: [/^@tidig\//], target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        server: entry('./src/server.ts'),
        cli: entry('./src/cli.ts'),
        'search-worker': entry('../../packages/store/src/sqlite/readers/thread.ts'),
        'pdf-worker': entry('../../packages/pdf/src/worker.ts'),
      },
      // Flat, so that paths.ts is as deep in the build as in the sources.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'es' },
    },
  },
});
