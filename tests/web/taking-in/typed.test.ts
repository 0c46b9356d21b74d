import type { PlainDate } from '@tidig/domain/base/time.ts';
import { receivedInWords } from '@tidig/web/taking-in/reception-words.ts';
import { readTyped, type Typed, untouched } from '@tidig/web/taking-in/typed.ts';
import { describe, expect, it } from 'vitest';

const today = '2026-11-22' as PlainDate;
const whole: Typed = {
  ...untouched,
  child: { ...untouched.child, firstName: 'Nova' },
  channel: 'TEL',
  kind: 'PRI',
  danger: 'VET',
  concern: { code: null, text: 'Hon är ensam ute.' },
};
const wrongIn = (typed: Typed) => {
  const read = readTyped(typed, today);
  return 'wrong' in read ? Object.keys(read.wrong).sort() : [];
};

describe('what is typed of a report by phone', () => {
  it('says at each field what is lacking', () => {
    expect(wrongIn(untouched)).toEqual(['channel', 'child.number', 'concern.text', 'danger', 'kind']);
    expect(wrongIn({ ...whole, earlier: { day: today, time: null } })).toEqual(['cameInAt']);
    expect(wrongIn({ ...whole, kind: 'VAR' })).toEqual(['from.name']);
    expect(wrongIn(whole)).toEqual([]);
  });

  it('leaves no name or wish behind when the one who rings turns out to be anonymous (L-07)', () => {
    const read = readTyped({ ...whole, kind: 'ANO', name: 'Berit', feedbackWanted: true }, today);
    expect('fields' in read && read.fields.from).toEqual({ kind: 'ANO', name: '', feedbackWanted: false });
  });
});

describe('how it was received, in words', () => {
  it.each([
    [
      { writtenAt: '2026-11-22T07:05:00.000Z', receivedBy: { name: 'Karin Ek', you: true } },
      'Kom in 22 nov 2026 kl. 07.50. Inskriven 08.05 av dig.',
    ],
    [
      { writtenAt: '2026-11-23T07:05:00.000Z', receivedBy: { name: 'Karin Ek', you: false } },
      'Kom in 22 nov 2026 kl. 07.50. Inskriven 23 nov 2026 kl. 08.05 av Karin Ek.',
    ],
    [{ writtenAt: null, receivedBy: null }, 'Kom in 22 nov 2026 kl. 07.50 genom Tidig.'],
  ])('%j', (received, words) => {
    expect(receivedInWords({ arrivedAt: '2026-11-22T06:50:00.000Z', ...received })).toBe(words);
  });
});
