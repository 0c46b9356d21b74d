import { requireNode } from './run/node-version.ts';

requireNode(process.versions.node);

// Only now may the database driver be imported: on an older Node it ends the process without a word.
const { runServer } = await import('./run/run-server.ts');
await runServer(process.env);
