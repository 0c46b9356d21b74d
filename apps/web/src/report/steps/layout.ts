import type { Section } from '@tidig/domain/form/field.ts';

/** Fields of a section that belong together on screen. Names in an inner list share a line where there is room. */
export type Group = {
  readonly title: string;
  /** The title where the report is about an adult or a young person (PL6). */
  readonly adultTitle?: string;
  readonly names: readonly (string | readonly string[])[];
  /** A part of its own first in the group, or after it. */
  readonly before?: 'kind' | 'follows' | 'lul' | 'guardians';
  readonly after?: 'modules';
  /** Last in the group: a hint that its answers may give, or the way to a report on another child. */
  readonly end?: 'hint' | 'children';
  /** Fields that this part draws. */
  readonly drawnByPart?: readonly string[];
};

/** Only sections that are easier to read in parts. Fields that no group names are drawn last, so a new one is never lost. */
const layouts: Readonly<Record<string, readonly Group[]>> = {
  triage: [
    { title: 'Ring först', names: ['whereNowKommun', 'immediateDanger', 'phoned', 'phonedWho', 'phonedAt'] },
    { title: 'Slag av anmälan', before: 'kind', drawnByPart: ['reportKind', 'supplementOf'], names: [] },
    { title: 'Fler barn', names: ['childCount'], end: 'children' },
    { title: 'Fler uppgifter', names: ['moreToCome'] },
  ],
  supplement: [{ title: 'Komplettering', before: 'follows', names: ['whatIsNew'] }],
  child: [
    {
      title: 'Vem är barnet?',
      adultTitle: 'Vem är personen?',
      end: 'hint',
      names: [
        'identity',
        'identityCertainty',
        ['birthDate', 'estimatedAge', 'adultAge'],
        ['firstName', 'lastName'],
        'alias',
        'description',
        'gender',
      ],
    },
    {
      title: 'Skydd och var barnet är',
      adultTitle: 'Skydd och bostad',
      names: [
        'protectedIdentity',
        'protectedPlace',
        'protectedFrom',
        'municipality',
        'address',
        'whereNow',
        'carerNow',
        'living',
        'placingKommun',
      ],
    },
    {
      title: 'Att nå och tala med barnet',
      adultTitle: 'Att nå och tala med personen',
      names: ['school', 'phone', 'phoneSafe', 'language', 'interpreter', 'needs'],
    },
  ],
  family: [
    {
      title: 'Familj och hushåll',
      before: 'guardians',
      names: ['guardians', 'siblingsKnown', 'siblings', 'household', 'network'],
    },
  ],
  event: [
    { title: 'Varför nu?', names: ['whyNow'] },
    {
      title: 'Vad hände?',
      names: ['start', 'end', 'place', 'placeAddress', 'inHome', 'summary', 'childRole', 'childPresence', 'intox', 'weapon'],
    },
    { title: 'Hos polisen', names: ['howKnown', 'refs', 'suspicionStatus', 'crimes'] },
  ],
  lul: [
    {
      title: 'Underrättelse om misstänkt under 18',
      before: 'lul',
      end: 'hint',
      names: [
        'form',
        'suspectedOn',
        'degree',
        'deprived',
        'released',
        'releasedAt',
        'guardiansTold',
        'investigationLeader',
        'reaction',
        'mediationAsked',
        'mediationAnswer',
        'drugTest',
        'protocolLater',
        'alsoConcern',
      ],
    },
  ],
  concern: [
    { title: 'Vad oroar dig?', end: 'hint', names: ['main', 'other'] },
    { title: 'Vad ni såg och hörde', names: ['obs'] },
    { title: 'Barnet berättar', names: ['met', 'childWords', 'notHeardReason'] },
    { title: 'Den unges vardag', names: ['will', 'company', 'netContacts', 'schoolLife'] },
    {
      title: 'Hur barnet hade det',
      names: ['state', 'care', 'play', 'injury'],
      after: 'modules',
    },
    { title: 'Hemmet och följderna', names: ['homeSigns', 'homeState', 'impact', 'duration', 'ifNothing', 'strengths'] },
    { title: 'Din bedömning', names: ['assessment'] },
  ],
  measures: [
    { title: 'Vad ni har gjort', names: ['actions', 'p12At', 'handover', 'handoverAt'] },
    {
      title: 'Vad familjen vet',
      adultTitle: 'Vad personen vet',
      names: ['informChild', 'childView', 'informGuardians', 'contactAdvice', 'meeting'],
    },
  ],
  reporter: [
    {
      title: 'Du som anmäler',
      names: [['name', 'title'], 'function', 'unit', 'region', ['phone', 'email'], 'reachable', 'alt', 'selfObserved', 'feedbackWanted'],
    },
  ],
};

/** The parts of a section in order. A section without a layout is one part under its own title. */
export function groupsOf(section: Section): readonly Group[] {
  const layout = layouts[section.id];
  if (!layout) {
    return [
      {
        title: section.title,
        ...(section.adultTitle ? { adultTitle: section.adultTitle } : {}),
        names: Object.keys(section.fields),
      },
    ];
  }
  const placed = new Set(layout.flatMap((group) => [...group.names.flat(), ...(group.drawnByPart ?? [])]));
  const rest = Object.keys(section.fields).filter((name) => !placed.has(name));
  return rest.length === 0 ? layout : [...layout, { title: 'Övrigt', names: rest }];
}
