import type { Helper } from './processes.ts';
import type { Installation } from './installation.ts';

/** What a part of the bench works with. */
export type Scene = {
  /** On the disk that is measured. */
  readonly folder: string;
  readonly installation: Installation;
  /** Of the built product, on that installation. */
  readonly address: string;
  /** Of the least that a server can do. */
  readonly bareAddress: string;
  readonly seed: number;
};

export type BareServer = Helper<{ readonly port: number }>;

/** "100 000" */
export function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** "7.4 kB" */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
