import { asId } from '@tidig/domain/base/ids.ts';
import { courseOf, type KeptRecord } from '@tidig/domain/intake/course.ts';
import { lacksBefore, standsInTheWay } from '@tidig/domain/intake/gates.ts';
import { recordBodies, type RecordInput, type ReportRecordKind } from '@tidig/domain/intake/records.ts';
import { decisionParagraph } from '@tidig/domain/intake/decision-paragraph.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

let serial = 0;
function record<K extends ReportRecordKind>(kind: K, body: RecordInput<K>): KeptRecord {
  serial += 1;
  const moment = at('2026-11-20T08:00:00Z');
  const kept = {
    id: asId<KeptRecord['id']>(`r${serial}`),
    kind,
    madeAt: moment,
    recordedAt: moment,
    by: asId<KeptRecord['by']>('x'),
    byName: 'X',
  };
  return { ...kept, body: JSON.stringify(recordBodies[kind].parse(body)) };
}

const safety = record('SAFETY_ASSESSMENT', { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Trygg i natt.' });
const view = record('CHILD_VIEW', { heard: false, whyNot: 'Sov.' });
const running = record('CASE_SYSTEM', { answer: 'PAGAR', source: 'Treserva', openSince: day('2026-11-01') });
const over = record('CASE_SYSTEM', { answer: 'AVSLUTAD', source: 'Treserva' });
const notOpened = record('DECISION', { code: 'INTE_INLEDA', on: day('2026-11-20'), paragraph: '20:2', reason: 'Stöd finns.' });
const openedAfterAll = record('DECISION', { code: 'INLEDA', on: day('2026-11-20'), paragraph: '14:2', reason: 'Nya uppgifter.' });
const sentOn = record('FORWARDED', { to: 'malmo', toName: 'Malmö', reason: 'Bor där.', envelopeId: null });

describe('what is lacking before a decision, in the order in which to put it right', () => {
  it.each([
    [
      'nothing is written',
      [],
      { INLEDA: [], INTE_INLEDA: ['safety-missing', 'child-view-missing'], INGAR_I_PAGAENDE: ['safety-missing', 'inquiry-missing'] },
    ],
    ['assessed', [safety], { INLEDA: [], INTE_INLEDA: ['child-view-missing'], INGAR_I_PAGAENDE: ['inquiry-missing'] }],
    ['assessed and heard', [safety, view], { INLEDA: [], INTE_INLEDA: [], INGAR_I_PAGAENDE: ['inquiry-missing'] }],
    ['an utredning runs', [safety, running], { INLEDA: [], INTE_INLEDA: ['child-view-missing'], INGAR_I_PAGAENDE: [] }],
    [
      'it ran, and is over',
      [safety, running, over],
      { INLEDA: [], INTE_INLEDA: ['child-view-missing'], INGAR_I_PAGAENDE: ['inquiry-missing'] },
    ],
    [
      'decided not to open',
      [safety, view, running, notOpened],
      { INLEDA: [], INTE_INLEDA: ['already-decided'], INGAR_I_PAGAENDE: ['already-decided'] },
    ],
    [
      'opened after all',
      [safety, view, running, notOpened, openedAfterAll],
      { INLEDA: ['already-decided'], INTE_INLEDA: ['already-decided'], INGAR_I_PAGAENDE: ['already-decided'] },
    ],
    ['sent on', [safety, view, running, sentOn], { INLEDA: ['forwarded'], INTE_INLEDA: ['forwarded'], INGAR_I_PAGAENDE: ['forwarded'] }],
  ] as const)('%s', (_, records, expected) => {
    const course = courseOf(records);
    expect(
      Object.fromEntries(decisionList.codes.map((code) => [code, lacksBefore(course, code, { aktMissing: false, unread: false })])),
    ).toEqual(expected);
  });

  it('a child whose report was taken out of its akt has no skyddsbedömning in a personakt (L-23)', () => {
    const course = courseOf([safety, view, running]);
    expect(decisionList.codes.map((code) => lacksBefore(course, code, { aktMissing: true, unread: false }))).toEqual([
      [],
      ['akt-missing'],
      ['akt-missing'],
    ]);
  });
});

it('what nobody has read stands in the way of not opening, never of opening', () => {
  const course = courseOf([safety, view, running]);
  expect(decisionList.codes.map((code) => lacksBefore(course, code, { aktMissing: false, unread: true }))).toEqual([
    [],
    ['unread-arrivals'],
    ['unread-arrivals'],
  ]);
});

describe('the day and the reason', () => {
  const scene = { today: day('2026-11-22'), arrivedOn: day('2026-11-18'), violence: true, aktMissing: false, unread: false };
  const all = courseOf([safety, view]);
  const wanted = { code: 'INTE_INLEDA', on: day('2026-11-22'), violenceReason: 'Häktad.' } as const;
  it.each([
    ['today', {}, null],
    ['the day of the skyddsbedömning', { on: day('2026-11-20') }, null],
    ['the day before it', { on: day('2026-11-19') }, 'date-before-basis'],
    ['the day of arrival, to open', { on: day('2026-11-18'), code: 'INLEDA' }, null],
    ['the day before arrival', { on: day('2026-11-17') }, 'date-before-arrival'],
    ['tomorrow', { on: day('2026-11-23') }, 'date-in-future'],
    ['violence without why', { violenceReason: '  ' }, 'required'],
  ] as const)('%s', (_, change, code) => {
    const wrong = standsInTheWay(all, { ...wanted, ...change }, scene);
    expect(wrong?.fields?.[0]?.code ?? null).toBe(code);
  });

  it('violence asks for no reason where an utredning is opened', () => {
    expect(standsInTheWay(all, { ...wanted, code: 'INLEDA', violenceReason: '' }, scene)).toBeNull();
  });
});

describe('the paragraph', () => {
  it.each([
    ['INLEDA', '2025-06-30', '11 kap. 1 och 1 a §§ socialtjänstlagen (2001:453)'],
    ['INLEDA', '2025-07-01', '14 kap. 2 § och 20 kap. 2 § socialtjänstlagen (2025:400)'],
    ['INTE_INLEDA', '2025-06-30', '11 kap. 1 a § socialtjänstlagen (2001:453)'],
    ['INTE_INLEDA', '2025-07-01', '20 kap. 2 § socialtjänstlagen (2025:400)'],
    ['INGAR_I_PAGAENDE', '2026-11-22', '20 kap. 2 § socialtjänstlagen (2025:400)'],
  ] as const)('of %s on %s', (code, on, paragraph) => {
    expect(decisionParagraph(code, day(on))).toBe(paragraph);
  });
});
