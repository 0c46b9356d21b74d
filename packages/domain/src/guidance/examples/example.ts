import type { ExamplePath } from '../places.ts';

/**
 * Two ways to answer one question. Weak is what studies of police reports find again and again: thin, judging, hearsay as if it were seen,
 * police words, the crime and not the child. Strong is what a person who was not there can see before them: what, when, where, who, the child.
 */
export type Example = { readonly weak: string; readonly strong: string };

export type Examples = { readonly [P in ExamplePath]?: Example };
