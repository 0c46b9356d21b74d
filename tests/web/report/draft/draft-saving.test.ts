import type { SaveAnswer } from '@tidig/web/report/draft/autosave.ts';
import type { FormAnswers } from '@tidig/web/report/draft/draft-api.ts';
import { createDraftSaving } from '@tidig/web/report/draft/draft-saving.ts';
import { describe, expect, it } from 'vitest';

const at = '2026-11-21T02:11:00.000Z';

/** A server that keeps one draft with versions, and can lose an answer on its way back or a request on its way there. */
function aServer(answers: FormAnswers) {
  const kept = { version: 1, answers };
  let trouble: 'none' | 'answer lost' | 'never reached' = 'none';
  const save = (_id: string, version: number, _form: number, given: FormAnswers): Promise<SaveAnswer> => {
    if (trouble === 'never reached') return Promise.resolve({ kind: 'offline' });
    if (version !== kept.version) return Promise.resolve({ kind: 'stale' });
    kept.version += 1;
    kept.answers = given;
    return Promise.resolve(trouble === 'answer lost' ? { kind: 'offline' } : { kind: 'saved', version: kept.version, at });
  };
  return { kept, save, read: () => Promise.resolve(kept), get: () => trouble, trouble: (next: typeof trouble) => (trouble = next) };
}

function aScreen(server: ReturnType<typeof aServer>, first: FormAnswers) {
  let answers = first;
  const draft = { id: 'd', formVersion: 2, answers: first };
  const saving = createDraftSaving({ draft, answers: () => answers, save: server.save, read: server.read });
  return { saving, write: (next: FormAnswers) => (answers = next) };
}

const text = (whyNow: string): FormAnswers => ({ event: { whyNow } });

describe('saving from one screen', () => {
  it('goes on by itself when its own save got through and only the answer was lost', async () => {
    const server = aServer(text('A'));
    const { saving, write } = aScreen(server, text('A'));
    server.trouble('answer lost');
    write(text('AB'));
    expect((await saving.put(1)).kind).toBe('offline');
    server.trouble('never reached');
    write(text('ABC'));
    expect((await saving.put(1)).kind).toBe('offline');
    server.trouble('none');
    write(text('ABCD'));
    expect(await saving.put(1)).toEqual({ kind: 'saved', version: 3, at });
    expect(server.kept.answers).toEqual(text('ABCD'));
  });

  it('still asks when it was somebody else who saved', async () => {
    const server = aServer(text('A'));
    const { saving, write } = aScreen(server, text('A'));
    server.trouble('never reached');
    write(text('AB'));
    await saving.put(1);
    server.kept.version = 2;
    server.kept.answers = text('Något annat');
    server.trouble('none');
    expect((await saving.put(1)).kind).toBe('stale');
    expect(server.kept.answers).toEqual(text('Något annat'));
  });

  it('remembers what it last saved, and not what is written after', async () => {
    const server = aServer(text('A'));
    const { saving, write } = aScreen(server, text('A'));
    expect(saving.base()).toEqual(text('A'));
    write(text('AB'));
    await saving.put(1);
    write(text('ABC'));
    expect(saving.base()).toEqual(text('AB'));
    saving.accept({ answers: text('Deras') });
    expect(saving.base()).toEqual(text('Deras'));
  });
});
