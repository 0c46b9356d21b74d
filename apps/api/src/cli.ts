import { requireNode } from './run/node-version.ts';

requireNode(process.versions.node);

// Only now may the database driver be imported: on an older Node it ends the process without a word.
const { runCommand } = await import('./run/commands.ts');
process.exitCode = await runCommand(process.argv.slice(2), process.env);
