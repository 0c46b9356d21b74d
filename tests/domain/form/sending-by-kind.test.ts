import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { joinReport, splitReport } from '@tidig/domain/form/split.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

type ReportKind = NonNullable<NonNullable<NonNullable<Answers['triage']>['reportKind']>['code']>;

const today = day('2026-11-21');

function problems(answers: Answers): readonly FieldProblem[] {
  return checkForSending(answers, { today });
}

function stops(answers: Answers): readonly string[] {
  return problems(answers).map(({ path, code }) => `${path.replace('answers.', '')} ${code}`);
}

const sender = { name: 'Sara Lind', phone: '08-465 004 20' };
const receiver = { kommun: { code: '0180' }, board: 'stockholm-farsta' } as const;
const person = { identityCertainty: { code: 'OKA' }, firstName: 'Elsa' } as const;
const seen = [{ id: 'o', what: 'Mammans näsa blödde när vi kom.' }];

/** The least of each kind that may be sent. */
const least: Readonly<Record<ReportKind, Answers>> = {
  SOL: {
    triage: { reportKind: { code: 'SOL' } },
    child: person,
    event: { whyNow: 'Elsa såg pappa slå mamma.' },
    concern: { main: { code: 'VAL1' }, obs: seen },
    reporter: sender,
    recipient: receiver,
  },
  SOLLUL: {
    triage: { reportKind: { code: 'SOLLUL' } },
    child: person,
    event: { whyNow: 'Elsa är misstänkt för rån.' },
    concern: { main: { code: 'KRI1' }, obs: seen },
    reporter: sender,
    recipient: receiver,
  },
  LUL: {
    triage: { reportKind: { code: 'LUL' } },
    child: person,
    event: { whyNow: 'Elsa är skäligen misstänkt för rån.', crimes: 'Rån' },
    reporter: sender,
    recipient: receiver,
  },
  PL6: {
    triage: { reportKind: { code: 'PL6' } },
    child: person,
    event: { whyNow: 'Hon väntar barn och har fallit tillbaka i missbruk.' },
    concern: { obs: seen },
    reporter: sender,
    recipient: receiver,
  },
  KOMP: {
    triage: { reportKind: { code: 'KOMP' }, supplementOf: 'P7K4-M2QX-9', supplementKind: { code: 'LUL' } },
    child: person,
    event: { whyNow: 'Elsa är skäligen misstänkt för rån.', crimes: 'Rån' },
    reporter: sender,
    recipient: receiver,
  },
  FEL: {
    triage: { reportKind: { code: 'FEL' }, supplementOf: 'P7K4-M2QX-9' },
    correction: { text: 'Anmälan gäller ett annat barn.' },
    reporter: sender,
  },
};

const identifying = 'child.identity identity-missing';
const whoAndWhere = [
  'child.identityCertainty required',
  'event.whyNow required',
  'reporter.name required',
  'reporter.phone required',
  'recipient.kommun required',
  'recipient.board required',
  identifying,
];

/** What an empty form of each kind stops at, and nothing else. */
const hardStops: Readonly<Record<ReportKind, readonly string[]>> = {
  SOL: [...whoAndWhere, 'concern.main required', 'concern.obs required'],
  SOLLUL: [...whoAndWhere, 'concern.main required', 'concern.obs required'],
  LUL: [...whoAndWhere, 'event.crimes required'],
  PL6: [...whoAndWhere, 'concern.obs required'],
  KOMP: [
    ...whoAndWhere.filter((stop) => stop !== identifying),
    'triage.supplementOf required',
    'concern.main required',
    'concern.obs required',
  ],
  FEL: ['triage.supplementOf required', 'correction.text required', 'reporter.name required', 'reporter.phone required'],
};

const kinds = Object.keys(least) as readonly ReportKind[];

