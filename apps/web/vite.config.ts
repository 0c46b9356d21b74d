import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The API that the development server passes `/api/…` and `/health` on to (a page of ours is called `/api-beskrivning`). */
const api = { target: process.env['TIDIG_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  root: here,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5181, strictPort: true, proxy: { '^/api/': api, '^/health$': api } },
  preview: { host: '127.0.0.1', port: 5181, strictPort: true, proxy: { '^/api/': api, '^/health$': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The policy is script-src 'self' with Trusted Types: no inline polyfill, no inlined assets that CSP would have to allow.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Two files that nearly every page needs, instead of twenty small ones: fewer journeys on a slow connection.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// },
            { name: 'kit', test: /apps\/web\/src\/(ui|api|session)\/|node_modules\/@digdir\// },
          ],
        },
      },
      treeshake: {
        // The design system does not say that its modules are free of side effects. They are, except the custom elements,
        // and of those src/ui/elements.ts names the ones we use.
        moduleSideEffects: [
          { test: /@digdir\/designsystemet-(react|web\/dist\/esm\/index)|@navikt\/aksel|@floating-ui/, sideEffects: false },
        ],
      },
    },
  },
});
