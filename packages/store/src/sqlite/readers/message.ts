import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { ChildIdentity, Found, RegisterQuery } from '../../port/board.ts';
import type { StoreName, Unreachable } from '../../port/stores.ts';
import type { Migration } from '../migrate.ts';
import type { FileMark } from '../open-store.ts';

/** A look-up in the register of one nämnd. */
export type LookUp =
  | { readonly kind: 'search'; readonly query: RegisterQuery }
  | { readonly kind: 'proposals'; readonly child: ChildIdentity; readonly except: ReportId };

/** What a reading thread is told when it starts. */
export type Start = { readonly dataDir: string; readonly migrations: readonly Migration[]; readonly cacheMb: number };

/** What it is asked; `key` opens that store's pages and nothing else, `file` is the file that the asker has open. */
export type Job = {
  readonly id: number;
  readonly store: StoreName;
  readonly key: Uint8Array;
  readonly file: FileMark;
  readonly lookUp: LookUp;
};

/** What it answers. Never an error's text. */
export type Answer =
  | { readonly id: number; readonly kind: 'found'; readonly found: Found }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: Unreachable };
