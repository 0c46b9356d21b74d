import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { discardDraft } from '@tidig/services/writing/discard-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { handOver } from '@tidig/services/writing/hand-over.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function aDraft(answers: unknown = answersLike(), username = 'sara.lind') {
  const officer = await world.as(username);
  return { officer, draft: expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers })) };
}

describe('drafts', () => {
  it('keep what was typed, letter by letter, and count versions', async () => {
    const { officer, draft } = await aDraft({ event: { whyNow: 'Första' } });
    const saved = expectDone(
      await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: { event: { whyNow: 'Åäö – ”citat”' } } }),
    );
    expect(saved.version).toBe(2);
    expect(expectDone(await getDraft(world.ctx, officer, draft.id)).answers).toEqual({ event: { whyNow: 'Åäö – ”citat”' } });
  });

  it('refuse to be overwritten from an older version, and keep the newer text', async () => {
    const { officer, draft } = await aDraft({ event: { whyNow: 'ett' } });
    await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: { event: { whyNow: 'två' } } });
    const late = await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: { event: { whyNow: 'tre' } } });
    expect(late).toMatchObject({ ok: false, problem: { code: 'version-stale' } });
    expect(expectDone(await getDraft(world.ctx, officer, draft.id)).answers).toEqual({ event: { whyNow: 'två' } });
  });

  it.each([
    ['an unknown field', { child: { shoeSize: 38 } }, 'answers.child', 'unknown-field'],
    ['an unknown section', { weather: {} }, 'answers', 'unknown-field'],
    ['a wrong type', { event: { whyNow: 7 } }, 'answers.event.whyNow', 'wrong-type'],
    ['NUL', { event: { whyNow: 'a\0b' } }, 'answers.event.whyNow', 'control-characters'],
    ['a lone surrogate', { event: { whyNow: 'a\ud800b' } }, 'answers.event.whyNow', 'broken-characters'],
    ['a right-to-left mark', { event: { whyNow: 'a\u202eb' } }, 'answers.event.whyNow', 'direction-marks'],
    ['too long a text', { event: { whyNow: 'a'.repeat(20_001) } }, 'answers.event.whyNow', 'too-long'],
  ])('refuse %s at its field without repeating it', async (_, answers, path, code) => {
    const outcome = await createDraft(world.ctx, await world.as('sara.lind'), { formVersion: FORM_VERSION, answers });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid-input', fields: [{ path, code }] } });
  });

  it('refuse a form version from the future', async () => {
    const outcome = await createDraft(world.ctx, await world.as('sara.lind'), { formVersion: FORM_VERSION + 1, answers: {} });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'unknown-form-version' } });
  });

  it('are not there for a colleague, and the try leaves a row', async () => {
    const { draft } = await aDraft();
    const colleague = await world.as('johan.norr');
    expect(await getDraft(world.ctx, colleague, draft.id)).toEqual(await getDraft(world.ctx, colleague, 'no-such-draft'));
    expect(await newestLog(world, POLICE, 2)).toEqual([
      { action: 'draft.read', outcome: 'not-found', actor: colleague.userId },
      { action: 'draft.read', outcome: 'not-found', actor: colleague.userId },
    ]);
  });

  it('can be thrown away by their author only', async () => {
    const { officer, draft } = await aDraft();
    expect(await discardDraft(world.ctx, await world.as('johan.norr'), draft.id)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await discardDraft(world.ctx, officer, draft.id)).toMatchObject({ ok: true });
    expect(await getDraft(world.ctx, officer, draft.id)).toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('sending', () => {
  it('gives the same report when the button is pressed twice', async () => {
    const { officer, draft } = await aDraft();
    const [first, second] = await Promise.all([
      submitDraft(world.ctx, officer, draft.id, draft.version),
      submitDraft(world.ctx, officer, draft.id, draft.version),
    ]);
    const third = await submitDraft(world.ctx, officer, draft.id, draft.version);
    expect(first).toMatchObject({ ok: true, value: [{ state: 'FRAMME' }] });
    const id = first?.ok ? first.value[0]?.id : '';
    expect(second).toMatchObject({ ok: true, value: [{ id }] });
    expect(third).toEqual(first);
    expect(expectDone(await listSent(world.ctx, officer)).own).toHaveLength(1);
  });

  it('refuses when the draft has been saved since the officer read it, and keeps it', async () => {
    const { officer, draft } = await aDraft();
    await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: answersLike() });
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({ problem: { code: 'version-stale' } });
    expect(expectDone(await getDraft(world.ctx, officer, draft.id)).version).toBe(2);
  });

  it.each([
    ['NEJ', true],
    ['EKO', false],
    ['SKF', false],
  ] as const)('T-12: a text that tells where the child is, when the answer on protection is %s, is sent: %s', async (code, isSent) => {
    const { officer, draft } = await aDraft(
      answersLike({
        child: { ...example1.child, protectedIdentity: { code } },
        event: { ...example1.event, summary: 'Flickan bor sedan i måndags på Låtsasgatan 14 B hos en bekant till mamman.' },
      }),
    );
    const outcome = await submitDraft(world.ctx, officer, draft.id, 1);
    expect(outcome).toMatchObject(
      isSent
        ? { ok: true }
        : { problem: { code: 'report-incomplete', fields: [{ path: 'answers.event.summary', code: 'place-in-text' }] } },
    );
  });

  it('names each hard stop of an empty report and sends nothing', async () => {
    const { officer, draft } = await aDraft({});
    const outcome = await submitDraft(world.ctx, officer, draft.id, 1);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'report-incomplete' } });
    const paths = outcome.ok ? [] : (outcome.problem.fields ?? []).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(
      [
        'answers.child.identity',
        'answers.child.identityCertainty',
        'answers.concern.main',
        'answers.concern.obs',
        'answers.event.whyNow',
        'answers.recipient.board',
        'answers.recipient.kommun',
        'answers.reporter.name',
        'answers.reporter.phone',
        'answers.triage.reportKind',
      ].toSorted(),
    );
  });

  it('goes through with nothing but the hard stops answered: the duty cannot wait (L-02, L-03)', async () => {
    const bare = {
      triage: { reportKind: { code: 'SOL' } },
      child: { identityCertainty: { code: 'OKA' }, firstName: 'Elsa' },
      event: { whyNow: 'Barnet är ensamt.' },
      concern: { main: { code: 'OMS1' }, obs: [{ id: 'o1', what: 'Barnet satt ensamt i trapphuset i två timmar.' }] },
      reporter: { name: 'Sara Lind', phone: '08-465 004 20' },
      recipient: { kommun: { code: '0180' }, board: boards.farsta },
    };
    const { officer, draft } = await aDraft(bare);
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({ ok: true, value: [{ state: 'FRAMME' }] });
  });

  it('refuses a nämnd that does not exist, at its field', async () => {
    const { officer, draft } = await aDraft(answersLike({ recipient: { kommun: { code: '0180' }, board: 'no-such-board' } }));
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({
      problem: { code: 'recipient-closed', fields: [{ path: 'answers.recipient.board' }] },
    });
  });

  it('refuses a nämnd in another kommun than the chosen one (T-28)', async () => {
    const { officer, draft } = await aDraft(answersLike({ recipient: { kommun: { code: '1280' }, board: boards.farsta } }));
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({ problem: { code: 'recipient-closed' } });
  });

  it('says who sent it from the login, whatever is typed under "Du som anmäler" (L-07, L-123)', async () => {
    const report = await sent(world, 'johan.norr', answersLike({ reporter: { name: 'Någon Annan', phone: '08-465 004 20' } }));
    const body = await (await world.ctx.stores.board(boards.farsta)).part(report.id, 'body');
    expect(JSON.parse(new TextDecoder().decode(body ?? new Uint8Array()))).toMatchObject({
      submittedBy: { name: 'Johan Norr', title: 'Polisinspektör', unit: 'Lokalpolisområde Farsta' },
    });
  });

  it('keeps a protected child’s name out of the list that the whole unit reads', async () => {
    await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, protectedIdentity: { code: 'FIN' } } }));
    const lists = expectDone(await listSent(world.ctx, await world.as('johan.norr')));
    expect(lists.unit[0]?.childLabel).toBe('Skyddade personuppgifter');
  });

  it('to a nämnd outside Tidig is the officer’s own to carry, until the officer has said how and when', async () => {
    const { officer, draft } = await aDraft(
      answersLike({ recipient: { kommun: { code: '0330' }, board: boards.knivsta, basis: { code: 'FOL' } } }),
    );
    const report = onlyOne(expectDone(await submitDraft(world.ctx, officer, draft.id, 1)));
    expect(report).toMatchObject({ channel: 'PDF', state: 'DU_SKICKAR_SJALV' });
    expect(await (await world.ctx.stores.sender(POLICE)).undelivered()).toBe(0);

    world.later(30);
    expect(await handOver(world.ctx, officer, report.id, { how: 'I receptionen', at: '2026-11-20T08:00:00.000Z' as never })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'at', code: 'date-in-future' }] },
    });
    expect(await handOver(world.ctx, officer, report.id, { how: 'I receptionen', at: '1970-01-01T00:00:00.000Z' as never })).toMatchObject({
      problem: { fields: [{ path: 'at', code: 'date-invalid' }] },
    });
    const handed = await handOver(world.ctx, officer, report.id, { how: 'I receptionen', at: world.clock.now() });
    expect(handed).toMatchObject({ ok: true, value: { state: 'SKICKAD_SJALV', handedOver: { how: 'I receptionen' } } });
  });

  it('through Tidig cannot be noted as handed over by hand', async () => {
    const report = await sent(world);
    const outcome = await handOver(world.ctx, await world.as('sara.lind'), report.id, { how: 'I receptionen', at: world.clock.now() });
    expect(outcome).toMatchObject({ problem: { code: 'not-sent-by-hand' } });
  });
});

