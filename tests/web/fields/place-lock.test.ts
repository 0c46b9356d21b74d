import { isClosedPlace, isPlace, movedToBox, protectedBox } from '@tidig/web/fields/place-lock.ts';
import { describe, expect, it } from 'vitest';

const child = (code: string, rest: object = {}) => ({ child: { protectedIdentity: { code }, ...rest } });

describe('a question on where somebody is', () => {
  it.each(['SEK', 'SKF', 'FIN', 'OVR', 'EKO'])('belongs in Skyddad uppgift when protection is %s', (code) => {
    for (const name of ['child.address', 'child.school', 'child.phone']) {
      expect(protectedBox(name, child(code))).toBe('child.protectedPlace');
      expect(isClosedPlace(name, child(code))).toBe(true);
    }
  });

  it('is open when nobody is protected, and before the question on protection is answered', () => {
    expect(protectedBox('child.address', child('NEJ'))).toBeNull();
    expect(protectedBox('child.address', {})).toBeNull();
  });

  it('belongs in the box of its own person', () => {
    const answers = { family: { guardians: [{ id: 'a' }, { id: 'b', protected: { code: 'SEK' } }], siblings: [{ id: 'c' }] } };
    expect(protectedBox('family.guardians.0.phone', answers)).toBeNull();
    expect(protectedBox('family.guardians.1.phone', answers)).toBe('family.guardians.1.protectedPlace');
    expect(protectedBox('family.siblings.0.lives', answers)).toBeNull();
  });

  it('is not closed over what is already written', () => {
    expect(isClosedPlace('child.address', child('SKF', { address: 'Påhittsvägen 3' }))).toBe(false);
    expect(isClosedPlace('child.address', child('SKF', { address: '  ' }))).toBe(true);
  });

  it('is not every question', () => {
    expect(isPlace('child.municipality')).toBe(false);
    expect(isPlace('family.household.0.name')).toBe(false);
  });
});

describe('what is moved to Skyddad uppgift', () => {
  it('stands last there under its own name', () => {
    expect(movedToBox(undefined, 'Adress', ' Påhittsvägen 3 ')).toBe('Adress: Påhittsvägen 3');
    expect(movedToBox('Bor hos moster.\n', 'Telefon', '070-174 06 11')).toBe('Bor hos moster.\nTelefon: 070-174 06 11');
  });
});
