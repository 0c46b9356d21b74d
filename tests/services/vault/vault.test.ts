import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type LoginId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { endNaming } from '@tidig/services/vault/end-naming.ts';
import { nameForVault } from '@tidig/services/vault/name-for-vault.ts';
import { listNamings } from '@tidig/services/vault/namings.ts';
import { openVault } from '@tidig/services/vault/open-vault.ts';
import { overseeVault } from '@tidig/services/vault/oversee-vault.ts';
import { readVault } from '@tidig/services/vault/read-vault.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { canaries, elsa, logged, name, places, protectedReport, reading } from './acts.ts';
import { there } from '../../support/there.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const why = 'Jag ska hämta barnet med polis i kväll';
const notFound = { ok: false, problem: { code: 'not-found' } };
const closed = { ok: false, problem: { code: 'opening-required' } };
const open = (subject: Subject, id: string) => openVault(world.ctx, subject, id, why);
const readOut = (subject: Subject, id: string) => readVault(world.ctx, subject, id);

describe('T-10: where a protected person is', () => {
  it('is opened by somebody who is named, with a reason, and read in Swedish; each reading has its row before it', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expect(expectDone(await getReport(world.ctx, ali, id)).protection).toEqual({
      hidden: true,
      mayOpen: true,
      call: { function: 'Mottagningens arbetsledare', phone: '08-465 004 47' },
    });
    const { until } = expectDone(await open(ali, id));
    expect(Date.parse(until) - Date.parse(world.clock.now())).toBe(15 * 60_000);
    world.later(4);
    const { persons, secondsLeft } = expectDone(await readOut(ali, id));
    expect(secondsLeft).toBe(11 * 60);
    expect(persons.map(({ person }) => person)).toEqual([
      'Barnet, Elsa Testström',
      'Maria Testström (mamma)',
      'Jonas Testström (pappa)',
      'Liam Testström',
    ]);
    expect(persons[0]?.facts).toContainEqual({ label: 'Skyddad uppgift', text: places.protected });
    expect(persons[0]?.facts).toContainEqual({ label: 'Adress (folkbokföring)', text: places.address });
    expect(persons[0]?.facts).toContainEqual({ label: 'Barnet är nu', text: 'Hos släkting – Hos mormor' });
    expect(persons[1]?.facts).toEqual([{ label: 'Telefon', text: places.mother }]);
    expectDone(await readOut(ali, id));
    expect(await logged(world, 'vault.open', 'vault.read')).toEqual([
      'vault.open done ali.demir',
      'vault.read done ali.demir',
      'vault.read compared ali.demir',
      'vault.read done ali.demir',
    ]);
  });

  it('stands in a supplement too, which is opened by itself by whoever is named for the child', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const envelope = there(await (await world.ctx.stores.board(boards.farsta)).receivedEnvelope(asId(id)));
    const later = elsa('SEK', { child: { ...elsa().child, protectedPlace: 'Nu på Sagostigen 3' } });
    const supplement = await received(
      world,
      aSealed(world, { kind: 'supplement', answers: komp(later, envelope.anmalningsnummer), inReplyTo: envelope.id }),
    );
    const ali = await reading(world, 'ali.demir', supplement);
    expect(await readOut(ali, supplement)).toEqual(closed);
    expectDone(await open(ali, supplement));
    expect(JSON.stringify(expectDone(await readOut(ali, supplement)))).toContain('Sagostigen 3');
    expect(await readOut(ali, id)).toEqual(closed);
  });

  it('holds nobody who is not protected', async () => {
    const rows = elsa().family?.guardians;
    const answers = elsa('NEJ', {
      family: {
        ...elsa().family,
        guardians: Array.isArray(rows)
          ? rows.map((row) =>
              row.id === 'vh-jonas'
                ? { ...row, livesWithChild: { answer: 'NEJ' as const } }
                : { ...row, protected: { code: 'SKF' as const } },
            )
          : [],
      },
    });
    const { id } = await protectedReport(world, answers);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    const read = JSON.stringify(expectDone(await readOut(ali, id)));
    expect(read).toContain(places.mother);
    expect(read).not.toContain('070-174 06 13');
    expect(read).not.toContain('Jonas');
  });
});

