import { join } from 'node:path';
import type { StoreName } from '../port/stores.ts';
import type { StoreKind } from './migrate.ts';

/** `<data folder>/directory.sqlite`, `…/sender/<org>.sqlite`, `…/board/<org>.sqlite`. */
export function storePath(dataDir: string, name: StoreName): string {
  return join(dataDir, `${name}.sqlite`);
}

export function kindOf(name: StoreName): StoreKind {
  if (name === 'directory') return 'directory';
  return name.startsWith('sender/') ? 'sender' : 'board';
}