describe('sent reports', () => {
  it('are read only under an opening of this login, and each refusal is logged', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    expect(await getSent(world.ctx, officer, report.id)).toMatchObject({ problem: { code: 'opening-required' } });
    expect((await newestLog(world, POLICE))[0]).toMatchObject({ action: 'sent-report.read', outcome: 'opening-required' });
    expectDone(await openSent(world.ctx, officer, report.id));
    expect(await getSent(world.ctx, officer, report.id)).toMatchObject({ ok: true });
    expect(await getSent(world.ctx, { ...officer, loginId: 'another-login' as never }, report.id)).toMatchObject({
      problem: { code: 'opening-required' },
    });
    world.later(60);
    expect(await getSent(world.ctx, officer, report.id)).toMatchObject({ problem: { code: 'opening-required' } });
  });

  it('are seen by the own unit and by nobody else at the police', async () => {
    const report = await sent(world);
    expect(expectDone(await listSent(world.ctx, await world.as('johan.norr'))).unit.map(({ id }) => id)).toEqual([report.id]);
    const elsewhere = await world.as('nils.holm');
    expect(expectDone(await listSent(world.ctx, elsewhere))).toEqual({ own: [], unit: [] });
    expect(await openSent(world.ctx, elsewhere, report.id)).toEqual(await openSent(world.ctx, elsewhere, 'absent'));
  });

  it('keep hidden answers and marked items out of the body', async () => {
    const hidden = answersLike({ triage: { ...example1.triage, phoned: { answer: 'NEJ' }, phonedWho: 'CANARY-hidden' } });
    const report = await sent(world, 'sara.lind', hidden);
    const body = await (await world.ctx.stores.sender(POLICE)).part(report.id, 'body');
    const text = new TextDecoder().decode(body ?? new Uint8Array());
    expect(text).not.toContain('CANARY-hidden');
    expect(text).not.toContain('själv ringde 112');
    expect(text).not.toContain('Exempelvägen');
  });
});