describe.each(kinds)('a report of kind %s', (code) => {
  it('can be sent with its hard stops and nothing more', () => {
    expect(problems(least[code])).toEqual([]);
  });

  it('stops at those, and at no other field', () => {
    expect([...stops({ triage: { reportKind: { code } } })].sort()).toEqual([...hardStops[code]].sort());
  });
});

describe('a komplettering', () => {
  it.each(['SOL', 'SOLLUL', 'LUL', 'PL6'] as const)(
    'stops at what a report of kind %s stops at, but for who it is, and at which report it follows',
    (code) => {
      const triage = { reportKind: { code: 'KOMP' }, supplementKind: { code } } as const;
      const own = hardStops[code].filter((stop) => stop !== identifying);
      expect([...stops({ triage })].sort()).toEqual([...own, 'triage.supplementOf required'].sort());
    },
  );

  /** Nobody knows the child's name: a description, and everything that tells where somebody is. Protection is not answered. */
  const unnamed: Answers = {
    child: {
      identityCertainty: { code: 'OKA' },
      description: 'Pojke, blå jacka, Farsta skola',
      municipality: { code: '0180' },
      whereNow: { code: 'HEM' },
      living: { code: 'FAM' },
      placingKommun: { code: '1280' },
    },
    family: { guardians: [{ id: 'g', phone: '070-174 06 12' }] },
    measures: { actions: { codes: ['HEM'] }, handover: 'Mormor', informGuardians: [{ id: 'i', who: ['g'], informed: { code: 'JAP' } }] },
    secrecy: { marks: [{ id: 'm', target: 'event.whyNow', from: ['g'], why: 'hämnd' }] },
  };

  it.each(['SOL', 'SOLLUL', 'LUL', 'PL6'] as const)(
    'of kind %s never stops because what tells where somebody is did not come back',
    (code) => {
      const triage = { reportKind: { code }, immediateDanger: { answer: 'JA' }, whereNowKommun: { code: '1280' } } as const;
      const second = { ...receiver, secondKommun: { code: '1280' }, secondBoard: 'malmo' } as const;
      const toldApart = code === 'PL6' ? { secrecy: {} } : {};
      const original: Answers = { ...least[code], ...unnamed, ...toldApart, triage, recipient: second };
      expect(stops(original)).toEqual([]);
      const { body, restricted } = splitReport(original, 'SENT');
      const back = joinReport(body, { persons: {} }, restricted);
      expect(back.child).toEqual({ identityCertainty: { code: 'OKA' } });
      expect(stops({ ...back, triage: { reportKind: { code: 'KOMP' }, supplementOf: 'P7K4-M2QX-9', supplementKind: { code } } })).toEqual(
        [],
      );
    },
  );
});

describe('an underrättelse enligt LUL', () => {
  it('must name the crime, which an orosanmälan need not', () => {
    const { crimes: _crime, ...event } = least.LUL.event ?? {};
    expect(stops({ ...least.LUL, event })).toEqual(['event.crimes required']);
    expect(stops({ ...least.SOLLUL })).toEqual([]);
  });

  it('is not stopped by what was typed about the concern before the kind was changed', () => {
    const before: Answers = {
      ...least.LUL,
      concern: { main: { code: 'OVR1' }, obs: [{ id: 'o', what: 'kort', when: { at: '2030-01-01' } }] },
      secrecy: { marks: [{ id: 'm', target: 'concern.obs/o', from: ['other'], why: 'hämnd' }] },
      measures: { informGuardians: [{ id: 'i', who: ['borta'], informed: { code: 'JAP' } }] },
    };
    expect(problems(before)).toEqual([]);
  });
});

describe('a message that something is wrong', () => {
  it('looks at nothing of the child, the recipient or the annex', () => {
    const before: Answers = {
      ...least.FEL,
      child: { identity: { kind: 'PNR', value: '20180502-2388' } },
      secrecy: { restricted: [{ id: 'r', text: 'x' }] },
      recipient: { secondBoard: 'malmo' },
    };
    expect(problems(before)).toEqual([]);
  });
});

