import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { Account, DirectoryStore, Login, Organisation, Recipient } from '@tidig/store/port/directory.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, day, newId, noon } from './support.ts';

type NewMembership = Parameters<DirectoryStore['addMembership']>[0];

/** What the directory promises. */
export function directoryContract(open: () => Promise<DirectoryStore>): void {
  describe('organisations', () => {
    it('are found by id and listed in Swedish order, å ä ö last', async () => {
      const store = await open();
      for (const name of ['Örebro', 'Älvsjö', 'Zinkgruvan', 'Arboga', 'Åmål']) await store.addOrganisation(anOrganisation({ name }));
      const listed = await store.organisations();
      expect(listed.map(({ name }) => name)).toEqual(['Arboga', 'Zinkgruvan', 'Åmål', 'Älvsjö', 'Örebro']);
      expect(await store.organisation(asId(listed[0]?.id ?? ''))).toEqual(listed[0]);
      expect(await store.organisation(newId())).toBeNull();
    });

    it('have units', async () => {
      const store = await open();
      const organisation = anOrganisation();
      await store.addOrganisation(organisation);
      const unit = { id: asId<never>('u1'), organisationId: organisation.id, name: 'Ungdom', region: 'Stockholm' };
      await store.addUnit(unit);
      expect(await store.unit(unit.id)).toEqual(unit);
    });

    it('are shown to officers with the channel in force on the day', async () => {
      const store = await open();
      const organisation = anOrganisation({ kind: 'board' });
      await store.addOrganisation(organisation);
      const byPdf = aRecipient({ id: organisation.id, channel: 'PDF', manualWay: 'Säker e-post', channelSince: day('2026-01-01') });
      const connected = aRecipient({ id: organisation.id, channelSince: day('2026-11-21') });
      await store.addRecipient(byPdf);
      await store.addRecipient(connected);
      expect(await store.recipients(day('2025-12-31'))).toEqual([]);
      expect(await store.recipients(day('2026-11-20'))).toEqual([byPdf]);
      expect(await store.recipients(day('2026-11-21'))).toEqual([connected]);
    });
  });

  describe('an account', () => {
    it('is found by username whatever the case, and is one only', async () => {
      const store = await open();
      const account = anAccount({ username: 'Anna.Ek', demo: true });
      await store.addAccount(account);
      expect(await store.accountByUsername('anna.ek')).toEqual(account);
      expect(await store.account(account.id)).toEqual(account);
      expect(await store.accountByUsername('ingen')).toBeNull();
      await expect(store.addAccount(anAccount({ username: 'ANNA.EK' }))).rejects.toThrow();
    });

    it('ends all its logins when it is closed, once, with one log row', async () => {
      const store = await open();
      const { account, login } = await aPersonLoggedIn(store);
      expect(await store.closeAccount(account.id, plusMinutes(noon, 1), anEntry())).toBe(true);
      expect((await store.login(login.id))?.endedAt).toBe(plusMinutes(noon, 1));
      const { rows } = await store.checkLog();
      expect(await store.closeAccount(account.id, plusMinutes(noon, 2), anEntry())).toBe(false);
      expect(await store.closeAccount(newId(), noon, anEntry())).toBe(false);
      expect((await store.account(account.id))?.closedAt).toBe(plusMinutes(noon, 1));
      expect((await store.checkLog()).rows).toBe(rows);
    });

    it('gets no new login once it is closed', async () => {
      const store = await open();
      const { account, login } = await aPersonLoggedIn(store);
      await store.closeAccount(account.id, noon, anEntry());
      await expect(store.startLogin({ ...login, id: asId('another') }, anEntry())).rejects.toThrow('closed');
    });
  });

  describe('a membership', () => {
    it('is in force on its first day and not on its last', async () => {
      const store = await open();
      const { membership, account } = await aPerson(store, { from: day('2026-03-01'), to: day('2026-03-31') });
      const on = async (text: string) => (await store.membershipsOf(account.id, day(text))).map(({ id }) => id);
      expect(await on('2026-02-28')).toEqual([]);
      expect(await on('2026-03-01')).toEqual([membership.id]);
      expect(await on('2026-03-30')).toEqual([membership.id]);
      expect(await on('2026-03-31')).toEqual([]);
    });

    it('is ended from a day on, once, with one log row', async () => {
      const store = await open();
      const { membership, account } = await aPerson(store, { from: day('2026-03-01') });
      const on = async (text: string) => (await store.membershipsOf(account.id, day(text))).length;
      expect(await store.endMembership(membership.id, day('2026-11-21'), anEntry())).toBe(true);
      expect([await on('2026-11-20'), await on('2026-11-21')]).toEqual([1, 0]);
      expect(await store.endMembership(membership.id, day('2026-11-21'), anEntry())).toBe(false);
      expect(await store.endMembership(membership.id, day('2026-11-22'), anEntry())).toBe(false);
      expect(await store.endMembership(newId(), day('2026-11-21'), anEntry())).toBe(false);
      expect((await store.checkLog()).rows).toBe(1);
    });

    it('that would end later ends earlier, and one that has not begun never does', async () => {
      const store = await open();
      const later = await aPerson(store, { from: day('2026-03-01'), to: day('2026-12-31') });
      expect(await store.endMembership(later.membership.id, day('2026-11-21'), anEntry())).toBe(true);
      expect(await store.membershipsOf(later.account.id, day('2026-11-21'))).toEqual([]);
      const future = await aPerson(store, { from: day('2026-12-01') });
      expect(await store.endMembership(future.membership.id, day('2026-11-21'), anEntry())).toBe(true);
      expect(await store.membershipsOf(future.account.id, day('2026-12-01'))).toEqual([]);
      expect(await store.endMembership(future.membership.id, day('2026-11-21'), anEntry())).toBe(false);
    });

    it('comes with the names of its organisation and unit', async () => {
      const store = await open();
      const { membership, account, organisation } = await aPerson(store, { competence: ['behorig'], clearance: 'protected' });
      expect(await store.membershipsOf(account.id, day('2026-11-21'))).toEqual([
        { ...membership, organisationKind: organisation.kind, organisationName: organisation.name, unitName: null },
      ]);
    });

    it('is listed among the staff, past ones too, by name in Swedish order', async () => {
      const store = await open();
      const { organisation } = await aPerson(store, {}, { name: 'Örjan Prov' });
      for (const name of ['Åsa Prov', 'Zara Prov']) {
        const account = anAccount({ name });
        await store.addAccount(account);
        await store.addMembership(aMembership({ userId: account.id, organisationId: organisation.id, to: day('2026-02-01') }));
      }
      const listed = await store.staffOf(organisation.id);
      expect(listed.map(({ personName }) => personName)).toEqual(['Zara Prov', 'Åsa Prov', 'Örjan Prov']);
      expect(await store.staffOf(newId())).toEqual([]);
    });
  });

  describe('a login', () => {
    it('moves its last act forward, never back, and not once it has ended', async () => {
      const store = await open();
      const { login } = await aPersonLoggedIn(store);
      await store.touchLogin(login.id, plusMinutes(noon, 5));
      await store.touchLogin(login.id, plusMinutes(noon, 3));
      expect((await store.login(login.id))?.lastActAt).toBe(plusMinutes(noon, 5));
      await store.endLogin(login.id, plusMinutes(noon, 6), anEntry());
      await store.touchLogin(login.id, plusMinutes(noon, 7));
      await store.endLogin(login.id, plusMinutes(noon, 8), anEntry());
      expect(await store.login(login.id)).toMatchObject({ lastActAt: plusMinutes(noon, 5), endedAt: plusMinutes(noon, 6) });
    });

    it('can change to another membership of the person', async () => {
      const store = await open();
      const { login, membership } = await aPersonLoggedIn(store);
      const other = { ...membership, id: asId<NewMembership['id']>('m2') };
      await store.addMembership(other);
      await store.switchMembership(login.id, other.id, anEntry());
      expect((await store.login(login.id))?.membershipId).toBe(other.id);
    });
  });

  describe('tries to log in', () => {
    it('are counted for a username, known or not, from a moment on, this one included', async () => {
      const store = await open();
      const after = (minutes: number) => plusMinutes(noon, minutes);
      expect(await store.reserveTry('Nobody', noon, noon)).toBe(1);
      expect(await store.reserveTry('nobody', after(5), noon)).toBe(2);
      expect(await store.reserveTry('other', after(5), noon)).toBe(1);
      expect(await store.reserveTry('NOBODY', after(10), noon)).toBe(3);
      expect(await store.reserveTry('nobody', after(10), after(5))).toBe(3);
      expect(await store.reserveTry('nobody', after(11), after(11))).toBe(1);
    });

    it('at the same time do not slip past one another: each gets its own place', async () => {
      const store = await open();
      const counts = await Promise.all(Array.from({ length: 40 }, () => store.reserveTry('nobody', noon, noon)));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    });

    it('are taken back one by one, also of the same moment, and only of that username', async () => {
      const store = await open();
      for (let n = 0; n < 3; n += 1) await store.reserveTry('nobody', noon, noon);
      await store.reserveTry('nobody', plusMinutes(noon, 1), noon);
      await store.releaseTry('Nobody', noon);
      await store.releaseTry('other', noon);
      await store.releaseTry('nobody', plusMinutes(noon, 2));
      expect(await store.reserveTry('nobody', plusMinutes(noon, 3), noon)).toBe(4);
      expect(await store.reserveTry('nobody', plusMinutes(noon, 3), plusMinutes(noon, 1))).toBe(3);
    });

    it('are forgotten after a day', async () => {
      const store = await open();
      const day = 24 * 60;
      await store.reserveTry('nobody', noon, noon);
      expect(await store.reserveTry('nobody', plusMinutes(noon, day), noon)).toBe(2);
      expect(await store.reserveTry('nobody', plusMinutes(noon, day + 1), noon)).toBe(2);
    });
  });
}

