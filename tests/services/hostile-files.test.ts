import { addAttachment, readDraftAttachment } from '@tidig/services/writing/add-attachment.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFiles } from '../support/hostile/files.ts';
import { answersLike, aWorld, expectDone, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('T-34: a file', () => {
  it.each(givenFiles.map((given) => [given.what, given] as const))('that is %s is answered as it should, in time', async (_, given) => {
    const officer = await world.as('sara.lind');
    const draft = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
    const bytes = await given.bytes();
    const began = performance.now();
    const outcome = await addAttachment(world.ctx, officer, draft.id, { name: given.name, bytes });
    expect(performance.now() - began).toBeLessThan(6000);
    expect(outcome.ok ? 'taken' : outcome.problem.code).toBe(given.answer);
    if (!outcome.ok) return;
    expect(outcome.value.name).not.toMatch(/[\u202A-\u202E]/);
    expect(outcome.value.name.length).toBeLessThanOrEqual(200);
    const { content } = expectDone(await readDraftAttachment(world.ctx, officer, draft.id, outcome.value.id));
    expect(Buffer.from(content).includes('KANARIE')).toBe(false);
  });
});
