import { noteOnFile } from '@tidig/services/journal/write-note.ts';
import { findInFile } from '@tidig/services/child-file/find-in-file.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { there } from '../../support/there.ts';
import { assess, reading, refusedWith } from '../assessment/acts.ts';
import { aktOf, ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { elsa, places } from '../vault/acts.ts';
import { inFile, readOnce } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const saying = (what: string) => answersLike({ event: { ...example1.event, summary: what } });

async function anAkt(what = 'Flickan gömde sig under köksbordet. Grannarna hörde slagen.') {
  const { id } = await sent(world, 'sara.lind', saying(what));
  await readOnce(world, await world.as('ali.demir'), id);
  return { id, ...(await inFile(world, id)) };
}

const titlesOf = async (text: string, { subject, file }: Awaited<ReturnType<typeof inFile>>) =>
  expectDone(await findInFile(world.ctx, subject, file, text)).documents.map(({ kind, title }) => `${kind}: ${title}`);

describe('full text within an opened akt', () => {
  it('finds a word in any form in a report, an assessment and a note, with the hit where it says, newest first', async () => {
    const akt = await anAkt();
    await assess(world, akt.subject, akt.id);
    world.later(1);
    const note = { text: 'Hon berättade om bordet som välte.', kind: 'NOTE', about: null, madeAt: null } as const;
    expectDone(await noteOnFile(world.ctx, akt.subject, akt.file, note));
    const { documents, hidden, unopened } = expectDone(await findInFile(world.ctx, akt.subject, akt.file, 'köksbord'));
    expect([documents.length, hidden, unopened]).toEqual([1, false, 0]);
    const excerpt = there(there(documents[0]).excerpts[0]);
    expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['köksbordet']);
    expect(await titlesOf('mormor', akt)).toEqual(['assessment: Skyddsbedömning: behöver inte omedelbart skydd', 'report: Anmälan']);
    expect(await titlesOf('bord', akt)).toEqual(['note: Anteckning']);
    expect(await titlesOf('"gömde sig"', akt)).toEqual(['report: Anmälan']);
    expect(await titlesOf('kokbord', akt)).toEqual([]);
  });

  it('is one row in the log, also when nothing is found, and the words are in it by keyed hash alone', async () => {
    const akt = await anAkt();
    const board = await world.ctx.stores.board(boards.farsta);
    for (const [text, outcome] of [
      ['slag', 'done'],
      ['enhörning', 'empty'],
    ] as const) {
      await findInFile(world.ctx, akt.subject, akt.file, text);
      const [row] = await board.logRows({ beforeSeq: null, limit: 1 });
      expect(row).toMatchObject({
        action: 'child-file.find',
        outcome,
        objectKind: 'child-file',
        purpose: 'SVARA_PART',
        actor: akt.subject.userId,
      });
      expect(row?.termsHash).toMatch(/^\S{20,}/);
      expect(JSON.stringify(row)).not.toContain(text);
    }
    const before = await board.logRows({ beforeSeq: null, limit: 200 });
    await findInFile(world.ctx, akt.subject, akt.file, 'slagen');
    const after = await board.logRows({ beforeSeq: null, limit: 200 });
    expect(after.length - before.length).toBe(1);
    expect(after[0]?.termsHash, 'the same word in another form is the same search').toBe(after[2]?.termsHash);
  });

  it('never finds what stands in another child’s report, in one that is shut to the reader, or in one that nobody has opened', async () => {
    const akt = await anAkt();
    const other = answersLike({
      child: { ...example1.child, firstName: 'Omar', identity: { kind: 'PNR', value: '20120601-2393' } },
      event: { ...example1.event, summary: 'Kanariefågel i det andra barnets anmälan.' },
    });
    await readOnce(world, akt.subject, (await sent(world, 'sara.lind', other)).id);
    const shut = await sent(world, 'sara.lind', saying('Kanariefågel i den spärrade anmälan.'));
    await readOnce(world, await world.as('karin.ek'), shut.id);
    expect(await titlesOf('kanariefågel', akt)).toEqual(['report: Anmälan']);
    await shutOut(world, 'ali.demir', ofReport(shut.id));
    const unread = await sent(world, 'sara.lind', saying('Kanariefågel i den olästa anmälan.'));
    const found = expectDone(await findInFile(world.ctx, akt.subject, akt.file, 'kanariefågel'));
    expect(found).toMatchObject({ documents: [], hidden: true, unopened: 1 });
    await readOnce(world, akt.subject, unread.id);
    expect(await titlesOf('kanariefågel', akt)).toEqual(['report: Anmälan']);
  });

  it('finds a supplement as what it is, and says that one is not searched until somebody has opened it', async () => {
    const akt = await anAkt();
    const board = await world.ctx.stores.board(boards.farsta);
    const envelope = there(await board.receivedEnvelope(there(await board.arrivedRow(akt.id as never)).id));
    const answers = { ...komp(example1, envelope.anmalningsnummer), event: { ...example1.event, summary: 'Cykeln låg trasig på gården.' } };
    const later = await received(world, aSealed(world, { kind: 'supplement', answers, inReplyTo: envelope.id }));
    expect(expectDone(await findInFile(world.ctx, akt.subject, akt.file, 'cyklar'))).toMatchObject({ documents: [], unopened: 1 });
    await readOnce(world, akt.subject, later);
    expect(await titlesOf('cyklar', akt)).toEqual(['supplement: Komplettering']);
  });

  it('never finds where anybody is, protected or not; a text that tells it is covered for the search too (T-12, T-13)', async () => {
    for (const code of ['NEJ', 'SEK'] as const) {
      const answers = elsa(code, { event: { ...example1.event, summary: 'Hon grät på vägen till Hittebo. Grannen såg det.' } });
      const id = await received(world, aSealed(world, { answers }));
      await readOnce(world, await world.as('ali.demir'), id);
      const akt = await inFile(world, id);
      for (const place of ['Låtsasgatan', 'Granbackaskolan', 'Gläntan', '"070-174 06 18"'])
        expect(await titlesOf(place, akt), place).toEqual([]);
      expect(await titlesOf('grannar', akt)).not.toEqual([]);
      expect(await titlesOf('Hittebo', akt)).toHaveLength(code === 'NEJ' ? 1 : 0);
    }
  });

  it('covers what was written before a mark from the moment it is set (T-14)', async () => {
    const answers = elsa('NEJ', { event: { ...example1.event, summary: 'Hon grät på vägen till Låtsasgatan 41. Grannen såg det.' } });
    const { id } = await sent(world, 'sara.lind', answers);
    const ali = await reading(world, id);
    const akt = await inFile(world, id);
    expect(await titlesOf('Låtsasgatan', akt)).toHaveLength(1);
    expectDone(await markProtection(world.ctx, ali, ofReport(id), { person: 'child', code: 'SEK', reason: 'Skatteverket ringde' }));
    const found = expectDone(await findInFile(world.ctx, akt.subject, akt.file, 'Låtsasgatan'));
    expect(found.documents).toEqual([]);
    expect(JSON.stringify(expectDone(await findInFile(world.ctx, akt.subject, akt.file, 'grät'))) + places.address).not.toMatch(
      /41.*Låtsasgatan 41.*41/,
    );
  });

  it('refuses, each with its row: an akt that is not there or not open, a spärr, a role, no word, too many', async () => {
    const akt = await anAkt();
    const asked = async (username: string, file: string, text: string) => {
      const outcome = await findInFile(world.ctx, await world.as(username), file, text);
      const organisation = username === 'sara.lind' ? null : boards.farsta;
      const [row] = organisation ? await newestLog(world, organisation, 1) : [];
      return [outcome.ok ? 'done' : outcome.problem.code, row?.outcome, row?.action];
    };
    const act = 'child-file.find';
    expect(await asked('ali.demir', 'absent', 'slag')).toEqual(['not-found', 'not-found', act]);
    expect(await asked('karin.ek', akt.file, 'slag')).toEqual(['opening-required', 'opening-required', act]);
    expect((await asked('sara.lind', akt.file, 'slag'))[0]).toBe('not-permitted');
    expect(await asked('ali.demir', akt.file, '*')).toEqual(['text-search-too-short', 'text-search-too-short', act]);
    expect(await asked('ali.demir', akt.file, 'ord '.repeat(9))).toEqual(['text-search-too-long', 'text-search-too-long', act]);
    await shutOut(world, 'ali.demir', await aktOf(world, akt.id));
    expect(await asked('ali.demir', akt.file, 'slag')).toEqual(['barred', 'barred', act]);
    expect(refusedWith).toBeTypeOf('function');
  });
});
