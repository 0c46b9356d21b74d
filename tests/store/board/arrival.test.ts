import { EnvelopeConflict } from '@tidig/store/port/exchange.ts';
import { derivedPrefix } from '@tidig/store/sqlite/board/numbering.ts';
import { describe, expect, it } from 'vitest';
import { aMessage, aPart, aReceipt } from '../messages.ts';
import { anEntry, at, newId, org } from '../support.ts';
import { aBoard, aBoardIn, aLink, anAkt, anArrival, arrived, byNumber, idsOf, nämnd, undone, type Told } from './support.ts';

const elsa: Told = { given: 'Elsa', family: 'Testström', number: '201805022389' };

describe('a report arrives once', () => {
  it('and the same receipt stands however often it is sent', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa);
    const first = await board.arrive(arrival, anEntry());
    const later = {
      ...arrival,
      matterId: newId<never>(),
      receipt: { ...arrival.receipt, arrivedAt: at('2026-11-21T13:00:00'), signature: 'x' },
    };
    expect(first).toEqual(arrival.receipt);
    expect(await board.arrive(later, anEntry())).toEqual(first);
    expect(await board.receiptFor(arrival.sealed.envelope.id)).toEqual(first);
    expect([(await board.arrived({ open: false, limit: 10 })).length, (await board.checkLog()).rows]).toEqual([1, 1]);
  });

  it('when a hundred calls come at the same time', async () => {
    const board = await aBoard();
    const arrivals = Array.from({ length: 10 }, () => anArrival(elsa));
    const receipts = await Promise.all(Array.from({ length: 100 }, (_, i) => board.arrive(arrivals[i % 10] ?? anArrival(), anEntry())));
    expect(new Set(receipts.map((receipt) => receipt.envelopeId)).size).toBe(10);
    const rows = await board.arrived({ open: false, limit: 100 });
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map((row) => row.link?.childFileId)).size).toBe(1);
    expect((await board.checkLog()).rows).toBe(10);
  });

  it('and not under the same id with other content', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa);
    await board.arrive(arrival, anEntry());
    const other = anArrival({ ...elsa, given: 'Elza' });
    const forged = {
      ...other,
      sealed: { ...other.sealed, envelope: { ...other.sealed.envelope, id: arrival.sealed.envelope.id } },
      receipt: { ...other.receipt, envelopeId: arrival.sealed.envelope.id },
    };
    await expect(board.arrive(forged, anEntry())).rejects.toThrow(EnvelopeConflict);
    const sameReport = { ...other, sealed: { ...other.sealed, envelope: { ...other.sealed.envelope, reportId: arrival.row.id } } };
    await expect(board.arrive({ ...sameReport, row: { ...other.row, id: arrival.row.id } }, anEntry())).rejects.toThrow(EnvelopeConflict);
    expect((await board.arrived({ open: false, limit: 10 })).map((row) => row.child.givenName)).toEqual(['Elsa']);
    expect((await board.checkLog()).rows).toBe(1);
  });

  it('whole or not at all: without its log row nothing of it is there', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa);
    await expect(board.arrive(arrival, anEntry({ role: null as never }))).rejects.toThrow();
    expect(await board.receiptFor(arrival.sealed.envelope.id)).toBeNull();
    expect(await board.arrived({ open: false, limit: 10 })).toEqual([]);
    expect(await byNumber(board, '201805022389')).toEqual([]);
    await board.arrive(arrival, anEntry());
    expect((await board.arrivedRow(arrival.row.id))?.arendenummer).toBe('FAR-2026-00001');
  });

  it('as it was sent: envelope and parts come back byte for byte', async () => {
    const board = await aBoard();
    const arrival = anArrival({ ...elsa, where: 'Provgatan 1' });
    await board.arrive(arrival, anEntry());
    expect(await board.receivedEnvelope(arrival.row.id)).toEqual(arrival.sealed.envelope);
    expect(Buffer.from((await board.part(arrival.row.id, 'body')) ?? [])).toEqual(Buffer.from(arrival.sealed.parts[0]?.content ?? []));
    expect([await board.part(arrival.row.id, 'restricted'), await board.part(newId(), 'body')]).toEqual([null, null]);
    expect(await board.receivedEnvelope(newId())).toBeNull();
  });
});

