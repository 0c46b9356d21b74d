import type { Instant } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { inviteColleague, listColleagues, uninviteColleague } from '@tidig/services/writing/colleagues.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { discardDraft } from '@tidig/services/writing/discard-draft.ts';
import { expireDrafts } from '@tidig/services/writing/expire-drafts.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { listDrafts, remindOfDrafts } from '@tidig/services/writing/list-drafts.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { unitDraftAges } from '@tidig/services/writing/unit-draft-ages.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, expectDone, newestLog, NIGHT, onlyOne, POLICE, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function aDraft(username = 'sara.lind', answers: unknown = answersLike()) {
  const officer = await world.as(username);
  return { officer, draft: expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers })) };
}

const DAY = 24 * 60;

describe('a colleague who is invited to a draft', () => {
  it('reads, writes and sends it, and the report says who sent', async () => {
    const { officer, draft } = await aDraft();
    const colleague = await world.as('johan.norr');
    expectDone(await inviteColleague(world.ctx, officer, draft.id, colleague.userId));
    expect(onlyOne(expectDone(await listDrafts(world.ctx, colleague)))).toMatchObject({ own: false, authorName: 'Sara Lind' });
    expectDone(await saveDraft(world.ctx, colleague, draft.id, 1, { formVersion: FORM_VERSION, answers: answersLike() }));
    expect(expectDone(await getDraft(world.ctx, officer, draft.id))).toMatchObject({ savedByName: 'Johan Norr', version: 2 });
    expect(expectDone(await submitDraft(world.ctx, colleague, draft.id, 2))).toMatchObject([{ authorName: 'Johan Norr', state: 'FRAMME' }]);
    expect(expectDone(await listSent(world.ctx, colleague)).own).toHaveLength(1);
  });

  it('who has sent it leaves the author a screen that says so, and the author’s press sends nothing more', async () => {
    const { officer, draft } = await aDraft();
    const colleague = await world.as('johan.norr');
    expectDone(await inviteColleague(world.ctx, officer, draft.id, colleague.userId));
    expectDone(await submitDraft(world.ctx, colleague, draft.id, 1));
    const late = { formVersion: FORM_VERSION, answers: answersLike() };
    expect(await saveDraft(world.ctx, officer, draft.id, 1, late)).toMatchObject({ problem: { code: 'draft-already-sent' } });
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({ problem: { code: 'draft-already-sent' } });
    expect(await getDraft(world.ctx, await world.as('nils.holm'), draft.id)).toMatchObject({ problem: { code: 'not-found' } });
    expect(expectDone(await listSent(world.ctx, officer)).unit).toHaveLength(1);
  });

  it('can neither throw it away nor invite others, and is out when the invitation is taken back', async () => {
    const { officer, draft } = await aDraft();
    const colleague = await world.as('johan.norr');
    expectDone(await inviteColleague(world.ctx, officer, draft.id, colleague.userId));
    expect(await discardDraft(world.ctx, colleague, draft.id)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await inviteColleague(world.ctx, colleague, draft.id, officer.userId)).toMatchObject({ problem: { code: 'not-found' } });
    expectDone(await uninviteColleague(world.ctx, officer, draft.id, colleague.userId));
    expect(await getDraft(world.ctx, colleague, draft.id)).toMatchObject({ problem: { code: 'not-found' } });
    expect(onlyOne(await newestLog(world, POLICE, 1))).toEqual({ action: 'draft.read', outcome: 'not-found', actor: colleague.userId });
  });

  it('must be an officer of the unit: nobody else is offered or taken', async () => {
    const { officer, draft } = await aDraft();
    const offered = expectDone(await listColleagues(world.ctx, officer)).map(({ userId }) => userId);
    expect(offered).toContain((await world.as('johan.norr')).userId);
    for (const username of ['nils.holm', 'eva.rask', 'sara.lind']) {
      const { userId } = await world.as(username);
      expect(offered).not.toContain(userId);
      expect(await inviteColleague(world.ctx, officer, draft.id, userId)).toMatchObject({ problem: { code: 'colleague-unknown' } });
    }
  });
});

describe('an unsent draft', () => {
  it('reminds its officer after two hours without a save, not a minute before', async () => {
    const { officer } = await aDraft();
    world.later(119);
    expect(expectDone(await remindOfDrafts(world.ctx, officer))).toMatchObject({ unsent: 0, oldestSavedAt: null });
    world.later(1);
    expect(expectDone(await remindOfDrafts(world.ctx, officer))).toEqual({ unsent: 1, oldestSavedAt: NIGHT, expiring: 0 });
    expect(onlyOne(expectDone(await listDrafts(world.ctx, officer)))).toMatchObject({ remind: true });
  });

  it('warns seven days before it is thrown away, and says on which day', async () => {
    const { officer } = await aDraft();
    world.later(22 * DAY);
    expect(onlyOne(expectDone(await listDrafts(world.ctx, officer)))).toMatchObject({ expiresOn: '2026-12-19', expiresSoon: false });
    world.later(DAY);
    expect(expectDone(await remindOfDrafts(world.ctx, officer))).toMatchObject({ expiring: 1 });
  });

  it('is thrown away after thirty days without a save, with a row in the log', async () => {
    const { officer, draft } = await aDraft();
    // Saved on 19 November at 00.20; the list says 19 December, which begins in Sweden at 23.00 UTC.
    world.clock.set('2026-12-18T22:59:00.000Z' as Instant);
    expect(await expireDrafts(world.ctx, POLICE)).toBe(0);
    world.later(1);
    expect(await expireDrafts(world.ctx, POLICE)).toBe(1);
    expect(onlyOne(await newestLog(world, POLICE, 1))).toEqual({ action: 'draft.expire', outcome: 'done', actor: null });
    expect(await getDraft(world.ctx, officer, draft.id)).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('is to the unit’s head a count and an age: never what, whose or about whom', async () => {
    const { draft } = await aDraft();
    await aDraft('nils.holm');
    const ages = expectDone(await unitDraftAges(world.ctx, await world.as('eva.rask')));
    expect(ages).toEqual([{ createdAt: draft.createdAt, savedAt: draft.savedAt }]);
    expect(await unitDraftAges(world.ctx, await world.as('sara.lind'))).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('holds the day on which it was begun, whatever is saved from an older page', async () => {
    const { draft } = await aDraft();
    expect(draft.answers.triage?.writtenOn).toBe('2026-11-19');
  });
});
