import { plusDays, type PlainDate } from '@tidig/domain/base/time.ts';
import type { AddressDraft } from '@tidig/domain/address/check-address.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { getAddressBook } from '@tidig/services/admin/address-book.ts';
import { confirmAddress } from '@tidig/services/admin/confirm-address.ts';
import { saveAddress } from '@tidig/services/admin/save-address.ts';
import { registerStart } from '@tidig/services/register/register-start.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, type World } from '../support/world.ts';

const today = '2026-11-19' as PlainDate;
let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const draft: AddressDraft = {
  validFrom: '2026-11-19',
  channel: 'TIDIG',
  manualWay: null,
  phone: '08-465 004 40',
  openingHours: 'Vardagar 9.00–15.00',
  eveningReader: 'Socialjouren läser kvällar och helger.',
  jour: { name: 'Socialjouren', way: 'RINGER_UPP', phone: null, hours: 'Dygnet runt' },
  protectedFunction: 'Mottagningens arbetsledare',
  protectedPhone: '08-465 004 47',
  closedFrom: null,
};

async function farstaOn(day: string) {
  const recipients = await (await world.ctx.stores.directory()).recipients(day as PlainDate);
  return recipients.find(({ id }) => id === boards.farsta);
}

/** Everybody of the demo's Farsta and police who is not the nämnd's administrator. */
const others = ['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand', 'leo.dahl', 'sara.lind', 'eva.rask', 'olle.berg', 'drift'];

describe('the address book', () => {
  it('shows the own nämnd’s pages: what holds, what is coming and what was, and leaves a row', async () => {
    const book = expectDone(await getAddressBook(world.ctx, await world.as('rut.ask')));
    expect(book).toMatchObject({ today, connected: true });
    expect(book.inForce).toMatchObject({ savedBy: 'Rut Ask', validFrom: plusDays(today, -45), until: plusDays(today, 40) });
    expect(book.inForce?.recipient).toMatchObject({ id: boards.farsta, confirmedOn: plusDays(today, -20) });
    expect(book.coming.map(({ validFrom, until }) => [validFrom, until])).toEqual([[plusDays(today, 40), null]]);
    expect(book.earlier.map(({ validFrom, until }) => [validFrom, until])).toEqual([['2025-07-01', plusDays(today, -45)]]);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({
      action: 'address.read',
      outcome: 'done',
      actor: 'person-rut.ask',
    });
  });

  it.each(others)('is neither shown to %s, nor changed, nor confirmed; each try leaves a row at home', async (username) => {
    const person = await world.as(username);
    const before = await farstaOn(today);
    for (const [verb, action] of [
      [() => getAddressBook(world.ctx, person), 'address.read'],
      [() => saveAddress(world.ctx, person, draft), 'address.write'],
      [() => confirmAddress(world.ctx, person), 'address.write'],
    ] as const) {
      expect(await verb()).toMatchObject({ ok: false, problem: { code: 'not-permitted' } });
      if (username !== 'drift') {
        const [row] = await newestLog(world, person.membership.organisationId, 1);
        expect(row).toEqual({ action, outcome: 'not-permitted', actor: person.userId });
      }
    }
    expect(await farstaOn(today)).toEqual(before);
  });

  it('of another nämnd is out of reach: an administrator elsewhere writes at home only', async () => {
    const rut = await world.as('rut.ask');
    const elsewhere = { ...rut, membership: { ...rut.membership, organisationId: boards.malmo } };
    const before = await farstaOn(today);
    const book = expectDone(await saveAddress(world.ctx, elsewhere, draft));
    expect(book.inForce?.recipient).toMatchObject({ id: boards.malmo, kommunCode: '1280', openingHours: draft.openingHours });
    expect(await farstaOn(today)).toEqual(before);
    expect((await newestLog(world, boards.malmo, 1))[0]).toMatchObject({ action: 'address.write', outcome: 'done' });
    expect((await newestLog(world, boards.farsta, 1))[0]?.action).not.toBe('address.write');
  });
});

