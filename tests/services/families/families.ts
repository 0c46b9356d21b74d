import { type Random, seededRandom } from '@tidig/db/seed/random.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { boards, example1 } from '../../support/world.ts';
import { there } from '../../support/there.ts';

/** A text that stands nowhere else, and whose it is. */
export type Canary = {
  readonly text: string;
  /** Number of the child whose own it is; null for what is common, and for adults. */
  readonly child: number | null;
  readonly kind: 'narrative' | 'name' | 'restricted' | 'place' | 'common' | 'common-place' | 'adult-name' | 'adult-place';
  /** Row id of the adult. */
  readonly adult?: string;
};

const codes = ['NEJ', 'NEJ', 'NEJ', 'EKO', 'SEK', 'SKF', 'FIN', 'OVR'] as const;
export type Code = (typeof codes)[number];

export type Adult = { readonly id: string; readonly protection: Code; readonly suspected: boolean };
export type Family = {
  readonly children: readonly { readonly protection: Code; readonly board: 'farsta' | 'malmo'; readonly marks: readonly string[] }[];
  readonly adults: readonly Adult[];
  /** Of each child but the first: who its guardians are, and who else lives with it. */
  readonly choices: readonly { readonly guardians: readonly string[]; readonly household: readonly string[] }[];
  /** What becomes known after the linked drafts were made. */
  readonly late: { readonly protection: Code | null; readonly markSummary: boolean; readonly newSummary: boolean };
  readonly suspect: boolean;
};

const markable = ['event.whyNow', 'event.summary', 'concern.obs/obs-0', 'concern.childWords/ord-0', 'concern.strengths'];

export function aFamily(random: Random): Family {
  const adults = ['vh-1', 'vh-2', 'vh-3'].slice(0, random.int(1, 3)).map((id) => ({
    id,
    protection: random.pick(codes),
    suspected: random.chance(0.5),
  }));
  const children = Array.from({ length: random.int(2, 3) }, (_each, index) => ({
    protection: random.pick(codes),
    board: random.chance(0.6) ? ('farsta' as const) : ('malmo' as const),
    // What is common is marked in the first draft only: marked in another it would be taken back from the first.
    marks: markable.filter((target) => random.chance(0.3) && (index === 0 || target !== 'event.summary')),
  }));
  return {
    children,
    adults,
    choices: children.slice(1).map(() => {
      const roles = adults.map(({ id }) => ({ id, as: random.pick(['guardian', 'household', 'none'] as const) }));
      const of = (as: string) => roles.filter((role) => role.as === as).map(({ id }) => id);
      return { guardians: of('guardian'), household: of('household') };
    }),
    late: { protection: random.chance(0.3) ? random.pick(codes) : null, markSummary: random.chance(0.3), newSummary: random.chance(0.5) },
    suspect: random.chance(0.2),
  };
}

/** So unlike that no search takes one for the other. */
const givenNames = ['Xerxes', 'Bolivia', 'Quintus'];

/** Twelve letters that resemble no other word: Skrivstöd takes what is nearly a protected person's place for the place. */
function wordOf(count: number): string {
  const random = seededRandom(count * 7919);
  return Array.from({ length: 12 }, () => String.fromCodePoint(97 + random.int(0, 25))).join('');
}

/** Makes canaries and remembers whose each is. */
export function aviary() {
  const all: Canary[] = [];
  let count = 0;
  return {
    all,
    of(child: number | null, kind: Canary['kind'], adult?: string): string {
      count += 1;
      const text = kind === 'name' ? (givenNames[child ?? 0] ?? '') : wordOf(count);
      all.push({ text, child, kind, ...(adult ? { adult } : {}) });
      return text;
    },
  };
}
export type Aviary = ReturnType<typeof aviary>;

/** What is a child's own: its narrative, words, places and restricted items. */
export function ownAnswers(birds: Aviary, family: Family, child: number): Answers {
  const { protection, board, marks } = there(family.children[child]);
  const own = (kind: Canary['kind'] = 'narrative') => birds.of(child, kind);
  const kept = (target: string) => own(marks.includes(target) ? 'restricted' : 'narrative');
  return {
    child: {
      identityCertainty: { code: 'KTR' },
      firstName: birds.of(child, 'name'),
      lastName: 'Testström',
      protectedIdentity: { code: protection },
      ...(protection === 'NEJ' ? {} : { protectedPlace: own('place') }),
      address: own('place'),
      school: own('place'),
      needs: own(),
    },
    event: { whyNow: `${kept('event.whyNow')} gör att jag är orolig nu.` },
    concern: {
      main: { code: 'VAL1' },
      obs: [{ id: `obs-0`, what: `${kept('concern.obs/obs-0')} och darrade i hela kroppen när vi kom.` }],
      met: { answer: 'JA' },
      childWords: [{ id: 'ord-0', quote: kept('concern.childWords/ord-0') }],
      impact: own(),
      strengths: kept('concern.strengths'),
      assessment: own(),
    },
    risk: { protectToday: { answer: 'JA', note: own() } },
    secrecy: {
      restricted: [{ id: 'uppgift-0', text: own('restricted'), from: ['other'], why: 'Risk för hämnd' }],
      marks: marks.map((target, index) => ({ id: `mark-${index}`, target, from: ['other'], why: 'Risk för hämnd' })),
    },
    recipient: board === 'farsta' ? { kommun: { code: '0180' }, board: boards.farsta } : { kommun: { code: '1280' }, board: boards.malmo },
  };
}

/** The first report: its own, what is common, the adults, and the other children as the officer wrote them there. */
export function firstAnswers(birds: Aviary, family: Family): Answers {
  const own = ownAnswers(birds, family, 0);
  const marked = there(family.children[0]).marks.includes('event.summary');
  return {
    ...own,
    triage: { reportKind: { code: 'SOL' } },
    family: {
      guardians: family.adults.map(({ id, protection, suspected }) => ({
        id,
        name: birds.of(null, 'adult-name', id),
        phone: birds.of(null, 'adult-place', id),
        address: birds.of(null, 'adult-place', id),
        protected: { code: protection },
        ...(protection === 'NEJ' ? {} : { protectedPlace: birds.of(null, 'adult-place', id) }),
        role: { codes: suspected ? ['MIS'] : ['UTS'] },
      })),
      siblingsKnown: { answer: 'JA' },
      siblings: family.children.slice(1).map((_child, index) => ({ id: `syskon-${index + 1}`, name: `Barn${index + 1} Testström` })),
    },
    event: {
      ...own.event,
      start: { at: '2026-11-18T22:15', precision: 'UNGEFAR' },
      placeAddress: birds.of(null, 'common-place'),
      summary: marked ? birds.of(0, 'restricted') : birds.of(null, 'common'),
      crimes: family.suspect ? birds.of(0, 'narrative') : birds.of(null, 'common'),
      ...(family.suspect ? { childRole: { codes: ['MIS'] } } : {}),
    },
    reporter: { name: 'Sara Lind', phone: '08-465 004 20' },
    recipient: own.recipient ?? example1.recipient,
  };
}
