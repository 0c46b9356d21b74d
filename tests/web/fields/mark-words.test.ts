import { whatMoves } from '@tidig/web/fields/mark-words.ts';
import { describe, expect, it } from 'vitest';

const gone = 'Finns den i utkast om andra barn i händelsen tas den bort där.';

describe('what a mark does, in words', () => {
  it('says that an answer moves, and of a choice that only what is written does', () => {
    expect(whatMoves('concern.obs/rad-1', true)).toBe('Uppgiften flyttas till en bilaga.');
    expect(whatMoves('risk.protectToday', false)).toBe('Det du har skrivit flyttas till en bilaga. Det du har valt står kvar.');
  });

  it('says of what several children have in common that the others lose it, and only then', () => {
    expect(whatMoves('event.summary', true)).toBe(`Uppgiften flyttas till en bilaga. ${gone}`);
    expect(whatMoves('event.summary', false)).not.toContain(gone);
  });
});
