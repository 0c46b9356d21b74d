import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type SourceFile = { /** From the project's root, with `/`. */ readonly path: string; readonly text: string };

const root = path.resolve(import.meta.dirname, '../..');
const notSources = new Set(['node_modules', 'dist', '.tsc', '.git', 'data']);

/** Every TypeScript file under a folder of the project, built and installed ones left out. */
export function sourceFiles(folder: string): SourceFile[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : sourceFiles(name);
    return /\.tsx?$/.test(entry.name) ? [{ path: name, text: readFileSync(path.join(root, name), 'utf8') }] : [];
  });
}

export type Import = { readonly from: string; readonly typeOnly: boolean };

/** What a file imports or re-exports, dynamic imports and `new URL(…, import.meta.url)` included. Comments are left out. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const statements = [...code.matchAll(/(?:^|[\n;])\s*(import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s*)?['"]([^'"\n]+)['"]/g)];
  const dynamic = [
    ...code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g),
    ...code.matchAll(/new URL\(\s*['"]([^'"\n]+\.[cm]?[jt]sx?)['"]\s*,\s*import\.meta\.url/g),
  ];
  return [
    ...statements.map((match) => ({ from: match[3] ?? '', typeOnly: match[2] !== undefined })),
    ...dynamic.map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ];
}