describe('the ärendenummer', () => {
  it('counts from 1 in each Swedish calendar year, without gaps and never twice', async () => {
    const board = await aBoard();
    const moments = ['2026-12-31T22:59:59', '2026-12-31T23:00:00', '2026-11-01T10:00:00', '2027-02-01T10:00:00'];
    const numbers = [];
    for (const moment of moments) {
      const report = await arrived(board, { certainty: 'OKA', at: at(moment) });
      numbers.push((await board.arrivedRow(report))?.arendenummer);
    }
    expect(numbers).toEqual(['FAR-2026-00001', 'FAR-2027-00001', 'FAR-2026-00002', 'FAR-2027-00002']);
  });

  it('is not used up by a report that did not come in', async () => {
    const board = await aBoard();
    await arrived(board, elsa);
    await expect(board.arrive(anArrival(elsa), anEntry({ role: null as never }))).rejects.toThrow();
    const report = await arrived(board, elsa);
    expect((await board.arrivedRow(report))?.arendenummer).toBe('FAR-2026-00002');
  });

  it.each([
    ['stockholm-farsta', 'FAR'],
    ['malmö', 'MAL'],
    ['goteborg-sydvast', 'SYD'],
    ['en-ö', 'OXX'],
  ])('of %s begins with %s', (id, prefix) => {
    expect(derivedPrefix(id)).toBe(prefix);
  });
});

describe('a certain number', () => {
  it('opens an akt, and later reports with it come into the same', async () => {
    const board = await aBoard();
    const first = await arrived(board, elsa);
    const second = await arrived(board, { ...elsa, given: 'Elza' });
    const [a, b] = [await board.arrivedRow(first), await board.arrivedRow(second)];
    expect(a?.link).toMatchObject({ basis: 'exact-number', linkedBy: 'system', reportId: first });
    expect(b?.link?.childFileId).toBe(a?.link?.childFileId);
    const file = await board.childFile(a?.link?.childFileId ?? newId());
    expect(file).toMatchObject({ openedOn: '2026-11-21', identity: { givenName: 'Elsa', familyName: 'Testström' } });
    expect((await board.reportsIn(file?.id ?? newId())).map((row) => row.id).sort()).toEqual([first, second].sort());
  });

  it.each<[string, Told]>([
    ['the identity is probable, not checked', { ...elsa, certainty: 'TRO' }],
    ['the child is unknown', { ...elsa, certainty: 'OKA' }],
    ['there is no number', { given: 'Elsa', family: 'Testström' }],
    ['the person is 18', { ...elsa, number: '200811012384' }],
  ])('is wanting when %s: the report waits for a person', async (_, told) => {
    const board = await aBoard();
    await anAkt(board, elsa);
    const report = await arrived(board, told);
    expect((await board.arrivedRow(report))?.link).toBeNull();
  });

  it('is not enough when the sender of the row asks for no link', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa, { exactNumberLink: null });
    await board.arrive(arrival, anEntry());
    expect((await board.arrivedRow(arrival.row.id))?.link).toBeNull();
  });

  it('links nothing by itself when an akt has the number from an identity that nobody checked', async () => {
    const board = await aBoard();
    await anAkt(board, { ...elsa, certainty: 'TRO' });
    const report = await arrived(board, elsa);
    const row = await board.arrivedRow(report);
    expect(row?.link).toBeNull();
    expect((await board.proposals(row?.child ?? ({} as never), report)).hits).toHaveLength(1);
  });

  it('links nothing by itself when two akter have it', async () => {
    const board = await aBoard();
    await anAkt(board, elsa);
    const twin = await anAkt(board, { given: 'Elsa', family: 'Testström', number: '201805012398', certainty: 'TRO' });
    const moved = await arrived(board, elsa);
    await board.undoLink(moved, undone(), anEntry());
    await board.link(aLink(moved, twin), null, anEntry());
    const next = await arrived(board, elsa);
    expect((await board.arrivedRow(next))?.link).toBeNull();
    expect(await byNumber(board, elsa.number ?? '')).toHaveLength(2);
  });

  it('links nothing by itself to an akt that has two checked numbers; once the mistake is undone it does again', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const omar: Told = { given: 'Omar', family: 'Mönster', number: '201206012393' };
    const arrival = anArrival(omar, { exactNumberLink: null });
    await board.arrive(arrival, anEntry());
    await board.link(aLink(arrival.row.id, akt), null, anEntry());
    const fileOf = async (told: Told) => (await board.arrivedRow(await arrived(board, told)))?.link?.childFileId;
    expect([await fileOf(omar), await fileOf(elsa)]).toEqual([undefined, undefined]);

    await board.undoLink(arrival.row.id, undone(), anEntry());
    const omars = await fileOf(omar);
    expect(omars).not.toBe(akt);
    expect([await fileOf(elsa), await fileOf(omar)]).toEqual([akt, omars]);
    expect(omars).toBeDefined();
  });

  it('finds its akt again after the only link there was ended', async () => {
    const board = await aBoard();
    const first = await arrived(board, elsa);
    const akt = (await board.arrivedRow(first))?.link?.childFileId;
    await board.undoLink(first, undone(), anEntry());
    expect(await byNumber(board, elsa.number ?? '')).toEqual([]);
    const second = await arrived(board, elsa);
    expect((await board.arrivedRow(second))?.link?.childFileId).toBe(akt);
  });

  it('is the akt’s own as a samordningsnummer too', async () => {
    const board = await aBoard();
    const told: Told = { given: 'Nadia', family: 'Prov', number: '201005692387', kind: 'SAM' };
    const report = await arrived(board, told);
    expect(idsOf(await byNumber(board, '201005692387'))).toEqual([(await board.arrivedRow(report))?.link?.childFileId]);
  });
});

