import { protectedIn, type KnownOfChild } from '../access/mask.ts';
import type { Answers } from '../form/answers.ts';
import { labelOf } from '../form/code-list.ts';
import { certaintyOfIdentityList } from '../vocabulary/identity.ts';
import { visitorSafetyList } from '../vocabulary/risk.ts';
import { chose, readChoice } from './choices.ts';
import { followsBanner, moreToCome, secrecyMarks } from './document-banners.ts';
import type { Banner } from './reading.ts';
import { maskedPerson, type View } from './view.ts';

/** What is known beside the report's own answers. `childMarked`: another report marks the child (T-14). */
export type BannerFacts = KnownOfChild & {
  readonly hasAnnex: boolean;
  /** Whom to ring about where a protected person is, as the end of a sentence; null: the reporter. */
  readonly protectedCall: string | null;
};

/** What must be seen before anything is read, most pressing first. */
export function bannersOf(view: View, facts: BannerFacts): readonly Banner[] {
  return [
    ...urgent(view),
    ...visitorSafety(view),
    ...waitWithContact(view),
    ...followsBanner(view),
    ...moreToCome(view),
    ...secrecyMarks(view),
    ...protectedData(view, facts),
    ...uncertainIdentity(view),
    ...(facts.hasAnnex ? [annex] : []),
  ];
}

function urgent({ answers, kind }: View): readonly Banner[] {
  const who = kind === 'PL6' ? 'Personen' : 'Barnet';
  const { note } = readChoice(answers.risk?.protectToday);
  const text = note || 'Anmälaren bedömer att det är bråttom.';
  if (chose(answers.triage?.immediateDanger, 'JA')) return [{ kind: 'urgent', title: `${who} är i fara just nu`, text }];
  if (chose(answers.measures?.actions, 'P12')) {
    return [{ kind: 'urgent', title: 'Polisen har tagit hand om barnet enligt 12 § polislagen', text }];
  }
  if (!chose(answers.risk?.protectToday, 'JA')) return [];
  return [{ kind: 'urgent', title: 'Barnet behöver skydd nu eller det närmaste dygnet', text }];
}

/** Nothing known and not checked are no warning. */
function visitorSafety({ answers }: View): readonly Banner[] {
  const { codes, note } = readChoice(answers.risk?.staffSafety);
  const warnings = codes.filter((code) => code !== 'ING' && code !== 'EKO').map((code) => labelOf(visitorSafetyList, code));
  if (warnings.length === 0 && note === '') return [];
  return [{ kind: 'visitor-safety', title: 'Säkerhet vid besök', text: [warnings.join(', '), note].filter(Boolean).join('. ') }];
}

function waitWithContact({ answers, kind }: View): readonly Banner[] {
  const { note } = readChoice(answers.risk?.investigation);
  const advice = answers.measures?.contactAdvice?.trim() ?? '';
  const harms = chose(answers.risk?.investigation, 'JA');
  if (!harms && !/\bvänta\b/iu.test(advice)) return [];
  const whom = kind === 'PL6' ? 'personen' : 'familjen';
  const text = harms ? note || `Kontakt med ${whom} kan skada en brottsutredning. Ring anmälaren först.` : advice;
  return [{ kind: 'wait', title: `Vänta med att kontakta ${whom}`, text }];
}

/**
 * Also where the report itself says no, and a later mark hides where the child is: the reader must not take a hidden address for one that is
 * free to ask for. A message that something is wrong asks about nobody: what is said of protection stands in the report that it follows.
 */
function protectedData(view: View, { childMarked, protectedCall }: BannerFacts): readonly Banner[] {
  const { answers, kind, maskOf } = view;
  const hidden = childMarked || maskOf('child') === maskedPerson;
  if (kind === 'FEL' || (!hidden && protectedIn(answers).length === 0)) return [];
  const unchecked = !childMarked && !chose(answers.child?.protectedIdentity, 'SEK', 'SKF', 'FIN', 'OVR', 'NEJ');
  return [
    {
      kind: 'protected',
      title: unchecked ? 'Skyddade personuppgifter: inte kontrollerat' : 'Skyddade personuppgifter',
      text: `Lämna inte ut var någon i hushållet är. Adress, telefon och skola visas inte här. Behöver du veta: ${protectedCall ?? `ring anmälaren${phoneOf(answers)} och uppge anmälans nummer`}.`,
    },
  ];
}

/** The reporter's service phone: the way to what a screen must not show. */
function phoneOf({ reporter }: Answers): string {
  const phone = reporter?.phone?.trim() ?? '';
  return phone === '' ? '' : `, ${phone},`;
}

function uncertainIdentity({ answers, kind }: View): readonly Banner[] {
  const certainty = answers.child?.identityCertainty?.code ?? 'OKA';
  if (kind === 'FEL' || certainty === 'KTR') return [];
  const whose = kind === 'PL6' ? 'Personens' : 'Barnets';
  const label = labelOf(certaintyOfIdentityList, certainty);
  return [
    { kind: 'identity', title: 'Osäker identitet', text: `${whose} identitet: ${label}. Kontrollera innan anmälan läggs till en akt.` },
  ];
}

const annex: Banner = {
  kind: 'annex',
  title: 'Det finns en bilaga',
  text: 'Uppgifter som inte bör visas för någon står i ett eget dokument. Läs det innan du kontaktar någon.',
};
