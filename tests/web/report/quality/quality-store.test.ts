import { instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { createQualityStore } from '@tidig/web/report/quality/quality-store.ts';
import { describe, expect, it } from 'vitest';

const hearsay = 'Enligt uppgift har pappan slagit mamman flera gånger i köket under hösten.';
const seen = 'Mamman låg på golvet i köket och höll sig för huvudet. Pappan stod över henne.';

/** A draft on a screen: what is written, where somebody writes, and idle moments that the test gives. */
function aScreen(obs: readonly object[]) {
  const settled = new Set<string>();
  let answers: Answers = asAnswers({ ...example1, concern: { ...example1.concern, obs } });
  let writingIn: string | null = null;
  let waiting: (() => void)[] = [];
  const store = createQualityStore({
    answers: () => answers,
    context: () => ({ now: instant(new Date('2026-11-20T12:00:00Z')), words: builtInWords }),
    settled: () => settled,
    writingIn: () => writingIn,
    whenIdle: (work) => waiting.push(work),
  });
  return {
    store,
    settled,
    write(rows: readonly object[]) {
      answers = asAnswers({ ...answers, concern: { ...answers.concern, obs: rows } });
    },
    standIn(name: string | null) {
      writingIn = name;
    },
    idle() {
      const now = waiting;
      waiting = [];
      for (const work of now) work();
      return now.length;
    },
    at: (name: string, exactly = false) => store.at({ name, exactly }).map(({ code }) => code),
  };
}

const own = { code: 'EGE' };
const colleague = { code: 'KOL' };

describe('what stands at a field', () => {
  it('comes when the field has been left, and when nothing else goes on', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
    screen.store.leave('concern.obs.0.what');
    expect(screen.at('concern.obs.0.what')).toEqual([]);
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
  });

  it('does not come under another field, left or not', () => {
    const screen = aScreen([
      { id: 'a', what: seen, source: own },
      { id: 'b', what: hearsay, source: own },
    ]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
    expect(screen.at('concern.obs.1.what')).toEqual([]);
  });

  it('goes when it no longer holds and the typing pauses', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    screen.write([{ id: 'a', what: hearsay, source: colleague }]);
    screen.store.paused();
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
  });

  it('comes at a field that was left before, when another answer has made it so', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: colleague }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    screen.write([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.source');
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
  });

  it('never comes while somebody writes in it: not until it is left again', () => {
    const screen = aScreen([{ id: 'a', what: seen, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    screen.standIn('concern.obs.0.what');
    screen.write([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.source');
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
    screen.standIn(null);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
  });

  it('having gone, does not come back while somebody writes in the field', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    screen.standIn('concern.obs.0.what');
    for (const what of [seen, hearsay]) {
      screen.write([{ id: 'a', what, source: own }]);
      screen.store.look();
    }
    expect(screen.at('concern.obs.0.what')).toEqual([]);
  });

  it('follows its row when one before it is taken away', () => {
    const screen = aScreen([
      { id: 'a', what: seen, source: own },
      { id: 'b', what: hearsay, source: own },
    ]);
    screen.store.leave('concern.obs.1.what');
    screen.idle();
    screen.write([{ id: 'b', what: hearsay, source: own }]);
    screen.store.paused();
    screen.idle();
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
  });

  it('stands at the field of the row, not at the list around it', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    expect(screen.at('concern.obs', true)).toEqual([]);
    expect(screen.at('concern.obs')).toEqual(['Q18']);
  });

  it('is never a tip, and not what somebody has looked at', () => {
    const screen = aScreen([{ id: 'a', what: `GM greps i hallen. ${hearsay}`, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    expect(screen.store.seen().findings.map(({ code }) => code)).toContain('Q21');
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
    for (const { key } of screen.store.at({ name: 'concern.obs.0.what', exactly: false })) screen.settled.add(key);
    screen.store.changed();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
  });

  it('is the same list as long as nothing has changed, so that no field is drawn again for nothing', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    const place = { name: 'concern.obs.0.what', exactly: false };
    const before = screen.store.at(place);
    let told = 0;
    screen.store.subscribe(() => (told += 1));
    screen.store.paused();
    screen.idle();
    expect(screen.store.at(place)).toBe(before);
    expect(told).toBe(0);
  });
});

describe('the work of looking through a draft', () => {
  it('is not done when the typing pauses and nothing is shown', () => {
    const screen = aScreen([{ id: 'a', what: seen, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.idle();
    screen.store.paused();
    expect(screen.idle()).toBe(0);
  });

  it('is done once, however many fields have been left meanwhile', () => {
    const screen = aScreen([{ id: 'a', what: seen, source: own }]);
    screen.store.leave('concern.obs.0.what');
    screen.store.leave('concern.obs.0.where');
    expect(screen.idle()).toBe(1);
  });
});

describe('a page that lists what is found', () => {
  it('shows it at the fields too from then on, though they were not left', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    const stop = screen.store.watch();
    expect(screen.at('concern.obs.0.what')).toEqual([]);
    screen.store.revealAll();
    expect(screen.at('concern.obs.0.what')).toEqual(['Q18']);
    stop();
  });

  it('follows the answers only as long as it is there', () => {
    const screen = aScreen([{ id: 'a', what: seen, source: own }]);
    const stop = screen.store.watch();
    screen.write([{ id: 'a', what: hearsay, source: own }]);
    screen.store.paused();
    screen.idle();
    expect(screen.store.seen().findings.map(({ code }) => code)).toContain('Q18');
    stop();
    screen.store.paused();
    expect(screen.idle()).toBe(0);
  });

  it('keeps what was found when a rule cannot read the draft, and says so: nobody is stopped by it', () => {
    const screen = aScreen([{ id: 'a', what: hearsay, source: own }]);
    const stop = screen.store.watch();
    const found = screen.store.seen().findings;
    screen.write([
      {
        id: 'a',
        get what(): string {
          throw new Error('a defect');
        },
      },
    ]);
    screen.store.look();
    expect(screen.store.seen()).toMatchObject({ failed: true, findings: found });
    stop();
  });
});