describe('a text that is longer than its field', () => {
  const long = (count: number) => 'å'.repeat(count);

  it.each<[string, Partial<Answers>, string]>([
    ['why now', { event: { whyNow: long(401) } }, 'answers.event.whyNow'],
    ['a line', { child: { ...person, lastName: long(201) } }, 'answers.child.lastName'],
    ['a short note', { child: { ...person, living: { code: 'ANN', note: long(401) } } }, 'answers.child.living.note'],
    ['a long note', { risk: { protectToday: { answer: 'JA', note: long(6001) } } }, 'answers.risk.protectToday.note'],
    [
      'a note without a line of its own on screen',
      { child: { ...person, gender: { code: 'F', note: long(401) } } },
      'answers.child.gender.note',
    ],
    ['a phone', { reporter: { ...sender, phone: long(41) } }, 'answers.reporter.phone'],
    [
      'a text in a row',
      { concern: { main: { code: 'VAL1' }, obs: [...seen, { id: 'p', what: long(6001) }] } },
      'answers.concern.obs.1.what',
    ],
    [
      'a note in a row',
      { concern: { main: { code: 'VAL1' }, obs: [{ ...seen[0], id: 'o', source: { code: 'VIT', note: long(401) } }] } },
      'answers.concern.obs.0.source.note',
    ],
    [
      'a reason in the annex',
      { secrecy: { restricted: [{ id: 'r', text: 'x', from: ['other'], why: long(401) }] } },
      'answers.secrecy.restricted.0.why',
    ],
    ['a number of another kind', { child: { ...person, identity: { kind: 'RES', value: long(41) } } }, 'answers.child.identity.value'],
  ])('stops at its place: %s', (_, answers, path) => {
    expect(problems({ ...least.SOL, ...answers })).toEqual([{ path, code: 'too-long' }]);
  });

  it('goes with exactly its greatest length', () => {
    expect(problems({ ...least.SOL, event: { whyNow: long(400) }, risk: { protectToday: { answer: 'JA', note: long(6000) } } })).toEqual(
      [],
    );
  });

  it('stops nothing where the field is closed', () => {
    expect(problems({ ...least.SOL, modules: { kri1: long(1001) } })).toEqual([]);
    expect(stops({ ...least.SOL, modules: { val1: long(1001) } })).toEqual(['modules.val1 too-long']);
  });
});

describe('a second recipient', () => {
  const acute: Answers = { ...least.SOL, triage: { reportKind: { code: 'SOL' }, immediateDanger: { answer: 'JA' } } };
  const withSecond = (second: NonNullable<Answers['recipient']>): Answers => ({ ...acute, recipient: { ...receiver, ...second } });

  it('is another nämnd with its kommun', () => {
    expect(problems(withSecond({ secondKommun: { code: '1280' }, secondBoard: 'malmo' }))).toEqual([]);
  });

  it.each<[string, NonNullable<Answers['recipient']>, string]>([
    ['a nämnd without its kommun', { secondBoard: 'malmo' }, 'not-applicable'],
    ['the first nämnd again', { secondKommun: { code: '0180' }, secondBoard: receiver.board }, 'not-applicable'],
    ['a kommun without its nämnd', { secondKommun: { code: '1280' } }, 'required'],
  ])('is not %s', (_, second, code) => {
    expect(problems(withSecond(second))).toEqual([{ path: 'answers.recipient.secondBoard', code }]);
  });

  it('is not looked at, and not sent, when nothing is acute', () => {
    expect(problems({ ...least.SOL, recipient: { ...receiver, secondBoard: receiver.board } })).toEqual([]);
  });

  it('is not opened by an answer that is hidden itself', () => {
    const notice: Answers = {
      ...least.LUL,
      risk: { protectToday: { answer: 'JA' } },
      recipient: { ...receiver, secondBoard: receiver.board },
    };
    expect(problems(notice)).toEqual([]);
  });
});
