import type { RecordBody, ReportRecordKind } from '../intake/records.ts';
import { type CodeList, labelOf, lowerFirst as lower } from '../form/code-list.ts';
import {
  caseSystemList,
  contactList,
  contactWayList,
  decisionList,
  feedbackList,
  questionGroundList,
  safetyGroundList,
  safetyMeasureList,
  safetyOutcomeList,
} from '../vocabulary/intake.ts';
import { elsewhereStepList } from '../vocabulary/elsewhere-steps.ts';
import { transferAnswerList } from '../intake/transfer-answers.ts';
import { missingMarkList } from '../vocabulary/missing-marks.ts';
import { showDate, showMoment } from './dates.ts';
import { reachText, readAsText } from './empty-search.ts';

/** A record in the journal, as ready Swedish: what was done, and what was written of it. */
export type RecordText = { readonly title: string; readonly lines: readonly string[] };

type Told = { readonly [K in ReportRecordKind]: (body: RecordBody<K>) => RecordText };

const journalTitles = { NOTE: 'Anteckning', CORRECTION: 'Rättelse', DISPUTED: 'Uppgiften bestrids' } as const;

const movedTitles = {
  JOINED: 'Två akter rörde samma barn och fördes samman',
  SPLIT: 'Akten rörde två barn och delades',
  JOIN_UNDONE: 'Sammanföringen av två akter ångrades',
  SPLIT_UNDONE: 'Delningen av akten ångrades',
} as const;

