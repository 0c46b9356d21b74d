import type { Answers } from '@tidig/domain/form/answers.ts';
import { boards } from '../support/world.ts';
import { there } from '../support/there.ts';
import type { Home, Mint } from './mint.ts';
import { type Adult, type Child, type Code, type Family, type HomeName, secretSince } from './families.ts';

/** Whose homes are secret in this family. */
export function homeOf(family: Family, name: HomeName): Home | null {
  const since = secretSince(family, name);
  return since && { family: family.number, alone: family.children.length === 1, since };
}

/** Every place of one person, as an officer who knows too much would write it in the one box. */
function everything(places: Mint, home: Home | null, code: Code): string {
  const told = [
    `Bor på ${places.word('address', home)}gatan 7 B, 987 65 ${places.word('postort', home)}.`,
    `Placerad på ${places.word('placement', home)}hemmet. Ring ${places.phone(home)}.`,
    `Skola: ${places.word('school', home)}skolan. Vårdcentral: ${places.word('vårdcentral', home)} vårdcentral.`,
    `Arbetar på ${places.word('workplace', home)} Bageri. E-post: ${places.word('e-mail', home)}@post.example. Bil ${places.plate(home)}.`,
  ];
  return [...told, ...(code === 'FIN' ? [`Nytt namn ${places.word('new name', home)}, nytt nummer ${places.number(home)}.`] : [])].join(
    ' ',
  );
}

/** Names by which the child is known at the nämnd: no canaries, and unlike each other. */
export function nameOf(family: Family, child: number): { readonly firstName: string; readonly lastName: string; readonly sound: string } {
  const names = ['Kristoffer', 'Filippa', 'Gustaf', 'Matilda', 'Cecilia', 'Oskar', 'Viktor'] as const;
  const firstName = there(names[(family.number * 2 + child) % names.length]);
  return { firstName, lastName: `Provström`, sound: firstName.replace(/ff|pp/, (pair) => pair.charAt(0)).replace('k', 'c') };
}

/** What is written of one child and those around it. The first child's report names the others. */
export function answersOf(places: Mint, family: Family, index: number): Answers {
  const child = there(family.children[index]);
  const home = homeOf(family, child.home);
  const street = `${places.word('address', home)}vägen 12, 123 45 ${places.word('postort', home)}`;
  const school = `${places.word('school', home, family.late !== null)}skolan`;
  return {
    triage: { reportKind: { code: 'SOL' }, immediateDanger: { answer: 'NEJ' } },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: places.number() },
      firstName: nameOf(family, index).firstName,
      lastName: nameOf(family, index).lastName,
      protectedIdentity: { code: child.code },
      ...(child.code === 'NEJ' ? {} : { protectedPlace: everything(places, home, child.code) }),
      municipality: { code: home?.since === 'sent' ? places.kommun(home) : '0180' },
      address: street,
      whereNow: { code: 'SLA', note: `Hos släkt i ${places.word('placement', home)}` },
      carerNow: `Moster ${places.word('carer', home)}, ${places.phone(home)}`,
      living: { code: 'ANN', note: `På ${places.word('placement', home)}` },
      school: `${school}, åk 2`,
    },
    family: {
      guardians: child.guardians.map((id) => guardian(places, family, child, there(family.adults.find((adult) => adult.id === id)))),
      siblingsKnown: { answer: 'JA' },
      siblings: index === 0 ? family.children.slice(1).map((one, at) => sibling(places, family, one, at + 1)) : [],
    },
    event: {
      whyNow: 'Barnet såg pappan slå mamman i kväll och var mycket rädd.',
      summary: family.late && index === 0 ? `Barnet gick till ${school} dagen efter.` : 'Grannen ringde och hade hört skrik länge.',
      start: { at: '2026-11-18T22:15', precision: 'UNGEFAR' },
      ...(index === 0 ? { placeAddress: street } : {}),
    },
    concern: {
      main: { code: 'VAL1' },
      obs: [{ id: 'obs-1', what: 'Barnet skakade och ville inte släppa taget om sin docka.' }],
      met: { answer: 'JA' },
    },
    risk: { protectToday: { answer: 'NEJ' } },
    measures: { handover: `Lämnad hos ${places.word('carer', home)}` },
    reporter: { name: 'Sara Lind', phone: '08-465 004 20' },
    recipient: { kommun: { code: child.board === 'farsta' ? '0180' : '1280' }, board: boards[child.board] },
  };
}

function guardian(places: Mint, family: Family, child: Child, { id, home: name, code }: Adult) {
  const home = homeOf(family, name);
  return {
    id,
    name: `Vuxen Provström ${id}`,
    relation: { code: 'MOR' as const },
    livesWithChild: { answer: name === child.home ? ('JA' as const) : ('NEJ' as const) },
    phone: places.phone(home),
    address: `${places.word('address', home)}gatan 3`,
    protected: { code },
    ...(code === 'NEJ'
      ? {}
      : { protectedPlace: `Bor på ${places.word('placement', home)}. Arbetar på ${places.word('workplace', home)} Bageri.` }),
  };
}

function sibling(places: Mint, family: Family, { code, home: name }: Child, at: number) {
  const home = homeOf(family, name);
  const said = family.saidOfSibling || code === 'NEJ' || code === 'EKO';
  return {
    id: `syskon-${at}`,
    name: `${nameOf(family, at).firstName} Provström`,
    lives: `I ${places.word('address', home)}`,
    ...(said ? { protected: { code } } : {}),
    ...(said && code !== 'NEJ' && code !== 'EKO' ? { protectedPlace: `På ${places.word('placement', home)}` } : {}),
  };
}
