import { reviewWords, waitingWords } from '@tidig/web/barriers/review-words.ts';
import { describe, expect, it } from 'vitest';

describe('T-5: how long there is to review', () => {
  const lastDay = '2026-11-25';

  it.each([
    [{ lastDay, workdaysLeft: 3, late: false }, 'waiting', '3 arbetsdagar kvar, till onsdag 25 nov'],
    [{ lastDay, workdaysLeft: 1, late: false }, 'waiting', '1 arbetsdag kvar, till onsdag 25 nov'],
    [{ lastDay, workdaysLeft: 0, late: false }, 'attention', 'Granska i dag. Sista dag är onsdag 25 nov'],
    [{ lastDay, workdaysLeft: 0, late: true }, 'danger', 'Försenad. Skulle ha granskats senast onsdag 25 nov'],
  ])('is told with a shape and words: %o', (time, kind, text) => {
    expect(reviewWords(time)).toEqual({ kind, text });
  });

  it('is told beside the menu as how many and how many are late, and not at all when nothing waits', () => {
    expect(waitingWords({ waiting: 0, late: 0 })).toBeNull();
    expect(waitingWords({ waiting: 2, late: 0 })).toBe('2 att granska');
    expect(waitingWords({ waiting: 2, late: 1 })).toBe('2 att granska, 1 försenad');
    expect(waitingWords({ waiting: 3, late: 2 })).toBe('3 att granska, 2 försenade');
  });
});
