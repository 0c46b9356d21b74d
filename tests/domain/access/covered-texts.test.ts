import { COVERED_SENTENCE, COVERED_TEXT, coverTexts } from '@tidig/domain/access/covered-texts.ts';
import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import { placeWords } from '@tidig/domain/access/place-words.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const words = placeWords(['Låtsasgatan 41, 123 45 Hittebo'], []);

/** What a reader sees of a summary with this text. */
function read(summary: string): string | undefined {
  const body = { formVersion: FORM_VERSION, origin: 'SENT', submittedBy: null, answers: { event: { summary } } } as const;
  return answersOf(coverTexts({ body, restricted: null }, words).parts.body).event?.summary;
}

describe('a text that tells where somebody is', () => {
  it('keeps every other sentence, so that a skyddsbedömning can be made', () => {
    expect(read('Mamman blödde ur näsan. De bor nu på Låtsasgatan 41. Barnen grät.')).toBe(
      `Mamman blödde ur näsan. ${COVERED_SENTENCE} Barnen grät.`,
    );
    expect(read('Larm kl. 22.17 till lgh 1203.\nAdress: Låtsasg. 41\nPappan greps.')).toBe(
      `Larm kl. 22.17 till lgh 1203.\n${COVERED_SENTENCE}\nPappan greps.`,
    );
  });

  it('is covered whole where it is one sentence, or where two tell it together', () => {
    expect(read('De bor på Låtsasgatan 41')).toBe(COVERED_TEXT);
    expect(read('Hon sa Låtsas. Gatan minns hon.')).toBe(COVERED_TEXT);
  });

  it('tells it no longer, however it was put together; what tells nothing is not touched', () => {
    const piece = fc.constantFrom('Låtsas', 'gatan', 'Låtsasgatan', '41', 'Hittebo', 'Barnen grät', '. ', '.', ' ', '\n', '! ', '”', 'Hon');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
        (text) => {
          const seen = read(text) ?? '';
          expect(tellsPlace(seen, words)).toBe(false);
          if (!tellsPlace(text, words)) expect(seen).toBe(text);
        },
      ),
    );
  });
});
