import { emergencyReason, emergencyReasonProblem } from '@tidig/domain/access/emergency.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const said = 'Pojken ringer och jag är ensam'; // 30 characters

describe('T-5: the reason for a nödöppning', () => {
  it('has at least 30 characters, blanks around and between not counted', () => {
    expect(said).toHaveLength(30);
    expect(emergencyReasonProblem(said)).toBeNull();
    expect(emergencyReasonProblem(said.slice(0, -1))).toBe('too-short');
    expect(emergencyReasonProblem(`   ${said.slice(0, -1)} \n `)).toBe('too-short');
    expect(emergencyReasonProblem(said.slice(0, -1).replace(' ', '      '))).toBe('too-short');
    expect(emergencyReasonProblem('   \n ')).toBe('required');
    expect(emergencyReason(' a \n\n b ')).toBe('a b');
  });

  it.each([
    ['one letter', 'a'],
    ['two letters', 'Ab'],
    ['signs', '.-'],
    ['numbers', '1234567890'],
    ['a word of five letters', 'akut b'],
  ])('is not %s over and over', (_, text) => {
    expect(emergencyReasonProblem(text.repeat(30))).toBe('no-words');
  });

  it('is never taken when one letter is all there is, however it is spread', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('x', 'å', 'Ä', '!'),
        fc.array(fc.constantFrom('', ' ', '  ', '\n'), { minLength: 31 }),
        (letter, gaps) => {
          expect(emergencyReasonProblem(gaps.join(letter))).not.toBeNull();
        },
      ),
    );
  });

  it('ends at a thousand', () => {
    const long = `${said} `.repeat(40);
    expect(emergencyReasonProblem(long.slice(0, 1000))).toBeNull();
    expect(emergencyReasonProblem(long.slice(0, 1001).replace(/ $/, 'x'))).toBe('too-long');
  });
});
