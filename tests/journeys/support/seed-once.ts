import { rmSync } from 'node:fs';
import { seededFolder } from '../../support/product.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demo, made once: each file of journeys starts from a copy of it. */
    readonly seeded: string;
  }
}

/** Before the first journey: the demo is made once for all of them. */
export default async function seedOnce(project: TestProject): Promise<() => void> {
  const folder = await seededFolder();
  project.provide('seeded', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