describe('a new page', () => {
  it('from today holds at once for officers, with name, kommun and district as they were, confirmed today', async () => {
    const before = await farstaOn(today);
    const book = expectDone(await saveAddress(world.ctx, await world.as('rut.ask'), draft));
    expect(book.inForce).toMatchObject({ validFrom: today, savedBy: 'Rut Ask', savedAt: world.clock.now() });
    expect(await farstaOn(today)).toEqual({
      ...before,
      phone: draft.phone,
      openingHours: draft.openingHours,
      eveningReader: draft.eveningReader,
      jour: draft.jour,
      confirmedOn: today,
    });
    expect(await farstaOn(plusDays(today, -1))).toMatchObject({ openingHours: before?.openingHours });
  });

  it('is logged in the own store and in the directory', async () => {
    await saveAddress(world.ctx, await world.as('rut.ask'), draft);
    const row = { action: 'address.write', outcome: 'done', actor: 'person-rut.ask', objectKind: 'address' };
    const stores = [await world.ctx.stores.board(boards.farsta), await world.ctx.stores.directory()];
    for (const store of stores) expect(await store.logRows({ beforeSeq: null, limit: 1 })).toMatchObject([row]);
  });

  it('from tomorrow is not there today', async () => {
    const book = expectDone(await saveAddress(world.ctx, await world.as('rut.ask'), { ...draft, validFrom: '2026-11-20' }));
    expect(book.coming.map(({ validFrom }) => validFrom)).toEqual(['2026-11-20', plusDays(today, 40)]);
    expect((await farstaOn(today))?.openingHours).not.toBe(draft.openingHours);
    world.later(24 * 60);
    expect((await farstaOn('2026-11-20'))?.openingHours).toBe(draft.openingHours);
    expect(expectDone(await getAddressBook(world.ctx, await world.as('rut.ask'))).inForce?.validFrom).toBe('2026-11-20');
  });

  it('replaces one from the same day; the replaced one stays in the history, without a day', async () => {
    const rut = await world.as('rut.ask');
    await saveAddress(world.ctx, rut, { ...draft, validFrom: '2026-12-01', openingHours: 'first' });
    const book = expectDone(await saveAddress(world.ctx, rut, { ...draft, validFrom: '2026-12-01', openingHours: 'second' }));
    expect(book.coming[0]?.recipient.openingHours).toBe('second');
    expect(book.earlier.filter(({ validFrom, until }) => validFrom === until).map(({ recipient }) => recipient.openingHours)).toEqual([
      'first',
    ]);
  });

  it('takes over what operations set for a later day', async () => {
    const directory = await world.ctx.stores.directory();
    const [coming] = await directory.addressPages(boards.farsta);
    if (!coming) throw new Error('Farsta has pages');
    const renamed = { ...coming, recipient: { ...coming.recipient, name: 'Söderorts stadsdelsnämnd', district: 'Söderort' } };
    await directory.addAddressPage(renamed, { ...(await anyEntry()), objectId: boards.farsta });
    const rut = await world.as('rut.ask');
    const later = expectDone(await saveAddress(world.ctx, rut, { ...draft, validFrom: plusDays(coming.validFrom, 1) }));
    expect(later.coming.at(-1)?.recipient).toMatchObject({ name: 'Söderorts stadsdelsnämnd', district: 'Söderort' });
    const before = expectDone(await saveAddress(world.ctx, rut, { ...draft, validFrom: plusDays(coming.validFrom, -1) }));
    expect(before.coming[0]?.recipient).toMatchObject({ name: 'Farsta stadsdelsnämnd', district: 'Farsta' });
  });

  it('is kept without blanks around', async () => {
    const padded = { ...draft, phone: ' 08-465 004 40 ', openingHours: ' Dygnet runt ', jour: { ...draft.jour, phone: ' 112 ' } };
    const book = expectDone(await saveAddress(world.ctx, await world.as('rut.ask'), padded));
    expect(book.inForce?.recipient).toMatchObject({ phone: '08-465 004 40', openingHours: 'Dygnet runt', jour: { phone: '112' } });
  });

  it('does not move the day from which the register answers, not even with another channel', async () => {
    const [rut, karin] = [await world.as('rut.ask'), await world.as('karin.ek')];
    expect(await registerStart(world.ctx, karin)).toBe('2025-07-01');
    await saveAddress(world.ctx, rut, draft);
    await saveAddress(world.ctx, rut, { ...draft, channel: 'PDF', manualWay: 'Sänd med säkra meddelanden.' });
    expect(await registerStart(world.ctx, karin)).toBe('2025-07-01');
    expect(await farstaOn(today)).toMatchObject({ channel: 'PDF', channelSince: today });
  });

  it.each([
    ['yesterday', { validFrom: '2026-11-18' }, [{ path: 'validFrom', code: 'date-past' }]],
    ['a jour without its number', { jour: { ...draft.jour, way: 'NUMMER' } }, [{ path: 'jour.phone', code: 'required' }]],
    ['two gaps', { phone: '', eveningReader: '' }, ['phone', 'eveningReader'].map((path) => ({ path, code: 'required' }))],
    ['a day of closing that has passed', { closedFrom: '2026-11-18' }, [{ path: 'closedFrom', code: 'date-past' }]],
  ] as const)('is refused at its fields for %s; nothing is kept, and a row is left', async (_, over, fields) => {
    const directory = await world.ctx.stores.directory();
    const pages = await directory.addressPages(boards.farsta);
    const refused = await saveAddress(world.ctx, await world.as('rut.ask'), { ...draft, ...over });
    expect(refused).toEqual({ ok: false, problem: { code: 'invalid-input', fields } });
    expect(await directory.addressPages(boards.farsta)).toEqual(pages);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'address.write', outcome: 'invalid-input' });
  });

  it('of a nämnd that has closed says so again, also when that day has passed', async () => {
    const rut = await world.as('rut.ask');
    const closed = { ...draft, closedFrom: today };
    expectDone(await saveAddress(world.ctx, rut, closed));
    world.later(24 * 60);
    const book = expectDone(await saveAddress(world.ctx, rut, { ...closed, validFrom: '2026-11-20', phone: '08-465 004 49' }));
    expect(book.inForce).toMatchObject({ validFrom: '2026-11-20', recipient: { closedFrom: today, phone: '08-465 004 49' } });
  });

  it('judges today by the Swedish calendar', async () => {
    const rut = await world.as('rut.ask');
    world.clock.set('2026-11-19T22:59:00.000Z' as never);
    expect(await saveAddress(world.ctx, rut, draft)).toMatchObject({ ok: true });
    world.clock.set('2026-11-19T23:00:00.000Z' as never);
    expect(await saveAddress(world.ctx, rut, draft)).toMatchObject({ problem: { fields: [{ path: 'validFrom', code: 'date-past' }] } });
  });

  it('cannot make Tidig the channel of a nämnd that has no keys', async () => {
    const rut = await world.as('rut.ask');
    const knivsta = { ...rut, membership: { ...rut.membership, organisationId: boards.knivsta } };
    await withAStoreFor(boards.knivsta);
    expect(expectDone(await getAddressBook(world.ctx, knivsta)).connected).toBe(false);
    expect(await saveAddress(world.ctx, knivsta, draft)).toMatchObject({
      problem: {
        fields: [
          { path: 'channel', code: 'evenings-unanswered' },
          { path: 'channel', code: 'not-applicable' },
        ],
      },
    });
    const byPdf = { ...draft, channel: 'PDF' as const, manualWay: 'Bud' };
    expect(await saveAddress(world.ctx, knivsta, byPdf)).toMatchObject({ ok: true });
  });

  it('is not there for a nämnd that operations have not entered: neither written nor confirmed', async () => {
    const id = asId<typeof boards.farsta>('ny-namnd');
    await withAStoreFor(id);
    await (await world.ctx.stores.directory()).addOrganisation({ id, kind: 'board', name: 'Ny nämnd', publicKey: 'x' });
    const rut = await world.as('rut.ask');
    const unknown = { ...rut, membership: { ...rut.membership, organisationId: id } };
    expect(expectDone(await getAddressBook(world.ctx, unknown))).toMatchObject({ inForce: null, coming: [], earlier: [] });
    for (const refused of [await saveAddress(world.ctx, unknown, draft), await confirmAddress(world.ctx, unknown)]) {
      expect(refused).toMatchObject({ ok: false, problem: { code: 'not-found' } });
      expect((await newestLog(world, id, 1))[0]).toMatchObject({ action: 'address.write', outcome: 'not-found' });
    }
  });
});

