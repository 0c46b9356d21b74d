import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The API that the development server passes `/api` and `/health` on to. */
const api = { target: process.env['TIDIG_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  root: here,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5181, strictPort: true, proxy: { '/api': api, '/health': api } },
  preview: { host: '127.0.0.1', port: 5181, strictPort: true, proxy: { '/api': api, '/health': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The policy is script-src 'self' with Trusted Types: no inline polyfill, no inlined assets that CSP would have to allow.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
