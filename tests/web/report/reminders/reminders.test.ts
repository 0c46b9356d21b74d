import { draftStates } from '@tidig/web/report/draft/draft-states.ts';
import { agesInWords, reminderWords } from '@tidig/web/report/reminders/reminders-words.ts';
import { describe, expect, it } from 'vitest';

const now = '2026-11-19T07:00:00.000Z';

describe('what the line about unsent drafts says', () => {
  it('is nothing when nothing lies', () => expect(reminderWords({ unsent: 0, oldestSavedAt: null, expiring: 0 }, now)).toBeNull());

  it('how many, and when the oldest was saved', () =>
    expect(reminderWords({ unsent: 2, oldestSavedAt: '2026-11-18T21:15:00.000Z', expiring: 0 }, now)).toBe(
      'Du har 2 anmälningar som inte är skickade. Den äldsta sparades 18 nov kl. 22.15.',
    ));

  it('the hour alone when it was today, and the year when it was last year', () => {
    expect(reminderWords({ unsent: 1, oldestSavedAt: '2026-11-19T02:14:00.000Z', expiring: 0 }, now)).toBe(
      'Du har en anmälan som inte är skickad. Den sparades kl. 03.14.',
    );
    expect(reminderWords({ unsent: 1, oldestSavedAt: '2025-12-24T14:00:00.000Z', expiring: 0 }, now)).toContain('24 dec 2025 kl. 15.00');
  });

  it('that something is soon thrown away', () =>
    expect(reminderWords({ unsent: 0, oldestSavedAt: null, expiring: 1 }, now)).toBe('Ett utkast tas bort inom en vecka.'));
});

describe("what the unit's head sees of drafts", () => {
  it('is how many, from when, and how long they have lain', () =>
    expect(
      agesInWords(
        [
          { createdAt: '2026-11-18T20:00:00.000Z', savedAt: '2026-11-19T06:00:00.000Z' },
          { createdAt: '2026-11-02T20:00:00.000Z', savedAt: '2026-11-03T20:00:00.000Z' },
          { createdAt: '2026-11-18T20:00:00.000Z', savedAt: '2026-11-18T21:00:00.000Z' },
        ],
        now,
      ),
    ).toEqual({
      head: 'Påbörjade på enheten: 3 utkast. Det äldsta är från 2 nov 2026.',
      rows: [
        { label: 'Sparat de senaste två timmarna', count: 1 },
        { label: 'Orört i mer än två timmar', count: 1 },
        { label: 'Orört i mer än en vecka', count: 1 },
      ],
    }));

  it('is nothing when there are none', () => expect(agesInWords([], now)).toBeNull());
});

describe('what the list says of a draft', () => {
  it('not sent after two hours, and the day it is thrown away when that is near, which then weighs more', () => {
    expect(draftStates({ remind: false, expiresOn: '2026-12-21', expiresSoon: false })).toEqual([]);
    expect(draftStates({ remind: true, expiresOn: '2026-12-21', expiresSoon: false })).toEqual([
      { kind: 'attention', words: 'Inte skickad' },
    ]);
    expect(draftStates({ remind: true, expiresOn: '2026-12-21', expiresSoon: true })).toEqual([
      { kind: 'attention', words: 'Tas bort 21 dec' },
      { kind: 'waiting', words: 'Inte skickad' },
    ]);
  });
});