describe('a confirmation', () => {
  it('is dated today, on the page that holds, with a row in both logs', async () => {
    const book = expectDone(await confirmAddress(world.ctx, await world.as('rut.ask')));
    expect(book.inForce?.recipient.confirmedOn).toBe(today);
    expect(book.coming[0]?.recipient.confirmedOn).not.toBe(today);
    expect((await farstaOn(today))?.confirmedOn).toBe(today);
    const row = { action: 'address.write', outcome: 'confirmed', actor: 'person-rut.ask' };
    expect((await newestLog(world, boards.farsta, 1))[0]).toEqual(row);
    expect(await (await world.ctx.stores.directory()).logRows({ beforeSeq: null, limit: 1 })).toMatchObject([row]);
  });

  it('is there once a day however often it is pressed, and adds no page', async () => {
    const rut = await world.as('rut.ask');
    const pages = (await (await world.ctx.stores.directory()).addressPages(boards.farsta)).length;
    for (let presses = 0; presses < 3; presses += 1) expectDone(await confirmAddress(world.ctx, rut));
    expect(await (await world.ctx.stores.directory()).addressPages(boards.farsta)).toHaveLength(pages);
  });
});

async function withAStoreFor(id: typeof boards.farsta): Promise<void> {
  await world.ctx.keys.issue(`board/${id}`);
  await world.ctx.stores.create(`board/${id}`);
}

async function anyEntry() {
  const none = { actor: null, membership: null, role: 'system', purpose: 'system', task: null } as const;
  return { ...none, at: world.clock.now(), objectKind: 'address', objectId: null, action: 'address.write', outcome: 'done' } as const;
}
