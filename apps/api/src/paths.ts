import { fileURLToPath } from 'node:url';

/** This file lies as deep in the sources (`apps/api/src`) as in the build (`apps/api/dist`). */
const project = new URL('../../../', import.meta.url);
const fromSources = import.meta.url.endsWith('.ts');

/** Where the product's own files are, whatever folder it is started from. */
export const paths = {
  packageJson: fileURLToPath(new URL('package.json', project)),
  /** The numbered SQL of each kind of store. */
  migrations: fileURLToPath(new URL('db/', project)),
  /** The built pages. */
  web: fileURLToPath(new URL('apps/web/dist/', project)),
  /** The worker that draws prints, by its built name. */
  pdfWorker: fromSources ? new URL('packages/pdf/src/worker.ts', project) : new URL('apps/api/dist/pdf-worker.js', project),
  /** The worker that looks into registers, by its built name. */
  searchWorker: fromSources
    ? new URL('packages/store/src/sqlite/readers/thread.ts', project)
    : new URL('apps/api/dist/search-worker.js', project),
} as const;
