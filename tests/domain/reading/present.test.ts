import { visibleLocation } from '@tidig/domain/access/mask.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { LocationPart } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { ReadingItem } from '@tidig/domain/reading/reading.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { day } from '../../support/dates.ts';
import { allFields } from '../../support/form-fields.ts';
import { linesOf } from '../../support/reading-text.ts';

const today = day('2026-11-21');
const context = { today, recipientName: 'Farsta stadsdelsnämnd' };

/** As a reader with everything would have it, or with the location part replaced. */
function read(answers: Answers, location?: LocationPart | null) {
  const parts = splitReport(answers, 'SENT');
  return readReport({ ...parts, location: location === undefined ? parts.location : location }, context);
}

function lines(answers: Answers, location?: LocationPart | null): readonly string[] {
  return linesOf(read(answers, location));
}

describe('example 1 as it is read', () => {
  it('comes in the order of the printed report', () => {
    expect(read(example1).sections.map((section) => section.id)).toEqual([
      'urgency',
      'why',
      'child',
      'family',
      'event',
      'observations',
      'risk',
      'assessment',
      'background',
      'measures',
      'reporter',
    ]);
  });

  it('is headed by what it is and whom it is about, with her age today or on arrival', () => {
    expect(read(example1)).toMatchObject({ title: 'Orosanmälan', subject: 'Elsa Testström, 8 år' });
    const parts = splitReport(example1, 'SENT');
    expect(readReport(parts, { today, ageOnArrival: 7 }).subject).toBe('Elsa Testström, 7 år');
  });

  it('has source, certainty, time and place beside each observation', () => {
    const items = read(example1).sections.find((section) => section.id === 'observations')?.items;
    expect(items?.slice(0, 3)).toEqual<readonly ReadingItem[]>([
      {
        kind: 'statement',
        text: 'Mammans näsa blödde, rodnad 4 cm på halsens vänstra sida.',
        source: 'Egen iakttagelse',
        certainty: 'Säker',
        when: '18 nov 2026 kl. 22.31',
        where: 'Hallen',
      },
      {
        kind: 'statement',
        text: 'Trasigt glas på köksgolvet, en stol låg ned.',
        source: 'Egen iakttagelse',
        certainty: 'Säker',
        when: '18 nov 2026 kl. 22.31 (ungefär)',
        where: 'Köket',
      },
      {
        kind: 'statement',
        text: 'Mamman sade att det hänt ”kanske fem gånger i år”.',
        source: 'Vårdnadshavare – Maria Testström',
        certainty: 'Trolig',
        when: '18 nov 2026 kl. 22.35 (ungefär)',
        where: '',
      },
    ]);
  });

  it("has the child's own words verbatim, with the question and who heard", () => {
    expect(lines(example1)).toContain(
      '” Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket. [Vill du berätta vad som hände? | ' +
        '18 nov 2026 kl. 22.50, sovrummet, hördes av PA Lind och mormor]',
    );
  });

  it.each([
    'Tid: 18 nov 2026 kl. 22.15 (ungefär)',
    'Barnet verkade: Rädd, tog hand om andra – Höll hela tiden lillebrors hand.',
    'Vet om anmälan: Maria Testström (mamma): Ja, av polisen · PA Lind · 18 nov 2026 kl. 23.30 · Lättad',
    'Tidigare händelser som har betydelse: 2 mars 2026 · 5000-K000102-26 · Utryckning bråk i bostad, barn hemma',
    'Beslut som gäller nu: Gripen – Jonas Testström · till okänd tid',
    'Mottagare: Farsta stadsdelsnämnd',
    'Nummer: 20180502-2389',
    'Telefon: 070-174 06 12',
    '# Syskon 1: Liam Testström',
  ])('says %s', (line) => {
    expect(lines(example1)).toContain(line);
  });

  it('warns first of what is urgent, then to wait with contact, and says that there is an annex', () => {
    expect(read(example1).banners.map((banner) => [banner.kind, banner.text])).toEqual([
      ['urgent', 'Pappan kan släppas i morgon.'],
      ['wait', 'Ring utredare Berg 08-465 004 21 före kontakt med pappan, till kl. 16 i dag.'],
      ['annex', expect.stringContaining('eget dokument')],
    ]);
  });

  it('lacks nothing, shows no code and no id', () => {
    expect(read(example1).missing).toEqual([]);
    expect(lines(example1).join('\n')).not.toMatch(/\b(vh-maria|stockholm-farsta|VAL1|KTR|SLA|JAP|sv)\b/);
  });

  it('never shows what stands in the annex', () => {
    expect(lines(example1).join('\n')).not.toContain('själv ringde 112');
    expect(lines(example2).join('\n')).not.toMatch(/tar de min bror|grova ärenden/);
  });
});

describe('a copy without whereabouts', () => {
  it('says so at every place where one could stand, and holds none', () => {
    const text = lines(example1, null);
    expect(text).toContain('Adress (folkbokföring): Visas inte i denna kopia');
    expect(text).toContain('Telefon: Visas inte i denna kopia');
    expect(text.join('\n')).not.toMatch(/Exempelvägen|070-174|Exempelskolan|mormor, 070|Hos mormor|släkting/);
  });

  it('does not say of anything masked that it is missing', () => {
    expect(read(example1, null).missing).toEqual([]);
    expect(read(example1, { persons: {} }).missing).toEqual([]);
  });

  it('reads the same whether the whereabouts were filled in or not (T-13)', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const [whole, bare] = [splitReport(answers, 'SENT'), splitReport(withoutWhereabouts(answers), 'SENT')];
        fc.pre(Object.keys(whole.location.persons).length === Object.keys(bare.location.persons).length);
        expect(readReport({ ...bare, location: null }, context)).toEqual(readReport({ ...whole, location: null }, context));
      }),
      { numRuns: 200 },
    );
  });
});

