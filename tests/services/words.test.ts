import type { WordDraft } from '@tidig/domain/quality/words/check-word.ts';
import { mostWords } from '@tidig/domain/quality/words/check-word.ts';
import { addWord } from '@tidig/services/admin/words-add.ts';
import { endWord } from '@tidig/services/admin/words-end.ts';
import { wordsFor, wordsForWriting } from '@tidig/services/admin/words-for-writing.ts';
import { listWords } from '@tidig/services/admin/words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, onlyOne, POLICE, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const vague = (word: string): WordDraft => ({ list: 'VAGT', word, suggestion: null });
const jargon: WordDraft = { list: 'JARGONG', word: 'IGV', suggestion: 'ingripandegrupp' };

async function added(username: string, draft: WordDraft) {
  return expectDone(await addWord(world.ctx, await world.as(username), draft));
}

/** Everybody of the demo's Farsta and police who is no administrator. */
const others = ['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand', 'leo.dahl', 'sara.lind', 'eva.rask', 'drift'];

describe.each([
  ['the police', 'olle.berg', POLICE],
  ['a nämnd', 'rut.ask', boards.farsta],
])('the word list of %s', (_, username, organisation) => {
  it('begins empty, and reading it leaves a row', async () => {
    expect(expectDone(await listWords(world.ctx, await world.as(username)))).toEqual([]);
    expect(await newestLog(world, organisation, 1)).toEqual([{ action: 'words.read', outcome: 'done', actor: `person-${username}` }]);
  });

  it('takes a word, says who added it and when, and is in Swedish order', async () => {
    await added(username, vague('ösig'));
    const words = await added(username, { ...jargon, word: ' igv ' });
    expect(words.map(({ list, word, suggestion }) => [list, word, suggestion])).toEqual([
      ['JARGONG', 'igv', 'ingripandegrupp'],
      ['VAGT', 'ösig', null],
    ]);
    expect(words[0]).toMatchObject({ addedAt: world.clock.now(), addedBy: (await world.as(username)).name });
    expect(expectDone(await listWords(world.ctx, await world.as(username)))).toEqual(words);
  });

  it('logs each change in the own store and in the directory', async () => {
    const { id } = onlyOne(await added(username, vague('ösig')));
    const stores = [organisation === POLICE ? await world.ctx.stores.sender(POLICE) : await world.ctx.stores.board(organisation)];
    const directory = await world.ctx.stores.directory();
    for (const [outcome, act] of [
      ['done', () => Promise.resolve()],
      ['ended', async () => void expectDone(await endWord(world.ctx, await world.as(username), id))],
    ] as const) {
      await act();
      for (const store of [...stores, directory]) {
        const row = { action: 'words.write', outcome, actor: `person-${username}`, objectKind: 'words' };
        expect(await store.logRows({ beforeSeq: null, limit: 1 })).toMatchObject([row]);
      }
    }
  });

  it('refuses a word that is there, with a row, until it has been taken away', async () => {
    const { id } = onlyOne(await added(username, vague('ösig')));
    const again = { ...vague(' ÖSIG '), list: 'OMDOME' };
    expect(await addWord(world.ctx, await world.as(username), again)).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: [{ path: 'word', code: 'word-taken' }] },
    });
    expect((await newestLog(world, organisation, 1))[0]).toMatchObject({ action: 'words.write', outcome: 'invalid-input' });
    expect(expectDone(await endWord(world.ctx, await world.as(username), id))).toEqual([]);
    expect((await added(username, again)).map(({ list }) => list)).toEqual(['OMDOME']);
  });

  it('ends a word once: ended, absent and another organisation’s are all not found, each with a row', async () => {
    const elsewhere = username === 'rut.ask' ? 'olle.berg' : 'rut.ask';
    const theirs = onlyOne(await added(elsewhere, vague('ösig')));
    const own = onlyOne(await added(username, vague('ösig')));
    const person = await world.as(username);
    expectDone(await endWord(world.ctx, person, own.id));
    for (const id of [own.id, theirs.id, '00000000-0000-4000-8000-000000000000']) {
      expect(await endWord(world.ctx, person, id)).toEqual({ ok: false, problem: { code: 'not-found' } });
      expect((await newestLog(world, organisation, 1))[0]).toMatchObject({ action: 'words.write', outcome: 'not-found' });
    }
    expect(expectDone(await listWords(world.ctx, await world.as(elsewhere)))).toEqual([theirs]);
  });
});

