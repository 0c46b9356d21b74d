import { sections } from '@tidig/domain/form/answers.ts';
import { fieldIn } from '@tidig/web/fields/asked-field.ts';
import { describe, expect, it } from 'vitest';

describe('a field in a kind of report', () => {
  const { identityCertainty } = sections.child.fields;

  it('is asked about a person where the report is about an adult', () => {
    expect(fieldIn(identityCertainty, 'PL6').label).toBe('Hur säker är du på vem personen är?');
    expect(fieldIn(identityCertainty, 'SOL').label).toBe('Hur säker är du på vem barnet är?');
  });

  it('says that it must be there in the kinds in which it stops sending', () => {
    const crimes = sections.event.fields.crimes;
    expect(fieldIn(crimes, 'LUL').requirement).toBe('H');
    expect(fieldIn(crimes, 'SOL').requirement).toBe(crimes.requirement);
  });
});
