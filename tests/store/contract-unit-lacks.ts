import type { PlainMonth } from '@tidig/domain/base/months.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { SealedCopy, SenderStore } from '@tidig/store/port/sender.ts';
import { describe, expect, it } from 'vitest';
import { aCopy, aDraft, aMessage, aPart, aReceipt, aSealedReport, board, police, sealOne } from './messages.ts';
import { anEntry, at, newId, noon } from './support.ts';

const unit = asId<NonNullable<SealedCopy['row']['unitId']>>('unit-1');
const november = '2026-11' as PlainMonth;
const year = { first: '2025-12' as PlainMonth, last: november };

/** What a police organisation's store promises of its counts for those who lead a unit. */
export function unitLacksContract(open: () => Promise<SenderStore>): void {
  describe('the counts of a unit', () => {
    it('are of reports and what they lacked, over the months asked for, both ends included', async () => {
      const store = await open();
      await counted(store, ['Q14', 'field:child.school'], { month: '2025-12' });
      await counted(store, ['Q14', 'Q14', 'field:guardians[].phone']);
      await counted(store, []);
      await counted(store, ['Q14'], { month: '2025-11' });
      await counted(store, ['Q14'], { unitId: 'unit-2' });
      expect(await store.unitLacks(unit, year)).toEqual({
        reports: 3,
        lacks: [
          { code: 'Q14', reports: 2 },
          { code: 'field:child.school', reports: 1 },
          { code: 'field:guardians[].phone', reports: 1 },
        ],
      });
      expect(await store.unitLacks(unit, { first: november, last: november })).toMatchObject({ reports: 2 });
      expect(await store.unitLacks(asId('unit-3'), year)).toEqual({ reports: 0, lacks: [] });
    });

    it('are added with the report or not at all', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      const report = { ...aSealedReport(draft), lacks: { unitId: unit, month: november, codes: ['Q14'] } };
      expect(await sealOne(store, { ...report, draftVersion: 2 }, [anEntry()])).toBe('stale');
      await expect(sealOne(store, report, [])).rejects.toThrow('one log row a copy');
      expect(await store.unitLacks(unit, year)).toEqual({ reports: 0, lacks: [] });
      expect(await sealOne(store, report, [anEntry()])).toBe('sealed');
      expect(await sealOne(store, report, [anEntry()])).toBe('no-draft');
      expect(await store.unitLacks(unit, year)).toMatchObject({ reports: 1 });
    });

    it.each(['Barnet sade att pappa slår', 'field:Elsa Testström', 'marked:Elsa', 'Q14 stökigt', 'field:a å', `field:${'a'.repeat(60)}`])(
      'take no text for a code: %s',
      async (code) => {
        const store = await open();
        await expect(counted(store, [code])).rejects.toThrow('CHECK');
      },
    );
  });

  describe('what a nämnd marks as missing', () => {
    it('stands at the report, all of it in the order of the list, and is counted in the month in which the report was sent', async () => {
      const store = await open();
      const copy = await counted(store, [], { sealedAt: at('2026-10-31T22:30:00'), month: '2026-10' });
      await marked(store, copy, ['ORD'], plusMinutes(noon, 1));
      await marked(store, copy, ['TELV', 'PNR'], plusMinutes(noon, 2));
      expect((await store.sentReport(copy.row.id))?.missing).toEqual({ codes: ['PNR', 'TELV', 'ORD'], at: plusMinutes(noon, 2) });
      expect((await store.unitLacks(unit, { first: november, last: november })).lacks).toEqual([]);
      expect((await store.unitLacks(unit, year)).lacks.map(({ code, reports }) => [code, reports])).toEqual([
        ['marked:ORD', 1],
        ['marked:PNR', 1],
        ['marked:TELV', 1],
      ]);
    });

    it('is counted once for a report: however often the message comes, however often the code, by however many nämnder', async () => {
      const store = await open();
      const copy = await counted(store, [], { alsoTo: 'nacka' });
      const message = await marked(store, copy, ['TELV']);
      await store.accept(message, aReceipt(message), anEntry());
      await marked(store, copy, ['TELV', 'ORD']);
      await marked(store, copy.other, ['TELV']);
      expect((await store.unitLacks(unit, year)).lacks).toEqual([
        { code: 'marked:ORD', reports: 1 },
        { code: 'marked:TELV', reports: 1 },
      ]);
    });

    it('counts for nobody when it is from another nämnd, of a report not sent from here, or not what it should be', async () => {
      const store = await open();
      const copy = await counted(store, []);
      await marked(store, copy, ['TELV'], noon, { from: 'annan-namnd' });
      await marked(store, { row: { ...copy.row, id: newId() } }, ['TELV']);
      await marked(store, copy, ['HEMLIGT']);
      await marked(store, copy, []);
      expect((await store.unitLacks(unit, year)).lacks).toEqual([]);
      expect((await store.sentReport(copy.row.id))?.missing).toBeNull();
    });

    it('is shown but not counted for a report from before reports were counted', async () => {
      const store = await open();
      const copy = await counted(store, null);
      await marked(store, copy, ['TELV']);
      expect((await store.sentReport(copy.row.id))?.missing).toEqual({ codes: ['TELV'], at: noon });
      expect(await store.unitLacks(unit, year)).toEqual({ reports: 0, lacks: [] });
    });
  });
}

type Wish = { readonly month?: string; readonly unitId?: string; readonly sealedAt?: Instant; readonly alsoTo?: string };

/** A report that is sent and counted with what it lacked; null: not counted. Gives its copy. */
async function counted(store: SenderStore, codes: readonly string[] | null, wish: Wish = {}) {
  const draft = aDraft({ unitId: asId(wish.unitId ?? unit) });
  await store.createDraft(draft, anEntry());
  const over = wish.sealedAt ? { sealedAt: wish.sealedAt } : {};
  const copy = aCopy(draft, over);
  const other = aCopy(draft, { ...over, to: asId(wish.alsoTo ?? 'nacka'), anmalningsnummer: copy.row.anmalningsnummer });
  const copies = wish.alsoTo ? [copy, other] : [copy];
  const lacks = codes && { unitId: asId<typeof unit>(wish.unitId ?? unit), month: (wish.month ?? november) as PlainMonth, codes };
  const report = { ...aSealedReport(draft, ...copies), ...(lacks ? { lacks } : {}) };
  expect(
    await sealOne(
      store,
      report,
      copies.map(() => anEntry()),
    ),
  ).toBe('sealed');
  return { ...copy, other };
}

type ToMark = { readonly row: Pick<SealedCopy['row'], 'id' | 'to'> };

/** A message from the nämnd that says what the report lacked. */
async function marked(store: SenderStore, { row }: ToMark, codes: readonly string[], when = noon, { from = '' } = {}) {
  const parts = [aPart('body', { codes, at: when })];
  const message = aMessage({ kind: 'missing', from: from || (row.to ?? board), to: police, reportId: row.id, parts });
  await store.accept(message, aReceipt(message), anEntry());
  return message;
}
