import { isAnswered } from '@tidig/domain/form/answered.ts';
import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Section } from '@tidig/domain/form/field.ts';
import { loose, rowsOf } from '@tidig/domain/form/paths.ts';
import { visibleFields, visibleRowFields, withoutHidden } from '@tidig/domain/form/visible.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';

function names(section: Section, answers: Answers): readonly string[] {
  return visibleFields(section, answers).map(([name]) => name);
}

describe('the fields that are asked for', () => {
  it('follow the answers: whom one phoned, only when one has phoned', () => {
    expect(names(sections.triage, {})).not.toContain('phonedWho');
    expect(names(sections.triage, { triage: { phoned: { answer: 'JA' } } })).toContain('phonedWho');
  });

  it('ask for a birth date only when no number tells it', () => {
    expect(names(sections.child, {})).toEqual(expect.arrayContaining(['birthDate', 'estimatedAge']));
    const known = names(sections.child, { child: { identity: { kind: 'PNR', value: '20180502-2389' } } });
    expect(known).not.toContain('birthDate');
    expect(known).not.toContain('estimatedAge');
  });

  it('ask why nobody talked with a child who was met but has no words here', () => {
    const met = { met: { answer: 'JA' } } as const;
    expect(names(sections.concern, { concern: met })).toEqual(expect.arrayContaining(['childWords', 'notHeardReason']));
    expect(names(sections.concern, { concern: { ...met, childWords: [{ id: 'o', quote: 'x' }] } })).not.toContain('notHeardReason');
    const notMet = names(sections.concern, { concern: { met: { answer: 'NEJ' } } });
    expect(notMet).toContain('notHeardReason');
    expect(notMet).not.toContain('childWords');
  });

  it('depend on a row itself where they stand in one', () => {
    const field = sections.measures.fields.informGuardians;
    const rowNames = (code: string) => visibleRowFields(field, { id: 'r', informed: { code } }, {}).map(([name]) => name);
    expect(rowNames('OLA')).toContain('unfitReasons');
    expect(rowNames('JAP')).not.toContain('unfitReasons');
    expect(rowNames('JAP')).toContain('when');
  });
});

describe('what is sent', () => {
  it('has no hidden answer and no blank, in sections and in rows', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const sent = withoutHidden(answers);
        for (const section of Object.values<Section>(sections)) {
          const shown = new Map(visibleFields(section, sent));
          for (const [name, answer] of Object.entries(loose(sent)[section.id] ?? {})) {
            const field = shown.get(name);
            expect(field && isAnswered(field, answer), `${section.id}.${name}`).toBe(true);
            if (!field?.of) continue;
            for (const row of rowsOf(answer)) {
              const cells = new Set(visibleRowFields(field, row, sent).map(([cell]) => cell));
              for (const cell of Object.keys(row)) expect(cell === 'id' || cells.has(cell)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when it is taken once more', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const sent = withoutHidden(answers);
        expect(withoutHidden(sent)).toEqual(sent);
      }),
      { numRuns: 300 },
    );
  });

  it('is all of example 1', () => {
    expect(withoutHidden(example1)).toEqual(example1);
  });

  it('leaves behind what was written in a field that is now hidden', () => {
    const draft: Answers = { triage: { phoned: { answer: 'NEJ' }, phonedWho: 'KANARIE' }, event: { whyNow: 'x' } };
    expect(JSON.stringify(withoutHidden(draft))).not.toContain('KANARIE');
  });

  it('keeps that a time is unknown and that there is no number, which are answers', () => {
    const answers: Answers = { child: { identity: { kind: 'SAKN' } }, event: { start: { precision: 'OKANT' } } };
    expect(withoutHidden(answers)).toEqual(answers);
    expect(withoutHidden({ child: { identity: { kind: 'PNR' } }, event: { start: { precision: 'EXAKT' } } })).toEqual({});
  });
});
