import { createAutosave, type SaveAnswer } from '@tidig/web/report/draft/autosave.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = '2026-11-21T02:11:00.000Z';
const saved = (version: number): SaveAnswer => ({ kind: 'saved', version, at });

/** A draft whose server answers as told, one answer for each save; the last one goes on. */
function aDraft(...answers: SaveAnswer[]) {
  const versions: number[] = [];
  const refusals: string[] = [];
  const autosave = createAutosave({
    version: 1,
    savedAt: at,
    put: (version) => {
      versions.push(version);
      const answer = answers[Math.min(versions.length, answers.length) - 1];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('no answer told'));
    },
    onRefused: (fields) => refusals.push(...fields.map((field) => field.path)),
  });
  return { autosave, versions, refusals };
}

describe('a draft that saves itself', () => {
  it('is saved within two seconds of a pause, and says so only when the server has answered', async () => {
    const { autosave, versions } = aDraft(saved(2));
    autosave.changed();
    expect(autosave.state().kind).toBe('changed');
    await vi.advanceTimersByTimeAsync(2000);
    expect(versions).toEqual([1]);
    expect(autosave.state()).toEqual({ kind: 'saved', at });
    expect(autosave.version()).toBe(2);
  });

  it('waits while one types, and then saves once', async () => {
    const { autosave, versions } = aDraft(saved(2));
    for (let i = 0; i < 10; i += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(2000);
    expect(versions).toHaveLength(1);
  });

  it('names the new version at the next save', async () => {
    const { autosave, versions } = aDraft(saved(2), saved(3));
    autosave.changed();
    await autosave.flush();
    autosave.changed();
    await autosave.flush();
    expect(versions).toEqual([1, 2]);
  });

  it('tries again by itself when there was no coverage, and loses nothing', async () => {
    const { autosave, versions } = aDraft({ kind: 'offline' }, saved(2));
    autosave.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(autosave.state().kind).toBe('offline');
    expect(autosave.hasUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(6000);
    expect(versions).toEqual([1, 1]);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it('tries again after an ended login', async () => {
    const { autosave } = aDraft({ kind: 'refused', code: 'session-ended', fields: [] }, saved(2));
    autosave.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(autosave.state()).toEqual({ kind: 'refused', code: 'session-ended' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(autosave.state().kind).toBe('saved');
  });

  it('shows what is written wrong and waits for it to be put right', async () => {
    const refused: SaveAnswer = { kind: 'refused', code: 'invalid-input', fields: [{ path: 'answers.event.summary', code: 'too-long' }] };
    const { autosave, versions, refusals } = aDraft(refused, saved(2));
    autosave.changed();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(versions).toHaveLength(1);
    expect(refusals).toEqual(['answers.event.summary']);
  });

  it('stops at a conflict until the person has chosen, and then saves over the version that the server has', async () => {
    const { autosave, versions } = aDraft({ kind: 'stale' }, saved(6));
    autosave.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(autosave.state().kind).toBe('conflict');
    autosave.changed();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(versions).toEqual([1]);
    expect(await autosave.flush()).toBe(false);
    autosave.resolve(5, at, true);
    await vi.advanceTimersByTimeAsync(100);
    expect(versions).toEqual([1, 5]);
    expect(autosave.state().kind).toBe('saved');
  });

  it('says who saved it, when that was somebody else, until this person saves', async () => {
    const put = () => Promise.resolve(saved(2));
    const autosave = createAutosave({ version: 1, savedAt: at, savedBy: 'Johan Norr', put, onRefused: () => undefined });
    expect(autosave.state()).toEqual({ kind: 'saved', at, by: 'Johan Norr' });
    autosave.changed();
    await autosave.flush();
    expect(autosave.state()).toEqual({ kind: 'saved', at });
  });

  it('counts as unsaved while a file is on its way, though every word is saved', async () => {
    let underWay = true;
    const put = () => Promise.resolve(saved(2));
    const autosave = createAutosave({ version: 1, savedAt: at, put, onRefused: () => undefined, alsoUnderWay: () => underWay });
    expect(autosave.hasUnsaved()).toBe(true);
    expect(autosave.isTextSaved()).toBe(true);
    expect(await autosave.flush()).toBe(false);
    underWay = false;
    expect(await autosave.flush()).toBe(true);
  });

  it('saves what was typed while a save was under way', async () => {
    const { autosave, versions } = aDraft(saved(2), saved(3));
    autosave.changed();
    const first = autosave.flush();
    autosave.changed();
    await first;
    await vi.advanceTimersByTimeAsync(2000);
    expect(versions).toEqual([1, 2]);
    expect(autosave.hasUnsaved()).toBe(false);
  });
});