describe('who may', () => {
  it.each(others)('not %s: neither read, nor add, nor take away, and each try leaves a row at home', async (username) => {
    const { id } = onlyOne(await added('olle.berg', vague('ösig')));
    const person = await world.as(username);
    for (const [verb, action] of [
      [() => listWords(world.ctx, person), 'words.read'],
      [() => addWord(world.ctx, person, vague('rörigt')), 'words.write'],
      [() => endWord(world.ctx, person, id), 'words.write'],
    ] as const) {
      expect(await verb()).toMatchObject({ ok: false, problem: { code: 'not-permitted' } });
      if (username === 'drift') continue;
      const [row] = await newestLog(world, person.membership.organisationId, 1);
      expect(row).toEqual({ action, outcome: 'not-permitted', actor: person.userId });
    }
    expect(expectDone(await listWords(world.ctx, await world.as('olle.berg')))).toHaveLength(1);
  });
});

describe('the limit', () => {
  it('is five hundred words in force; one taken away makes room', async () => {
    const olle = await world.as('olle.berg');
    const directory = await world.ctx.stores.directory();
    const log = { at: world.clock.now(), actor: null, membership: null, role: 'system', purpose: 'system', task: null } as const;
    for (let n = 1; n < mostWords; n += 1) {
      const word = { ...vague(`ord ${n}`), list: 'VAGT' as const, id: world.ctx.ids.uuid() as never, organisationId: POLICE };
      const entry = { ...log, objectKind: 'words', objectId: POLICE, action: 'words.write', outcome: 'done' } as const;
      await directory.addWord({ ...word, addedAt: log.at, addedBy: 'Olle Berg' }, mostWords, entry);
    }
    const words = await added('olle.berg', vague('det sista'));
    expect(words).toHaveLength(mostWords);
    expect(await addWord(world.ctx, olle, vague('ett för mycket'))).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'word', code: 'too-many' }] },
    });
    expectDone(await endWord(world.ctx, olle, words[0]?.id ?? ''));
    expect(await added('olle.berg', vague('ett för mycket'))).toHaveLength(mostWords);
  });
});

describe('what Skrivstöd fetches', () => {
  it('is for an officer the own organisation’s words and those of each nämnd, and nothing of who added them', async () => {
    await added('olle.berg', jargon);
    await added('rut.ask', vague('ösig'));
    expect(await wordsForWriting(world.ctx, await world.as('sara.lind'))).toEqual({
      own: [jargon],
      boards: [{ boardId: boards.farsta, words: [vague('ösig')] }],
    });
  });

  it('holds no other nämnd’s words for somebody at a nämnd, and none that has been taken away', async () => {
    await added('olle.berg', jargon);
    const { id } = onlyOne(await added('rut.ask', vague('ösig')));
    expect(await wordsForWriting(world.ctx, await world.as('lars.hed'))).toEqual({ own: [], boards: [] });
    expect(await wordsForWriting(world.ctx, await world.as('karin.ek'))).toEqual({ own: [vague('ösig')], boards: [] });
    expectDone(await endWord(world.ctx, await world.as('rut.ask'), id));
    expect((await wordsForWriting(world.ctx, await world.as('sara.lind'))).boards).toEqual([]);
  });

  it('for a report is the own words and those of its nämnder only', async () => {
    await added('olle.berg', jargon);
    await added('rut.ask', vague('ösig'));
    const sara = await world.as('sara.lind');
    expect(await wordsFor(world.ctx, sara, [boards.malmo])).toEqual([jargon]);
    expect(await wordsFor(world.ctx, sara, [boards.malmo, boards.farsta])).toEqual([jargon, vague('ösig')]);
  });
});
