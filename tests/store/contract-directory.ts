import { asId, type UnitId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { Account, AddressPage, DirectoryStore, Login, Organisation, OwnWord, Recipient, Unit } from '@tidig/store/port/directory.ts';
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
      for (const unit of [aUnit(organisation.id), aUnit(organisation.id, { kommunCode: '0180', region: null })]) {
        await store.addUnit(unit);
        expect(await store.unit(unit.id)).toEqual(unit);
      }
      expect(await store.unit(newId())).toBeNull();
    });
  });

  describe('the words of an organisation', () => {
    it('are in force from when they are added until they are ended, in Swedish order, and of nobody else', async () => {
      const store = await open();
      const [own, other] = [await anOwner(store), await anOwner(store)];
      const added = [];
      for (const word of ['ösig', 'åt skogen', 'dyster']) added.push(await aWordOf(store, own, word));
      const theirs = await aWordOf(store, other, 'ösig');
      expect((await store.words(own)).map(({ word }) => word)).toEqual(['dyster', 'åt skogen', 'ösig']);
      expect(await store.words(other)).toEqual([theirs]);
      expect(await store.allWords()).toHaveLength(4);
      const [first] = added;
      const ended = { at: noon, by: 'Olle Berg' };
      expect(await store.endWord(other, first?.id ?? newId(), ended, anEntry())).toBe(false);
      expect(await store.endWord(own, first?.id ?? newId(), ended, anEntry())).toBe(true);
      expect(await store.endWord(own, first?.id ?? newId(), ended, anEntry())).toBe(false);
      expect((await store.words(own)).map(({ word }) => word)).toEqual(['dyster', 'åt skogen']);
    });

    it('are no more than allowed and none twice, and what is refused leaves no row', async () => {
      const store = await open();
      const own = await anOwner(store);
      const word = await aWordOf(store, own, 'ösig');
      const { rows } = await store.checkLog();
      expect(await store.addWord({ ...word, id: newId(), word: 'ÖSIG', list: 'OMDOME' }, 9, anEntry())).toBe('taken');
      expect(await store.addWord({ ...word, id: newId(), word: 'dyster' }, 1, anEntry())).toBe('too-many');
      expect([await store.words(own), (await store.checkLog()).rows]).toEqual([[word], rows]);
      await store.endWord(own, word.id, { at: noon, by: 'Olle Berg' }, anEntry());
      expect(await store.addWord({ ...word, id: newId() }, 1, anEntry())).toBe('added');
    });
  });

  describe('the address book', () => {
    it('shows a nämnd from its first page’s day, with the channel in force on the day', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      const byPdf = aRecipient({ id, channel: 'PDF', manualWay: 'Säker e-post', channelSince: day('2026-01-01') });
      const connected = aRecipient({ id, channelSince: day('2026-11-21') });
      await store.addRecipient(byPdf);
      await store.addRecipient(connected);
      expect(await store.recipients(day('2025-12-31'))).toEqual([]);
      expect(await store.recipients(day('2026-01-01'))).toEqual([byPdf]);
      expect(await store.recipients(day('2026-11-20'))).toEqual([byPdf]);
      expect(await store.recipients(day('2026-11-21'))).toEqual([connected]);
    });

    it('lists nämnder in Swedish order, the closed ones too', async () => {
      const store = await open();
      for (const name of ['Örebro', 'Arboga', 'Ängelholm']) {
        const { id } = await aBoard(store);
        await store.addRecipient(aRecipient({ id, name, closedFrom: day('2026-02-01') }));
      }
      expect((await store.recipients(day('2026-11-21'))).map(({ name }) => name)).toEqual(['Arboga', 'Ängelholm', 'Örebro']);
    });

    it('turns to a new page on the page’s own day, whenever it was written', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      await store.addAddressPage(aPage(id, '2026-12-01', { phone: 'from december' }), anEntry());
      await store.addAddressPage(aPage(id, '2026-11-01', { phone: 'from november' }), anEntry());
      const phoneOn = async (text: string) => (await store.recipients(day(text))).map(({ phone }) => phone);
      expect(await phoneOn('2026-10-31')).toEqual([]);
      expect(await phoneOn('2026-11-01')).toEqual(['from november']);
      expect(await phoneOn('2026-11-30')).toEqual(['from november']);
      expect(await phoneOn('2026-12-01')).toEqual(['from december']);
    });

    it('lets the page written last hold, of two from the same day', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      for (const phone of ['first', 'second']) await store.addAddressPage(aPage(id, '2026-11-21', { phone }), anEntry());
      expect((await store.recipients(day('2026-11-21'))).map(({ phone }) => phone)).toEqual(['second']);
      expect((await store.recipients(day('2027-11-21'))).map(({ phone }) => phone)).toEqual(['second']);
    });

    it('keeps every page, newest first by day and then by writing, with who wrote it and when, of this nämnd only', async () => {
      const store = await open();
      const [{ id }, other] = [await aBoard(store), await aBoard(store)];
      await store.addAddressPage(aPage(other.id, '2026-11-21'), anEntry());
      const pages = ['2026-11-21', '2026-12-01', '2026-11-21'].map((from, n) =>
        aPage(id, from, { phone: String(n) }, plusMinutes(noon, n)),
      );
      for (const page of pages) await store.addAddressPage(page, anEntry());
      const listed = await store.addressPages(id);
      expect(listed.map(({ recipient }) => recipient.phone)).toEqual(['1', '2', '0']);
      expect(listed[0]).toEqual({ ...pages[1], recipient: { ...pages[1]?.recipient, channelSince: day('2026-11-21') } });
      expect(await store.addressPages(newId())).toEqual([]);
    });

    it('writes a page together with its log row', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      await store.addAddressPage(aPage(id, '2026-11-21'), anEntry({ action: 'address.write' }));
      expect((await store.logRows({ beforeSeq: null, limit: 9 })).map(({ action }) => action)).toEqual(['address.write']);
      await expect(store.addAddressPage(aPage(newId(), '2026-11-21'), anEntry())).rejects.toThrow();
      expect((await store.checkLog()).rows).toBe(1);
    });

    it('is confirmed by a dated note on the page in force, seen from that day on and not before', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      await store.addAddressPage(aPage(id, '2026-11-01', { confirmedOn: day('2026-10-20') }), anEntry());
      const confirmedOn = async (text: string) => (await store.recipients(day(text)))[0]?.confirmedOn;
      expect(await confirmedOn('2026-11-21')).toBe('2026-10-20');
      expect(await store.confirmAddress(id, day('2026-11-21'), anEntry())).toBe(true);
      expect(await store.confirmAddress(id, day('2026-11-21'), anEntry())).toBe(true);
      expect(await confirmedOn('2026-11-20')).toBe('2026-10-20');
      expect(await confirmedOn('2026-11-21')).toBe('2026-11-21');
      expect((await store.addressPages(id))[0]?.recipient.confirmedOn).toBe('2026-11-21');
    });

    it('carries no confirmation over to another page, and none to another nämnd', async () => {
      const store = await open();
      const [{ id }, other] = [await aBoard(store), await aBoard(store)];
      for (const one of [id, other.id]) await store.addRecipient(aRecipient({ id: one, confirmedOn: day('2026-01-01') }));
      await store.addAddressPage(aPage(id, '2026-12-01', { confirmedOn: day('2026-11-02') }), anEntry());
      await store.confirmAddress(id, day('2026-11-30'), anEntry());
      const shown = async (text: string) => Object.fromEntries((await store.recipients(day(text))).map((one) => [one.id, one.confirmedOn]));
      expect(await shown('2026-11-30')).toEqual({ [id]: '2026-11-30', [other.id]: '2026-01-01' });
      expect(await shown('2026-12-01')).toEqual({ [id]: '2026-11-02', [other.id]: '2026-01-01' });
    });

    it('is confirmed on the page that holds, of two from the same day', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      for (const phone of ['first', 'second']) {
        await store.addAddressPage(aPage(id, '2026-11-01', { phone, confirmedOn: day('2026-11-01') }), anEntry());
      }
      await store.confirmAddress(id, day('2026-11-21'), anEntry());
      const pages = await store.addressPages(id);
      expect(pages.map(({ recipient }) => [recipient.phone, recipient.confirmedOn])).toEqual([
        ['second', '2026-11-21'],
        ['first', '2026-11-01'],
      ]);
    });

    it('cannot be confirmed before its first page’s day, and leaves no log row then', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      expect(await store.confirmAddress(id, day('2026-11-21'), anEntry())).toBe(false);
      await store.addRecipient(aRecipient({ id, channelSince: day('2026-11-22') }));
      expect(await store.confirmAddress(id, day('2026-11-21'), anEntry())).toBe(false);
      expect((await store.checkLog()).rows).toBe(0);
      expect(await store.confirmAddress(id, day('2026-11-22'), anEntry())).toBe(true);
      expect((await store.checkLog()).rows).toBe(1);
    });

    it('says since when the channel is the same, through edits that leave it, whatever a page claims', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      const channels = [
        ['2026-01-01', 'PDF'],
        ['2026-02-01', 'TIDIG'],
        ['2026-03-01', 'TIDIG'],
        ['2026-04-01', 'PDF'],
        ['2026-05-01', 'TIDIG'],
      ] as const;
      for (const [from, channel] of channels) await store.addAddressPage(aPage(id, from, { channel, channelSince: day(from) }), anEntry());
      const sinceOn = async (text: string) => (await store.recipients(day(text)))[0]?.channelSince;
      expect(await Promise.all(channels.map(([from]) => sinceOn(from)))).toEqual([
        '2026-01-01',
        '2026-02-01',
        '2026-02-01',
        '2026-04-01',
        '2026-05-01',
      ]);
    });

    it('knows the first day with Tidig, unmoved by later edits of address or channel', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      expect(await store.registerStart(id)).toBeNull();
      await store.addRecipient(aRecipient({ id, channel: 'PDF', channelSince: day('2026-01-01') }));
      expect(await store.registerStart(id)).toBeNull();
      await store.addAddressPage(aPage(id, '2026-02-01'), anEntry());
      expect(await store.registerStart(id)).toBe('2026-02-01');
      await store.addAddressPage(aPage(id, '2026-03-01', { phone: 'new' }), anEntry());
      await store.addAddressPage(aPage(id, '2026-04-01', { channel: 'PDF' }), anEntry());
      await store.addAddressPage(aPage(id, '2026-05-01'), anEntry());
      expect(await store.registerStart(id)).toBe('2026-02-01');
    });

    it('does not count a beginning that was taken back before its day', async () => {
      const store = await open();
      const { id } = await aBoard(store);
      await store.addAddressPage(aPage(id, '2026-12-01'), anEntry());
      await store.addAddressPage(aPage(id, '2026-12-01', { channel: 'PDF' }), anEntry());
      expect(await store.registerStart(id)).toBeNull();
    });
  });

  describe('the hours in which a nämnd reads', () => {
    it('are those written last, of each nämnd that has written any; the same again leave no row', async () => {
      const store = await open();
      const [own, other] = [await aBoard(store), await aBoard(store)];
      const hours = { intervals: [{ days: ['MAN' as const], from: '08:00', to: '16:30' }], closedDays: [day('2026-11-27')] };
      expect(await store.saveReadingHours(own.id, { ...hours, closedDays: [] }, anEntry())).toBe(true);
      expect(await store.saveReadingHours(own.id, hours, anEntry())).toBe(true);
      const { rows } = await store.checkLog();
      expect(await store.saveReadingHours(own.id, hours, anEntry())).toBe(false);
      expect((await store.checkLog()).rows).toBe(rows);
      expect((await store.readingHours()).get(own.id)).toEqual(hours);
      expect((await store.readingHours()).has(other.id)).toBe(false);
    });
  });

  describe('the colleagues of a unit', () => {
    it('are its officers and heads, in Swedish order, in force on the day and with an open account', async () => {
      const store = await open();
      const { organisation, unit, add } = await aUnitWithPeople(store);
      await add('Örjan Prov', { role: 'police-unit-head' });
      const asa = await add('Åsa Prov');
      await add('Zara Prov', { from: day('2026-11-21'), to: day('2026-11-22') });
      await add('Adam Prov', { role: 'police-administrator' });
      const gone = await add('Bo Prov');
      await store.closeAccount(gone.id, noon, anEntry());
      const elsewhere = aUnit(organisation.id);
      await store.addUnit(elsewhere);
      await add('Cia Prov', { unitId: elsewhere.id });
      const namesOn = async (text: string) => (await store.colleaguesIn(unit.id, day(text))).map(({ name }) => name);
      expect(await namesOn('2026-11-20')).toEqual(['Åsa Prov', 'Örjan Prov']);
      expect(await namesOn('2026-11-21')).toEqual(['Zara Prov', 'Åsa Prov', 'Örjan Prov']);
      expect(await namesOn('2026-11-22')).toEqual(['Åsa Prov', 'Örjan Prov']);
      const [, found] = await store.colleaguesIn(unit.id, day('2026-11-21'));
      expect(found).toEqual({ userId: asa.id, name: 'Åsa Prov', title: asa.title, role: 'officer' });
      expect(await store.colleaguesIn(newId(), day('2026-11-21'))).toEqual([]);
    });

    it('hold who is both head and officer once, as an officer', async () => {
      const store = await open();
      const { unit, add } = await aUnitWithPeople(store);
      const asa = await add('Åsa Prov', { role: 'police-unit-head' });
      await store.addMembership(aMembership({ userId: asa.id, organisationId: unit.organisationId, unitId: unit.id }));
      expect((await store.colleaguesIn(unit.id, day('2026-11-21'))).map(({ role }) => role)).toEqual(['officer']);
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
        { ...membership, organisationKind: organisation.kind, organisationName: organisation.name, unitName: null, unitKommun: null },
      ]);
    });

    it('comes with its unit’s name and kommun, also in the list of staff', async () => {
      const store = await open();
      const { organisation, unit, add } = await aUnitWithPeople(store);
      const { id } = await add('Åsa Prov');
      const named = { unitId: unit.id, unitName: unit.name, unitKommun: '1280' };
      expect(await store.membershipsOf(id, day('2026-11-21'))).toMatchObject([named]);
      expect(await store.staffOf(organisation.id)).toMatchObject([named]);
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
  return { id: newId(), kind: 'police', name: 'Polisregion Prov', publicKey: null, exchangeUrl: null, ...over };
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

async function anOwner(store: DirectoryStore): Promise<Organisation['id']> {
  const organisation = anOrganisation();
  await store.addOrganisation(organisation);
  return organisation.id;
}

async function aWordOf(store: DirectoryStore, organisationId: Organisation['id'], word: string): Promise<OwnWord> {
  const own: OwnWord = { id: newId(), organisationId, list: 'VAGT', word, suggestion: null, addedAt: noon, addedBy: 'Olle Berg' };
  expect(await store.addWord(own, 500, anEntry())).toBe('added');
  return own;
}

function aUnit(organisationId: Organisation['id'], over: Partial<Unit> = {}): Unit {
  return { id: newId<UnitId>(), organisationId, name: 'Ungdom', region: 'Syd', kommunCode: null, ...over };
}

/** A police organisation with one unit, and a way to put people there. */
async function aUnitWithPeople(store: DirectoryStore) {
  const organisation = anOrganisation();
  await store.addOrganisation(organisation);
  const unit = aUnit(organisation.id, { kommunCode: '1280' });
  await store.addUnit(unit);
  const add = async (name: string, over: Partial<NewMembership> = {}) => {
    const account = anAccount({ name });
    await store.addAccount(account);
    await store.addMembership(aMembership({ unitId: unit.id, ...over, userId: account.id, organisationId: organisation.id }));
    return account;
  };
  return { organisation, unit, add };
}

async function aBoard(store: DirectoryStore): Promise<Organisation> {
  const organisation = anOrganisation({ kind: 'board' });
  await store.addOrganisation(organisation);
  return organisation;
}

function aPage(id: Organisation['id'], from: string, over: Partial<Recipient> = {}, savedAt = noon): AddressPage {
  return { recipient: aRecipient({ ...over, id }), validFrom: day(from), savedAt, savedBy: 'Rut Prov' };
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
    protectedFunction: 'Mottagningens arbetsledare',
    protectedPhone: '08-123 45 69',
    confirmedOn: day('2026-11-01'),
    closedFrom: null,
    ...over,
  };
}
