import { minutesLeft, msUntilForgotten } from '@tidig/web/barriers/emergency-time.ts';
import { firstWrong, wrongAtServer, wrongIn } from '@tidig/web/barriers/emergency-typed.ts';
import { firstWrongBarrier, wrongBarrier, wrongBarrierAtServer } from '@tidig/web/barriers/barrier-typed.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const good = { category: 'FARA', reason: 'Pojken ringer och jag är ensam i natt.', password: 'x' } as const;

describe('T-5: the form of a nödöppning', () => {
  it('says at each field what is missing, and goes to the first of them', () => {
    const wrong = wrongIn({ category: null, reason: ' ', password: '' });
    expect(Object.keys(wrong)).toEqual(['category', 'reason', 'password']);
    expect(firstWrong(wrong)).toBe('category');
    expect(firstWrong(wrongIn({ ...good, password: '' }))).toBe('password');
    expect(wrongIn(good)).toEqual({});
    expect(wrongIn({ ...good, reason: 'a'.repeat(40) })).toEqual({ reason: 'Beskriv med ord vad som har hänt.' });
    expect(wrongIn({ ...good, reason: 'Bråttom' })).toEqual({ reason: 'Skriv lite mer om vad som har hänt, minst 30 tecken.' });
  });

  it('puts what the server says at its field', () => {
    const fields = [{ path: 'password', code: 'wrong-password' } as const];
    expect(wrongAtServer(fields)).toEqual({ password: 'Lösenordet stämmer inte. Skriv det igen.' });
    expect(firstWrong(wrongAtServer([{ path: 'elsewhere', code: 'required' }]))).toBeNull();
  });
});

describe('T-5: the time left', () => {
  const until = '2026-11-21T12:00:00.000Z';
  const at = (text: string) => Date.parse(`2026-11-21T${text}Z`);

  it('is told in minutes that have begun, 1 to the last second and 0 when it is over', () => {
    expect(
      [at('11:00:00'), at('11:00:01'), at('11:58:59'), at('11:59:59'), at('12:00:00'), at('12:10:00')].map((now) =>
        minutesLeft(until, now),
      ),
    ).toEqual([60, 60, 2, 1, 0, 0]);
  });

  it('is what the page keeps the text for; a clock that runs ahead does not ask the server again and again', () => {
    expect(msUntilForgotten(until, at('11:59:00'))).toBe(60_000);
    expect(msUntilForgotten(until, at('11:59:59'))).toBe(1_000);
    expect(msUntilForgotten(until, at('12:00:00'))).toBe(60_000);
    expect(msUntilForgotten(until, at('13:00:00'))).toBe(60_000);
  });
});

describe('T-4: the form of a spärr', () => {
  it('says at each field what is missing', () => {
    const wrong = wrongBarrier({ userId: '', from: null, reason: 'Granne' });
    expect(Object.keys(wrong)).toEqual(['userId', 'from', 'reason']);
    expect(firstWrongBarrier(wrong)).toBe('userId');
    expect(wrongBarrier({ userId: 'x', from: day('2026-11-21'), reason: 'Granne till dem' })).toEqual({});
  });

  it('puts what the server says at its field', () => {
    expect(wrongBarrierAtServer([{ path: 'from', code: 'date-past' }])).toEqual({
      from: 'Dagen har passerat. Välj i dag eller en senare dag.',
    });
  });
});
