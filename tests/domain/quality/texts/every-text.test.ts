import { sections, type Answers } from '@tidig/domain/form/answers.ts';
import type { Section } from '@tidig/domain/form/field.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { textAt } from '@tidig/domain/quality/text-at.ts';
import { readBy, textKindOf } from '@tidig/domain/quality/texts/text-kinds.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../../support/any-answers.ts';
import { context } from '../findings.ts';
import { observed, spotted, told, toldOfProtected } from './drafts.ts';

const textCodes = Object.keys(readBy);
const found = (answers: Answers, otherChildren: readonly string[] = []): readonly Finding[] =>
  checkReport(answers, context({ otherChildren })).filter(({ code, span }) => span && textCodes.includes(code));

/** Something for every check at once. */
const everything =
  'Det var stökigt. Mamman är manipulativ. Pappan ska ha slagit Liam. En tipsare ringde från Exempelvägen 12. GM är 12 år, 20120601-2393. ' +
  'Flickan är 4 år. Barnen bör omhändertas.';

describe('what each check reads', () => {
  it('the child’s own words are never corrected; a danger in them is pointed at all the same', () => {
    const inWords = (quote: string): Answers => ({
      ...toldOfProtected('', { identity: { kind: 'PNR', value: '20180502-2389' }, firstName: 'Elsa' }),
      concern: { childWords: [{ id: 'ord-1', quote, question: quote }], will: quote },
      modules: { kri5: quote },
    });
    const codes = new Set(found(inWords(everything), ['Liam']).map(({ code }) => code));
    expect(codes).toEqual(new Set(['Q19', 'Q20', 'Q30']));
  });

  it('every box of free text in the form has its kind; none is forgotten', () => {
    const boxes = Object.values<Section>(sections).flatMap((section) =>
      Object.entries(section.fields).flatMap(([name, field]) => [
        [`${section.id}.${name}`, field] as const,
        ...Object.entries(field.of ?? {}).map(([cell, inner]) => [`${section.id}.${name}.${cell}`, inner] as const),
      ]),
    );
    const unread = boxes.filter(([name, field]) => ['text', 'area'].includes(field.type) && textKindOf(name, field) === null);
    expect(unread.map(([name]) => name).filter((name) => !/^(reporter|recipient)\.|protectedPlace$/.test(name))).toEqual([
      'marking.secrecyMarks.target',
      'attachments.files.name',
      'attachments.files.size',
    ]);
  });

  it('of a komplettering tips on words are given for what is new only; what is to be looked at, for all of it', () => {
    const text = 'Det var stökigt. En tipsare ringde.';
    const answers: Answers = {
      triage: { reportKind: { code: 'KOMP' }, supplementKind: { code: 'SOL' } },
      supplement: { whatIsNew: text },
      event: { summary: text },
    };
    expect(found(answers).map(({ code, path }) => [code, path])).toEqual([
      ['Q14', 'supplement.whatIsNew'],
      ['Q19', 'supplement.whatIsNew'],
      ['Q19', 'event.summary'],
    ]);
  });

  it('says nothing of boxes that are not asked for', () => {
    const answers: Answers = { ...observed(everything), triage: { reportKind: { code: 'LUL' } } };
    expect(found(answers).filter(({ path }) => path.startsWith('concern'))).toEqual([]);
  });
});

describe('every finding in a text', () => {
  it('points at words that stand there, says something, and has a key of its own', () => {
    const texts = fc.array(fc.constantFrom(...everything.split(/(?<= )/), 'inte ', '”', '\n', 'Solskolan ', '070-174 06 12 '), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyAnswers(), texts, texts, (answers, one, other) => {
        const draft: Answers = {
          ...answers,
          triage: { reportKind: { code: 'SOL' } },
          child: { ...answers.child, protectedIdentity: { code: 'SKF' } },
          concern: {
            ...answers.concern,
            obs: [
              { id: 'a', what: one.join('') },
              { id: 'b', what: other.join('') },
            ],
            assessment: one.join(''),
          },
        };
        const findings = found(draft, ['Liam']);
        for (const { span, path } of findings) {
          const text = textAt(draft, path)?.text ?? '';
          const words = text.slice(span?.from, span?.to);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
        }
        expect(findings.map(messageOf)).not.toContain('');
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its key when a row comes before it, and when another word of the text is changed', () => {
    const before = observed('Det var stökigt och mamman är manipulativ.');
    const rows = before.concern?.obs ?? [];
    const after: Answers = {
      ...before,
      concern: {
        obs: [
          { id: 'obs-0', what: 'Glas på golvet i hela köket.' },
          { ...rows[0], id: 'obs-1', what: 'Nu var det stökigt och mamman är manipulativ.' },
        ],
      },
    };
    const keys = (answers: Answers) =>
      found(answers)
        .filter(({ code }) => code === 'Q14' || code === 'Q17')
        .map(({ key }) => key);
    expect(keys(before)).toHaveLength(2);
    expect(keys(after)).toEqual(keys(before));
    expect(spotted('Q17', after)[0]?.path).toBe('concern.obs.1.what');
  });

  it('two of the same in one text have different keys', () => {
    const keys = spotted('Q20', toldOfProtected('Exempelvägen 12 och sedan Provstigen 3.')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('a note beside a choice is read, and named as the form names it', () => {
    const answers: Answers = { ...told(''), event: { intox: { answer: 'JA', note: 'GM var full.' } } };
    expect(spotted('Q21', answers)).toMatchObject([{ path: 'event.intox.note', span: { from: 0, to: 2 } }]);
  });
});

describe('hostile texts (T-37)', () => {
  const units = [
    'a',
    'Å',
    ' ',
    '\n',
    '.',
    ',',
    ':',
    '-',
    '”',
    '’',
    '1',
    '0',
    'ska ',
    'ha ',
    'inte ',
    'enligt ',
    'mycket ',
    'känd ',
    'av ',
    'GM',
    '+46',
    '\u0308',
    '070-',
    'år',
  ];

  it.each(units)('10 000 characters of %j are read in no time', (unit) => {
    const text = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    expect(timed(text)).toBeLessThan(2000);
  });

  it('and 10 000 of any mixture of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 12 }), (parts) => {
        const part = parts.join('');
        expect(timed(part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000))).toBeLessThan(2000);
      }),
      { numRuns: 25 },
    );
  });

  /** Milliseconds of the processor: others may use the machine as well. */
  function timed(text: string): number {
    const before = process.cpuUsage();
    const draft = toldOfProtected(text, { protectedPlace: text.slice(0, 2000) });
    found({ ...draft, secrecy: { restricted: [{ id: 'r', text: text.slice(0, 2000) }] } }, ['Liam']);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }
});
