import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { describe, expect, it } from 'vitest';
import { adultNumbers, childNumbers, twinNumbers } from '@tidig/db/seed/test-numbers.ts';
import { testPersonnummer } from '../support/test-numbers.ts';

/** One example: the day it was sent, and what the example's own text gives, as `path = value`. Rows are found by their ids. */
type Written = { readonly name: string; readonly answers: Answers; readonly sentOn: string; readonly given: string };

const written: readonly Written[] = [
  {
    name: 'example 1, a child of eight has witnessed violence',
    answers: example1,
    sentOn: '2026-11-19',
    given: `
triage.reportKind.code = SOL
triage.immediateDanger.answer = NEJ
triage.phoned.answer = JA
triage.phonedWho = Socialjouren, handläggare Ek
triage.phonedAt.at = 2026-11-18T23:50
triage.childCount = 2
child.identityCertainty.code = KTR
child.identity.value = 20180502-2389
child.firstName = Elsa
child.lastName = Testström
child.gender.code = F
child.protectedIdentity.code = NEJ
child.municipality.code = 0180
child.address = Exempelvägen 12, lgh 1203, 123 45 Farsta
child.whereNow.code = SLA
child.whereNow.note = Hos mormor
child.carerNow = Gun Testström, mormor, 070-174 06 11
child.living.code = BAD
child.school = Exempelskolan, åk 2
child.language.code = sv
child.interpreter.answer = NEJ
family.guardians.vh-maria.name = Maria Testström
family.guardians.vh-maria.identity.value = 19860401-2388
family.guardians.vh-maria.relation.code = MOR
family.guardians.vh-maria.custody.code = GEM
family.guardians.vh-maria.livesWithChild.answer = JA
family.guardians.vh-maria.phone = 070-174 06 12
family.guardians.vh-maria.role.codes = UTS
family.guardians.vh-maria.detained.answer = NEJ
family.guardians.vh-jonas.name = Jonas Testström
family.guardians.vh-jonas.identity.value = 19830401-2399
family.guardians.vh-jonas.relation.code = FAR
family.guardians.vh-jonas.custody.code = GEM
family.guardians.vh-jonas.livesWithChild.answer = JA
family.guardians.vh-jonas.phone = 070-174 06 13
family.guardians.vh-jonas.role.codes = MIS
family.guardians.vh-jonas.detained.answer = JA
family.guardians.vh-jonas.detained.note = Gripen
family.siblingsKnown.answer = JA
family.siblings.syskon-liam.name = Liam Testström
family.siblings.syskon-liam.identity.value = 20210414-2399
family.siblings.syskon-liam.presence.code = HEM
family.siblings.syskon-liam.concern.answer = JA
family.network = Mormor bor tio minuter bort. Elsa ville dit.
event.whyNow = Elsa såg pappa slå mamma i ansiktet och hålla om hennes hals i kväll.
event.start.at = 2026-11-18T22:15
event.start.precision = UNGEFAR
event.place.code = BOS
event.howKnown.code = LAR
event.refs.ref-1.number = 5000-K000101-26
event.childRole.codes = BEV
event.childPresence.code = SAG
event.intox.note = Pappan luktade alkohol och talade sluddrigt
event.weapon.answer = NEJ
event.suspicionStatus.code = JA
event.crimes = Misshandel, barnfridsbrott
concern.main.code = VAL1
concern.obs.obs-1.what = Mammans näsa blödde, rodnad 4 cm på halsens vänstra sida.
concern.obs.obs-1.when.at = 2026-11-18T22:31
concern.obs.obs-1.where = Hallen
concern.obs.obs-1.source.code = EGE
concern.obs.obs-1.certainty.code = SAK
concern.obs.obs-2.what = Trasigt glas på köksgolvet, en stol låg ned.
concern.obs.obs-3.what = Mamman sade att det hänt ”kanske fem gånger i år”.
concern.obs.obs-3.source.code = VHV
concern.obs.obs-3.certainty.code = TRO
concern.childWords.ord-1.quote = Pappa tog mamma om halsen och hon lät konstigt. Jag gömde Liam under täcket.
concern.childWords.ord-1.question = Vill du berätta vad som hände?
concern.childWords.ord-1.when.at = 2026-11-18T22:50
concern.childWords.ord-1.where = sovrummet
concern.childWords.ord-1.heardBy = PA Lind och mormor
concern.state.codes = RAD,TAR
concern.state.note = Höll hela tiden lillebrors hand.
concern.injury.answer = NEJ
concern.homeState = I övrigt ordnat. Mat finns, egna sängar.
concern.impact = Elsa sade att hon sover med skor på ”för att kunna springa”.
concern.duration.code = MAN
concern.ifNothing = Om pappan kommer hem i morgon kan våldet upprepas. Grepp om halsen gör oron större.
concern.strengths = Elsa litar på vuxna. Mormor är trygg.
concern.assessment = Jag bedömer att Elsa tar ett vuxenansvar.
background.checked.code = JA
background.events.tidigare-1.on = 2026-03-02
background.events.tidigare-1.number = 5000-K000102-26
background.events.tidigare-1.what = Utryckning bråk i bostad, barn hemma
background.reports.answer = NEJ
background.agencies.codes = SKO
risk.protectToday.answer = JA
risk.protectToday.note = Pappan kan släppas i morgon.
risk.access.answer = JA
risk.measures.beslut-1.decision.code = GRI
risk.measures.beslut-1.until.precision = OKANT
risk.factors.codes = REP,STR
risk.investigation.answer = JA
risk.staffSafety.codes = ING
measures.actions.codes = SAM,ANM,JOU,OVL
measures.handover = Gun Testström, mormor
measures.handoverAt.at = 2026-11-18T23:40
measures.informChild.code = JAP
measures.informGuardians.vet-maria.informed.code = JAP
measures.informGuardians.vet-maria.when.at = 2026-11-18T23:30
measures.informGuardians.vet-maria.reaction = Lättad
measures.informGuardians.vet-jonas.informed.code = OLA
measures.informGuardians.vet-jonas.unfitReasons.codes = VAL,UTR
measures.contactAdvice = Tala med Elsa i skolan före kl. 12.
measures.meeting.code = JA
secrecy.restricted.bilaga-1.text = Att Elsa själv ringde 112.
secrecy.restricted.bilaga-1.from = vh-jonas
secrecy.restricted.bilaga-1.why = Pappan vet inte det.
reporter.name = Sara Lind
reporter.title = PA
reporter.region.code = STOCKHOLM
reporter.phone = 08-465 004 20
reporter.email = sara.lind@polisen.example
reporter.alt = Vakthavande utredare 08-465 004 22
reporter.selfObserved.code = JA
recipient.kommun.code = 0180
recipient.board = stockholm-farsta
recipient.basis.code = FOL`,
  },
  {
    name: 'example 2, a boy of fourteen is recruited by a gang',
    answers: example2,
    sentOn: '2026-11-20',
    given: `
triage.reportKind.code = SOL
triage.immediateDanger.answer = VET
triage.phoned.answer = NEJ
triage.childCount = 1
child.identity.value = 20120601-2393
child.firstName = Adam
child.lastName = Provsson
child.gender.code = P
child.protectedIdentity.code = NEJ
child.municipality.code = 1280
child.address = Påhittsgatan 4, 212 00 Malmö
child.whereNow.code = HEM
child.carerNow = Mamma
child.living.code = ENF
child.school = Påhittsskolan, åk 8
child.phone = 070-174 06 21
child.phoneSafe.answer = VET
child.interpreter.answer = NEJ
family.guardians.vh-lena.name = Lena Provsson
family.guardians.vh-lena.identity.value = 19880401-2386
family.guardians.vh-lena.phone = 070-174 06 22
family.guardians.vh-lena.role.codes = ING
family.guardians.vh-amir.name = Amir Provsson
family.guardians.vh-amir.identity.value = 19850401-2397
family.guardians.vh-amir.livesWithChild.answer = NEJ
family.guardians.vh-amir.language.code = ar
family.guardians.vh-amir.interpreter.answer = JA
family.siblings.syskon-1.age = 10
family.siblings.syskon-1.concern.answer = VET
family.network = Fotbollstränaren ”Micke” nämns av Adam.
event.whyNow = Adam hade i dag 11 500 kr och två telefoner och sade att han ”har en grej att göra i helgen”.
event.start.at = 2026-11-19T20:40
event.place.code = CEN
event.howKnown.code = KON
event.refs.ref-1.number = DUMMY-2
event.childRole.codes = UTS,NAR
event.childPresence.code = SAG
event.suspicionStatus.code = ING
concern.main.code = KRI3
concern.other.codes = SKO1,KRI4
concern.obs.obs-1.what = Sedlar, 11 500 kr, i jackan, ny jacka, två telefoner.
concern.obs.obs-2.what = En 19-åring svarade i Adams ställe tre gånger.
concern.obs.obs-3.what = Skolan uppger 42 % frånvaro sedan september.
concern.obs.obs-3.source.code = MYN
concern.childWords.ord-1.quote = Om jag inte gör det tar de min bror.
concern.childWords.ord-1.question = Är du orolig för något?
concern.childWords.ord-1.heardBy = bara PA Holm
concern.state.codes = STE,RAD,TYS
concern.impact = Slutat på fotboll, sover hos kompisar.
concern.duration.code = MAN
concern.ifNothing = Kan skadas, bli utnyttjad för våld eller föras bort i helgen.
concern.strengths = Går att prata med. Mamma följde genast med.
concern.assessment = Jag tror att han har en skuld och fått ett uppdrag.
modules.kri1 = Centrum, på kvällarna.
modules.kri2.codes = PEN,KLA,TEL
modules.kri3.codes = SKU,HOT
modules.kri4.answer = JA
modules.kri4.note = Meddelandeapp med självraderande text. Han visade en skärm.
modules.kri7.code = KAN
modules.kri7.note = ”Kanske om ingen får veta.”
background.events.tidigare-1.on = 2026-10-03
background.events.tidigare-1.number = 5000-K000201-26
background.events.tidigare-1.what = Fanns i grupp vid narkotikabeslag, inte misstänkt
background.reports.answer = JA
background.pattern = Tätare, äldre umgänge, mer pengar.
background.agencies.codes = SKO,SSP
background.agencies.note = SSPF tillfrågad
background.consent.answer = NEJ
risk.protectToday.note = Helgen är kritisk.
risk.access.note = De bor 300 meter bort.
risk.factors.codes = SKU,UPP,HOT
risk.investigation.answer = NEJ
risk.staffSafety.codes = GRP,TVA
measures.actions.codes = SAM,SVH,HEM
measures.handover = Mamma
measures.handoverAt.at = 2026-11-19T21:35
measures.informGuardians.vet-lena.reaction = Orolig och tacksam
measures.informGuardians.vet-amir.informed.code = EJN
measures.contactAdvice = Ring mamma, inte Adams telefon. Möt inte på centrum.
measures.meeting.code = JA
secrecy.restricted.bilaga-1.text = De två vuxna förekommer i grova ärenden.
secrecy.restricted.bilaga-1.why = Risk för hämnd.
secrecy.marks.mark-1.target = concern.childWords/ord-1
reporter.name = Nils Holm
reporter.function.code = OMR
reporter.region.code = SYD
reporter.phone = 040-628 04 11
reporter.reachable = Vardagar kl. 8–17
reporter.alt = 040-628 04 12
reporter.selfObserved.code = DEL
recipient.kommun.code = 1280
recipient.basis.code = FOL`,
  },
  {
    name: 'example 3, a boy of sixteen is suspected of robbery',
    answers: example3,
    sentOn: '2026-11-16',
    given: `
triage.reportKind.code = SOLLUL
triage.immediateDanger.answer = NEJ
triage.childCount = 1
child.identity.value = 20100501-2396
child.firstName = Viktor
child.lastName = Mönster
child.municipality.code = 0380
child.address = Mallgatan 7, 750 00 Uppsala
child.whereNow.code = HEM
child.carerNow = Pappa
child.living.code = VAX
child.school = Gymnasiet, åk 1
child.needs = Adhd enligt pappa, tar medicin ojämnt.
family.guardians.vh-eva.name = Eva Mönster
family.guardians.vh-eva.identity.value = 19790401-2387
family.guardians.vh-eva.phone = 070-174 06 31
family.guardians.vh-per.name = Per Mönster
family.guardians.vh-per.identity.value = 19760401-2398
family.guardians.vh-per.phone = 070-174 06 32
family.siblingsKnown.answer = NEJ
event.whyNow = Viktor är skäligen misstänkt för rån med kniv och bar själv en färsk skada.
event.start.at = 2026-11-15T18:20
event.place.code = OFF
event.placeAddress = En park
event.howKnown.code = BRO
event.refs.ref-1.number = 5000-K000301-26
event.childRole.codes = MIS
event.suspicionStatus.code = JA
event.crimes = Rån
lul.form.codes = LUL6
lul.suspectedOn = 2026-11-15
lul.degree.code = SKALIG
lul.deprived.codes = GRI
lul.released = Pappa
lul.releasedAt.at = 2026-11-15T23:10
lul.guardiansTold.answer = JA
lul.guardiansTold.note = Båda, kl. 19.40
lul.investigationLeader = Åklagarkammaren, telefon via utredaren
lul.reaction = Pappan arg men samarbetar, mamman grät.
concern.main.code = KRI1
concern.other.codes = MIS2
concern.obs.obs-1.what = Knivskada 2 cm på höger underarm, tejpad.
concern.obs.obs-1.when.at = 2026-11-15T19:30
concern.obs.obs-1.where = Arresten
concern.obs.obs-2.what = Pupiller stora, kunde inte sitta still; provsvar ej klart.
concern.obs.obs-2.certainty.code = TRO
concern.obs.obs-3.what = Pappan: ”han har inte sovit hemma fyra nätter”.
concern.childWords.ord-1.quote = Jag orkar inte mer, jag får ingen ro.
concern.childWords.ord-1.question = Hur mår du?
concern.childWords.ord-1.when.at = 2026-11-15T22:00
concern.childWords.ord-1.heardBy = advokat och pappa
concern.state.codes = PAV,ORO,TRT
concern.injury.answer = JA
concern.impact = Går i skolan ”ibland”.
concern.duration.code = VEC
concern.ifNothing = Nytt grovt brott eller allvarlig skada.
concern.strengths = Vill prata med en fältarbetare som han känner.
background.events.tidigare-1.on = 2026-09-12
background.events.tidigare-1.number = 5000-K000302-26
background.reports.answer = NEJ
background.agencies.codes = BUP,SKO
risk.protectToday.answer = NEJ
risk.factors.codes = VAP,DRO,SJA
risk.investigation.note = Förhör är hållna
risk.staffSafety.note = Kniv utanför hemmet.
measures.actions.codes = ANM,SVH,SJU
measures.actions.note = Såret rengjort.
measures.handover = Pappa
measures.handoverAt.at = 2026-11-15T23:10
measures.informChild.code = JAP
measures.informGuardians.vet-bada.who = vh-eva,vh-per
measures.informGuardians.vet-bada.informed.code = JAP
measures.meeting.code = KAN
reporter.name = Asta Kvist
reporter.function.code = UTR
reporter.region.code = MITT
reporter.phone = 08-465 004 31
reporter.alt = 08-465 004 32
reporter.selfObserved.note = PA Norr
recipient.kommun.code = 0380
recipient.basis.code = FOL`,
  },
];

