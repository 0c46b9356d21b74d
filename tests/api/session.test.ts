import { passwords } from '@tidig/api/run/passwords.ts';
import { sessionView } from '@tidig/api/wire/session.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { describe, expect, it } from 'vitest';
import { codeOf } from './support/client.ts';
import { anApiForThisTest, PASSWORD } from './support/world.ts';

const PERSON = { 'Tidig-Activity': 'person' };

describe('T-36: the login', () => {
  it('gives a cookie that only this host over https gets, that no script reads and no other site sends', async () => {
    const world = await anApiForThisTest();
    const response = await world.nobody().post('/api/session', { username: 'sara.lind', password: PASSWORD });
    expect(response.status).toBe(201);
    const parts = (response.headers.get('Set-Cookie') ?? '').split('; ');
    expect(parts[0]).toMatch(/^__Host-tidig=[\w-]{43}$/);
    expect(parts.slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(sessionView.strict().parse(await response.json()).membership.role).toBe('officer');
  });

  it('says in which kommun the person’s unit mostly works, where it says so', async () => {
    const world = await anApiForThisTest();
    const kommunOf = async (username: string) =>
      sessionView.parse(await (await (await world.as(username)).get('/api/session')).json()).membership.unitKommun;
    expect(await kommunOf('sara.lind')).toBe('0180');
    expect(await kommunOf('nils.holm')).toBe('1280');
    expect(await kommunOf('asta.kvist')).toBe('0380');
    expect(await kommunOf('karin.ek')).toBeNull();
  });

  it('is another one each time, and the one before ends', async () => {
    const world = await anApiForThisTest();
    const first = await world.as('sara.lind');
    const again = first.copy();
    await again.post('/api/session', { username: 'sara.lind', password: PASSWORD });
    expect(again.cookie()).not.toBe(first.cookie());
    expect(await codeOf(await first.get('/api/session'))).toBe('session-ended');
  });

  it('goes on when a wrong password is tried over it', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('sara.lind');
    expect((await person.post('/api/session', { username: 'sara.lind', password: 'wrong' })).status).toBe(401);
    expect((await person.get('/api/session')).status).toBe(200);
  });

  it('takes no cookie that somebody else chose', async () => {
    const world = await anApiForThisTest();
    const fixed = `__Host-tidig=${'A'.repeat(43)}`;
    const response = await world.nobody().post('/api/session', { username: 'sara.lind', password: PASSWORD }, { Cookie: fixed });
    expect(response.headers.get('Set-Cookie')).not.toContain('AAAA');
    expect(await codeOf(await world.nobody().get('/api/session', { Cookie: fixed }))).toBe('not-logged-in');
  });

  it('is asked for where there is none', async () => {
    const world = await anApiForThisTest();
    const response = await world.nobody().get('/api/session');
    expect(response.status).toBe(401);
    expect(await codeOf(response)).toBe('not-logged-in');
  });

  it('ends at the server when the person logs out', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('sara.lind');
    const stolen = person.copy();
    const response = await person.delete('/api/session');
    expect(response.status).toBe(204);
    expect(person.cookie()).toBe('');
    expect(await codeOf(await stolen.get('/api/session'))).toBe('session-ended');
    expect((await person.delete('/api/session')).status).toBe(204);
  });

  it('holds one membership at a time, and only those that are the person’s own', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('maja.frost');
    const session = sessionView.parse(await (await person.get('/api/session')).json());
    const other = session.memberships.find((one) => one.id !== session.membership.id);
    const switched = await person.put('/api/session/membership', { membershipId: other?.id });
    expect(sessionView.parse(await switched.json()).membership.id).toBe(other?.id);
    expect(sessionView.parse(await (await person.get('/api/session')).json()).membership.id).toBe(other?.id);
    const foreign = await person.put('/api/session/membership', { membershipId: 'plats-sara.lind-1' });
    const absent = await person.put('/api/session/membership', { membershipId: 'none' });
    expect(foreign.status).toBe(404);
    expect(await foreign.text()).toBe(await absent.text());
  });
});

describe('T-36: an idle login', () => {
  it.each([
    ['is alive just before 15 minutes', 14.99, 200, null],
    ['is locked at 15 minutes', 15, 401, 'session-locked'],
    ['is still only locked just before 60', 59.99, 401, 'session-locked'],
    ['is over at 60', 60, 401, 'session-ended'],
  ])('%s', async (_, minutes, status, code) => {
    const world = await anApiForThisTest();
    const person = await world.as('karin.ek');
    world.later(minutes);
    const response = await person.get('/api/intake/reports');
    expect(response.status).toBe(status);
    if (code) expect(await codeOf(response)).toBe(code);
  });

  it('is kept alive by a person’s acts, not by polling', async () => {
    const world = await anApiForThisTest();
    const acting = await world.as('karin.ek');
    const polling = await world.as('ali.demir');
    for (let minutes = 0; minutes < 30; minutes += 5) {
      world.later(5);
      await acting.get('/api/intake/counts', PERSON);
      await polling.get('/api/intake/counts');
    }
    expect((await acting.get('/api/session')).status).toBe(200);
    expect(await codeOf(await polling.get('/api/session'))).toBe('session-locked');
  });

  it('is over after 10 hours, however busy', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('karin.ek');
    for (let minutes = 0; minutes < 595; minutes += 5) {
      world.later(5);
      expect((await person.get('/api/session', PERSON)).status).toBe(200);
    }
    world.later(5);
    expect(await codeOf(await person.get('/api/session', PERSON))).toBe('session-ended');
  });

  it('opens again with the own password, and nothing is read meanwhile', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('karin.ek');
    world.later(20);
    expect(await codeOf(await person.get('/api/intake/reports', PERSON))).toBe('session-locked');
    expect(await codeOf(await person.post('/api/session/unlocks', { password: 'wrong' }))).toBe('wrong-credentials');
    expect(await codeOf(await person.get('/api/intake/reports'))).toBe('session-locked');
    expect((await person.post('/api/session/unlocks', { password: PASSWORD })).status).toBe(200);
    expect((await person.get('/api/intake/reports')).status).toBe(200);
  });

  it('can be logged out of while it is locked', async () => {
    const world = await anApiForThisTest();
    const person = await world.as('karin.ek');
    world.later(20);
    const copy = person.copy();
    await person.delete('/api/session');
    expect(await codeOf(await copy.post('/api/session/unlocks', { password: PASSWORD }))).toBe('session-ended');
  });
});

