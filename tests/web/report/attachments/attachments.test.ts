import { problemTexts } from '@tidig/domain/labels/problems.ts';
import { NoContact } from '@tidig/web/api/problem.ts';
import { canShrink, maxFileBytes, rowsFor, shownName, stopsFile } from '@tidig/web/report/attachments/attachments-file.ts';
import { createUploads } from '@tidig/web/report/attachments/attachments-uploads.ts';
import { describe, expect, it, vi } from 'vitest';

describe('a file before it is sent', () => {
  it.each([
    ['a PDF', { type: 'application/pdf', size: 10 }, null],
    ['one of exactly ten megabytes', { type: 'application/pdf', size: maxFileBytes }, null],
    ['one byte more', { type: 'application/pdf', size: maxFileBytes + 1 }, problemTexts['file-too-large']],
    ['a video', { type: 'video/mp4', size: 10 }, problemTexts['file-type']],
    ['an empty one', { type: 'image/png', size: 0 }, problemTexts['file-broken']],
    ['one whose type the browser does not know: the server judges', { type: '', size: 10 }, null],
  ])('%s', (_what, file, why) => expect(stopsFile(file)).toBe(why));

  it('can be made smaller when it is a picture that only its size stops', () => {
    expect(canShrink({ type: 'image/jpeg', size: maxFileBytes + 1 })).toBe(true);
    expect(canShrink({ type: 'image/jpeg', size: maxFileBytes })).toBe(false);
    expect(canShrink({ type: 'application/pdf', size: maxFileBytes + 1 })).toBe(false);
  });
});

it('a file whose name would be read as another is shown as it is written', () => {
  expect(shownName('intyg\u202Efdp.exe')).toBe('intygfdp.exe');
  expect(shownName('Läkarintyg (2).pdf')).toBe('Läkarintyg (2).pdf');
});

describe('the rows of the form', () => {
  it('follow the files that the server keeps, with what was written, and never carry the name that a file came with', () => {
    const files = [
      { id: 'b', mediaType: 'image/png', bytes: 820_000, name: 'Elsa.png' },
      { id: 'c', mediaType: 'application/pdf', bytes: 1_240_000, name: 'x.pdf' },
    ];
    const rows = [
      { id: 'a', what: 'Borttagen' },
      { id: 'b', what: 'Dörren' },
    ];
    expect(rowsFor(files, rows)).toEqual([
      { id: 'b', what: 'Dörren', name: 'Bilaga 1 (PNG)', size: '820 kB' },
      { id: 'c', name: 'Bilaga 2 (PDF)', size: '1,2 MB' },
    ]);
  });
});

describe('files on their way', () => {
  const file = (name: string) => new File(['x'], name, { type: 'application/pdf' });

  function aQueue(send: (file: File, signal: AbortSignal) => Promise<string>) {
    const kept: string[] = [];
    const uploads = createUploads<string>({
      send: (one, _share, signal) => send(one, signal),
      shrink: (one) => Promise.resolve(one),
      onKept: (id) => kept.push(id),
    });
    return { uploads, kept };
  }

  it('go one at a time in the order they were chosen, and are gone from the list when the server has them', async () => {
    const begun: string[] = [];
    const { uploads, kept } = aQueue(async ({ name }) => {
      begun.push(name);
      await Promise.resolve();
      expect(uploads.list().filter(({ state }) => state.kind === 'sending')).toHaveLength(1);
      return name;
    });
    uploads.add([file('1'), file('2')]);
    expect(uploads.underWay()).toBe(true);
    await vi.waitFor(() => expect(kept).toEqual(['1', '2']));
    expect(begun).toEqual(['1', '2']);
    await vi.waitFor(() => expect(uploads.list()).toEqual([]));
    expect(uploads.underWay()).toBe(false);
  });

  it('wait for the network and then go by themselves; until then they count as unsaved', async () => {
    let offline = true;
    const { uploads, kept } = aQueue(({ name }) => (offline ? Promise.reject(new NoContact()) : Promise.resolve(name)));
    uploads.add([file('1')]);
    await vi.waitFor(() => expect(uploads.list()[0]?.state).toMatchObject({ kind: 'stopped', offline: true }));
    expect(uploads.underWay()).toBe(true);
    offline = false;
    uploads.againAfterOffline();
    await vi.waitFor(() => expect(kept).toEqual(['1']));
  });

  it('are tried again by themselves when nobody says that the network is back, and what stopped them is said once', async () => {
    let tries = 0;
    const said: string[] = [];
    const send = ({ name }: File) => {
      tries += 1;
      return tries < 4 ? Promise.reject(new NoContact()) : Promise.resolve(name);
    };
    const kept: string[] = [];
    const uploads = createUploads<string>({
      send,
      shrink: (one) => Promise.resolve(one),
      onKept: (id) => kept.push(id),
      pause: 5,
    });
    uploads.subscribe(() => said.push(uploads.list()[0]?.state.kind ?? 'gone'));
    uploads.add([file('1'), file('2')]);
    await vi.waitFor(() => expect(kept.toSorted()).toEqual(['1', '2']));
    expect(said.filter((state, index) => state === 'stopped' && said[index - 1] !== 'stopped')).toHaveLength(1);
    uploads.stop();
  });

  it('stand with why when they cannot be attached, without being sent', () => {
    const { uploads } = aQueue(() => Promise.reject(new Error('never sent')));
    uploads.add([new File(['x'], 'film.mp4', { type: 'video/mp4' })]);
    expect(uploads.list()[0]?.state).toMatchObject({ kind: 'stopped', why: problemTexts['file-type'], mayTryAgain: false });
    expect(uploads.underWay()).toBe(false);
  });

  it('are broken off when the person takes them away, and the next one goes', async () => {
    const { uploads, kept } = aQueue(({ name }, signal) =>
      name === 'slow'
        ? new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))
        : Promise.resolve(name),
    );
    uploads.add([file('slow'), file('next')]);
    const [slow] = uploads.list();
    uploads.drop(slow?.id ?? '');
    await vi.waitFor(() => expect(kept).toEqual(['next']));
    expect(uploads.list()).toEqual([]);
  });
});
