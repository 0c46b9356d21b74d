import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const pure = ['packages/domain/src', 'packages/services/src'].flatMap(sourceFiles);
const product = ['packages', 'apps', 'db'].flatMap(sourceFiles);

describe('habits that hold everywhere', () => {
  it('time and chance are arguments: domain and services read no clock and roll no dice', () => {
    const own = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|\brandomBytes\(/;
    expect(pure.filter(({ text }) => own.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('file names are in kebab-case and without å, ä, ö', () => {
    const names = product.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^\.?[a-z0-9-]+(\.[a-z-]+)*\.tsx?$/.test(name))).toEqual([]);
  });

  it('nothing is printed to a console', () => {
    expect(product.filter(({ text }) => /\bconsole\.\w+\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('T-43: no personal data is put in an address: paths carry ids, searches are bodies', () => {
    const routes = sourceFiles('apps/api/src').flatMap(({ path, text }) =>
      [...text.matchAll(/['"`](\/[^'"`\s]*:[a-zA-Z]+[^'"`\s]*)['"`]/g)].map((match) => `${path} ${match[1]}`),
    );
    expect(routes.filter((route) => /:(name|number|personnummer|text|query|birth)/i.test(route))).toEqual([]);
  });

  it('browsers keep nothing about a child: no localStorage, sessionStorage, IndexedDB or Cache (T-40)', () => {
    const web = sourceFiles('apps/web/src').filter(({ text }) => /\b(localStorage|sessionStorage|indexedDB|caches\.open)\b/.test(text));
    expect(web.map(({ path }) => path)).toEqual([]);
  });
});
