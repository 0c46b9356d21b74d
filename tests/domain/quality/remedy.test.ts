import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { changesOf } from '@tidig/domain/quality/remedy.ts';
import { textAt } from '@tidig/domain/quality/text-at.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { withAnswers } from '../../support/with-answers.ts';
import { gang, notice, violence } from './answers/case.ts';
import { context } from './findings.ts';
import { about, isAnswerRemedy, newIds, pressed } from './remedies.ts';

const summary = 'event.summary';
const assessment = { kind: 'move-to-assessment' } as const;
const annex = { kind: 'move-to-annex' } as const;

function telling(text: string, more: Readonly<Record<string, unknown>> = {}): Answers {
  return violence({ [summary]: text, 'concern.assessment': undefined, ...more });
}

describe('a sentence moved to "Din bedömning"', () => {
  it.each([
    ['Pappan satt i köket. Han är hysterisk. Mamman grät.', 'Pappan satt i köket. Mamman grät.', 'Han är hysterisk.'],
    ['Han är hysterisk. Mamman grät.', 'Mamman grät.', 'Han är hysterisk.'],
    ['Mamman grät.  Han är hysterisk!', 'Mamman grät.', 'Han är hysterisk!'],
    [
      'Kl. 22.17 kom bl.a. pappan. Ca kl. 22.30 blev han, enl. mamman, hysterisk. Vi gick.',
      'Kl. 22.17 kom bl.a. pappan. Vi gick.',
      'Ca kl. 22.30 blev han, enl. mamman, hysterisk.',
    ],
    ['Mamman grät.\nHan är hysterisk.\nVi gick.', 'Mamman grät.\nVi gick.', 'Han är hysterisk.'],
    ['Mamman sade: ”Han är hysterisk.” Vi gick.', 'Vi gick.', 'Mamman sade: ”Han är hysterisk.”'],
    ['han är hysterisk', '', 'han är hysterisk'],
  ])('%j leaves %j', (text, left, moved) => {
    const answers = telling(text);
    const after = pressed(answers, about(answers, summary, 'hysterisk'), assessment);
    expect(after.event?.summary).toBe(left);
    expect(after.concern?.assessment).toBe(moved);
  });

  it('stands on a line of its own after what was there', () => {
    const answers = telling('Han är hysterisk.', { 'concern.assessment': 'Elsa tar ansvar. ' });
    expect(pressed(answers, about(answers, summary, 'hysterisk'), assessment).concern?.assessment).toBe(
      'Elsa tar ansvar.\nHan är hysterisk.',
    );
  });

  it('is taken from the row that the finding is about, and from no other', () => {
    const answers = violence({ 'concern.obs.1.what': 'Han är hysterisk. Glas låg på golvet.' });
    const after = pressed(answers, about(answers, 'concern.obs.1.what', 'hysterisk'), assessment);
    expect(after).toEqual(
      withAnswers(answers, {
        'concern.obs.1.what': 'Glas låg på golvet.',
        'concern.assessment': 'Jag bedömer att Elsa tar ett vuxenansvar.\nHan är hysterisk.',
      }),
    );
  });
});

describe('a sentence moved to the annex', () => {
  it('is a row to be kept from the guardians, with a reason, and can be sent as it stands', () => {
    const answers = telling('Mamman grät. Uppgiften kommer från en källa i området.');
    const after = pressed(answers, about(answers, summary, 'källa', 'Q19'), annex);
    expect(after.event?.summary).toBe('Mamman grät.');
    expect(after.secrecy?.restricted).toEqual([
      ...(answers.secrecy?.restricted ?? []),
      {
        id: 'ny-0',
        text: 'Uppgiften kommer från en källa i området.',
        from: ['vh-maria', 'vh-jonas'],
        why: 'Kan röja en källa eller skada en utredning.',
      },
    ]);
    expect(checkForSending(after, { today: day('2026-11-20') })).toEqual([]);
  });

  it('is taken from the line beside a choice as well', () => {
    const answers = violence({ 'risk.access.note': 'Han har nycklar. En tipsare sade det.' });
    const after = pressed(answers, about(answers, 'risk.access.note', 'tipsare', 'Q19'), annex);
    expect(after.risk?.access).toEqual({ answer: 'JA', note: 'Han har nycklar.' });
  });

  it('is to be kept from the person, in a notice on an adult', () => {
    const answers = notice({ 'concern.assessment': 'En källa sade det.' });
    const after = pressed(answers, about(answers, 'concern.assessment', 'källa', 'Q19'), annex);
    expect(after.secrecy?.restricted).toMatchObject([{ from: ['child'] }]);
  });

  it('is not moved where the annex is full', () => {
    const restricted = Array.from({ length: 20 }, (_, index) => ({ id: `b-${index}`, text: 'x', from: ['other'], why: 'y' }));
    const answers = telling('En källa sade det.', { 'secrecy.restricted': restricted });
    expect(changesOf(answers, about(answers, summary, 'källa', 'Q19'), annex, newIds())).toEqual([]);
  });
});

