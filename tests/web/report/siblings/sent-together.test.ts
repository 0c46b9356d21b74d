import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { commonSummary } from '@tidig/web/report/siblings/common-summary.ts';
import { draftAtFault, problemsOf } from '@tidig/web/report/siblings/joint-problems.ts';
import { describe, expect, it } from 'vitest';

const ids = ['elsa', 'liam'];

describe('a refusal of sending together', () => {
  it('is about one child, and leads to that child’s field', () => {
    const fields = [
      { path: 'drafts.1.answers.event.whyNow', code: 'required' },
      { path: 'drafts.1.answers.concern.obs', code: 'too-short' },
    ] as const;
    expect(draftAtFault(fields, ids)).toBe('liam');
    expect(problemsOf(fields, ids, 'liam').map(({ path }) => path)).toEqual(['answers.event.whyNow', 'answers.concern.obs']);
    expect(problemsOf(fields, ids, 'elsa')).toEqual([]);
  });

  it('may be about a child’s draft as a whole, or about none', () => {
    const whole = [{ path: 'drafts.0', code: 'not-applicable' }] as const;
    expect(draftAtFault(whole, ids)).toBe('elsa');
    expect(problemsOf(whole, ids, 'elsa')).toEqual([]);
    expect(problemsOf([{ path: 'drafts.0.id', code: 'not-applicable' }], ids, 'elsa')).toEqual([]);
    expect(draftAtFault([], ids)).toBeNull();
    expect(draftAtFault([{ path: 'drafts.7.id', code: 'not-applicable' }], ids)).toBeNull();
  });
});

describe('what the reports have in common', () => {
  const liam = siblingAnswers(example1, { sibling: 'syskon-liam', guardians: [], household: [] });

  it('is said once, in words, without what is each child’s own', () => {
    const { alike, apart } = commonSummary([example1, liam]);
    expect(apart).toEqual([]);
    expect(alike).toContainEqual({ label: 'Polisens ärendenummer', text: '1. K-nummer · 5000-K000101-26' });
    expect(alike.map(({ text }) => text).join(' ')).toContain('Larm kl. 22.17.');
    expect(JSON.stringify(alike)).not.toContain('Elsa såg pappa');
  });

  it('names what stands otherwise in one of them', () => {
    const other = { ...liam, event: { ...liam.event, crimes: 'Grov kvinnofridskränkning' } };
    expect(commonSummary([example1, other]).apart).toEqual(['Misstänkt brott']);
  });
});
