import type { Answers } from '@tidig/domain/form/answers.ts';
import fc from 'fast-check';
import { answersLike } from './world.ts';

const codes = ['NEJ', 'NEJ', 'NEJ', 'EKO', 'SEK', 'SKF', 'FIN', 'OVR', undefined] as const;
type Code = (typeof codes)[number];

/** Each home in the ways that people write it. Nothing of one home stands in another's. */
export const homes = [
  { street: 'Påhittsvägen', written: ['Påhittsvägen 7 B, 987 65 Hittebo', 'påhittsv. 7', 'Pahittsvägen 7B'], phone: '070-174 06 15' },
  { street: 'Låtsasgatan', written: ['Låtsasgatan 41', 'Låtsasg 41, lgh 1203', 'LÅTSASGATAN 41 A'], phone: '070-174 06 18' },
  { street: 'Gläntan', written: ['Stödboendet Gläntan', 'stödboendet gläntan', 'Stödboendet  Gläntan.'], phone: '070-174 06 21' },
] as const;

type Person = { readonly code: Code; readonly home: number; readonly spelt: number; readonly says: 'JA' | 'NEJ' | 'VET' | undefined };
export type Family = { readonly child: Person; readonly guardians: readonly Person[]; readonly siblings: readonly Person[] };

const person = fc.record({
  code: fc.constantFrom(...codes),
  home: fc.nat(homes.length - 1),
  spelt: fc.nat(2),
  says: fc.constantFrom('JA' as const, 'NEJ' as const, 'NEJ' as const, 'VET' as const, undefined),
});
export const family: fc.Arbitrary<Family> = fc.record({
  child: person,
  guardians: fc.array(person, { maxLength: 3 }),
  siblings: fc.array(person, { maxLength: 2 }),
});

/** As an officer may have written it: what is said of who lives where need not agree with the addresses. */
export function written({ child, guardians, siblings }: Family): Answers {
  return answersLike({
    secrecy: {},
    measures: {},
    child: {
      identityCertainty: { code: 'TRO' },
      firstName: 'Elsa',
      lastName: 'Testström',
      address: addressOf(child),
      ...(child.code && { protectedIdentity: { code: child.code } }),
    },
    family: {
      guardians: guardians.map((one, index) => ({
        id: `vh-${index}`,
        name: `Vuxen${index} Testström`,
        address: addressOf(one),
        phone: homes[one.home]?.phone ?? '',
        ...(one.code && { protected: { code: one.code } }),
        ...(one.says && { livesWithChild: { answer: one.says } }),
      })),
      siblingsKnown: { answer: 'JA' },
      siblings: siblings.map((one, index) => ({
        id: `syskon-${index}`,
        name: `Barn${index} Testström`,
        lives: addressOf(one),
        ...(one.code && { protected: { code: one.code } }),
      })),
    },
  });
}

function addressOf({ home, spelt }: Person): string {
  return homes[home]?.written[spelt] ?? '';
}

/** Homes where somebody lives who is marked, or not checked: of these nothing may be told. */
export function protectedHomes({ child, guardians, siblings }: Family): readonly (typeof homes)[number][] {
  const childProtected = child.code !== 'NEJ';
  const others = [...guardians, ...siblings].filter(({ code }) => (code === undefined ? childProtected : code !== 'NEJ'));
  const at = new Set([...(childProtected ? [child] : []), ...others].map(({ home }) => home));
  return homes.filter((_, index) => at.has(index));
}
