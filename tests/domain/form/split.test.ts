import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { answersOf, readBody, readLocation, readRestricted } from '@tidig/domain/form/read-parts.ts';
import { joinReport, splitReport } from '@tidig/domain/form/split.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { day } from '../../support/dates.ts';

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('a report taken apart', () => {
  it('is whole again when its parts are put together, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const { body, location, restricted } = throughJson(splitReport(answers, 'SENT'));
        expect(joinReport(body, location, restricted)).toEqual(withoutHidden(answers));
      }),
      { numRuns: 500 },
    );
  });

  it('has parts that a receiver can read', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const parts = throughJson(splitReport(answers, 'HISTORICAL'));
        expect(readBody(parts.body)).toEqual(parts.body);
        expect(readLocation(parts.location)).toEqual(parts.location);
        if (parts.restricted) expect(readRestricted(parts.restricted)).toEqual(parts.restricted);
      }),
    );
  });

  it('has an entry for every person, also for one of whom nothing is known', () => {
    const { location } = splitReport({ family: { guardians: [{ id: 'g', name: 'Maria' }], siblings: [] } }, 'SENT');
    expect(location).toEqual({ persons: { child: {}, g: {} } });
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        expect(Object.keys(splitReport(answers, 'SENT').location.persons).sort()).toEqual([...personsIn(withoutHidden(answers))].sort());
      }),
    );
  });

  it('tells nowhere outside the location part where anyone in example 1 is', () => {
    const { body, restricted } = splitReport(example1, 'SENT');
    const rest = JSON.stringify([body, restricted]);
    for (const place of ['Exempelvägen', '123 45', '070-174 06', 'Exempelskolan', 'Gun Testström', 'Hos mormor', '"SLA"', '"Hemma"']) {
      expect(rest, place).not.toContain(place);
    }
  });

  it('keeps each address and telephone with the person it belongs to', () => {
    const { persons } = splitReport(example1, 'SENT').location;
    expect(persons['vh-maria']).toEqual({ 'family.guardians.phone': '070-174 06 12' });
    expect(persons['syskon-liam']).toEqual({ 'family.siblings.lives': 'Hemma' });
    expect(persons['child']).toMatchObject({ 'child.school': 'Exempelskolan, åk 2', 'event.placeAddress': example1.event?.placeAddress });
  });

  it('has what should not be shown to someone in a part of its own, and only there', () => {
    const { body, location, restricted } = splitReport(example2, 'SENT');
    expect(JSON.stringify([body, location])).not.toContain('tar de min bror');
    expect(JSON.stringify([body, location])).not.toContain('grova ärenden');
    expect(JSON.stringify(restricted)).toContain('tar de min bror');
    expect(answersOf(body).concern?.childWords).toEqual([{ id: 'ord-1' }]);
  });

  it('has no restricted part when nothing is marked', () => {
    expect(splitReport({ event: { whyNow: 'x' } }, 'SENT').restricted).toBeNull();
  });

  it('says something neutral in place of a marked "why now"', () => {
    const answers: Answers = {
      event: { whyNow: 'KANARIE' },
      secrecy: { marks: [{ id: 'm', target: 'event.whyNow', from: ['other'], why: 'hämnd' }] },
    };
    const { body } = splitReport(answers, 'SENT');
    expect(answersOf(body).event?.whyNow).toBe('Anmälan gäller oro för barnet. Se bilagan.');
  });

  it('says it in the words of what is sent', () => {
    const marked = (code: 'LUL' | 'PL6'): Answers => ({
      triage: { reportKind: { code } },
      event: { whyNow: 'KANARIE' },
      secrecy: { marks: [{ id: 'm', target: 'event.whyNow', from: ['other'], why: 'hämnd' }] },
    });
    const saidOf = (code: 'LUL' | 'PL6') => answersOf(splitReport(marked(code), 'SENT').body).event?.whyNow;
    expect([saidOf('LUL'), saidOf('PL6')]).toEqual([
      'Underrättelsen gäller ett barn. Se bilagan.',
      'Underrättelsen gäller en person. Se bilagan.',
    ]);
  });

  it('keeps a choice that the nämnd acts on at once where it is, and takes only the words beside it', () => {
    const answers: Answers = {
      risk: { protectToday: { answer: 'JA', note: 'KANARIE' } },
      secrecy: { marks: [{ id: 'm', target: 'risk.protectToday', from: ['other'], why: 'hämnd' }] },
    };
    const { body, location, restricted } = splitReport(answers, 'SENT');
    expect(answersOf(body)).toEqual({ risk: { protectToday: { answer: 'JA' } } });
    expect(restricted?.items).toEqual([
      { id: 'm', target: 'risk.protectToday', value: { note: 'KANARIE' }, from: ['other'], why: 'hämnd' },
    ]);
    expect(joinReport(body, location, restricted)).toEqual(answers);
  });

  it('moves nothing for a mark on a field that cannot be marked', () => {
    const answers: Answers = {
      child: { firstName: 'Elsa' },
      secrecy: { marks: [{ id: 'm', target: 'child.firstName', from: ['other'], why: 'x' }] },
    };
    expect(answersOf(splitReport(answers, 'SENT').body).child).toEqual({ firstName: 'Elsa' });
  });
});

