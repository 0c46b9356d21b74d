import { seededRandom } from '@tidig/db/seed/random.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import type { SentView } from '@tidig/services/writing/sent-view.ts';
import { submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { describe, expect, it } from 'vitest';
import { aWorld, expectDone, type World } from '../support/world.ts';
import { type Channel, channelsOf, leaksIn, sharedChannels } from './families/channels.ts';
import { aFamily, aviary, type Aviary, type Family, firstAnswers, ownAnswers } from './families/families.ts';

const FAMILIES = 40;

/** One event written as an officer would: the first report, linked drafts, each child's own, late changes, sent together. */
async function reported(world: World, family: Family, birds: Aviary): Promise<readonly SentView[]> {
  const officer = await world.as('sara.lind');
  const form = (answers: unknown) => ({ formVersion: FORM_VERSION, answers });
  const first = expectDone(await createDraft(world.ctx, officer, form(firstAnswers(birds, family))));
  const ids = [first.id];
  for (const [index, choice] of family.choices.entries()) {
    const { id } = expectDone(await beginSibling(world.ctx, officer, first.id, { sibling: `syskon-${index + 1}`, ...choice }));
    ids.push(id);
  }
  const write = async (id: string, change: (answers: Answers) => Answers) => {
    const draft = expectDone(await getDraft(world.ctx, officer, id));
    expectDone(await saveDraft(world.ctx, officer, id, draft.version, form(change(draft.answers))));
  };
  for (const [index, id] of ids.entries()) if (index > 0) await write(id, (there) => joined(there, ownAnswers(birds, family, index)));
  await write(first.id, (there) => late(there, birds, family));
  const drafts = [];
  for (const id of ids) drafts.push({ id, version: expectDone(await getDraft(world.ctx, officer, id)).version });
  return expectDone(await submitTogether(world.ctx, officer, drafts));
}

/** The child's own, beside what was carried over. */
function joined(there: Answers, own: Answers): Answers {
  return {
    ...there,
    ...own,
    child: { ...there.child, ...own.child },
    event: { ...there.event, ...own.event },
    reporter: { ...there.reporter, phone: '08-465 004 20' },
  };
}

/** What becomes known of the first child after the linked drafts were made. */
function late(there: Answers, birds: Aviary, { late: { protection, markSummary, newSummary }, suspect }: Family): Answers {
  const already = there.secrecy?.marks?.some(({ target }) => target === 'event.summary') ?? false;
  const mark = markSummary && !already;
  // The old text was common while it stood; the new one is whatever it is marked as.
  if (mark || newSummary)
    birds.all.push(...birds.all.splice(0).map((bird) => (there.event?.summary === bird.text ? { ...bird, child: 0 } : bird)));
  const summary =
    mark || newSummary
      ? birds.of(mark || already || suspect ? 0 : null, mark || already ? 'restricted' : suspect ? 'narrative' : 'common')
      : there.event?.summary;
  const marks = [
    ...(there.secrecy?.marks ?? []),
    ...(mark ? [{ id: 'mark-late', target: 'event.summary', from: ['other'], why: 'Hot' }] : []),
  ];
  return {
    ...there,
    event: { ...there.event, ...(summary === undefined ? {} : { summary }) },
    child: { ...there.child, ...(protection ? { protectedIdentity: { code: protection } } : {}) },
    secrecy: { ...there.secrecy, marks },
  };
}

async function everyChannel(world: World, family: Family, sent: readonly SentView[], birds: Aviary): Promise<readonly Channel[]> {
  const own = [];
  for (const [child, row] of sent.entries()) own.push(...(await channelsOf(world, family, child, row)));
  const names = birds.all.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  return [...own, ...(await sharedChannels(world, names))];
}

describe('generated families reported from one event', () => {
  it('have no text of one child, of one restricted reader or of one protected person in another’s report, package, print, list or index', async () => {
    const random = seededRandom(2026);
    for (let n = 0; n < FAMILIES; n += 1) {
      const world = await aWorld();
      try {
        const [family, birds] = [aFamily(random), aviary()];
        const channels = await everyChannel(world, family, await reported(world, family, birds), birds);
        expect(leaksIn(channels, birds.all, family), JSON.stringify(family)).toEqual([]);
        for (const [child] of family.children.entries()) {
          const own = birds.all.filter((bird) => bird.child === child && bird.kind === 'narrative');
          const body = channels.find((channel) => channel.child === child && channel.name === 'body')?.text ?? '';
          expect(own.some(({ text }) => body.includes(text))).toBe(true);
        }
      } finally {
        await world.close();
      }
    }
  }, 180_000);

  it('would be found leaking: each kind of text, planted in each channel where it must not be', async () => {
    const world = await aWorld();
    const [family, birds] = [aFamily(seededRandom(7)), aviary()];
    const channels = await everyChannel(world, family, await reported(world, family, birds), birds);
    await world.close();
    for (const [at, channel] of channels.entries()) {
      for (const bird of birds.all.filter(({ child, kind }) => child !== null && kind !== 'name' && child !== channel.child)) {
        const planted = channels.with(at, { ...channel, text: `${channel.text} ${bird.text}` });
        expect(leaksIn(planted, birds.all, family), `${bird.kind} in ${channel.name}`).not.toEqual([]);
      }
    }
  });
});