describe.each(written)('$name', ({ answers, sentOn, given }) => {
  it('says everything that its text gives', () => {
    const lines = linesOf(answers);
    expect(
      given
        .trim()
        .split('\n')
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
  });

  it('can be sent as it is, on its day', () => {
    expect(checkDraft(answers).ok).toBe(true);
    expect(checkForSending(answers, { today: sentOn as PlainDate })).toEqual([]);
  });

  it('answers nothing that its kind of report does not ask for', () => {
    expect(withoutHidden(answers)).toEqual(answers);
  });

  it('names people by official test numbers that nobody invented in the demo has', () => {
    const numbers = [...linesOf(answers)].filter((line) => line.includes('identity.value')).map((line) => line.replace(/^.* = |-/g, ''));
    const official = new Set(testPersonnummer);
    const invented = new Set([...childNumbers, ...adultNumbers, ...twinNumbers.flat()]);
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter((number) => !official.has(number))).toEqual([]);
    expect(numbers.filter((number) => invented.has(number))).toEqual([]);
  });
});

/** Every answer as `path = value`: rows by their ids, lists of codes with commas between. */
function linesOf(answers: Answers): ReadonlySet<string> {
  return new Set(lines(answers, ''));
}

function lines(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} = ${String(value)}`];
  if (Array.isArray(value) && !value.some((one) => typeof one === 'object')) return [`${path} = ${value.join()}`];
  const entries = Array.isArray(value) ? value.map((row: unknown) => [nameOf(row), row] as const) : Object.entries(value);
  return entries.flatMap(([name, inner]) => lines(inner, path === '' ? name : `${path}.${name}`));
}

function nameOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
