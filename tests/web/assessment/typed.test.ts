import { instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { isDecisionWritten, noDecision, readDecision, reasonOf } from '@tidig/web/assessment/decision-typed.ts';
import { now, readWhen } from '@tidig/web/assessment/made-when.ts';
import { isSafetyWritten, noSafety, readSafety } from '@tidig/web/assessment/safety-typed.ts';
import { keepTyped, somethingWritten } from '@tidig/web/assessment/typed.ts';
import { makeQueryClient } from '@tidig/web/api/query-client.ts';
import { describe, expect, it } from 'vitest';

const clock = instant(new Date('2026-11-22T09:00:00.000Z'));
const scene = { clock, siblings: ['syskon'], expected: null };
const enough = { ...noSafety, outcome: 'BEHOVER_INTE_SKYDD', reasons: ' Hos mormor, lugnt. ' } as const;

describe('when it was done', () => {
  it('is now, earlier today by Swedish time, or another day', () => {
    expect(readWhen(now, clock)).toEqual({ madeAt: null });
    expect(readWhen({ ...now, kind: 'today', time: '03:40' }, clock)).toEqual({ madeAt: '2026-11-22T02:40:00.000Z' });
    const day = '2026-07-01' as PlainDate;
    expect(readWhen({ kind: 'other', day, time: '23:30' }, clock)).toEqual({ madeAt: '2026-07-01T21:30:00.000Z' });
  });

  it('says what is lacking', () => {
    expect(readWhen({ ...now, kind: 'today' }, clock)).toEqual({ lacking: 'Skriv klockslaget.' });
    expect(readWhen({ ...now, kind: 'other', time: '08:00' }, clock)).toEqual({ lacking: 'Skriv dag och klockslag.' });
  });
});

describe('a skyddsbedömning as it is typed', () => {
  it('is sent with no more than an outcome and some words, and to no sibling unless chosen', () => {
    expect(readSafety(enough, scene)).toEqual({
      given: {
        outcome: 'BEHOVER_INTE_SKYDD',
        reasons: 'Hos mormor, lugnt.',
        grounds: [],
        contacts: [],
        measures: [],
        madeByName: '',
        madeAt: null,
        expected: null,
        alsoFor: [],
      },
    });
  });

  it('goes to those siblings alone whom the server offers, since one may have been assessed meanwhile', () => {
    const read = readSafety({ ...enough, alsoFor: ['syskon', 'halvsyskon'] }, scene);
    expect('given' in read && read.given.alsoFor).toEqual(['syskon']);
  });

  it('names somebody else only while that is the choice', () => {
    const named = { ...enough, madeByName: 'jouren' };
    const read = readSafety(named, scene);
    expect('given' in read && read.given.madeByName).toBe('');
    expect(readSafety({ ...named, byOther: true, madeByName: ' ' }, scene)).toEqual({
      wrong: { madeByName: 'Skriv vem som gjorde den, till exempel jouren.' },
    });
  });

  it('says everything that is wrong at once, each at its field', () => {
    const read = readSafety({ ...noSafety, when: { ...now, kind: 'today' }, byOther: true }, scene);
    expect('wrong' in read && Object.keys(read.wrong).toSorted()).toEqual(['madeAt', 'madeByName', 'outcome', 'reasons']);
  });

  it('is worth keeping when there are own words in it', () => {
    expect(isSafetyWritten({ ...noSafety, outcome: 'BEHOVER_SKYDD', reasons: '  ' })).toBe(false);
    expect(isSafetyWritten(enough)).toBe(true);
  });
});

describe('a decision as it is typed', () => {
  const arrivedOn = '2026-11-10' as PlainDate;
  const today = '2026-11-22' as PlainDate;
  const proposal = {
    id: 'p',
    madeAt: clock,
    recordedAt: clock,
    byName: 'Tove Ljung',
    body: { code: 'INTE_INLEDA' as const, reason: 'Familjen har stöd av skolan.' },
  };
  const scene = { proposal, violence: false, today, arrivedOn, expected: null };
  const not = { ...noDecision, code: 'INTE_INLEDA' } as const;

  it('gets the reasons of a proposal for the same decision, and never those for another', () => {
    expect(reasonOf(not, proposal)).toBe(proposal.body.reason);
    expect(reasonOf({ ...not, reason: '' }, proposal)).toBe('');
    expect(reasonOf({ ...noDecision, code: 'INLEDA' }, proposal)).toBe('');
    expect(readDecision(not, scene)).toEqual({
      given: { code: 'INTE_INLEDA', on: today, reason: proposal.body.reason, violenceReason: '', expected: null },
    });
    expect(isDecisionWritten(not)).toBe(false);
  });

  it('asks why no utredning in spite of violence, and keeps that answer where it was asked for only', () => {
    const asked = readDecision(not, { ...scene, violence: true });
    expect('wrong' in asked && Object.keys(asked.wrong)).toEqual(['violenceReason']);
    const open = readDecision(
      { ...noDecision, code: 'INLEDA', reason: 'Våld mot barnet.', violenceReason: 'skrevs förut' },
      { ...scene, violence: true },
    );
    expect('given' in open && open.given.violenceReason).toBe('');
  });

  it.each([
    ['2026-11-23', 'ligga framåt'],
    ['2026-11-09', 'före dagen då anmälan kom in'],
  ])('on %s is put right before it is signed', (on, words) => {
    const read = readDecision({ ...not, on: on as PlainDate }, scene);
    expect('wrong' in read && read.wrong.on).toContain(words);
  });

  it('without reasons is not signed', () => {
    const read = readDecision({ ...not, reason: 'Nej.' }, scene);
    expect('wrong' in read && read.wrong.reason).toBe('Skriv skälen för beslutet, minst några ord.');
  });
});

describe('what is asked before the tab is closed', () => {
  it('is whether anything at all is written and not saved, whichever page is shown', () => {
    const queries = makeQueryClient();
    expect(somethingWritten(queries)).toBe(false);
    keepTyped(queries, 'safety 1', noSafety, false);
    expect(somethingWritten(queries)).toBe(false);
    keepTyped(queries, 'decision 2', { ...noDecision, reason: 'Familjen har stöd.' }, true);
    expect(somethingWritten(queries)).toBe(true);
    queries.clear();
    expect(somethingWritten(queries)).toBe(false);
  });

  it('is over when it has been saved, also after its form has gone from the page', () => {
    const queries = makeQueryClient();
    keepTyped(queries, 'safety 1', enough, true);
    keepTyped(queries, 'safety 1', noSafety, false);
    expect(somethingWritten(queries)).toBe(false);
  });
});
