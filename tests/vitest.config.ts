import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `journeys` drives the built product in a real Chromium. Both run on `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['journeys/**', 'bench/**', 'node_modules/**'],
          testTimeout: 60_000,
          // Vitest leaves one core to itself, which on two cores is half of them.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'journeys',
          root: import.meta.dirname,
          include: ['journeys/**/*.test.ts'],
          globalSetup: ['journeys/support/seed-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