describe('a place moved to "Skyddad uppgift"', () => {
  const hidden = { 'child.protectedIdentity': { code: 'SEK' }, 'family.guardians.0.protected': { code: 'SKF' } };
  const text = 'Hon bor på Exempelvägen 12, lgh 1203 hos mormor.';
  const place = 'Exempelvägen 12, lgh 1203';

  it('leaves the sentence, which still reads', () => {
    const answers = telling(text, { ...hidden, 'child.protectedPlace': 'Mormors telefon 070-174 06 11' });
    const after = pressed(answers, about(answers, summary, place, 'Q20'), { kind: 'move-to-protected', person: 'child' });
    expect(after.event?.summary).toBe('Hon bor på (skyddad uppgift) hos mormor.');
    expect(after.child?.protectedPlace).toBe(`Mormors telefon 070-174 06 11\n${place}`);
  });

  it('goes to the person it is about', () => {
    const answers = telling(text, hidden);
    const after = pressed(answers, about(answers, summary, place, 'Q20'), { kind: 'move-to-protected', person: 'vh-maria' });
    expect(textAt(after, 'family.guardians.0.protectedPlace')?.text).toBe(place);
    expect(after.child?.protectedPlace).toBeUndefined();
  });

  it('goes nowhere when that person has no such box: it would not be sent', () => {
    const answers = telling(text, hidden);
    for (const person of ['vh-jonas', 'syskon-liam', 'ingen']) {
      expect(changesOf(answers, about(answers, summary, place, 'Q20'), { kind: 'move-to-protected', person }, newIds())).toEqual([]);
    }
  });
});

describe('a word exchanged', () => {
  it.each([
    ['Då kom GM ut.', 'GM', 'gärningsman', 'Då kom gärningsman ut.'],
    ['GM kom ut.', 'GM', 'gärningsman', 'Gärningsman kom ut.'],
    ['Vi gick. PL 12 gjordes.', 'PL 12', 'omhändertagande', 'Vi gick. Omhändertagande gjordes.'],
    ['Telefonen medtogs.', 'medtogs', 'togs med', 'Telefonen togs med.'],
    ['Påträffades i hallen.', 'Påträffades', 'hittades', 'Hittades i hallen.'],
    ['Se Civ bil.', 'Civ', 'civilklädd', 'Se Civilklädd bil.'],
  ])('%j, %j', (text, word, by, expected) => {
    const answers = telling(text);
    expect(pressed(answers, about(answers, summary, word, 'Q21'), { kind: 'replace', by }).event?.summary).toBe(expected);
  });
});

describe('a mark as another', () => {
  it('keeps the text from the same people for the same reason', () => {
    const answers = gang();
    const finding = about(answers, 'concern.obs.1.what', 'Adams', 'Q36');
    expect(pressed(answers, finding, { kind: 'mark-like', like: 'mark-1' }).secrecy?.marks).toEqual([
      ...(answers.secrecy?.marks ?? []),
      { id: 'ny-0', target: 'concern.obs/obs-2', from: ['vh-lena', 'vh-amir'], why: 'Risk för hämnd mot brodern.' },
    ]);
  });

  it('adds the people to a mark that is there, whose reason stands', () => {
    const mark = { id: 'm', target: 'event.summary', from: ['other'], why: 'Eget skäl.' };
    const answers = gang({ 'secrecy.marks.1': mark });
    const after = pressed(answers, about(answers, summary, 'Adam', 'Q36'), { kind: 'mark-like', like: 'mark-1' });
    expect(after.secrecy?.marks?.[1]).toEqual({ ...mark, from: ['other', 'vh-lena', 'vh-amir'] });
    expect(after.secrecy?.marks).toHaveLength(2);
  });
});

describe('a press on something that is no longer there', () => {
  const answers = telling('Han är hysterisk. Mamman grät.');
  const finding = about(answers, summary, 'hysterisk');

  it.each([
    ['the text is another', telling('Hon är hysterisk. Mamman grät.')],
    ['the text is gone', telling('', { [summary]: undefined })],
  ])('changes nothing when %s', (_what, now) => {
    for (const remedy of [assessment, annex, { kind: 'replace', by: 'x' } as const]) {
      expect(changesOf(now, finding, remedy, newIds())).toEqual([]);
    }
  });

  it('changes nothing when another row has taken its place', () => {
    const before = violence({ 'concern.obs.0.what': 'Han är hysterisk.' });
    const inRow = about(before, 'concern.obs.0.what', 'hysterisk');
    expect(changesOf(withAnswers(before, { 'concern.obs.0.id': 'annan' }), inRow, assessment, newIds())).toEqual([]);
    const [sibling] = checkReport(gang(), context()).filter(({ code }) => code === 'Q13');
    const set = sibling?.remedies.find(isAnswerRemedy);
    if (!sibling || !set) throw new Error('the brother has no finding');
    expect(changesOf(gang(), sibling, set, newIds())).toEqual([{ path: 'family.siblings.0.concern', answer: { answer: 'JA' } }]);
    expect(changesOf(gang({ 'family.siblings.0.id': 'annan' }), sibling, set, newIds())).toEqual([]);
  });
});

it('keeps what was written beside an answer that is set', () => {
  const answers = gang({ 'risk.factors': { codes: ['SUI'] }, 'triage.phoned': { answer: 'NEJ', note: 'Ingen svarade' } });
  const [finding] = checkReport(answers, context()).filter(({ code }) => code === 'Q04');
  const remedy = finding?.remedies.find(isAnswerRemedy);
  if (!finding || !remedy) throw new Error('nothing to press');
  expect(pressed(answers, finding, remedy).triage?.phoned).toEqual({ answer: 'JA', note: 'Ingen svarade' });
});