describe('two children', () => {
  it('who are twins have an akt each, and so have namesakes', async () => {
    const board = await aBoard();
    const akter = [
      await anAkt(board, { given: 'Mio', family: 'Provsson', number: '201201012380' }),
      await anAkt(board, { given: 'Leo', family: 'Provsson', number: '201201012398' }),
      await anAkt(board, { given: 'Mio', family: 'Provsson', number: '201206012393' }),
    ];
    expect(new Set(akter).size).toBe(3);
    for (const akt of akter) expect(await board.reportsIn(akt)).toHaveLength(1);
  });
});

describe('where the child is', () => {
  it('is never read without its log row, not even when there is nothing to read', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...elsa, where: 'Provgatan 1' });
    const entry = anEntry({ action: 'location.read' });
    await expect(board.location(report, { ...entry, role: null as never })).rejects.toThrow();
    expect(Buffer.from((await board.location(report, entry)) ?? []).toString()).toContain('Provgatan 1');
    expect(await board.location(newId(), entry)).toBeNull();
    const actions = (await board.logRows({ beforeSeq: null, limit: 2 })).map((row) => row.action);
    expect(actions).toEqual(['location.read', 'location.read']);
  });

  it('stands in no table but its sealed part', async () => {
    const { installation, board } = await aBoardIn();
    await arrived(board, { ...elsa, where: 'Kanariegatan 77' });
    await installation.stores.close();
    const { openDatabase } = await import('@tidig/store/sqlite/database.ts');
    const { pathOf } = await import('../support.ts');
    const name = `board/${nämnd}` as const;
    const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 1000 });
    const tables = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
    const found = tables.filter(({ name: table }) =>
      db
        .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
        .some((row) =>
          Object.values(row).some((value) => String(value instanceof Uint8Array ? Buffer.from(value) : value).includes('Kanariegatan')),
        ),
    );
    db.close();
    expect([tables.length > 15, found]).toEqual([true, []]);
  });
});

describe('messages of other kinds', () => {
  it('are not taken for reports', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa);
    const sealed = aMessage({ kind: 'supplement', to: nämnd, reportId: arrival.row.id, parts: [aPart('body', {})] });
    await expect(board.arrive({ ...arrival, sealed, receipt: aReceipt(sealed) }, anEntry())).rejects.toThrow('another report');
    expect(org(nämnd)).toBe(nämnd);
  });
});
