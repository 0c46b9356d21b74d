import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { DraftColleague, SenderStore } from '@tidig/store/port/sender.ts';
import { describe, expect, it } from 'vitest';
import { aCopy, aDraft, anAttachment, aSealedReport, textOf, sealOne } from './messages.ts';
import { anEntry, newId, noon } from './support.ts';
import { there } from '../support/there.ts';

const bo: DraftColleague = { userId: asId('bo'), name: 'Bo Alm', invitedAt: noon };

/** What a police organisation's store promises of what is not sent yet. */
export function draftContract(open: () => Promise<SenderStore>): void {
  describe('a draft', () => {
    it('comes back exactly as it was last saved, and says by whom', async () => {
      const store = await open();
      const draft = aDraft({ answers: '{"b":1,  "a":"å\\u0001"}' });
      await store.createDraft(draft, anEntry());
      expect(await store.draft(draft.id)).toEqual(draft);
      const change = { answers: '{"a":2}', formVersion: 2, savedAt: plusMinutes(noon, 1), savedBy: bo.userId };
      expect(await store.saveDraft({ id: draft.id, expected: 1, ...change })).toBe(2);
      expect(await store.draft(draft.id)).toEqual({ ...draft, ...change, version: 2 });
    });

    it('is not written by somebody who had an earlier version on screen', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      const change = { id: draft.id, expected: 1, answers: '{"a":1}', formVersion: 1, savedAt: noon, savedBy: draft.author };
      await store.saveDraft(change);
      expect(await store.saveDraft({ ...change, answers: '{"a":"late"}', savedBy: bo.userId })).toBe('stale');
      expect(await store.saveDraft({ ...change, id: newId() })).toBe('stale');
      expect(await store.draft(draft.id)).toMatchObject({ answers: '{"a":1}', savedBy: draft.author });
    });

    it('stands in its author’s list only, last saved first, and is gone when discarded', async () => {
      const store = await open();
      const [older, newer, others] = [aDraft(), aDraft({ savedAt: plusMinutes(noon, 1) }), aDraft({ author: asId('bo') })];
      for (const draft of [older, newer, others]) await store.createDraft(draft, anEntry());
      expect((await store.drafts(asId('anna'))).map(({ id }) => id)).toEqual([newer.id, older.id]);
      await store.discardDraft(newer.id, anEntry());
      expect(await store.draft(newer.id)).toBeNull();
      expect((await store.checkLog()).rows).toBe(4);
    });
  });

  describe('drafts of one event', () => {
    const saved = { answers: '{"a":"next"}', formVersion: 1, savedAt: noon, savedBy: asId<typeof bo.userId>('anna') };

    it('are known by each of them, also when one has been sent, and by no other draft', async () => {
      const store = await open();
      const [first, second, third, other] = [aDraft(), aDraft(), aDraft(), aDraft()];
      for (const draft of [first, other]) await store.createDraft(draft, anEntry());
      expect(await store.createSibling(second, { draft: first.id }, 'event-1', anEntry())).toBe(true);
      expect(await sealOne(store, aSealedReport(first, aCopy(first)), [anEntry()])).toBe('sealed');
      const [report] = await store.reportsFromDraft(first.id);
      expect(await store.createSibling(third, { report: there(report).id }, 'event-2', anEntry())).toBe(true);
      for (const { id } of [first, second, third]) expect(await store.draftsInEvent(id)).toEqual([first.id, second.id, third.id]);
      expect(await store.draftsInEvent(other.id)).toEqual([other.id]);
      for (const { id } of [first, second, third]) expect(await store.eventOfDraft(id)).toBe('event-1');
      expect(await store.eventOfDraft(other.id)).toBeNull();
    });

    it('are not begun from what is not there, and leave no row then', async () => {
      const store = await open();
      const rows = (await store.checkLog()).rows;
      expect(await store.createSibling(aDraft(), { draft: newId() }, 'event-1', anEntry())).toBe(false);
      expect(await store.createSibling(aDraft(), { report: newId() }, 'event-1', anEntry())).toBe(false);
      expect((await store.checkLog()).rows).toBe(rows);
      expect(await store.drafts(asId('anna'))).toEqual([]);
    });

    it('are saved together or not at all', async () => {
      const store = await open();
      const [first, second] = [aDraft(), aDraft()];
      await store.createDraft(first, anEntry());
      await store.createSibling(second, { draft: first.id }, 'event-1', anEntry());
      const save = { id: first.id, expected: 1, ...saved };
      expect(await store.saveDraft(save, [{ id: second.id, expected: 2, ...saved }])).toBe('others-changed');
      expect(await store.draft(first.id)).toEqual(first);
      expect(await store.saveDraft({ ...save, expected: 2 }, [{ id: second.id, expected: 1, ...saved }])).toBe('stale');
      expect(await store.draft(second.id)).toEqual(second);
      expect(await store.saveDraft(save, [{ id: second.id, expected: 1, ...saved }])).toBe(2);
      expect(await store.draft(second.id)).toMatchObject({ version: 2, answers: saved.answers });
    });

    it('are sealed together or not at all', async () => {
      const store = await open();
      const [first, second] = [aDraft(), aDraft()];
      for (const draft of [first, second]) await store.createDraft(draft, anEntry());
      const sealed = (draft: typeof first, draftVersion = 1) => ({
        report: { ...aSealedReport(draft, aCopy(draft)), draftVersion },
        logs: [anEntry()],
      });
      const rows = (await store.checkLog()).rows;
      expect(await store.sealReports([sealed(first), sealed(second, 7)])).toEqual({ at: 1, why: 'stale' });
      expect(await store.sealReports([sealed(first), sealed(aDraft())])).toEqual({ at: 1, why: 'no-draft' });
      expect(await store.draft(first.id)).toEqual(first);
      expect((await store.checkLog()).rows).toBe(rows);
      expect(await store.sealReports([sealed(first), sealed(second)])).toBe('sealed');
      expect(await store.draft(second.id)).toBeNull();
      expect((await store.due(plusMinutes(noon, 9), 9)).length).toBe(2);
    });
  });

  describe('what has been settled of a draft', () => {
    it('is kept once, in order, up to the most, and goes with the draft', async () => {
      const store = await open();
      const draft = aDraft();
      await store.createDraft(draft, anEntry());
      expect(await store.settleFinding(draft.id, 'Q24:concern.impact', noon, 2)).toBe('settled');
      expect(await store.settleFinding(draft.id, 'Q10:family.guardians', plusMinutes(noon, 1), 2)).toBe('settled');
      expect(await store.settleFinding(draft.id, 'Q24:concern.impact', plusMinutes(noon, 2), 2)).toBe('settled');
      expect(await store.settleFinding(draft.id, 'Q11:family.guardians', noon, 2)).toBe('too-many');
      expect(await store.settledFindings(draft.id)).toEqual(['Q24:concern.impact', 'Q10:family.guardians']);
      expect(await store.settleFinding(newId(), 'Q24:concern.impact', noon, 2)).toBe('no-draft');
      await store.discardDraft(draft.id, anEntry());
      expect(await store.settledFindings(draft.id)).toEqual([]);
    });
  });

  describe('a colleague of a draft', () => {
    it('has it in the list beside their own, and a stranger has it not', async () => {
      const { store, draft } = await withDraft(open);
      const own = aDraft({ author: bo.userId, savedAt: plusMinutes(noon, -1) });
      await store.createDraft(own, anEntry());
      expect(await store.inviteToDraft(draft.id, bo, anEntry())).toBe(true);
      expect((await store.drafts(bo.userId)).map(({ id }) => id)).toEqual([draft.id, own.id]);
      expect(await store.drafts(asId('cia'))).toEqual([]);
      expect(await store.draftColleagues(draft.id)).toEqual([bo]);
      expect(await store.draftColleagues(own.id)).toEqual([]);
    });

    it('is invited once: a second time changes nothing and leaves no log row', async () => {
      const { store, draft } = await withDraft(open);
      const cia: DraftColleague = { userId: asId('cia'), name: 'Cia Dal', invitedAt: plusMinutes(noon, -1) };
      for (const colleague of [bo, cia]) await store.inviteToDraft(draft.id, colleague, anEntry());
      const again = await store.inviteToDraft(draft.id, { ...bo, name: 'Annan', invitedAt: plusMinutes(noon, 5) }, anEntry());
      expect(again).toBe(true);
      expect(await store.draftColleagues(draft.id)).toEqual([cia, bo]);
      expect((await store.checkLog()).rows).toBe(3);
    });

    it('does not see it when the invitation is taken back, with one log row', async () => {
      const { store, draft } = await withDraft(open);
      await store.inviteToDraft(draft.id, bo, anEntry());
      expect(await store.uninviteFromDraft(draft.id, bo.userId, anEntry())).toBe(true);
      expect(await store.uninviteFromDraft(draft.id, bo.userId, anEntry())).toBe(false);
      expect(await store.drafts(bo.userId)).toEqual([]);
      expect((await store.checkLog()).rows).toBe(3);
    });

    it('cannot be invited to a draft that is gone, and an invitation does not outlive its draft', async () => {
      const { store, draft } = await withDraft(open);
      await store.inviteToDraft(draft.id, bo, anEntry());
      await store.discardDraft(draft.id, anEntry());
      expect(await store.inviteToDraft(draft.id, bo, anEntry())).toBe(false);
      await store.createDraft(draft, anEntry());
      expect([await store.draftColleagues(draft.id), await store.drafts(bo.userId)]).toEqual([[], []]);
      expect((await store.checkLog()).rows).toBe(4);
    });
  });

  describe('an attachment of a draft', () => {
    it('comes back byte for byte, oldest first, each with its log row', async () => {
      const { store, draft } = await withDraft(open);
      const [later, first] = [
        anAttachment({ addedAt: plusMinutes(noon, 1) }),
        anAttachment({ name: 'intyg åäö.pdf', mediaType: 'application/pdf' }),
      ];
      expect(await store.addDraftAttachment(draft.id, later, Uint8Array.of(0, 255, 1), 10, anEntry())).toBe('kept');
      expect(await store.addDraftAttachment(draft.id, first, Buffer.from('PDF'), 10, anEntry())).toBe('kept');
      expect(await store.draftAttachments(draft.id)).toEqual([first, later]);
      expect([...((await store.draftAttachment(draft.id, later.id)) ?? [])]).toEqual([0, 255, 1]);
      expect(textOf(await store.draftAttachment(draft.id, first.id))).toBe('PDF');
      expect((await store.checkLog()).rows).toBe(3);
    });

    it('is counted where it is kept: two at the same moment never make one too many', async () => {
      const { store, draft } = await withDraft(open);
      const add = (most: number) => store.addDraftAttachment(draft.id, anAttachment(), Buffer.from('abc'), most, anEntry());
      expect((await Promise.all([add(2), add(2), add(2)])).toSorted()).toEqual(['kept', 'kept', 'too-many']);
      expect([(await store.draftAttachments(draft.id)).length, (await store.checkLog()).rows]).toEqual([2, 3]);
    });

    it('stops the sealing of a draft whose files are others than those that were sealed, and counts as a save', async () => {
      const { store, draft } = await withDraft(open);
      const attachment = anAttachment({ addedAt: plusMinutes(noon, 7) });
      await store.addDraftAttachment(draft.id, attachment, Buffer.from('abc'), 10, anEntry());
      expect(await sealOne(store, aSealedReport(draft), [anEntry()])).toBe('files-changed');
      expect((await store.draft(draft.id))?.savedAt).toBe(plusMinutes(noon, 7));
      expect((await store.checkLog()).rows).toBe(2);
    });

    it('is found under its own draft only', async () => {
      const { store, draft } = await withDraft(open);
      const other = aDraft();
      await store.createDraft(other, anEntry());
      const attachment = anAttachment();
      await store.addDraftAttachment(draft.id, attachment, Buffer.from('abc'), 10, anEntry());
      expect(await store.draftAttachment(other.id, attachment.id)).toBeNull();
      expect(await store.draftAttachment(draft.id, newId())).toBeNull();
      expect(await store.removeDraftAttachment(other.id, attachment.id, anEntry())).toBe(false);
      expect(await store.draftAttachments(other.id)).toEqual([]);
    });

    it('is gone when taken away, with one log row, and can be taken away once', async () => {
      const { store, draft } = await withDraft(open);
      const attachment = anAttachment();
      await store.addDraftAttachment(draft.id, attachment, Buffer.from('abc'), 10, anEntry());
      expect(await store.removeDraftAttachment(draft.id, attachment.id, anEntry())).toBe(true);
      expect(await store.removeDraftAttachment(draft.id, attachment.id, anEntry())).toBe(false);
      expect([await store.draftAttachment(draft.id, attachment.id), await store.draftAttachments(draft.id)]).toEqual([null, []]);
      expect((await store.checkLog()).rows).toBe(3);
    });

    it.each(['sealed', 'discarded'])('goes with the draft when it is %s', async (way) => {
      const { store, draft } = await withDraft(open);
      const attachment = anAttachment();
      await store.addDraftAttachment(draft.id, attachment, Buffer.from('abc'), 10, anEntry());
      if (way === 'sealed') await sealOne(store, { ...aSealedReport(draft), files: [attachment.id] }, [anEntry()]);
      else await store.discardDraft(draft.id, anEntry());
      await store.createDraft(draft, anEntry());
      expect([await store.draftAttachments(draft.id), await store.draftAttachment(draft.id, attachment.id)]).toEqual([[], null]);
    });

    it('is not kept for a draft that was sent meanwhile, nor when it is not what was said; nothing is written', async () => {
      const { store, draft } = await withDraft(open);
      const attachment = anAttachment();
      expect(await store.addDraftAttachment(newId(), attachment, Buffer.from('abc'), 10, anEntry())).toBe('no-draft');
      await expect(store.addDraftAttachment(draft.id, attachment, Buffer.from('ab'), 10, anEntry())).rejects.toThrow('another length');
      await store.addDraftAttachment(draft.id, attachment, Buffer.from('abc'), 10, anEntry());
      await expect(store.addDraftAttachment(draft.id, attachment, Buffer.from('xyz'), 10, anEntry())).rejects.toThrow();
      expect(textOf(await store.draftAttachment(draft.id, attachment.id))).toBe('abc');
      expect((await store.checkLog()).rows).toBe(2);
    });
  });

  describe('the age of drafts', () => {
    it('is told for one unit, oldest first, and nothing but times', async () => {
      const store = await open();
      const older = { createdAt: plusMinutes(noon, -90), savedAt: noon };
      const newer = { createdAt: plusMinutes(noon, -30), savedAt: plusMinutes(noon, -20) };
      for (const times of [newer, older]) await store.createDraft(aDraft(times), anEntry());
      await store.createDraft(aDraft({ unitId: asId('unit-2') }), anEntry());
      await store.createDraft(aDraft({ unitId: null }), anEntry());
      expect(await store.draftAges(asId('unit-1'))).toEqual([older, newer]);
      expect(await store.draftAges(asId('unit-3'))).toEqual([]);
    });

    it('finds those last saved before a moment, not at it, the one longest unsaved first', async () => {
      const store = await open();
      const [now, old, oldest] = [0, -1, -2].map((minutes) =>
        aDraft({ createdAt: plusMinutes(noon, -9), savedAt: plusMinutes(noon, minutes) }),
      );
      for (const draft of [now, old, oldest]) if (draft) await store.createDraft(draft, anEntry());
      expect(await store.draftsSavedBefore(noon)).toEqual([oldest?.id, old?.id]);
      expect(await store.draftsSavedBefore(plusMinutes(noon, -2))).toEqual([]);
    });

    it('is told for at most a hundred at a time', async () => {
      const store = await open();
      for (let n = 0; n < 101; n += 1) await store.createDraft(aDraft(), anEntry());
      expect(await store.draftsSavedBefore(plusMinutes(noon, 1))).toHaveLength(100);
    });
  });
}

async function withDraft(open: () => Promise<SenderStore>) {
  const store = await open();
  const draft = aDraft();
  await store.createDraft(draft, anEntry());
  return { store, draft };
}
