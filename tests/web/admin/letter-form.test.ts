import { usualLetterWords } from '@tidig/domain/intake/letter.ts';
import { wrongLetterWords } from '@tidig/web/admin/letter-form.tsx';
import { describe, expect, it } from 'vitest';

describe("the words of a nämnd's letters", () => {
  it('are right from the start, and may be empty', () => {
    expect(wrongLetterWords(usualLetterWords)).toEqual([]);
    expect(wrongLetterWords({ opening: '', closing: '' })).toEqual([]);
  });
  it('say at their field that the fact is not theirs, and when they are too long', () => {
    expect(wrongLetterWords({ opening: 'En utredning har inletts.', closing: 'a'.repeat(801) })).toEqual([
      { part: 'opening', message: 'Före beskedet: skriv inget om vad nämnden bedömer, beslutar eller gör. Beskedet står redan i brevet.' },
      { part: 'closing', message: 'Efter beskedet: skriv högst 800 tecken.' },
    ]);
  });
});
