import { describe, expect, it } from 'vitest';
import { layers, wrongImports } from './layers.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const files = ['packages', 'apps', 'db'].flatMap(sourceFiles);

describe('imports', () => {
  it('point down only: web → api → services → store port → domain', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it('are looked for in every layer', () => {
    const without = layers.filter(({ folder }) => !files.some((file) => file.path.startsWith(`${folder}/`)));
    expect(without).toEqual([]);
  });

  it.each([
    ['domain reads a store', 'packages/domain/src/law/planted.ts', `import { openStores } from '@tidig/store/sqlite/pool.ts';`],
    [
      'domain reads a service by a relative path',
      'packages/domain/src/law/planted.ts',
      `import { x } from '../../../services/src/context.ts';`,
    ],
    ['domain uses a package that is not pure', 'packages/domain/src/law/planted.ts', `import { readFileSync } from 'node:fs';`],
    [
      'a service goes past the port',
      'packages/services/src/intake/planted.ts',
      `import { createStores } from '@tidig/store/sqlite/stores.ts';`,
    ],
    ['a service uses the api', 'packages/services/src/intake/planted.ts', `import type { Deps } from '@tidig/api/deps.ts';`],
    ['the port knows its adapter', 'packages/store/src/port/planted.ts', `import type { Database } from '../sqlite/database.ts';`],
    ['pdf reads a store', 'packages/pdf/src/planted.ts', `import type { BoardStore } from '@tidig/store/port/board.ts';`],
    ['web runs the api’s code', 'apps/web/src/planted.tsx', `import { searchRequest } from '@tidig/api/wire/intake.ts';`],
    ['web reads a service', 'apps/web/src/planted.tsx', `import type { ServiceContext } from '@tidig/services/context.ts';`],
    ['the api uses the web', 'apps/api/src/planted.ts', `import { App } from '../../web/src/app/app.tsx';`],
    ['a product file uses the tests', 'apps/api/src/planted.ts', `import { day } from '../../../tests/support/dates.ts';`],
    ['a re-export', 'packages/domain/src/planted.ts', `export * from '@tidig/services/context.ts';`],
    ['an import for its effect', 'packages/domain/src/planted.ts', `import '@tidig/services/context.ts';`],
    ['a dynamic import', 'packages/domain/src/planted.ts', `const x = await import('@tidig/services/context.ts');`],
    ['an import over several lines', 'packages/domain/src/planted.ts', `import {\n  a,\n  b as c,\n} from "@tidig/services/context.ts";`],
  ])('planted wrong one is found: %s', (_, path, text) => {
    expect(wrongImports({ path, text: `/** A file. */\n${text}\n` })).toHaveLength(1);
  });

  it.each([
    ['web takes types from the api', 'apps/web/src/planted.tsx', `import type { searchRequest } from '@tidig/api/wire/intake.ts';`],
    ['a service uses the port', 'packages/services/src/planted.ts', `import type { BoardStore } from '@tidig/store/port/board.ts';`],
    ['a comment mentions another layer', 'packages/domain/src/planted.ts', `// import { x } from '@tidig/services/context.ts';`],
  ])('right one is left alone: %s', (_, path, text) => {
    expect(wrongImports({ path, text })).toEqual([]);
  });

  it('are read whatever they look like', () => {
    expect(
      importsOf(`import a from 'a';import type { B } from "b"; export { c } from 'c';\nconst x = new URL('./d.ts', import.meta.url);`),
    ).toEqual([
      { from: 'a', typeOnly: false },
      { from: 'b', typeOnly: true },
      { from: 'c', typeOnly: false },
      { from: './d.ts', typeOnly: false },
    ]);
  });
});