describe('T-10: a protected household', () => {
  const marked: Answers = { ...example1, child: { ...example1.child, protectedIdentity: { code: 'SKF' } } };
  const parts = splitReport(marked, 'SENT');
  const visible = visibleLocation(parts.location, parts.body);

  it('has "Skyddad uppgift" in every place that tells where somebody is', () => {
    const text = linesOf(readReport({ ...parts, location: visible }, context));
    for (const label of [
      'Adress (folkbokföring)',
      'Skola eller förskola, årskurs',
      'Barnet är nu',
      'Telefon',
      'Bor',
      'Barnet lämnades till',
    ]) {
      expect(text).toContain(`${label}: Skyddad uppgift`);
    }
    expect(text.join('\n')).not.toMatch(/Exempelvägen|123 45|070-174|Exempelskolan|Gun Testström|Hos mormor/);
    expect(text.some((line) => line.startsWith('! Skyddade personuppgifter'))).toBe(true);
  });

  it('reads the same when nothing was filled in: no line, no missing entry tells (T-13)', () => {
    const cleared = splitReport(withoutWhereabouts(marked), 'SENT');
    const bare = readReport({ ...cleared, location: visibleLocation(cleared.location, cleared.body) }, context);
    expect(bare).toEqual(readReport({ ...parts, location: visible }, context));
  });
});

/** The same report with every location-revealing answer left out. */
function withoutWhereabouts(answers: Answers): Answers {
  const copy: Record<string, Record<string, unknown>> = structuredClone(answers) as never;
  for (const { path, field } of allFields().filter((placed) => placed.field.locationRevealing)) {
    expect(field.locationRevealing).toBe(true);
    const [section = '', name = ''] = path.replace('[]', '').split('.');
    const cell = path.split('[].')[1];
    const answer = copy[section]?.[name];
    if (cell && Array.isArray(answer)) answer.forEach((row: Record<string, unknown>) => delete row[cell]);
    else if (!cell) delete copy[section]?.[name];
  }
  return copy;
}

describe('what is left out', () => {
  it('stands as "Inte ifyllt" where it matters, and is named once among what is missing', () => {
    const text = lines({ event: { whyNow: 'x' }, child: { protectedIdentity: { code: 'NEJ' } } });
    expect(text).toContain('Namn: Inte ifyllt');
    expect(text).toContain('Nummer: Inte ifyllt');
    expect(text).toContain('? Barnets språk: inte ifyllt');
    expect(text.filter((line) => line.startsWith('Barnets språk'))).toEqual([]);
  });

  it('stands with its reason where one is given', () => {
    const answers: Answers = {
      child: { identity: { missing: 'VAG' }, protectedIdentity: { code: 'NEJ' } },
      family: { guardians: { missing: 'KOM', until: '2026-12-01' } },
    };
    expect(lines(answers)).toContain('Nummer: Uppgift saknas – ville inte uppge');
    expect(lines(answers)).toContain('Vårdnadshavare: Uppgift saknas – kompletteras senare, senast 1 dec 2026');
    expect(read(answers).missing).toContainEqual({ label: 'Vårdnadshavare', reason: 'kompletteras senare, senast 1 dec 2026' });
  });

  it('is named for each person, and not asked for where it does not apply', () => {
    const answers: Answers = {
      child: { protectedIdentity: { code: 'NEJ' } },
      family: { guardians: [{ id: 'g', name: 'Maria', relation: { code: 'MOR' } }] },
    };
    const missing = read(answers).missing.map((one) => one.label);
    expect(missing).toContain('Maria (mamma): telefon');
    expect(missing).not.toContain('Talade med');
  });

  it('is said beside an observation without source or certainty', () => {
    expect(lines({ concern: { obs: [{ id: 'o', what: 'Glas på golvet' }] } })).toContain('– Glas på golvet [Inte ifyllt, Inte ifyllt, , ]');
  });
});

describe('banners', () => {
  it.each<[string, Answers, string]>([
    ['danger just now', { triage: { immediateDanger: { answer: 'JA' } } }, 'urgent'],
    ['a weapon in the home', { risk: { staffSafety: { codes: ['VAP'] } } }, 'visitor-safety'],
    ['an identity that is not checked', { child: { identityCertainty: { code: 'TRO' } } }, 'identity'],
    ['an identity not answered for', {}, 'identity'],
    ['protected data', { child: { protectedIdentity: { code: 'SEK' } } }, 'protected'],
    ['protection not answered for', {}, 'protected'],
    ['advice to wait', { measures: { contactAdvice: 'Vänta tills pappan är hörd.' } }, 'wait'],
  ])('warn of %s', (_, answers, kind) => {
    expect(read(answers).banners.map((banner) => banner.kind)).toContain(kind);
  });

  it('say nothing of what is checked and calm', () => {
    const calm: Answers = {
      triage: { immediateDanger: { answer: 'VET' } },
      child: { identityCertainty: { code: 'KTR' }, protectedIdentity: { code: 'NEJ' } },
      risk: { staffSafety: { codes: ['ING'] }, protectToday: { answer: 'NEJ' }, investigation: { answer: 'NEJ' } },
      measures: { contactAdvice: 'De väntar barn. Ring mamma.' },
    };
    expect(read(calm).banners).toEqual([]);
  });
});

describe('any report', () => {
  it('can be read, with and without its whereabouts', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const parts = splitReport(answers, 'SENT');
        for (const location of [parts.location, null, { persons: {} }]) {
          expect(linesOf(readReport({ ...parts, location }, context)).join('\n')).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