const told: Told = {
  CASE_ENDED: ({ closedOn, placed, source }) => ({
    title: placed ? 'Verksamhetssystemet: ska bevaras' : 'Verksamhetssystemet: utredningen',
    lines: [
      source,
      closedOn ? `Utredningen avslutades ${showDate(closedOn)}.` : '',
      placed ? 'Barnet har varit placerat, eller det gäller faderskap eller adoption.' : '',
    ],
  }),
  SAFETY_ASSESSMENT: ({ outcome, reasons, grounds, contacts, measures, madeByName }) => ({
    title: `Skyddsbedömning: ${lower(safetyOutcomeList.labels[outcome])}`,
    lines: [
      reasons,
      listed('Bygger på', safetyGroundList, grounds),
      listed('Kontakter', contactList, contacts),
      listed('Åtgärder', safetyMeasureList, measures),
      madeByName === '' ? '' : `Gjord av ${madeByName}.`,
    ],
  }),
  CONTACT: ({ with: whom, way, note }) => ({
    title: `Kontakt: ${lower(contactList.labels[whom])}, ${lower(contactWayList.labels[way])}`,
    lines: [note],
  }),
  CHILD_VIEW: (body) =>
    body.heard ? { title: 'Barnets egen mening', lines: [body.view] } : { title: 'Barnet har inte hörts', lines: [body.whyNot] },
  CASE_SYSTEM: ({ answer, source, openSince }) => ({
    title: `Verksamhetssystemet: ${lower(caseSystemList.labels[answer])}`,
    lines: [source, openSince ? `Utredningen inleddes ${showDate(openSince)}.` : ''],
  }),
  EMPTY_SEARCH: ({ words, registerFrom, ...read }) => ({
    title: 'Inga träffar i Tidig',
    lines: [words === '' ? readAsText(read) : `${readAsText(read)}: ”${words}”`, reachText(registerFrom)],
  }),
  PROPOSAL: ({ code, reason }) => ({ title: `Förslag till beslut: ${lower(decisionList.labels[code])}`, lines: [reason] }),
  DECISION: ({ code, on, day, paragraph, reason, delegation, violenceReason }) => ({
    title: `Beslut: ${lower(decisionList.labels[code])}`,
    lines: [
      `Beslutat ${showDate(on)}${day === null ? '' : `, dag ${day} av 14`}. ${paragraph}.${delegation === '' ? '' : ` Delegation: ${delegation}.`}`,
      reason,
      violenceReason === '' ? '' : `Om våldet: ${violenceReason}`,
    ],
  }),
  PROLONGED: ({ lastDay, reason, delegation, late }) => ({
    title: `Tiden förlängd till ${showDate(lastDay)}`,
    lines: [late ? 'Beslutat efter den sista dagen.' : '', reason, delegation === '' ? '' : `Delegation: ${delegation}.`],
  }),
  CLOSED: ({ reason }) => ({ title: 'Lagd till handlingarna', lines: [reason] }),
  ASSIGNED: ({ to }) => ({ title: to ? `Handläggs av ${to.name}` : 'Lämnad tillbaka: ingen handlägger', lines: [] }),
  ELSEWHERE: ({ system, reference }) => ({ title: `Aktualiserad i ${system}`, lines: [reference] }),
  STEP_ELSEWHERE: ({ step, system }) => ({ title: `Finns i ${system}: ${lower(elsewhereStepList.labels[step])}`, lines: [] }),
  JOURNAL: ({ text, kind }) => ({ title: journalTitles[kind], lines: [text] }),
  QUESTION: ({ what, why, by, ground }) => ({
    title: 'Fråga till den som anmälde',
    lines: [what, why, `${questionGroundList.labels[ground]}.${by ? ` Svar senast ${showDate(by)}.` : ''}`],
  }),
  ANSWER_READ: () => ({ title: 'Svaret läst', lines: [] }),
  FEEDBACK: (body) => {
    if (body.way === 'UNFIT') return { title: 'Återkoppling var olämplig', lines: [body.reason] };
    const how = body.way === 'LETTER' ? 'med brev' : 'digitalt';
    return { title: `Återkoppling ${how}: ${lower(feedbackList.labels[body.code])}`, lines: [] };
  },
  FORWARDED: ({ toName, reason, envelopeId, hadIt }) => {
    if (hadIt) return { title: `Överlåten till ${toName}, som redan hade fått samma anmälan`, lines: [reason] };
    return { title: envelopeId === null ? `Lämnad för hand till ${toName}` : `Skickad vidare till ${toName}`, lines: [reason] };
  },
  PASSED_ON: ({ kind, arrivedAt }) => ({
    title: `${kind === 'FEL' ? 'Rättelsen' : 'Kompletteringen'} som kom in ${showMoment(arrivedAt)} har lämnats vidare`,
    lines: [],
  }),
  MISSING: ({ codes }) => ({
    title: 'Markerat vad som saknades i anmälan',
    lines: [codes.map((code) => missingMarkList.labels[code]).join(', ')],
  }),
  TRANSFER: (body) =>
    body.step === 'ASKED'
      ? { title: `Överflyttning begärd hos ${body.to}`, lines: [`Skriftligen ${showDate(body.on)}.`, body.reason] }
      : {
          title: `Svar om överflyttning: ${lower(transferAnswerList.labels[body.answer])}`,
          lines: [`Svaret kom ${showDate(body.on)}.`, body.note],
        },
  MOVED: ({ way, reason }) => ({ title: movedTitles[way], lines: [reason] }),
  OLDER: ({ source, lastNoteOn, decidedBy, inquiryClosedOn }) => ({
    title: 'Äldre anmälan, införd för hand',
    lines: [
      `Fanns i: ${source}.`,
      `Senast antecknat då: ${showDate(lastNoteOn)}.`,
      decidedBy === '' ? '' : `Beslutades av: ${decidedBy}.`,
      inquiryClosedOn ? `Utredningen avslutades ${showDate(inquiryClosedOn)}.` : '',
    ],
  }),
};

/** A record's title and texts for the journal; blank lines left out. Complete by type: a new kind does not compile without its words. Pure. */
export function recordText<K extends ReportRecordKind>(kind: K, body: RecordBody<K>): RecordText {
  const { title, lines } = told[kind](body);
  return { title, lines: lines.filter((line) => line.trim() !== '') };
}

function listed<C extends string>(label: string, list: CodeList<C>, codes: readonly C[]): string {
  return codes.length === 0 ? '' : `${label}: ${codes.map((code) => lower(labelOf(list, code))).join(', ')}.`;
}