describe('T-7: a closed account', () => {
  it('ends every login of its person at the next request', async () => {
    const world = await anApiForThisTest();
    const [phone, desk, administrator] = [await world.as('karin.ek'), await world.as('karin.ek'), await world.as('rut.ask')];
    const closed = await administrator.post('/api/accounts/person-karin.ek/closures');
    expect(closed.status).toBe(204);
    for (const login of [phone, desk]) expect(await codeOf(await login.get('/api/intake/reports'))).toBe('session-ended');
    const again = await world.nobody().post('/api/session', { username: 'karin.ek', password: PASSWORD });
    expect(await codeOf(again)).toBe('wrong-credentials');
  });

  it('is closed by its own organisation’s administrator only, and nobody closes their own', async () => {
    const world = await anApiForThisTest();
    const administrator = await world.as('rut.ask');
    const [other, absent] = [
      await administrator.post('/api/accounts/person-petra.gran/closures'),
      await administrator.post('/api/accounts/nobody/closures'),
    ];
    expect(other.status).toBe(404);
    expect(await other.text()).toBe(await absent.text());
    expect((await administrator.post('/api/accounts/person-rut.ask/closures')).status).toBe(403);
  });
});

describe('T-35: guessing passwords', () => {
  it('gets the same answer for a wrong password and an unknown name', async () => {
    const world = await anApiForThisTest();
    const wrong = await world.nobody().post('/api/session', { username: 'sara.lind', password: 'guess' });
    const unknown = await world.nobody().post('/api/session', { username: 'no.one', password: 'guess' });
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
    expect([...wrong.headers].filter(([name]) => name !== 'tidig-request-id')).toEqual(
      [...unknown.headers].filter(([name]) => name !== 'tidig-request-id'),
    );
  });

  it('asks the slow hash once in both cases', async () => {
    const asked: string[] = [];
    const counted = {
      hash: async (password: string) => `quick:${password}`,
      verify: async (hash: string, password: string) => (asked.push(hash), hash === `quick:${password}`),
    };
    const world = await anApiForThisTest({ services: { passwords: counted } });
    await world.nobody().post('/api/session', { username: 'sara.lind', password: 'guess' });
    await world.nobody().post('/api/session', { username: 'no.one', password: 'guess' });
    expect(asked).toHaveLength(2);
  });

  it('takes as long for an unknown name as for a known one', async () => {
    const world = await anApiForThisTest({ services: { passwords } });
    const directory = await world.ctx.stores.directory();
    const account = await directory.accountByUsername('sara.lind');
    if (!account) throw new Error('Sara is in the demo');
    const slow = { ...account, id: asId<typeof account.id>('slow'), username: 'slow', passwordHash: await passwords.hash('right') };
    await directory.addAccount(slow);
    const millisecondsFor = async (username: string) => {
      const start = performance.now();
      await world.nobody().post('/api/session', { username, password: 'guess' });
      return performance.now() - start;
    };
    const pairs: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) pairs.push((await millisecondsFor('no.one')) / (await millisecondsFor('slow')));
    expect(pairs.toSorted((a, b) => a - b)[1]).toBeGreaterThan(0.4);
  }, 60_000);

  it.each(['sara.lind', 'no.one'])(
    'of %s stops after ten tries in 15 minutes, also with the right one, and starts again after them',
    async (username) => {
      const world = await anApiForThisTest();
      const guess = () => world.nobody().post('/api/session', { username, password: 'guess' });
      for (let tries = 0; tries < 10; tries += 1) expect(await codeOf(await guess())).toBe('wrong-credentials');
      const stopped = await world.nobody().post('/api/session', { username, password: PASSWORD });
      expect(stopped.status).toBe(429);
      expect(await codeOf(stopped)).toBe('too-many-tries');
      world.later(15.1);
      expect(await codeOf(await guess())).toBe('wrong-credentials');
    },
  );

  it('leaves each try in the directory’s log, without the name', async () => {
    const world = await anApiForThisTest();
    await world.nobody().post('/api/session', { username: 'KanariaQ7', password: 'KanariaQ8' });
    const [row] = await (await world.ctx.stores.directory()).logRows({ beforeSeq: null, limit: 1 });
    expect(row).toMatchObject({ outcome: 'wrong-credentials', role: 'nobody', actor: null });
    expect(JSON.stringify(row)).not.toContain('Kanaria');
  });
});

describe('a refused act', () => {
  it('is in the log of the person’s own organisation before the answer leaves', async () => {
    const world = await anApiForThisTest();
    const officer = await world.as('sara.lind');
    expect((await officer.get('/api/intake/reports')).status).toBe(403);
    const police = await world.ctx.stores.sender(asId('polisen'));
    const [row] = await police.logRows({ beforeSeq: null, limit: 1 });
    expect(row).toMatchObject({ action: 'intake.list', outcome: 'not-permitted', role: 'officer', actor: 'person-sara.lind' });
  });
});