describe('T-10, T-5: the vault stays shut', () => {
  it('under the ordinary opening of the report, to whoever is named too, until it is opened with a reason', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expect(await readOut(ali, id)).toEqual(closed);
    expect(await open(await world.as('maja.frost'), id)).toEqual(notFound);
  });

  it('without the ordinary opening of the report', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    expect(await open(await world.as('ali.demir'), id)).toEqual(closed);
  });

  it.each(['maja.frost', 'britt.sand'])(
    'to %s, cleared and not named: the same as for a report that is not there, and logged',
    async (username) => {
      const { id } = await protectedReport(world);
      await name(world, id, 'ali.demir');
      const subject = await reading(world, username, id);
      const before = await logged(world, 'vault.open', 'vault.read');
      expect([await open(subject, id), await readOut(subject, id)]).toEqual([notFound, notFound]);
      expect([await open(subject, 'not-there'), await readOut(subject, 'not-there')]).toEqual([notFound, notFound]);
      const rows = (await logged(world, 'vault.open', 'vault.read')).slice(before.length);
      expect(rows).toEqual(['open', 'read', 'open', 'read'].map((act) => `vault.${act} not-found ${username}`));
      expect(expectDone(await getReport(world.ctx, subject, id)).protection).toMatchObject({ hidden: true, mayOpen: false });
    },
  );

  it('to reception, and to a caseworker who is no longer cleared, whatever is named', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const karin = await reading(world, 'karin.ek', id);
    expect(await open(karin, id)).toMatchObject({ problem: { code: 'not-permitted' } });
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    const uncleared: Subject = { ...ali, membership: { ...ali.membership, clearance: 'ordinary' } };
    expect(await readOut(uncleared, id)).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(expectDone(await getReport(world.ctx, uncleared, id)).protection.mayOpen).toBe(false);
  });

  it('after fifteen minutes, and to another login of the same person', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    expect(await readOut({ ...ali, loginId: asId<LoginId>('another') }, id)).toEqual(closed);
    world.later(14);
    expectDone(await readOut(ali, id));
    world.later(1);
    expect(await readOut(ali, id)).toEqual(closed);
  });

  it('in the very minute in which the naming is ended, and from the day after its last', async () => {
    const { id, object } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    const head = await world.as('britt.sand');
    const [naming] = expectDone(await listNamings(world.ctx, head, object)).named;
    expectDone(await endNaming(world.ctx, head, object, there(naming).id));
    expect(await readOut(ali, id)).toEqual(notFound);
    expect(await open(ali, id)).toEqual(notFound);
    expect(await endNaming(world.ctx, head, object, there(naming).id)).toEqual(notFound);
    await name(world, id, 'ali.demir');
    world.later(30 * 24 * 60);
    const later = await reading(world, 'ali.demir', id);
    expect(await open(later, id)).toEqual(notFound);
  });

  it('to somebody named who is shut out by behörighetsspärr, and by a nödöppning most of all: nothing tells it from a report that is not there', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    await shutOut(world, 'ali.demir', ofReport(asId(id)));
    expect([await open(ali, id), await readOut(ali, id)]).toEqual([notFound, notFound]);
    const given = { category: 'FARA', reason: 'Barnet ringer själv och ingen annan är här i natt.', password: 'tidig-demo' } as const;
    expectDone(await openInEmergency(world.ctx, ali, ofReport(asId(id)), given));
    const page = expectDone(await getReport(world.ctx, ali, id));
    expect(page.protection).toMatchObject({ hidden: true, mayOpen: false });
    expect([await open(ali, id), await readOut(ali, id)]).toEqual([notFound, notFound]);
    for (const canary of canaries) expect(JSON.stringify(page)).not.toContain(canary);
    expect((await logged(world, 'vault.open', 'vault.read')).slice(1)).toEqual([
      'vault.open barred ali.demir',
      'vault.read barred ali.demir',
      'vault.open emergency ali.demir',
      'vault.read emergency ali.demir',
    ]);
  });

  it('to another nämnd', async () => {
    const { id } = await protectedReport(world);
    const hanna = await world.as('hanna.lund');
    const cleared: Subject = { ...hanna, membership: { ...hanna.membership, clearance: 'protected' } };
    expect([await open(cleared, id), await readOut(cleared, id)]).toEqual([notFound, notFound]);
  });
});

