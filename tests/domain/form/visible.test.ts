import { isAnswered } from '@tidig/domain/form/answered.ts';
import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Section } from '@tidig/domain/form/field.ts';
import { loose, rowsOf } from '@tidig/domain/form/paths.ts';
import { joinReport, splitReport } from '@tidig/domain/form/split.ts';
import { visibleFields, visibleRowFields, withoutClosed, withoutHidden } from '@tidig/domain/form/visible.ts';
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

describe('the modules', () => {
  const groups = {
    VAL1: 'val',
    OMS2: 'oms',
    SEX3: 'sex',
    HED4: 'hed',
    KRI1: 'kri',
    MIS2: 'mis',
    PSY1: 'psy',
    FOR1: 'for',
    EXT1: 'ext',
    MAN1: 'man',
    FRI2: 'fri',
  } as const;
  const main = (code: string) => ({ concern: { main: { code } } }) as Answers;

  it.each(Object.entries(groups))('open by the main concern %s, and only its own', (code, prefix) => {
    const open = names(sections.modules, main(code));
    expect(open.length).toBeGreaterThanOrEqual(3);
    expect(open.filter((name) => !name.startsWith(prefix))).toEqual([]);
  });

  it.each(['BET1', 'SKO1', 'NAT1', 'OVR1', 'VAN1'])('ask nothing more of %s', (code) => {
    expect(names(sections.modules, main(code))).toEqual([]);
  });

  it('are not opened by another concern than the main one', () => {
    expect(names(sections.modules, { concern: { main: { code: 'SKO1' }, other: { codes: ['KRI3'] } } })).toEqual([]);
  });

  it('close without losing what was typed, which comes back with the concern and is not sent before', () => {
    const typed = { modules: { kri1: 'KANARIE', val1: 'Pappa slog mamma.' } };
    const violence: Answers = { ...main('VAL1'), ...typed };
    expect(withoutHidden(violence).modules).toEqual({ val1: 'Pappa slog mamma.' });
    expect(JSON.stringify(splitReport(violence, 'SENT'))).not.toContain('KANARIE');
    expect(withoutHidden({ ...violence, ...main('KRI1') }).modules).toEqual({ kri1: 'KANARIE' });
  });

  it('are for an orosanmälan: in a LUL notice what was typed stays in the draft', () => {
    const notice: Answers = { ...main('KRI1'), triage: { reportKind: { code: 'LUL' } }, modules: { kri1: 'KANARIE' } };
    expect(JSON.stringify(splitReport(notice, 'SENT'))).not.toContain('KANARIE');
  });

  it('ask when the journey is planned only where one is', () => {
    const honour = (codes: readonly ('RES' | 'KON')[]): Answers => ({ ...main('HED2'), modules: { hed2: { codes: [...codes] } } });
    expect(names(sections.modules, honour(['KON']))).not.toContain('hed2On');
    expect(names(sections.modules, honour(['RES']))).toContain('hed2On');
  });
});

describe('an answer that is hidden', () => {
  it('opens nothing: neither on screen nor in what is sent', () => {
    const answers: Answers = { triage: { reportKind: { code: 'LUL' } }, risk: { protectToday: { answer: 'JA' } } };
    expect(names(sections.recipient, answers)).not.toContain('secondBoard');
    expect(names(sections.recipient, { risk: { protectToday: { answer: 'JA' } } })).toContain('secondBoard');
  });

  it('is left behind with the mark on it, also one that stands before the kind of report', () => {
    const answers: Answers = {
      triage: { phonedWho: 'KANARIE', phoned: { answer: 'JA' }, reportKind: { code: 'FEL' } },
      concern: { obs: [{ id: 'o', what: 'KANARIE' }] },
      secrecy: { marks: [{ id: 'm', target: 'concern.obs/o', from: ['other'], why: 'KANARIE' }] },
    };
    expect(JSON.stringify(splitReport(answers, 'SENT'))).not.toContain('KANARIE');
    const notice: Answers = { ...answers, triage: { reportKind: { code: 'LUL' } } };
    expect(splitReport(notice, 'SENT').restricted).toBeNull();
  });

  it('keeps blank rows in their places while they are looked at', () => {
    const answers: Answers = { concern: { obs: [{ id: 'a' }, { id: 'b', what: 'x' }] } };
    expect(withoutClosed(answers)).toEqual(answers);
    expect(withoutHidden(answers)).toEqual({ concern: { obs: [{ id: 'b', what: 'x' }] } });
  });
});

describe('the secrecy marks of the law', () => {
  it('stand in the report itself, and a threat against somebody who gave information never does', () => {
    const answers: Answers = {
      marking: { secrecyMarks: [{ id: 's', provision: { code: 'FUS' }, date: '2026-11-18', authority: 'Polismyndigheten' }] },
      secrecy: { threats: [{ id: 't', who: 'KANARIE', by: 'KANARIE', how: 'KANARIE' }] },
    };
    const { body, location, restricted } = splitReport(answers, 'SENT');
    expect(JSON.stringify(body)).toContain('Polismyndigheten');
    expect(JSON.stringify([body, location])).not.toContain('KANARIE');
    expect(JSON.stringify(restricted)).toContain('KANARIE');
    expect(joinReport(body, location, restricted)).toEqual(answers);
  });
});
