import { dayOf, type Instant, isPlainDate } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Child, Family } from './families.ts';
import { otherSpellings } from './names.ts';
import type { StaffMember } from './staff.ts';
import type { Cast, Story } from './stories/story.ts';

type Region = NonNullable<NonNullable<NonNullable<Answers['reporter']>['region']>['code']>;

export type Occasion = {
  readonly family: Family;
  readonly child: Child;
  readonly story: Story;
  /** When the report was sent; the event was some hours before. */
  readonly at: Instant;
  readonly reporter: StaffMember;
  readonly unit: { readonly name: string; readonly region: Region };
  /** Written by ear: another spelling, no number, identity not checked. */
  readonly uncertain: boolean;
  /** The number is right, the name is spelt another way. */
  readonly otherSpelling: boolean;
  /** Police number of the event. */
  readonly reference: string;
};

const hours = 3_600_000;

/** A whole report as an officer could have written it. Real-length texts; nothing in them is real. */
export function reportAnswers(occasion: Occasion): Answers {
  const { family, child, story } = occasion;
  const cast = castOf(occasion);
  const told = story.tell(cast);
  const began = localTime(occasion.at, -3.5 * hours);
  return {
    triage: {
      whereNowKommun: { code: kommunCode(family.kommun) },
      immediateDanger: { answer: story.danger ?? 'NEJ' },
      phoned: { answer: story.protectToday === 'JA' ? 'JA' : 'NEJ' },
      ...(story.protectToday === 'JA'
        ? { phonedWho: 'Socialjouren', phonedAt: { at: localTime(occasion.at, -0.5 * hours), precision: 'EXAKT' as const } }
        : {}),
      reportKind: { code: 'SOL' },
      childCount: 1,
    },
    child: childAnswers(occasion),
    family: familyAnswers(occasion),
    event: {
      whyNow: told.whyNow,
      start: { at: began, precision: 'UNGEFAR' },
      place: { code: story.place },
      inHome: { answer: story.place === 'BOS' ? 'JA' : 'NEJ' },
      howKnown: { code: story.howKnown },
      refs: [{ id: 'ref-1', kind: { code: 'KNR' }, number: occasion.reference }],
      summary: told.summary,
      childRole: { codes: [story.role] },
      childPresence: { code: story.presence },
      suspicionStatus: { code: story.role === 'MIS' || story.role === 'UTS' ? 'JA' : 'OKL' },
    },
    concern: {
      main: { code: story.concern },
      obs: told.seen.map((seen, index) => ({
        id: `obs-${index + 1}`,
        what: seen.what,
        when: { at: localTime(occasion.at, -3 * hours), precision: 'UNGEFAR' as const },
        source: { code: seen.source, ...(seen.note ? { note: seen.note } : {}) },
        certainty: { code: seen.certainty },
      })),
      met: { answer: 'JA' },
      ...(told.words
        ? {
            childWords: [
              {
                id: 'ord-1',
                quote: told.words.quote,
                question: told.words.question,
                when: { at: localTime(occasion.at, -2.5 * hours), precision: 'UNGEFAR' as const },
                heardBy: `${occasion.reporter.title} ${occasion.reporter.name}`,
              },
            ],
          }
        : {}),
      state: { codes: [...story.state] },
      injury: { answer: story.concern === 'VAL2' ? 'JA' : 'NEJ' },
      impact: told.impact,
      duration: { code: 'MAN' },
      ifNothing: told.ifNothing,
      strengths: told.strengths,
    },
    background: { checked: { code: 'JA' }, reports: { answer: 'VET' } },
    risk: {
      protectToday: { answer: story.protectToday, ...(told.why ? { note: told.why } : {}) },
      factors: { codes: [...story.factors] },
      investigation: { answer: 'NEJ' },
      staffSafety: { codes: ['ING'] },
    },
    measures: {
      actions: { codes: ['SAM', 'SVH', 'ANM'] },
      informChild: { code: 'JAP', note: 'Barnet fick veta att socialtjänsten kommer att höra av sig.' },
      informGuardians: [
        { id: 'vet-1', who: ['vh-1'], informed: { code: 'JAP' }, by: occasion.reporter.name },
        { id: 'vet-2', who: ['vh-2'], informed: { code: 'EJN' } },
      ],
      contactAdvice: `Tala gärna med ${child.firstName} i skolan.`,
      meeting: { code: 'JA' },
    },
    reporter: {
      name: occasion.reporter.name,
      title: occasion.reporter.title,
      function: { code: 'ING' },
      unit: occasion.unit.name,
      region: { code: occasion.unit.region },
      phone: occasion.reporter.phone,
      email: occasion.reporter.email,
      reachable: 'Vardagar 8–17',
      alt: `Vakthavande på ${occasion.unit.name}`,
      selfObserved: { code: 'JA' },
      feedbackWanted: { answer: 'JA' },
    },
    recipient: { kommun: { code: kommunCode(family.kommun) }, board: family.board, basis: { code: 'FOL' } },
  };
}

