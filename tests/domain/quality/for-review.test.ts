import type { Finding, Level } from '@tidig/domain/quality/finding.ts';
import { atField, forReview, tipsAtATime } from '@tidig/domain/quality/for-review.ts';
import { describe, expect, it } from 'vitest';

function finding(level: Level, path: string, key = `${level} ${path}`): Finding {
  return { code: 'Q24', level, path, values: {}, remedies: [], key };
}

const stop = finding('STOP', 'event.whyNow');
const look = finding('LOOK', 'risk.protectToday');
const tips = ['a', 'b', 'c', 'd'].map((name) => finding('TIP', `concern.${name}`));

describe('what the review shows', () => {
  it('is three tips at a time; one that is waved away makes room for the next, and stays away', () => {
    expect(tipsAtATime).toBe(3);
    expect(forReview(tips, []).tips.map(({ path }) => path)).toEqual(['concern.a', 'concern.b', 'concern.c']);
    expect(forReview(tips, ['TIP concern.b']).tips.map(({ path }) => path)).toEqual(['concern.a', 'concern.c', 'concern.d']);
  });

  it('is what to look at until somebody has, and a stop whatever is pressed', () => {
    const settled = [stop.key, look.key];
    expect(forReview([stop, look], [])).toMatchObject({ stops: [stop], looks: [look] });
    expect(forReview([stop, look], settled)).toMatchObject({ stops: [stop], looks: [] });
  });
});

describe('what stands at a field that is left', () => {
  it('is what must be and what is to be looked at there, in its cells and beside its choice; tips wait', () => {
    const cell = finding('LOOK', 'concern.obs.0.what');
    const note = finding('LOOK', 'risk.protectToday.note');
    const all = [stop, look, cell, note, finding('LOOK', 'concern.obsolete'), finding('TIP', 'concern.obs')];
    expect(atField(all, 'concern.obs', [])).toEqual([cell]);
    expect(atField(all, 'risk.protectToday', [])).toEqual([look, note]);
    expect(atField(all, 'risk.protectToday', [look.key])).toEqual([note]);
    expect(atField(all, 'event.whyNow', [stop.key])).toEqual([stop]);
  });
});
