import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import { closeAccount } from '@tidig/services/admin/close-account.ts';
import { logIn } from '@tidig/services/session/log-in.ts';
import { logOut, switchMembership, unlock } from '@tidig/services/session/own-session.ts';
import { resume } from '@tidig/services/session/resume.ts';
import { aWorld, boards, expectDone, NIGHT, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const password = 'tidig-demo';

async function loggedIn(username = 'karin.ek') {
  return expectDone(await logIn(world.ctx, username, password));
}

async function codeAfter(minutes: number, secret: string, acted = false): Promise<string> {
  world.clock.set(plusMinutes(NIGHT, minutes));
  const outcome = await resume(world.ctx, secret, acted);
  return outcome.ok ? 'alive' : outcome.problem.code;
}

describe('a login (T-36)', () => {
  it.each([
    [14.9, 'alive'],
    [15, 'session-locked'],
    [59.9, 'session-locked'],
    [60, 'session-ended'],
  ])('after %d idle minutes is %s', async (minutes, state) => {
    const { secret } = await loggedIn();
    expect(await codeAfter(minutes, secret)).toBe(state);
  });

  it('is renewed by a person’s act and never by polling', async () => {
    const acting = await loggedIn();
    const polled = await loggedIn();
    for (const minutes of [5, 10]) {
      await codeAfter(minutes, acting.secret, true);
      await codeAfter(minutes, polled.secret, false);
    }
    expect(await codeAfter(20, acting.secret)).toBe('alive');
    expect(await codeAfter(20, polled.secret)).toBe('session-locked');
  });

  it('ends after ten hours however busy the person is', async () => {
    const { secret } = await loggedIn();
    for (let minutes = 10; minutes < 600; minutes += 10) expect(await codeAfter(minutes, secret, true)).toBe('alive');
    expect(await codeAfter(600, secret, true)).toBe('session-ended');
  });

  it('opens again with the own password when locked, and stays locked with a wrong one', async () => {
    const { secret } = await loggedIn();
    expect(await codeAfter(20, secret)).toBe('session-locked');
    expect(await unlock(world.ctx, secret, 'fel')).toMatchObject({ problem: { code: 'wrong-credentials' } });
    expect(await codeAfter(20, secret)).toBe('session-locked');
    expect(await unlock(world.ctx, secret, password)).toMatchObject({ ok: true });
    expect(await codeAfter(21, secret)).toBe('alive');
  });

  it('has a new secret each time and is over at log-out', async () => {
    const [one, two] = [await loggedIn(), await loggedIn()];
    expect(one.secret).not.toBe(two.secret);
    await logOut(world.ctx, one.secret);
    expect(await codeAfter(1, one.secret)).toBe('session-ended');
    expect(await codeAfter(1, two.secret)).toBe('alive');
  });

  it('ends at once everywhere when the account is closed (T-7)', async () => {
    const { secret } = await loggedIn('karin.ek');
    const karin = await world.as('karin.ek');
    expect(await closeAccount(world.ctx, await world.as('rut.ask'), karin.userId)).toMatchObject({ ok: true });
    expect(await codeAfter(1, secret)).toBe('session-ended');
    expect(await logIn(world.ctx, 'karin.ek', password)).toMatchObject({ problem: { code: 'wrong-credentials' } });
  });

  it('cannot be closed by an administrator of another organisation, nor by oneself', async () => {
    const karin = await world.as('karin.ek');
    const elsewhere = await world.as('olle.berg');
    expect(await closeAccount(world.ctx, elsewhere, karin.userId)).toEqual(await closeAccount(world.ctx, elsewhere, 'absent'));
    const rut = await world.as('rut.ask');
    expect(await closeAccount(world.ctx, rut, rut.userId)).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('ends only here for somebody who works elsewhere too', async () => {
    const { secret } = await loggedIn('maja.frost');
    const maja = await world.as('maja.frost');
    expect(await closeAccount(world.ctx, await world.as('rut.ask'), maja.userId)).toMatchObject({ ok: true });
    expect(await codeAfter(1, secret)).toBe('session-ended');
    expect(await logIn(world.ctx, 'maja.frost', password)).toMatchObject({
      ok: true,
      value: { session: { memberships: [{ organisationId: boards.heby }] } },
    });
  });

  it('has one active membership, which the person can switch', async () => {
    const { secret, session } = await loggedIn('maja.frost');
    const other = session.memberships.find((one) => one.organisationId === boards.heby);
    expectDone(await switchMembership(world.ctx, secret, other?.id ?? ''));
    expect(await resume(world.ctx, secret, false)).toMatchObject({ ok: true, value: { membership: { organisationId: boards.heby } } });
    expect(await switchMembership(world.ctx, secret, 'plats-karin.ek-1')).toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('guessing (T-35)', () => {
  it('is stopped after ten failed tries in fifteen minutes, known name or not, and forgiven after', async () => {
    for (const username of ['karin.ek', 'nobody.here']) {
      for (let tries = 0; tries < 10; tries += 1) {
        expect(await logIn(world.ctx, username, 'fel')).toMatchObject({ problem: { code: 'wrong-credentials' } });
      }
      expect(await logIn(world.ctx, username, password)).toMatchObject({ problem: { code: 'too-many-tries' } });
    }
    expect(await logIn(world.ctx, 'ali.demir', password)).toMatchObject({ ok: true });
    world.later(15.1);
    expect(await logIn(world.ctx, 'karin.ek', password)).toMatchObject({ ok: true });
  });

  it('at the same time gets no further than one after another', async () => {
    const tries = await Promise.all(Array.from({ length: 30 }, () => logIn(world.ctx, 'karin.ek', 'fel')));
    const codes = tries.map((one) => (one.ok ? 'ok' : one.problem.code));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(20);
  });

  it('of a demo account never works outside a demo', async () => {
    const production = { ...world.ctx, settings: { demo: false } };
    expect(await logIn(production, 'karin.ek', password)).toMatchObject({ problem: { code: 'wrong-credentials' } });
  });
});
