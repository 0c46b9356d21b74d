import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { SaveAnswer } from '@tidig/web/report/draft/autosave.ts';
import type { FormAnswers } from '@tidig/web/report/draft/draft-api.ts';
import { createDraftSaving } from '@tidig/web/report/draft/draft-saving.ts';
import { quietChanges } from '@tidig/web/report/draft/quiet-merge.ts';
import { isSharedPlace } from '@tidig/web/report/siblings/shared-places.ts';
import { describe, expect, it } from 'vitest';

const at = '2026-11-21T02:11:00.000Z';

/** A server with Liam's draft, in which the save of Elsa's makes a next version. */
function aServer(answers: FormAnswers) {
  const kept = { version: 1, answers };
  const save = (_id: string, version: number, _form: number, given: FormAnswers): Promise<SaveAnswer> => {
    if (version !== kept.version) return Promise.resolve({ kind: 'stale' });
    kept.version += 1;
    kept.answers = given;
    return Promise.resolve({ kind: 'saved', version: kept.version, at });
  };
  const follow = (event: Record<string, unknown>) => {
    kept.version += 1;
    kept.answers = { ...kept.answers, event: { ...kept.answers['event'], ...event } };
  };
  return { kept, save, follow, read: () => Promise.resolve(structuredClone(kept)) };
}

/** Liam's draft in a tab of its own. */
function aTab(server: ReturnType<typeof aServer>) {
  const first = structuredClone(server.kept.answers);
  let answers = structuredClone(first);
  const set = (name: string, answer: unknown) => {
    const [section = '', field = ''] = name.split('.');
    answers = { ...answers, [section]: { ...answers[section], [field]: answer } };
  };
  const saving = createDraftSaving({
    draft: { id: 'liam', formVersion: FORM_VERSION, answers: first },
    answers: () => answers,
    save: server.save,
    read: server.read,
    mayFollow: isSharedPlace,
    show: ({ name, answer }) => set(name, answer),
  });
  return { saving, write: set, answers: () => answers };
}

const liam: FormAnswers = { event: { summary: 'Larm kl. 22.17.', whyNow: 'Liam låg under täcket.' } };

describe('two tabs, a draft on each child', () => {
  it('what was written meanwhile about the other child’s event stands here after the next save, with what was being typed', async () => {
    const server = aServer(liam);
    const tab = aTab(server);
    server.follow({ summary: 'Larm kl. 22.17 om skrik.' });
    tab.write('event.whyNow', 'Liam låg under täcket och skakade.');
    expect(await tab.saving.put(1)).toEqual({ kind: 'saved', version: 3, at });
    const both = { event: { summary: 'Larm kl. 22.17 om skrik.', whyNow: 'Liam låg under täcket och skakade.' } };
    expect(tab.answers()).toEqual(both);
    expect(server.kept.answers).toEqual(both);
    expect(tab.saving.base()).toEqual(both);
  });

  it('what followed is shown without a save too, when nothing here is unsaved', async () => {
    const server = aServer(liam);
    const tab = aTab(server);
    server.follow({ crimes: 'Misshandel' });
    expect(tab.saving.takeIn(await server.read())).toBe(true);
    expect(tab.answers()['event']).toMatchObject({ crimes: 'Misshandel', whyNow: 'Liam låg under täcket.' });
    expect(tab.saving.base()).toEqual(server.kept.answers);
  });

  it('the person still chooses when both have written the same answer', async () => {
    const server = aServer(liam);
    const tab = aTab(server);
    server.follow({ summary: 'Elsas text.' });
    tab.write('event.summary', 'Liams text.');
    expect((await tab.saving.put(1)).kind).toBe('stale');
    expect(tab.answers()['event']).toMatchObject({ summary: 'Liams text.' });
    expect(server.kept.answers['event']).toMatchObject({ summary: 'Elsas text.' });
  });

  it('the person still chooses when something was changed that is the child’s own', async () => {
    const server = aServer(liam);
    const tab = aTab(server);
    server.follow({ whyNow: 'En kollega skrev här.' });
    tab.write('event.summary', 'Liams text.');
    expect((await tab.saving.put(1)).kind).toBe('stale');
    expect(tab.saving.takeIn(await server.read())).toBe(false);
    expect(tab.answers()['event']).toMatchObject({ whyNow: 'Liam låg under täcket.' });
  });
});

describe('what changes on the screen', () => {
  const guardian = { id: 'vh', name: 'Maria', phone: '070-174 06 12' };
  const family = (...guardians: readonly object[]) => ({ family: { guardians } });

  it('is one cell of a row, so that whoever writes in another keeps the cursor', () =>
    expect(
      quietChanges(
        {
          base: family(guardian),
          mine: family({ ...guardian, custody: { code: 'ENS' } }),
          saved: family({ ...guardian, phone: '070-174 06 99' }),
        },
        isSharedPlace,
      ),
    ).toEqual([{ name: 'family.guardians.0.phone', answer: '070-174 06 99' }]));

  it('is the whole list when rows came or went', () =>
    expect(quietChanges({ base: family(guardian), mine: family(guardian), saved: family(guardian, { id: 'ny' }) }, isSharedPlace)).toEqual([
      { name: 'family.guardians', answer: [guardian, { id: 'ny' }] },
    ]));

  it('is the whole list when another row stands in the place of one', () =>
    expect(quietChanges({ base: family(guardian), mine: family(guardian), saved: family({ id: 'ny' }) }, isSharedPlace)).toEqual([
      { name: 'family.guardians', answer: [{ id: 'ny' }] },
    ]));

  it('is nothing when only a version was counted up', () => {
    const versions = { base: liam, mine: { event: { ...liam['event'], whyNow: 'Nytt.' } }, saved: liam };
    expect(quietChanges(versions, () => false)).toEqual([]);
  });
});