describe('a sekretessmarkering of one item', () => {
  const secret = (target: string) => ({ id: 'fus', target, provision: { code: 'FUS' as const }, date: '2026-11-19', authority: 'KANARIE' });
  const obs = [
    { id: 'a', what: 'Pappan slog.' },
    { id: 'b', what: 'Mamman grät.' },
  ];
  const marked = (target: string, by: string): Answers => ({
    event: { summary: 'Bråk.' },
    concern: { obs },
    marking: { secrecyMarks: [secret(target), { id: 'hela', provision: { code: 'UND' } }] },
    secrecy: { marks: [{ id: 'm', target: by, from: ['other'], why: 'hämnd' }] },
  });

  it('stands in the report with what it is about', () => {
    const { body, restricted } = splitReport({ event: { summary: 'Bråk.' }, marking: { secrecyMarks: [secret('event.summary')] } }, 'SENT');
    expect(answersOf(body).marking?.secrecyMarks).toEqual([secret('event.summary')]);
    expect(restricted).toBeNull();
  });

  it.each([
    ['the field', 'event.summary', 'event.summary'],
    ['the row', 'concern.obs/a', 'concern.obs/a'],
    ['a row of a list that is marked as a whole', 'concern.obs/b', 'concern.obs'],
  ])('goes to the annex with %s that it is about, and comes back in its place', (_, target, by) => {
    const answers = marked(target, by);
    const { body, location, restricted } = throughJson(splitReport(answers, 'SENT'));
    expect(JSON.stringify([body, location])).not.toContain('KANARIE');
    expect(restricted?.items[0]?.secrecyMarks).toEqual([secret(target)]);
    expect(answersOf(body).marking?.secrecyMarks).toEqual([{ id: 'fus' }, { id: 'hela', provision: { code: 'UND' } }]);
    expect(readRestricted(restricted)).toEqual(restricted);
    expect(joinReport(body, location, restricted)).toEqual(answers);
  });

  it('stays when it is another row that is in the annex', () => {
    const { body } = splitReport(marked('concern.obs/a', 'concern.obs/b'), 'SENT');
    expect(answersOf(body).marking?.secrecyMarks?.[0]).toEqual(secret('concern.obs/a'));
  });

  it('of what is written in the annex only is there and nowhere else', () => {
    const answers: Answers = {
      marking: { secrecyMarks: [secret('secrecy.restricted/r'), { ...secret('secrecy.threats/t'), id: 'hot' }] },
      secrecy: { restricted: [{ id: 'r', text: 'x', from: ['other'], why: 'y' }], threats: [{ id: 't', how: 'z' }] },
    };
    const { body, location, restricted } = splitReport(answers, 'SENT');
    expect(JSON.stringify(body)).not.toContain('KANARIE');
    expect(restricted?.items.map(({ secrecyMarks }) => secrecyMarks?.map(({ id }) => id))).toEqual([['fus'], ['hot']]);
    expect(joinReport(body, location, restricted)).toEqual(answers);
  });

  it.each<[string, Answers]>([
    ['taken away', { concern: { obs: [{ id: 'z', what: 'x' }] } }],
    ['blank', { concern: { obs: [{ id: 'a', what: ' ' }] } }],
    ['not asked for in this kind of report', { triage: { reportKind: { code: 'LUL' } }, concern: { obs } }],
  ])('neither stops sending nor stands loose when its item is %s', (_, rest) => {
    const loose: Answers = { ...rest, marking: { secrecyMarks: [{ ...secret('concern.obs/a'), date: '2030-01-01' }, { id: 'hela' }] } };
    expect(withoutHidden(loose).marking).toBeUndefined();
    expect(JSON.stringify(splitReport(loose, 'SENT'))).not.toContain('KANARIE');
    const problems = checkForSending(loose, { today: day('2026-11-22') });
    expect(problems.filter(({ path }) => path.includes('marking'))).toEqual([]);
  });

  it('on a place that cannot be marked is loose too', () => {
    expect(withoutHidden({ child: { firstName: 'Elsa' }, marking: { secrecyMarks: [secret('child.firstName')] } }).marking).toBeUndefined();
  });
});

describe('a received part', () => {
  const whole = { formVersion: FORM_VERSION, origin: 'SENT', submittedBy: null, answers: { child: { firstName: 'Elsa' } } };

  it('is a body when nothing is wrong with it', () => {
    expect(readBody(whole)).toEqual(whole);
  });

  it.each([
    ['no object', 'x'],
    ['an unknown version', { ...whole, formVersion: FORM_VERSION + 1 }],
    ['an unknown origin', { ...whole, origin: 'GUESSED' }],
    ['an unknown field', { ...whole, answers: { child: { shoeSize: 30 } } }],
    ['a code of another module', { ...whole, answers: { modules: { val5: { codes: ['UPP'] } } } }],
    ['a member more', { ...whole, x: 1 }],
  ])('is no body with %s', (_, json) => {
    expect(readBody(json)).toBeNull();
  });

  it('is no location or restricted part with anything else in it', () => {
    expect(readLocation({ persons: { 'a/b': {} } })).toBeNull();
    expect(readLocation({ persons: {}, x: 1 })).toBeNull();
    expect(readRestricted({ items: [{ id: 'a' }] })).toBeNull();
  });

  it('does not take names from the prototype for persons', () => {
    const body = splitReport({ family: { guardians: [{ id: 'constructor', name: 'x' }] } }, 'SENT').body;
    expect(joinReport(body, { persons: {} }, null).family?.guardians).toEqual([{ id: 'constructor', name: 'x' }]);
  });
});
