import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name, or a removed one, is on stable storage only when its folder is. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