describe('the unit head names', () => {
  const today = () => dayOf(world.clock.now());
  const days = (from: number, to: number) => ({ from: plusDays(today(), from), to: plusDays(today(), to), reason: 'Handlägger ärendet' });
  async function naming(id: string, userId: string, from = 0, to = 30) {
    const head = await reading(world, 'britt.sand', id);
    return nameForVault(world.ctx, head, { kind: 'report', id }, { userId, ...days(from, to) });
  }

  it('of the cleared staff who handle cases and are not shut out; nobody else stands to choose', async () => {
    const { id, object } = await protectedReport(world);
    const head = await reading(world, 'britt.sand', id);
    const { candidates } = expectDone(await listNamings(world.ctx, head, object));
    expect(candidates.map(({ name: who }) => who)).toEqual(['Ali Demir', 'Britt Sand', 'Maja Frost']);
    await shutOut(world, 'maja.frost', ofReport(asId(id)));
    expect(expectDone(await listNamings(world.ctx, head, object)).candidates.map(({ name: who }) => who)).toEqual([
      'Ali Demir',
      'Britt Sand',
    ]);
    for (const userId of ['person-karin.ek', 'person-maja.frost', 'person-lars.hed', 'person-sara.lind', 'nobody'])
      expect(await naming(id, userId), userId).toEqual({
        ok: false,
        problem: { code: 'invalid-input', fields: [{ path: 'userId', code: 'not-in-list' }] },
      });
  });

  it.each([
    [0, 90, null],
    [0, 91, 'to date-too-late'],
    [10, 100, null],
    [-1, 5, 'from date-past'],
    [0, 0, 'to date-past'],
    [5, 4, 'to date-past'],
  ])('for days %i to %i: %s', async (from, to, wrong) => {
    const { id } = await protectedReport(world);
    const outcome = await naming(id, 'person-ali.demir', from, to);
    const fields = outcome.ok ? null : (outcome.problem.fields ?? []).map(({ path, code }) => `${path} ${code}`).join();
    expect(fields).toBe(wrong);
  });

  it('somebody again when the days are over, and five at most at a time', async () => {
    const { id, object } = await protectedReport(world);
    expectDone(await naming(id, 'person-ali.demir', 0, 90));
    expectDone(await naming(id, 'person-ali.demir', 80, 170));
    const board = await world.ctx.stores.board(boards.farsta);
    const entry = (await import('@tidig/services/access/log-entry.ts')).systemEntry(world.ctx, 'vault.name', object);
    const kept = there((await board.namings(object))[0]);
    for (const who of ['b', 'c', 'd', 'e'])
      await board.nameForVault({ ...kept, id: asId(who), userId: asId(who), from: today() }, 5, entry);
    expect(await naming(id, 'person-maja.frost')).toEqual({ ok: false, problem: { code: 'vault-full' } });
  });

  it('himself too: with a row of its own kind, and told to the log reviewer', async () => {
    const { id } = await protectedReport(world);
    expectDone(await naming(id, 'person-britt.sand'));
    expect(await logged(world, 'vault.name')).toContain('vault.name named-self britt.sand');
    const reviewer = await world.as('leo.dahl');
    const { namings } = expectDone(await overseeVault(world.ctx, reviewer));
    expect(namings).toMatchObject([{ userName: 'Britt Sand', namedByName: 'Britt Sand', self: true, arendenummer: 'FAR-2026-00001' }]);
  });

  it('and is told of every opening with who, when and the number, and nothing of the child', async () => {
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await open(ali, id));
    world.later(3);
    expectDone(await open(ali, id));
    const told = expectDone(await overseeVault(world.ctx, await world.as('britt.sand')));
    expect([told.total, told.openings.map(({ userName, arendenummer }) => `${userName} ${arendenummer}`)]).toEqual([
      2,
      ['Ali Demir FAR-2026-00001', 'Ali Demir FAR-2026-00001'],
    ]);
    const text = JSON.stringify(told);
    for (const canary of [...canaries, 'Elsa', 'Testström', why]) expect(text).not.toContain(canary);
    for (const username of ['ali.demir', 'karin.ek', 'rut.ask'])
      expect(await overseeVault(world.ctx, await world.as(username)), username).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('only with the child’s report or akt open, and nobody else does', async () => {
    const { id, object } = await protectedReport(world);
    const head = await world.as('britt.sand');
    expect(await nameForVault(world.ctx, head, object, { userId: 'person-ali.demir', ...days(0, 9) })).toEqual(closed);
    const ali = await reading(world, 'ali.demir', id);
    expect(await nameForVault(world.ctx, ali, object, { userId: 'person-ali.demir', ...days(0, 9) })).toMatchObject({
      problem: { code: 'not-permitted' },
    });
    const other = await sent(world);
    expect(await listNamings(world.ctx, head, { kind: 'report', id: other.id })).toEqual(closed);
  });
});
