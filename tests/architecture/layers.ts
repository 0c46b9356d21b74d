import path from 'node:path';
import { importsOf, type SourceFile } from './source-files.ts';

/** What a layer may import from: other layers (by folder), and packages from outside (`*` = any that its package.json names). */
type Layer = {
  readonly folder: string;
  readonly mayUse: readonly string[];
  readonly mayUseTypesOf?: readonly string[];
  readonly outside: readonly string[] | '*';
};

/** Imports point down only. The first row that fits a file is its layer. */
export const layers: readonly Layer[] = [
  { folder: 'packages/domain/src', mayUse: [], outside: ['zod', 'personnummer'] },
  { folder: 'packages/store/src/port', mayUse: ['packages/domain/src'], outside: ['node:crypto'] },
  { folder: 'packages/store/src', mayUse: ['packages/domain/src', 'packages/store/src/port'], outside: '*' },
  { folder: 'packages/pdf/src', mayUse: ['packages/domain/src'], outside: '*' },
  { folder: 'packages/services/src', mayUse: ['packages/domain/src', 'packages/store/src/port'], outside: '*' },
  {
    folder: 'db',
    mayUse: ['packages/domain/src', 'packages/store/src/port', 'packages/services/src'],
    mayUseTypesOf: ['packages/store/src'],
    outside: '*',
  },
  {
    folder: 'apps/api/src/wire',
    mayUse: ['packages/domain/src'],
    outside: ['zod'],
  },
  {
    folder: 'apps/api',
    mayUse: [
      'apps/api/src/wire',
      'packages/domain/src',
      'packages/store/src/port',
      'packages/store/src',
      'packages/services/src',
      'packages/pdf/src',
      'db',
    ],
    outside: '*',
  },
  { folder: 'apps/web', mayUse: ['packages/domain/src'], mayUseTypesOf: ['apps/api/src', 'apps/api/src/wire'], outside: '*' },
];

/** Where a workspace package's name leads, as its package.json exports it. */
const workspaces: Readonly<Record<string, string>> = {
  '@tidig/domain': 'packages/domain/src',
  '@tidig/store': 'packages/store/src',
  '@tidig/pdf': 'packages/pdf/src',
  '@tidig/services': 'packages/services/src',
  '@tidig/db': 'db',
  '@tidig/api': 'apps/api/src',
  '@tidig/web': 'apps/web/src',
  '@tidig/tests': 'tests',
};

/** Every import of a file that its layer may not make, as `file → import`. */
export function wrongImports(file: SourceFile): string[] {
  const layer = layers.find(({ folder }) => file.path.startsWith(`${folder}/`));
  if (!layer) return [`${file.path} → lies in no layer`];
  return importsOf(file.text)
    .filter(({ from, typeOnly }) => !mayImport(layer, file, from, typeOnly))
    .map(({ from }) => `${file.path} → ${from}`);
}

function mayImport(layer: Layer, file: SourceFile, from: string, typeOnly: boolean): boolean {
  const target = targetOf(file, from);
  if (target === null) return layer.outside === '*' || layer.outside.some((name) => from === name || from.startsWith(`${name}/`));
  const targetLayer = layers.find(({ folder }) => `${target}/`.startsWith(`${folder}/`));
  if (!targetLayer) return false;
  if (targetLayer === layer || layer.mayUse.includes(targetLayer.folder)) return true;
  return typeOnly && (layer.mayUseTypesOf ?? []).includes(targetLayer.folder);
}

/** The path in the project that an import leads to; null for a package from outside and for Node's own. */
function targetOf(file: SourceFile, from: string): string | null {
  if (from.startsWith('.')) return path.posix.join(path.posix.dirname(file.path), from);
  const [scope = '', name = '', ...rest] = from.split('/');
  const folder = workspaces[`${scope}/${name}`];
  return folder === undefined ? null : [folder, ...rest].join('/');
}
