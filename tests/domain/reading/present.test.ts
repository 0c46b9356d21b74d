import { visibleLocation } from '@tidig/domain/access/mask.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
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
import { itemLines, linesOf } from '../../support/reading-text.ts';

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
      'words',
      'state',
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

describe('T-14: a mark that came later, in another report', () => {
  const parts = splitReport(example1, 'SENT');
  const masked = { ...parts, location: visibleLocation(parts.location, parts.body, { childMarked: true }) };
  const heading = (reading: ReturnType<typeof readReport>) => reading.banners.find(({ kind }) => kind === 'protected')?.title;

  it('stands as a banner wherever it hides where the child is', () => {
    expect(heading(readReport(parts, context))).toBeUndefined();
    expect(heading(readReport(masked, context))).toBe('Skyddade personuppgifter');
  });

  it('stands as a banner in a copy that shows nobody where anyone is, when the reader is known to be told', () => {
    const copy = { ...parts, location: null };
    expect(heading(readReport(copy, context))).toBeUndefined();
    expect(heading(readReport(copy, { ...context, childMarked: true }))).toBe('Skyddade personuppgifter');
  });

  it('is no longer "not checked", where this report had not answered', () => {
    const { protectedIdentity: _unanswered, ...child } = example1.child ?? {};
    const open = splitReport({ ...example1, child }, 'SENT');
    expect(heading(readReport(open, context))).toBe('Skyddade personuppgifter: inte kontrollerat');
    expect(heading(readReport(open, { ...context, childMarked: true }))).toBe('Skyddade personuppgifter');
  });

  it('says nothing over a message that something is wrong, which tells nobody where anyone is', () => {
    const message = splitReport({ triage: { reportKind: { code: 'FEL' } }, correction: { text: 'x' } }, 'SENT');
    expect(heading(readReport(message, { ...context, childMarked: true }))).toBeUndefined();
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
    expect(lines({ concern: { obs: [{ id: 'o', what: 'Glas på golvet' }] } })).toContain(
      '– Glas på golvet [Källa inte ifylld, Säkerhet inte ifylld, , ]',
    );
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

  it.each<[string, Answers, string, string]>([
    ['that more will follow', { triage: { moreToCome: { answer: 'JA' } } }, 'more-to-come', 'Vänta inte på dem: bedöm det som står här.'],
    [
      'a komplettering',
      { triage: { reportKind: { code: 'KOMP' }, supplementOf: 'P7K4-M2QX-9' } },
      'follows',
      'Läs den tillsammans med den anmälan. Det nya står först.',
    ],
    [
      'a message that something is wrong',
      { triage: { reportKind: { code: 'FEL' }, supplementOf: 'P7K4-M2QX-9' } },
      'follows',
      'Anmälan står kvar som den kom in. Inget är ändrat eller borttaget i den.',
    ],
    [
      'a sekretessmarkering with provision, date, authority and whom to call',
      {
        marking: {
          secrecyMarks: [
            {
              id: 's',
              provision: { code: 'FUS' },
              date: '2026-11-18',
              authority: 'Polismyndigheten',
              until: '2027-02-01',
              callFirst: 'Utredare Berg 08-465 004 21',
            },
          ],
        },
      },
      'secrecy-mark',
      '18 kap. 1 § OSL (förundersökning), 18 nov 2026, Polismyndigheten. Ring först: Utredare Berg 08-465 004 21. Prövas igen senast 1 feb 2027.',
    ],
    [
      'a child taken into care by the police',
      { measures: { actions: { codes: ['P12'] } } },
      'urgent',
      'Anmälaren bedömer att det är bråttom.',
    ],
  ])('say %s', (_, answers, kind, text) => {
    expect(read(answers).banners.find((banner) => banner.kind === kind)?.text).toBe(text);
  });

  it('name the report that a message follows, and say nothing there of a child that it does not ask about', () => {
    const wrong = read({ triage: { reportKind: { code: 'FEL' }, supplementOf: 'P7K4-M2QX-9' } });
    expect(wrong.banners.map((banner) => banner.title)).toEqual(['Något är fel i anmälan P7K4-M2QX-9']);
    expect(wrong.subject).toBe('Anmälan P7K4-M2QX-9');
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

describe('the kinds of document', () => {
  it.each([
    ['SOL', 'Orosanmälan'],
    ['SOLLUL', 'Orosanmälan och underrättelse om misstänkt under 18'],
    ['LUL', 'Underrättelse om misstänkt under 18'],
    ['PL6', 'Underrättelse enligt 6 § polislagen'],
    ['KOMP', 'Komplettering'],
    ['FEL', 'Meddelande om att något är fel'],
  ] as const)('%s is headed %s', (code, title) => {
    expect(read({ triage: { reportKind: { code } } }).title).toBe(title);
  });

  it('speak of an adult in an underrättelse enligt 6 § polislagen', () => {
    const reading = read({
      triage: { reportKind: { code: 'PL6' }, immediateDanger: { answer: 'JA' } },
      child: { identityCertainty: { code: 'TRO' }, firstName: 'Vera', adultAge: 27, protectedIdentity: { code: 'NEJ' } },
      notice: { about: { code: 'VAN' }, dueOn: '2027-01-15', childrenInHome: { answer: 'NEJ' } },
      event: { whyNow: 'Vera väntar barn och har tagit droger i dag.' },
      concern: { obs: [{ id: 'o', what: 'Kanyler på bordet' }] },
      risk: { investigation: { answer: 'JA' } },
      measures: { informChild: { code: 'NEJ' } },
    });
    expect(reading.subject).toBe('Vera, cirka 27 år');
    expect(reading.sections.map((section) => section.title)).toEqual([
      'Är det bråttom?',
      'Underrättelsen',
      'Varför nu',
      'Personen',
      'Iakttagelser',
      'Påverkan, risk och skydd',
      'Vem som vet',
      'Anmälare och mottagare',
    ]);
    const text = linesOf(reading).filter((line) => !/väntar barn|väntas|Barn bor/.test(line));
    expect(text).toContain('Personens identitet: Trolig – inte kontrollerad');
    expect(text).toContain('Personen vet om underrättelsen: Nej');
    expect(text.filter((line) => /barn/i.test(line))).toEqual([]);
  });

  it('say of an unknown adult that the person is not known', () => {
    expect(read({ triage: { reportKind: { code: 'PL6' } } }).subject).toBe('Person utan känt namn');
  });

  it('hold in a LUL notice what LUL asks for, in a block of its own', () => {
    const reading = read({
      triage: { reportKind: { code: 'SOLLUL' } },
      lul: {
        form: { codes: ['LUL6'] },
        suspectedOn: '2026-11-15',
        degree: { code: 'SKALIG' },
        deprived: { codes: ['GRI'], note: 'Gripen 19.02 i parken med det stulna på sig' },
        released: 'Pappa',
        releasedAt: { at: '2026-11-15T23:10', precision: 'EXAKT' },
        mediationAsked: { answer: 'JA' },
        mediationAnswer: { code: 'NEJ' },
      },
    });
    const block = reading.sections.find((section) => section.id === 'lul');
    expect(block?.items.flatMap(itemLines)).toEqual([
      'Underrättelse: Underrättelse enligt 6 § LUL (15–17 år, skäligen misstänkt)',
      'Misstänkt från: 15 nov 2026',
      'Grad av misstanke: Skäligen misstänkt',
      'Gripen, anhållen eller häktad: Gripen – Gripen 19.02 i parken med det stulna på sig',
      'Den unge släpptes till: Pappa',
      'Den unge släpptes: 15 nov 2026 kl. 23.10',
      'Den unge har fått frågan om medling: Ja',
      'Svar om medling: Vill inte vara med',
    ]);
  });
});

describe('a report that says that more will follow', () => {
  const short: Answers = {
    triage: { moreToCome: { answer: 'JA' } },
    child: { protectedIdentity: { code: 'NEJ' }, identity: { missing: 'KOM' } },
    event: { whyNow: 'Elsa såg pappa slå mamma.' },
  };

  it('has one line for all that is empty, and keeps the reasons that are given', () => {
    expect(read(short).missing).toEqual([
      { label: 'Nummer', reason: 'kompletteras senare' },
      { label: 'Övriga frågor', reason: 'fler uppgifter kommer' },
    ]);
    expect(lines(short).filter((line) => line.includes('Inte ifyllt'))).toEqual([]);
  });

  it('still says of what is masked that it is', () => {
    expect(lines(short, null)).toContain('Barnet är nu: Visas inte i denna kopia');
  });
});

describe('the statements', () => {
  it('stand apart by kind: what was seen, what the child said, what the reporter thinks', () => {
    const sections = read(example1).sections;
    const kinds = sections.map((section) => [section.id, new Set(section.items.map((item) => item.kind))] as const);
    expect(kinds.filter(([, items]) => items.has('statement')).map(([id]) => id)).toEqual(['observations']);
    expect(kinds.filter(([, items]) => items.has('quote')).map(([id]) => id)).toEqual(['words']);
    expect(sections.find((section) => section.id === 'assessment')?.items.map((item) => item.kind)).toEqual(['text']);
  });
});

describe('what is beside the report', () => {
  it('lists each file with its number, what it shows, its name and size', () => {
    const answers: Answers = {
      attachments: {
        files: [
          { id: 'a', what: 'Köket', name: 'kok.jpg', size: '2,1 MB' },
          { id: 'b', name: 'intyg.pdf', size: '80 kB' },
        ],
      },
    };
    expect(lines(answers)).toEqual(
      expect.arrayContaining(['## Bilagor', 'Bilaga 1: Köket · kok.jpg · 2,1 MB', 'Bilaga 2: intyg.pdf · 80 kB']),
    );
  });

  it('has each sekretessmarkering in a group of its own', () => {
    const answers: Answers = { marking: { secrecyMarks: [{ id: 's', provision: { code: 'UND' }, authority: 'Polismyndigheten' }] } };
    const block = read(answers).sections.find((section) => section.id === 'marking');
    expect(block?.items).toEqual([
      {
        kind: 'group',
        title: 'Sekretessmarkering 1',
        items: [
          { kind: 'fact', label: 'Gäller', value: { state: 'value', text: 'Hela anmälan' } },
          { kind: 'fact', label: 'Bestämmelse', value: { state: 'value', text: '18 kap. 2 § OSL (underrättelseverksamhet)' } },
          { kind: 'fact', label: 'Myndighet', value: { state: 'value', text: 'Polismyndigheten' } },
        ],
      },
    ]);
    expect(read(answers).missing).toContainEqual({ label: 'Sekretessmarkering 1: datum för markeringen', reason: 'inte ifyllt' });
  });

  it('has a sekretessmarkering of one item beside that item, in the list of them all, and as a count on its face', () => {
    const fus = { provision: { code: 'FUS' as const }, date: '2026-11-19', authority: 'Polismyndigheten' };
    const said = '18 kap. 1 § OSL (förundersökning), 19 nov 2026, Polismyndigheten.';
    const answers: Answers = {
      event: { crimes: 'Misshandel', refs: [{ id: 'k', number: '5000-K1-26' }] },
      concern: {
        obs: [
          { id: 'a', what: 'Mamman grät.' },
          { id: 'b', what: 'Pappan slog.' },
        ],
        childWords: [{ id: 'c', quote: 'Han slog.' }],
        impact: 'Sover inte.',
      },
      marking: {
        secrecyMarks: ['concern.obs/b', 'concern.childWords', 'concern.impact', 'event.refs/k', 'event.crimes'].map((target, index) => ({
          id: `s${index}`,
          ...fus,
          target,
        })),
      },
    };
    const reading = read(answers);
    const items = reading.sections.filter(({ id }) => id !== 'marking').flatMap((section) => section.items);
    expect(items.filter(({ secrecy }) => secrecy).map((item) => [item.kind, item.secrecy])).toEqual([
      ['fact', [said]],
      ['fact', [said]],
      ['statement', [said]],
      ['quote', [said]],
      ['text', [said]],
    ]);
    expect(items.find((item) => item.kind === 'statement' && item.secrecy)).toMatchObject({ text: 'Pappan slog.' });
    expect(reading.banners).toContainEqual({
      kind: 'secrecy-mark',
      title: '5 uppgifter är sekretessmarkerade',
      text: 'Läs markeringen vid uppgiften innan du lämnar ut något.',
    });
    const list = reading.sections.find(({ id }) => id === 'marking')?.items.flatMap(itemLines);
    expect(list?.filter((line) => line.startsWith('Gäller'))).toEqual([
      'Gäller: Iakttagelse 2',
      'Gäller: Barnets egna ord',
      'Gäller: Så påverkas barnet',
      'Gäller: Nummer 1',
      'Gäller: Misstänkt brott',
    ]);
  });

  it('says nothing of what is in the annex: not that it is missing, nor its sekretessmarkering', () => {
    const answers: Answers = {
      concern: { impact: 'Sover inte.' },
      risk: { protectToday: { answer: 'JA', note: 'KANARIE' } },
      measures: { informGuardians: [{ id: 'i', reaction: 'Arg' }] },
      marking: { secrecyMarks: [{ id: 's', target: 'concern.impact', authority: 'Polismyndigheten' }] },
      secrecy: {
        marks: ['concern.impact', 'measures.informGuardians/i', 'risk.protectToday'].map((target, index) => ({
          id: `m${index}`,
          target,
          from: ['other'],
          why: 'hämnd',
        })),
      },
    };
    const reading = read(answers);
    const text = linesOf(reading).join('\n');
    expect(text).not.toMatch(/påverkas|Vårdnadshavare 1|Sekretessmarkering|Polismyndigheten|KANARIE|Arg/);
    expect(text).toContain('Barnet behöver skydd nu eller det närmaste dygnet: Ja');
    expect(reading.banners).toContainEqual(expect.objectContaining({ kind: 'annex' }));
    expect(reading.missing.map(({ label }) => label)).toContain('Det kan hända om ingen gör något');
  });

  it('names both nämnder, the second as hidden as where the child is', () => {
    const answers: Answers = {
      triage: { immediateDanger: { answer: 'JA' } },
      recipient: { kommun: { code: '0180' }, board: 'a', secondKommun: { code: '1280' }, secondBoard: 'b' },
    };
    const parts = splitReport(answers, 'SENT');
    const names = { ...context, secondRecipientName: 'Malmö socialnämnd' };
    const text = linesOf(readReport(parts, names));
    expect(text).toEqual(expect.arrayContaining(['Mottagare: Farsta stadsdelsnämnd', 'Annan mottagare: Malmö socialnämnd']));
    const masked = linesOf(readReport({ ...parts, location: null }, names));
    expect(masked).toContain('Annan mottagare: Visas inte i denna kopia');
    expect(masked.join()).not.toContain('Malmö');
  });
});

describe('the age of an infant', () => {
  const infant = (birthDate: string): Answers => ({ child: { firstName: 'Vilma', birthDate } });

  it.each([
    ['2026-11-21', 'Vilma, under 1 mån'],
    ['2026-10-22', 'Vilma, under 1 mån'],
    ['2026-10-21', 'Vilma, 1 mån'],
    ['2026-06-21', 'Vilma, 5 mån'],
    ['2024-11-22', 'Vilma, 23 mån'],
    ['2024-11-21', 'Vilma, 2 år'],
  ])('born %s is read as %s', (birthDate, subject) => {
    expect(read(infant(birthDate)).subject).toBe(subject);
  });

  it('does not grow while the report lies in its akt', () => {
    const sent = splitReport(infant('2026-06-21'), 'SENT', {
      name: 'Sara Lind',
      title: '',
      unit: '',
      at: new Date('2026-11-21T10:00:00Z').toISOString() as Instant,
    });
    expect(readReport(sent, { today: day('2027-05-21'), ageOnArrival: 0 }).subject).toBe('Vilma, 5 mån');
  });

  it('is a guess in whole years where no day is known', () => {
    expect(read({ child: { firstName: 'Vilma', estimatedAge: 0 } }).subject).toBe('Vilma, under 1 år');
    expect(read({ child: { firstName: 'Vilma', estimatedAge: 1 } }).subject).toBe('Vilma, cirka 1 år');
  });
});
