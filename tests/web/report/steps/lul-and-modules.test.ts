import { offeredForms } from '@tidig/web/report/steps/offered-forms.ts';
import { titleOfModule } from '@tidig/web/report/steps/module-title.ts';
import { describe, expect, it } from 'vitest';

const born = (birthDate: string, at = '2026-11-20') => ({ child: { birthDate }, event: { start: { at } } });

describe('the underrättelse that is offered', () => {
  it('is that of the age at the act', () => {
    expect(offeredForms(born('2010-11-20'))).toMatchObject({ kind: 'some', forms: ['LUL6'] });
    expect(offeredForms(born('2013-11-20'))).toMatchObject({ kind: 'some', forms: ['LUL34', 'LUL36B'] });
  });

  it('is several at 14 after the change of 2026-09-10, with the wording to be checked', () => {
    expect(offeredForms(born('2012-11-20'))).toMatchObject({ kind: 'some', forms: ['LUL6', 'LUL34', 'LUL36B'], checkWording: true });
    expect(offeredForms(born('2012-01-01', '2026-09-09'))).toMatchObject({ forms: ['LUL34', 'LUL36B'] });
  });

  it('is none for somebody who had turned 18', () => expect(offeredForms(born('2008-11-20')).kind).toBe('none'));

  it('waits for the age or the day', () => {
    expect(offeredForms({}).kind).toBe('unknown');
    expect(offeredForms({ event: { start: { at: '2026-11-20' } } }).kind).toBe('unknown');
    const writtenOnly = { triage: { writtenOn: '2026-11-22' }, child: { birthDate: '2008-11-20' } };
    expect(offeredForms(writtenOnly)).toMatchObject({ kind: 'unknown', forms: ['LUL6', 'LUL34', 'LUL36B'], checkWording: true });
  });
});

describe('the module of the main concern', () => {
  const main = (code: string) => titleOfModule({ concern: { main: { code } } });

  it('is titled by the situation', () => {
    expect(main('VAL1')).toBe('Mer om våldet');
    expect(main('OMS2')).toBe('Mer om omsorgen');
    expect(main('FRI1')).toBe('Mer om vem som tar hand om barnet');
  });

  it('is not there for a concern without one, nor before one is chosen', () => {
    expect(main('OVR1')).toBeNull();
    expect(titleOfModule({})).toBeNull();
  });
});
