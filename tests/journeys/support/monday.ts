import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { childNumbers } from '@tidig/db/seed/test-numbers.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';

/** What comes in to a nämnd on a Monday: 22 reports through Tidig and 18 on other ways. Everything is invented. */

/** The reports of the police, each about a child of its own, every seventh with danger now. */
export function digitalReports(): readonly Answers[] {
  return numbers(100, 22).map((value, index) => ({
    ...example1,
    triage: { ...example1.triage, immediateDanger: { answer: index % 7 === 0 ? 'JA' : 'NEJ' }, phoned: { answer: 'JA' } },
    child: { ...example1.child, identity: { kind: 'PNR', value }, firstName: `Måns ${index + 1}`, lastName: 'Måndag' },
  }));
}

export type Call = {
  readonly number: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly channel: string;
  readonly kind: string;
  /** Null for somebody who is not asked for a name. */
  readonly name: string | null;
  readonly danger: 'Ja' | 'Nej' | 'Vet inte';
  readonly concern: string;
};

const school = { kind: 'Förskola eller skola', name: 'Karin Provberg, rektor, Exempelskolan, 08-465 004 91' } as const;
const care = { kind: 'Hälso- och sjukvård', name: 'Olof Testman, läkare, barnakuten, 08-465 004 92' } as const;
const neighbour = { kind: 'Privatperson', name: 'Berit Provlund' } as const;
const nameless = { kind: 'Privatperson som vill vara anonym', name: null } as const;
const otherKommun = { kind: 'Socialtjänst i annan kommun', name: 'Ann Exempel, socialsekreterare, 08-465 004 93' } as const;

/** By every way and from every kind; the line is what somebody writes who has the letter before the eyes, or the caller in the ear. */
const ways = [
  {
    ...school,
    channel: 'Telefon',
    danger: 'Nej',
    concern: 'Eleven har varit borta sedan höstlovet och säger att hon tar hand om småsyskon om dagarna.',
  },
  {
    ...care,
    channel: 'Brev eller papper',
    danger: 'Vet inte',
    concern: 'Barnet kom in med blåmärken på överarmarna som föräldern inte kunde förklara.',
  },
  {
    ...neighbour,
    channel: 'Telefon',
    danger: 'Vet inte',
    concern: 'Skrik och dunsar från lägenheten i natt, och barnet grät länge efteråt.',
  },
  { ...nameless, channel: 'Telefon', danger: 'Nej', concern: 'Barnet är ute ensamt sent och har berättat att det är rädd för att gå hem.' },
  {
    ...otherKommun,
    channel: 'Säker digital kommunikation',
    danger: 'Nej',
    concern: 'Familjen har flyttat hit mitt i en utredning om brister i omsorgen.',
  },
  { ...school, channel: 'E-post', danger: 'Nej', concern: 'Pojken har berättat att han blir slagen hemma när han får dåliga betyg.' },
] as const;

/** Every third time nobody knows the number. */
export function otherReports(): readonly Call[] {
  return numbers(130, 18).flatMap((number, index) => {
    const way = ways[index % ways.length];
    if (!way) return [];
    return { ...way, number: index % 3 === 2 ? null : number, firstName: 'Vera', lastName: `Provström ${index + 1}` };
  });
}

function numbers(from: number, count: number): readonly string[] {
  return childNumbers.slice(from, from + count).map((each) => `${each.slice(0, 8)}-${each.slice(8)}`);
}