async function aPerson(store: DirectoryStore, over: Partial<NewMembership> = {}, person: Partial<Account> = {}) {
  const organisation = anOrganisation();
  const account = anAccount(person);
  const membership = aMembership({ ...over, userId: account.id, organisationId: organisation.id });
  await store.addOrganisation(organisation);
  await store.addAccount(account);
  await store.addMembership(membership);
  return { organisation, account, membership };
}

async function aPersonLoggedIn(store: DirectoryStore) {
  const person = await aPerson(store);
  const { account, membership } = person;
  const login: Omit<Login, 'endedAt'> = {
    id: newId(),
    userId: account.id,
    membershipId: membership.id,
    startedAt: noon,
    lastActAt: noon,
  };
  await store.startLogin(login, anEntry());
  return { ...person, login };
}

function anOrganisation(over: Partial<Organisation> = {}): Organisation {
  return { id: newId(), kind: 'police', name: 'Polisregion Prov', publicKey: null, ...over };
}

function anAccount(over: Partial<Account> = {}): Account {
  const id = newId<Account['id']>();
  return {
    id,
    username: id,
    name: 'Anna Ek',
    title: 'polis',
    phone: '',
    email: '',
    passwordHash: 'x',
    demo: false,
    closedAt: null,
    ...over,
  };
}

function aMembership(over: Partial<NewMembership> = {}): NewMembership {
  return {
    id: newId(),
    userId: newId(),
    organisationId: newId(),
    unitId: null,
    role: 'officer',
    from: day('2026-01-01'),
    to: null,
    competence: [],
    clearance: 'ordinary',
    ...over,
  };
}

function aRecipient(over: Partial<Recipient>): Recipient {
  return {
    id: newId(),
    name: 'Farsta stadsdelsnämnd',
    kommunCode: '0180',
    district: 'Farsta',
    channel: 'TIDIG',
    manualWay: null,
    channelSince: day('2026-01-01'),
    phone: '08-123 45 67',
    openingHours: 'Vardagar 8–16',
    eveningReader: 'Socialjouren läser kvällar och helger.',
    jour: { name: 'Socialjouren', way: 'NUMMER', phone: '08-123 45 68', hours: 'Dygnet runt' },
    confirmedOn: day('2026-11-01'),
    closedFrom: null,
    ...over,
  };
}