function castOf({ child, at }: Occasion): Cast {
  const first = (name: string) => name.split(' ')[0] ?? name;
  return {
    child: child.firstName,
    age: Number(dayOf(at).slice(0, 4)) - child.birthYear,
    ...(child.girl ? { they: 'hon', them: 'henne', their: 'hennes' } : { they: 'han', them: 'honom', their: 'hans' }),
    mother: first(child.mother.name),
    father: first(child.father.name),
  };
}

function childAnswers({ child, family, uncertain, otherSpelling }: Occasion): NonNullable<Answers['child']> {
  const respelt = uncertain || otherSpelling;
  const birth = `${child.number.slice(0, 4)}-${child.number.slice(4, 6)}-${child.number.slice(6, 8)}`;
  const name = (written: string) => (respelt ? (otherSpellings[written] ?? written) : written);
  return {
    identityCertainty: { code: uncertain ? 'TRO' : 'KTR' },
    ...(uncertain ? {} : { identity: { kind: 'PNR' as const, value: child.number } }),
    ...(uncertain && isPlainDate(birth) ? { birthDate: birth } : {}),
    firstName: name(child.firstName),
    lastName: name(child.lastName),
    gender: { code: child.girl ? 'F' : 'P' },
    protectedIdentity: { code: child.protection },
    municipality: { code: kommunCode(family.kommun) },
    address: family.address,
    whereNow: { code: 'HEM' },
    carerNow: `${child.mother.name}, mamma, ${child.mother.phone}`,
    living: { code: 'BAD' },
    school: family.school,
    language: { code: 'sv' },
    interpreter: { answer: 'NEJ' },
  };
}

function familyAnswers({ child, family, story }: Occasion): NonNullable<Answers['family']> {
  const siblings = family.children.filter((one) => one.id !== child.id);
  return {
    guardians: [
      {
        id: 'vh-1',
        name: child.mother.name,
        identity: { kind: 'PNR', value: child.mother.number },
        relation: { code: 'MOR' },
        protected: { code: child.protection },
        role: { codes: [story.role === 'BEV' ? 'UTS' : 'ING'] },
        custody: { code: 'GEM' },
        livesWithChild: { answer: 'JA' },
        phone: child.mother.phone,
        detained: { answer: 'NEJ' },
      },
      {
        id: 'vh-2',
        name: child.father.name,
        identity: { kind: 'PNR', value: child.father.number },
        relation: { code: 'FAR' },
        protected: { code: 'NEJ' },
        role: { codes: [story.role === 'BEV' ? 'MIS' : 'ING'] },
        custody: { code: 'GEM' },
        livesWithChild: { answer: 'VET' },
        phone: child.father.phone,
        detained: { answer: 'NEJ' },
      },
    ],
    siblingsKnown: { answer: siblings.length > 0 ? 'JA' : 'NEJ' },
    siblings: siblings.map((sibling, index) => ({
      id: `syskon-${index + 1}`,
      name: `${sibling.firstName} ${sibling.lastName}`,
      identity: { kind: 'PNR' as const, value: sibling.number },
      presence: { code: 'VET' as const },
      concern: { answer: 'VET' as const },
    })),
  };
}

type KommunCode = NonNullable<NonNullable<NonNullable<Answers['recipient']>['kommun']>['code']>;

/** Kommun codes in the seed are written by hand beside their nämnd; the form's own list checks them when the report is sent. */
function kommunCode(code: string): KommunCode {
  return code as KommunCode;
}

/** Swedish wall time as the form holds it, `2026-11-18T22:15`. */
export function localTime(at: Instant, shift = 0): string {
  const moved = new Date(Date.parse(at) + shift);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })
    .format(moved)
    .replace(' ', 'T');
}
