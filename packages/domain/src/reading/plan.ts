import { modules } from '../sections/modules.ts';

/** One place in the print: a field by its path, or several fields drawn as one. */
export type Slot = {
  readonly paths: readonly string[];
  /** Print "Inte ifyllt" in its place when it is left out; otherwise it is named only among what is missing. */
  readonly showEmpty: boolean;
  /** How it is drawn, where that does not follow from the field. */
  readonly as: 'field' | 'name' | 'recipient' | 'second-recipient' | 'statements' | 'quotes' | 'secrets' | 'numbered';
};

export type PlannedSection = {
  readonly id: string;
  readonly title: string;
  /** The title in an underrättelse on an adult or a young person (PL6). */
  readonly adultTitle?: string;
  readonly slots: readonly Slot[];
};

function show(...paths: readonly string[]): readonly Slot[] {
  return paths.map((path) => ({ paths: [path], showEmpty: false, as: 'field' }));
}

function always(path: string): Slot {
  return { paths: [path], showEmpty: true, as: 'field' };
}

/** The questions of the modules, in the order of the form. */
const moduleSlots: readonly Slot[] = show(...Object.keys(modules.fields).map((name) => `modules.${name}`));

/** The order of the printed report (report-content 4.4). Every field of the form has one place here, but for what goes to the annex. */
export const readingPlan: readonly PlannedSection[] = [
  { id: 'news', title: 'Nytt i kompletteringen', slots: show('supplement.whatIsNew') },
  { id: 'follows', title: 'Hör till', slots: show('triage.supplementOf', 'triage.supplementKind', 'correction.what', 'correction.text') },
  {
    id: 'urgency',
    title: 'Är det bråttom?',
    slots: [
      always('triage.immediateDanger'),
      always('risk.protectToday'),
      ...show(
        'triage.phoned',
        'triage.phonedWho',
        'triage.phonedAt',
        'triage.whereNowKommun',
        'triage.childCount',
        'triage.moreToCome',
        'triage.writtenOn',
      ),
    ],
  },
  { id: 'notice', title: 'Underrättelsen', slots: show('notice.about', 'notice.dueOn', 'notice.childrenInHome') },
  { id: 'why', title: 'Varför nu', slots: [always('event.whyNow'), always('concern.main'), ...show('concern.other', 'concern.duration')] },
  {
    id: 'child',
    title: 'Barnet',
    adultTitle: 'Personen',
    slots: [
      { paths: ['child.firstName', 'child.lastName'], showEmpty: true, as: 'name' },
      ...show('child.alias'),
      always('child.identity'),
      ...show('child.birthDate', 'child.estimatedAge', 'child.adultAge', 'child.gender'),
      always('child.identityCertainty'),
      always('child.protectedIdentity'),
      ...show('child.protectedFrom', 'child.protectedPlace'),
      always('child.whereNow'),
      always('child.carerNow'),
      ...show(
        'child.living',
        'child.placingKommun',
        'child.municipality',
        'child.address',
        'child.school',
        'child.phone',
        'child.phoneSafe',
      ),
      ...show('child.language', 'child.interpreter', 'child.needs', 'child.description'),
    ],
  },
  {
    id: 'family',
    title: 'Familj och hushåll',
    slots: [always('family.guardians'), always('family.siblingsKnown'), ...show('family.siblings', 'family.household', 'family.network')],
  },
  {
    id: 'event',
    title: 'Händelsen',
    slots: show(
      'event.start',
      'event.end',
      'event.place',
      'event.placeAddress',
      'event.howKnown',
      'event.summary',
      'event.childRole',
      'event.childPresence',
      'event.intox',
      'event.weapon',
      'event.suspicionStatus',
      'event.crimes',
      'event.refs',
    ),
  },
  {
    id: 'lul',
    title: 'Underrättelse om misstänkt under 18',
    slots: show(
      'lul.form',
      'lul.suspectedOn',
      'lul.degree',
      'lul.deprived',
      'lul.released',
      'lul.releasedAt',
      'lul.guardiansTold',
      'lul.reaction',
      'lul.investigationLeader',
      'lul.mediationAsked',
      'lul.mediationAnswer',
      'lul.drugTest',
      'lul.protocolLater',
      'lul.alsoConcern',
    ),
  },
  { id: 'observations', title: 'Iakttagelser', slots: [{ paths: ['concern.obs'], showEmpty: true, as: 'statements' }] },
  {
    id: 'words',
    title: 'Barnets egna ord',
    slots: [{ paths: ['concern.childWords'], showEmpty: true, as: 'quotes' }, ...show('concern.notHeardReason')],
  },
  {
    id: 'state',
    title: 'Hur barnet verkade och har det',
    slots: show(
      'concern.met',
      'concern.care',
      'concern.state',
      'concern.play',
      'concern.will',
      'concern.company',
      'concern.netContacts',
      'concern.schoolLife',
      'concern.injury',
      'event.inHome',
      'concern.homeSigns',
      'concern.homeState',
    ),
  },
  { id: 'modules', title: 'Mer om situationen', slots: moduleSlots },
  {
    id: 'risk',
    title: 'Påverkan, risk och skydd',
    slots: show(
      'concern.impact',
      'concern.ifNothing',
      'concern.strengths',
      'risk.access',
      'risk.measures',
      'risk.factors',
      'risk.investigation',
      'risk.staffSafety',
    ),
  },
  { id: 'assessment', title: 'Anmälarens bedömning', slots: show('concern.assessment') },
  {
    id: 'background',
    title: 'Bakgrund',
    slots: show(
      'background.checked',
      'background.events',
      'background.reports',
      'background.pattern',
      'background.agencies',
      'background.consent',
    ),
  },
  {
    id: 'measures',
    title: 'Vad polisen har gjort och vem som vet',
    adultTitle: 'Vem som vet',
    slots: [
      ...show('measures.actions', 'measures.p12At', 'measures.handover', 'measures.handoverAt'),
      always('measures.informChild'),
      ...show('measures.childView'),
      always('measures.informGuardians'),
      ...show('measures.contactAdvice', 'measures.meeting'),
    ],
  },
  {
    id: 'marking',
    title: 'Sekretessmarkering',
    slots: [{ paths: ['marking.secrecyMarks'], showEmpty: false, as: 'secrets' }],
  },
  {
    id: 'reporter',
    title: 'Anmälare och mottagare',
    slots: [
      always('reporter.name'),
      ...show('reporter.title', 'reporter.function', 'reporter.unit', 'reporter.region'),
      always('reporter.phone'),
      ...show('reporter.email', 'reporter.reachable', 'reporter.alt', 'reporter.selfObserved', 'reporter.feedbackWanted'),
      ...show('triage.reportKind'),
      { paths: ['recipient.board'], showEmpty: false, as: 'recipient' },
      ...show('recipient.kommun', 'recipient.basis'),
      { paths: ['recipient.secondBoard'], showEmpty: false, as: 'second-recipient' },
      ...show('recipient.secondKommun'),
    ],
  },
  { id: 'attachments', title: 'Bilagor', slots: [{ paths: ['attachments.files'], showEmpty: false, as: 'numbered' }] },
];
