import type { Answers } from '@tidig/domain/form/answers.ts';
import { withoutLooseMarks, withoutMarked } from '@tidig/domain/form/marks.ts';
import { answerAt, loose, parseTarget } from '@tidig/domain/form/paths.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { day } from '../../support/dates.ts';

const mark = (id: string, target: string) => ({ id, target, from: ['other'], why: 'Hämnd' });

const answers: Answers = {
  triage: { phoned: { answer: 'JA' } },
  event: { whyNow: 'Grannen ringde.', summary: 'KANARIE ett' },
  concern: {
    obs: [
      { id: 'a', what: 'KANARIE två' },
      { id: 'b', what: 'Mamman grät.' },
    ],
    childWords: [{ id: 'c', quote: 'KANARIE tre' }],
  },
  secrecy: {
    restricted: [{ id: 'r', text: 'KANARIE fyra', from: ['other'], why: 'Hämnd' }],
    threats: [{ id: 't', how: 'KANARIE fem' }],
    marks: [mark('m1', 'event.summary'), mark('m2', 'concern.obs/a'), mark('m3', 'concern.childWords')],
  },
};

describe('answers without what is marked', () => {
  it('lack the marked fields and rows and the whole annex, and keep the rest', () => {
    expect(withoutMarked(answers)).toEqual({
      triage: { phoned: { answer: 'JA' } },
      event: { whyNow: 'Grannen ringde.' },
      concern: { obs: [{ id: 'b', what: 'Mamman grät.' }] },
    });
  });

  it('are the same answers when nothing is marked', () => {
    const open: Answers = { event: { summary: 'x' } };
    expect(withoutMarked(open)).toEqual(open);
  });

  it('say nothing neutral in place of a marked "why now": it is to be written anew', () => {
    expect(withoutMarked({ event: { whyNow: 'x' }, secrecy: { marks: [mark('m', 'event.whyNow')] } })).toEqual({ event: {} });
  });

  it('leave out what a mark points at also where the field may not be marked, and pass by a mark that points nowhere', () => {
    const strange: Answers = {
      child: { firstName: 'Elsa', alias: 'Lillan' },
      secrecy: { marks: [mark('m', 'child.firstName'), mark('n', 'x'), mark('o', 'event.summary'), { id: 'p' }] },
    };
    expect(withoutMarked(strange)).toEqual({ child: { alias: 'Lillan' } });
  });

  it('hold nothing at the target of any mark, and have no annex, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers(), (any) => {
        const left = withoutMarked(any);
        for (const { target } of any.secrecy?.marks ?? []) {
          const parsed = parseTarget(target ?? '');
          if (parsed) expect(answerAt(loose(left), parsed), target).toBeUndefined();
        }
        expect(splitReport(left, 'SENT').restricted).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('answers without loose marks', () => {
  it('keep a mark on what is answered, and drop one on what is blank or gone', () => {
    const { summary: _gone, ...event } = answers.event ?? {};
    const carried: Answers = {
      ...answers,
      event,
      supplement: { whatIsNew: ' ' },
      concern: { ...answers.concern, obs: [{ id: 'a' }] },
      secrecy: {
        ...answers.secrecy,
        marks: [...(answers.secrecy?.marks ?? []), mark('m4', 'supplement.whatIsNew'), { id: 'm5', why: 'x' }],
      },
    };
    expect(withoutLooseMarks(carried)).toEqual({ ...carried, secrecy: { ...answers.secrecy, marks: [mark('m3', 'concern.childWords')] } });
  });

  it('keep a sekretessmarkering of the whole report and of what is answered, and drop one on what is gone', () => {
    const secret = (id: string, target?: string) => ({ id, authority: 'Polismyndigheten', ...(target ? { target } : {}) });
    const marking = { secrecyMarks: [secret('s1'), secret('s2', 'event.summary'), secret('s3', 'concern.obs/gone')] };
    expect(withoutLooseMarks({ ...answers, marking }).marking).toEqual({ secrecyMarks: [secret('s1'), secret('s2', 'event.summary')] });
  });

  it('have no empty annex', () => {
    expect(withoutLooseMarks({ event: {}, secrecy: { marks: [mark('m', 'event.summary')] } })).toEqual({ event: {} });
    expect(withoutLooseMarks({ event: {} })).toEqual({ event: {} });
  });

  it('do not stop sending at a mark of the document before', () => {
    const second: Answers = {
      triage: { reportKind: { code: 'KOMP' }, supplementOf: 'P7K4-M2QX-9' },
      secrecy: { marks: [mark('m', 'supplement.whatIsNew')] },
    };
    const stops = (given: Answers) => checkForSending(given, { today: day('2026-11-22') }).filter(({ path }) => path.includes('marks'));
    expect(stops(second)).toHaveLength(1);
    expect(stops(withoutLooseMarks(second))).toEqual([]);
  });
});
